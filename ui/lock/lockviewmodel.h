// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/clock.h"
#include "lock/screenlock.h"
#include "preferences.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! Covers the window when its person is away: after some minutes without a key or a move of the pointer, when the desktop locks its
//! screen, and when asked. The server says whether the password or the code that is typed to return is right, so nothing that could
//! be guessed against is kept here; without a connection the window stays covered.
class LockViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(bool locked READ isLocked NOTIFY lockedChanged)
    Q_PROPERTY(int minutes READ minutes WRITE setMinutes NOTIFY minutesChanged)
    Q_PROPERTY(QList<int> choices READ choices CONSTANT)
    Q_PROPERTY(QStringList choiceNames READ choiceNames NOTIFY minutesChanged)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY minutesChanged)
    Q_PROPERTY(bool codeOffered READ isCodeOffered NOTIFY codeOfferedChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stateChanged)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY stateChanged)
    Q_PROPERTY(QString codeError READ codeError NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)

public:
    LockViewModel(Api::Client &client, Preferences &preferences, const Clock &clock, ScreenLock *screenLock, QObject *parent = nullptr);

    bool isLocked() const { return m_locked; }
    int minutes() const { return m_preferences.lockMinutes(); } //!< 0: never by itself
    void setMinutes(int minutes);
    static QList<int> choices() { return Preferences::lockChoices(); }
    static QStringList choiceNames(); //!< "Never", "After 5 minutes", …
    int choice() const; //!< which of them is so
    void setChoice(int choice);
    bool isCodeOffered() const { return m_codeOffered; }
    bool isBusy() const { return m_busy; }
    QString passwordError() const { return m_passwordError; }
    QString codeError() const { return m_codeError; }
    QString errorText() const { return m_errorText; }

    //! Whether there is somebody's session to guard. Without one there is nothing to cover; the next that comes without a proof, after a restart or
    //! as another account of this computer, is locked all the same.
    void setGuarding(bool guarding);
    //! The person has just signed in, which proves more than unlocking.
    void proved();
    //! Whether the person may prove it with a code of the second factor instead of the password.
    void setCodeOffered(bool offered);
    //! The person did something; the idle time begins anew.
    void noteActivity();
    //! Locks where the idle time is over. Asked every few seconds, since a sleeping computer's timers sleep too.
    void checkIdle();

    Q_INVOKABLE void lock();
    Q_INVOKABLE void unlockWithPassword(const QString &password);
    Q_INVOKABLE void unlockWithCode(const QString &code);
    Q_INVOKABLE void edited(); //!< the field is being corrected

Q_SIGNALS:
    void lockedChanged();
    void minutesChanged();
    void codeOfferedChanged();
    void stateChanged();
    void refused(); //!< the field is to be cleared and to get the focus

private:
    void unlock(const Secret &password, const Secret &code);
    void answered(bool withCode, const Result<void> &answer);
    void uncover();
    void setErrors(const QString &passwordError, const QString &codeError, const QString &errorText);

    Api::Client &m_client;
    Preferences &m_preferences;
    const Clock &m_clock;
    QTimer m_check;
    QDateTime m_lastActivity;
    QString m_passwordError;
    QString m_codeError;
    QString m_errorText;
    bool m_guarding = false;
    bool m_codeOffered = false;
    bool m_locked = false;
    bool m_busy = false;
    int m_latest = 0;
};

} // namespace Intrlume::Ui
