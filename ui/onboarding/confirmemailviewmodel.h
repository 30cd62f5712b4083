// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/accounts.h"
#include "api/client.h"
#include "core/clock.h"
#include "desktop.h"
#include "onboarding/pendingaccount.h"

#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! State and commands of the page that waits for the link in the mail. It asks the platform until the address is confirmed,
//! then hands the account on, with its password, to whoever signs in.
class ConfirmEmailViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(QString email READ email NOTIFY pendingChanged)
    Q_PROPERTY(QString introText READ introText NOTIFY pendingChanged)
    Q_PROPERTY(QString sentText READ sentText NOTIFY pendingChanged)
    Q_PROPERTY(bool expired READ expired NOTIFY stateChanged)
    Q_PROPERTY(bool confirmedAlready READ confirmedAlready NOTIFY stateChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    Q_PROPERTY(bool canRetry READ canRetry NOTIFY stateChanged)
    Q_PROPERTY(QString resendText READ resendText NOTIFY resendChanged)
    Q_PROPERTY(QString resendReason READ resendReason NOTIFY resendChanged)
    Q_PROPERTY(bool resending READ resending NOTIFY resendChanged)
    Q_PROPERTY(bool changing READ changing NOTIFY changingChanged)
    Q_PROPERTY(bool saving READ saving NOTIFY changingChanged)
    Q_PROPERTY(QString addressError READ addressError NOTIFY changingChanged)
    Q_PROPERTY(bool mailAppAvailable READ mailAppAvailable NOTIFY mailAppAvailableChanged)
    Q_PROPERTY(bool mailboxAvailable READ mailboxAvailable NOTIFY mailboxAvailableChanged)

public:
    ConfirmEmailViewModel(Api::Client &client, Desktop &desktop, const Clock &clock, QObject *parent = nullptr);

    const PendingAccount &pending() const { return m_pending; }
    QString email() const { return m_pending.email; }
    QString introText() const; //!< StyledText; the address in it is escaped
    QString sentText() const;
    bool expired() const { return m_phase == Phase::Expired; }
    bool confirmedAlready() const { return m_phase == Phase::Confirmed; }
    QString errorText() const { return m_errorText; }
    bool canRetry() const { return m_canRetry; }
    QString resendText() const;
    QString resendReason() const; //!< empty once it may be sent again
    bool resending() const { return m_resending; }
    bool changing() const { return m_changing; }
    bool saving() const { return m_saving; }
    QString addressError() const { return m_addressError; }
    bool mailAppAvailable() const { return !m_mailboxAvailable && m_desktop.hasMailApp(); }
    bool mailboxAvailable() const { return m_mailboxAvailable; }

    //! Mail of "This computer" never leaves it: the local mailbox stands in for a mail program.
    void setMailboxAvailable(bool available);

    //! Begins to wait for \a account's address.
    void start(const PendingAccount &account);
    //! Stops waiting and forgets the account with its password.
    void stop();
    //! Asks at once instead of at the end of the wait, for a window that is looked at again.
    void askNow();
    //! Shows why signing in after the confirmation failed, with a way to try again.
    void showSignInError(const Error &error);
    //! The language changed: what C++ words is worded again.
    void retranslate();

    Q_INVOKABLE void resend();
    Q_INVOKABLE void retry();
    Q_INVOKABLE void openMailApp();
    Q_INVOKABLE void startChanging();
    Q_INVOKABLE void stopChanging();
    Q_INVOKABLE void forgetAddressError();
    //! Signs up once more, with \a address; the first sign-up is left to expire.
    Q_INVOKABLE void changeAddress(const QString &address);

Q_SIGNALS:
    void pendingChanged();
    void stateChanged();
    void resendChanged();
    void resendReady();
    void changingChanged();
    void mailAppAvailableChanged();
    void mailboxAvailableChanged();
    void toast(const QString &text);
    void confirmed();
    //! The program was started anew since, so that name and password are not known any more.
    void signUpAgain(const QString &email);

private:
    enum class Phase { Idle, Waiting, Expired, Confirmed };

    void setPhase(Phase phase, const QString &errorText = {}, bool canRetry = false);
    void ask(int seconds);
    void heard(const Result<Api::Confirmation> &confirmation);
    void resendAfter(std::chrono::seconds wait);
    int secondsToResend() const;
    void finishResend(const Result<Api::Confirmation> &confirmation);
    void finishChange(const QString &address, const Result<Api::Confirmation> &confirmation);
    void setAddressError(const QString &text);

    Api::Client &m_client;
    Desktop &m_desktop;
    const Clock &m_clock;
    PendingAccount m_pending;
    QTimer m_again;
    QTimer m_second;
    Phase m_phase = Phase::Idle;
    QString m_errorText;
    bool m_canRetry = false;
    QDateTime m_resendAt;
    bool m_resending = false;
    bool m_changing = false;
    bool m_saving = false;
    QString m_addressError;
    bool m_mailboxAvailable = false;
    int m_failures = 0;
    int m_latest = 0;
};

} // namespace Intrlume::Ui
