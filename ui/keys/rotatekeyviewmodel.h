// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "api/rotatekey.h"
#include "core/clock.h"
#include "elevateviewmodel.h"

#include <QTimer>

namespace Intrlume::Ui {

//! Rotating a key: how long the old one goes on working, drawn as a timeline (DESIGN 5.14). For a key that leaked there is nothing to
//! choose: the old one stops at once.
class RotateKeyViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged)
    Q_PROPERTY(bool leaked READ isLeaked NOTIFY openChanged)
    Q_PROPERTY(QString title READ title NOTIFY openChanged)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY openChanged)
    Q_PROPERTY(QString oldEnding READ oldEnding NOTIFY openChanged)
    Q_PROPERTY(QString inUseText READ inUseText NOTIFY openChanged)
    Q_PROPERTY(QString useText READ useText NOTIFY useChanged)
    Q_PROPERTY(QList<QString> choiceNames READ choiceNames NOTIFY openChanged)
    Q_PROPERTY(QList<QString> choiceLines READ choiceLines NOTIFY openChanged)
    Q_PROPERTY(int choice READ choice WRITE setChoice NOTIFY choiceChanged)
    Q_PROPERTY(int recommended READ recommended CONSTANT)
    Q_PROPERTY(bool atOnce READ isAtOnce NOTIFY choiceChanged)
    Q_PROPERTY(double nowFraction READ nowFraction CONSTANT)
    Q_PROPERTY(double endFraction READ endFraction NOTIFY choiceChanged)
    Q_PROPERTY(QString endText READ endText NOTIFY choiceChanged)
    Q_PROPERTY(QString spokenTimeline READ spokenTimeline NOTIFY choiceChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY errorChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged)

public:
    //! In the order of the dialog.
    enum Choice { Now, OneHour, OneDay, OneWeek };

    RotateKeyViewModel(Api::Client &client, const Clock &clock, ElevateViewModel &elevate, QObject *parent = nullptr);

    void begin(const ApiKey &key, bool leaked = false);
    Q_INVOKABLE void rotate(); //!< also tries again: after a lost answer with the same request, so that nothing happens twice
    Q_INVOKABLE void close(); //!< not while the request is under way
    void reset(); //!< a key that is still being made is revoked when it arrives, because nobody would hold it

    bool isOpen() const { return m_open; }
    bool isLeaked() const { return m_leaked; }
    QString title() const;
    QString subtitle() const;
    QString oldEnding() const { return u'…' + m_key.tail; }
    QString inUseText() const; //!< for a leaked key: who will fail; empty where it was not used in the last 24 hours
    QString useText() const;
    static QStringList choiceNames();
    static QStringList choiceLines();
    int choice() const { return m_choice; }
    void setChoice(int choice);
    static int recommended() { return OneDay; }
    bool isAtOnce() const { return m_leaked || m_choice == Now; }
    static double nowFraction() { return 0.2; }
    double endFraction() const; //!< where the old key's bar ends; not to scale, but the longer the later
    QString endText() const; //!< "Mon 23 Nov, 10:48"
    QString spokenTimeline() const;
    bool isBusy() const { return m_busy; }
    QString errorTitle() const;
    QString errorText() const;

Q_SIGNALS:
    void openChanged();
    void useChanged();
    void choiceChanged();
    void busyChanged();
    void errorChanged();
    //! \a asked is when the person did, by this computer's clock.
    void rotated(const Intrlume::Api::RenewedKey &renewed, const QDateTime &asked);

private:
    void loadUsage();
    void take(const Error &error);
    void setBusy(bool busy);
    void setError(std::optional<Error> error);
    void revokeUnheld(const ApiKey &key);

    Api::Client &m_client;
    const Clock &m_clock;
    ElevateViewModel &m_elevate;
    ApiKey m_key;
    std::optional<qint64> m_addresses; // From how many the key was used; nothing until that is known.
    std::optional<Error> m_error;
    QString m_idempotencyKey; // Of the last request, as long as its answer is unknown.
    int m_sentChoice = OneDay;
    QTimer m_clockTimer; // "Mon 23 Nov, 10:48" moves with the time.
    int m_choice = OneDay;
    int m_latest = 0;
    int m_latestUsage = 0;
    bool m_open = false;
    bool m_leaked = false;
    bool m_busy = false;
};

} // namespace Intrlume::Ui
