// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/account.h"
#include "core/secret.h"
#include "onboarding/pendingaccount.h"
#include "preferences.h"
#include "requeststate.h"

#include <optional>

namespace Intrlume::Session {
class Session;
}

namespace Intrlume::Ui {

//! State and commands of the sign-in page, of the page of an ended session, and of the sign-in that follows a confirmation.
class SignInViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(QString email READ email WRITE setEmail NOTIFY emailChanged)
    Q_PROPERTY(QString emailError READ emailError NOTIFY errorsChanged)
    Q_PROPERTY(QString passwordError READ passwordError NOTIFY errorsChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorsChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    Q_PROPERTY(bool noticeGood READ isNoticeGood NOTIFY noticeChanged)
    Q_PROPERTY(bool stay READ stay WRITE setStay NOTIFY stayChanged)
    Q_PROPERTY(bool keychainAvailable READ keychainAvailable NOTIFY stayChanged)
    Q_PROPERTY(QString keychainNote READ keychainNote NOTIFY stayChanged)
    Q_PROPERTY(bool keychainUnlockable READ isKeychainUnlockable NOTIFY stayChanged)
    Q_PROPERTY(bool unlocking READ isUnlocking NOTIFY stayChanged)
    Q_PROPERTY(Intrlume::Ui::RequestState state READ state NOTIFY stateChanged)

public:
    SignInViewModel(Session::Session &session, Preferences &preferences, QObject *parent = nullptr);

    QString email() const { return m_email; }
    void setEmail(const QString &email);
    QString emailError() const { return m_emailError; }
    QString passwordError() const { return m_passwordError; }
    QString errorText() const { return m_errorText; }
    QString notice() const { return m_notice; }
    bool isNoticeGood() const { return m_noticeGood; }
    void setNotice(const QString &text, bool good = true); //!< \a good: something that worked, not a warning
    bool stay() const { return m_keychainAvailable && m_preferences.staySignedIn(); }
    void setStay(bool stay);
    bool keychainAvailable() const { return m_keychainAvailable; }
    QString keychainNote() const;
    //! The keychain is there and waits for its person.
    bool isKeychainUnlockable() const;
    bool isUnlocking() const { return m_unlocking; }
    RequestState state() const { return m_state; }

    //! Asks the keychain whether a session could be kept, so that the person knows before signing in.
    void askKeychain();

    //! Has the keychain ask the person to unlock it.
    Q_INVOKABLE void unlockKeychain();

    Q_INVOKABLE void passwordEdited();
    Q_INVOKABLE void submit(const QString &password);
    //! The same with a password that is held already. A failure is told by \c failed too.
    void signIn(const QString &email, const Secret &password);

    void reset(const QString &email = {});
    void showError(const Error &error);

Q_SIGNALS:
    void emailChanged();
    void errorsChanged();
    void noticeChanged();
    void stayChanged();
    void stateChanged();
    void keychainUnlocked(); //!< what it keeps can be read now
    void signedIn(const Intrlume::Account &account);
    void failed(const Intrlume::Error &error);
    //! The password was right, but the address waits to be confirmed.
    void confirmationNeeded(const Intrlume::Ui::PendingAccount &account);
    //! The password was right, and a code is wanted too.
    void secondFactorNeeded(const Intrlume::Secret &challenge, bool keep);
    void passwordForgotten();

private:
    void takeKeychain(const Result<void> &answer);
    void fail(const Error &error, const QString &email, const Secret &password);
    void setState(RequestState state);

    Session::Session &m_session;
    Preferences &m_preferences;
    QString m_email;
    QString m_emailError;
    QString m_passwordError;
    QString m_errorText;
    QString m_notice;
    bool m_noticeGood = true;
    bool m_keychainAvailable = false;
    bool m_keychainAsked = false;
    bool m_unlocking = false;
    std::optional<Error> m_keychainTrouble;
    RequestState m_state = RequestState::Idle;
    int m_keychainTicket = 0;
    int m_latest = 0;
};

} // namespace Intrlume::Ui
