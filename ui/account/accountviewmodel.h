// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/accessmodel.h"
#include "account/changeemailviewmodel.h"
#include "account/changepasswordviewmodel.h"
#include "account/deleteaccountviewmodel.h"
#include "account/devicesviewmodel.h"
#include "account/leaveworkspaceviewmodel.h"
#include "account/twofactorviewmodel.h"
#include "session/keychainstate.h"

#include <optional>

namespace Intrlume::Session {
class Session;
}

namespace Intrlume::Ui {

//! The Account page (DESIGN 5.16): who somebody is, what they sign in with, where they are signed in and what they may do.
class AccountViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Given by the console")

    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool offline READ isOffline WRITE setOffline NOTIFY changed)
    Q_PROPERTY(QString writeDisabledReason READ writeDisabledReason NOTIFY changed)
    Q_PROPERTY(QString accountId READ accountId NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString nameError READ nameError NOTIFY changed)
    Q_PROPERTY(bool nameSaved READ isNameSaved NOTIFY changed)
    Q_PROPERTY(QString email READ email NOTIFY changed)
    Q_PROPERTY(QString emailDetail READ emailDetail NOTIFY changed)
    Q_PROPERTY(bool emailPending READ isEmailPending NOTIFY changed)
    Q_PROPERTY(QString passwordDetail READ passwordDetail NOTIFY changed)
    Q_PROPERTY(bool factorOn READ isFactorOn NOTIFY changed)
    Q_PROPERTY(QString factorDetail READ factorDetail NOTIFY changed)
    Q_PROPERTY(QString codesDetail READ codesDetail NOTIFY changed)
    Q_PROPERTY(bool codesSaved READ areCodesSaved NOTIFY changed)
    Q_PROPERTY(bool codesWanted READ areCodesWanted NOTIFY changed)
    Q_PROPERTY(bool keychainGood READ isKeychainGood NOTIFY changed)
    Q_PROPERTY(QString keychainTitle READ keychainTitle NOTIFY changed)
    Q_PROPERTY(QString keychainDetail READ keychainDetail NOTIFY changed)
    Q_PROPERTY(QString keychainService READ keychainService NOTIFY changed)
    Q_PROPERTY(QString keychainEntry READ keychainEntry NOTIFY changed)
    Q_PROPERTY(bool keychainAbsent READ isKeychainAbsent NOTIFY changed)
    Q_PROPERTY(bool keychainLocked READ isKeychainLocked NOTIFY changed)
    Q_PROPERTY(bool unlocking READ isUnlocking NOTIFY changed)
    Q_PROPERTY(bool sessionKeepable READ isSessionKeepable NOTIFY changed)
    Q_PROPERTY(bool keepingSession READ isKeepingSession NOTIFY changed)
    Q_PROPERTY(Intrlume::Ui::ChangePasswordViewModel *password READ password CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ChangeEmailViewModel *changeEmail READ changeEmail CONSTANT)
    Q_PROPERTY(Intrlume::Ui::TwoFactorViewModel *twoFactor READ twoFactor CONSTANT)
    Q_PROPERTY(Intrlume::Ui::DevicesViewModel *devices READ devices CONSTANT)
    Q_PROPERTY(Intrlume::Ui::LeaveWorkspaceViewModel *leave READ leave CONSTANT)
    Q_PROPERTY(Intrlume::Ui::DeleteAccountViewModel *deletion READ deletion CONSTANT)
    Q_PROPERTY(Intrlume::Ui::AccessModel *access READ access CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ElevateViewModel *elevate READ elevate CONSTANT)

public:
    AccountViewModel(Session::Session &session, Api::Client &client, const Clock &clock, Clipboard &clipboard, QObject *parent = nullptr);

    //! Who is signed in, as it is known already.
    void setAccount(const Account &account);
    //! Whether the person wanted to stay signed in, which tells why a session is not kept.
    void setStayWanted(bool wanted) { m_stayWanted = wanted; }
    void reset(); //!< nobody is signed in: forgets everything, and what was typed
    void retranslate(); //!< the language changed

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void saveName(const QString &name);
    Q_INVOKABLE void nameEdited(); //!< the name is being corrected
    Q_INVOKABLE void askForPassword();
    Q_INVOKABLE void askForEmail();
    Q_INVOKABLE void askToLeave(const QString &workspaceId);
    Q_INVOKABLE void askToDelete();
    Q_INVOKABLE void cancelEmail();
    Q_INVOKABLE void askKeychain();
    Q_INVOKABLE void unlockKeychain(); //!< has it ask the person
    Q_INVOKABLE void keepSession(); //!< gives the session to the keychain, which could not take it or was not asked to when its person signed in

    bool isLoading() const { return m_loading; }
    QString errorText() const { return m_errorText; }
    bool isOffline() const { return m_offline; }
    void setOffline(bool offline);
    QString writeDisabledReason() const;
    QString accountId() const { return m_account.id.toString(); }
    QString name() const { return m_account.fullName; }
    QString nameError() const { return m_nameError; }
    bool isNameSaved() const { return m_nameSaved; }
    QString email() const { return m_account.email; }
    QString emailDetail() const;
    bool isEmailPending() const { return m_account.pendingEmail.has_value(); }
    QString passwordDetail() const;
    bool isFactorOn() const { return m_account.secondFactor.enabled; }
    QString factorDetail() const;
    QString codesDetail() const;
    bool areCodesSaved() const { return m_account.secondFactor.recoveryCodesSavedAt.isValid(); }
    bool areCodesWanted() const; //!< they are not stored yet, or few are left
    bool isKeychainGood() const { return m_keychain.state == Session::KeychainState::State::Ready && m_kept; }
    bool isKeychainLocked() const { return m_keychain.state == Session::KeychainState::State::Locked; }
    bool isUnlocking() const { return m_unlocking; }
    //! There is a keychain now, and the session is not in it.
    bool isSessionKeepable() const { return m_keychain.state == Session::KeychainState::State::Ready && !m_kept; }
    bool isKeepingSession() const { return m_keepingSession; }
    bool isKeychainAbsent() const { return m_keychain.state == Session::KeychainState::State::Absent; }
    QString keychainService() const { return m_keychain.serviceName; }
    //! What keychain programs show for this session; empty where none is kept.
    QString keychainEntry() const { return m_keychainEntry; }
    QString keychainTitle() const;
    QString keychainDetail() const;
    ChangePasswordViewModel *password() { return &m_password; }
    ChangeEmailViewModel *changeEmail() { return &m_changeEmail; }
    TwoFactorViewModel *twoFactor() { return &m_twoFactor; }
    DevicesViewModel *devices() { return &m_devices; }
    LeaveWorkspaceViewModel *leave() { return &m_leave; }
    DeleteAccountViewModel *deletion() { return &m_deletion; }
    AccessModel *access() { return &m_access; }
    ElevateViewModel *elevate() { return &m_elevate; }

Q_SIGNALS:
    void changed();
    void accountChanged(const Intrlume::Account &account);
    void noticed(const QString &text); //!< something short happened, or a step without a dialog failed

private:
    void take(const Account &account);
    void loadAccess();
    QString longDate(const QDateTime &time) const;

    Session::Session &m_session;
    Api::Client &m_client;
    const Clock &m_clock;
    ElevateViewModel m_elevate;
    ChangePasswordViewModel m_password;
    ChangeEmailViewModel m_changeEmail;
    TwoFactorViewModel m_twoFactor;
    DevicesViewModel m_devices;
    LeaveWorkspaceViewModel m_leave;
    DeleteAccountViewModel m_deletion;
    AccessModel m_access;
    Account m_account;
    QString m_errorText;
    QString m_nameError;
    std::optional<QString> m_nameOnItsWay; // Being saved.
    Session::KeychainState m_keychain;
    QString m_keychainEntry;
    QString m_keychainError; // Of the last try to unlock it.
    int m_latest = 0;
    int m_nameTicket = 0;
    int m_accessTicket = 0;
    bool m_loading = false;
    bool m_offline = false;
    bool m_nameSaved = false;
    bool m_kept = false;
    bool m_stayWanted = true;
    bool m_unlocking = false;
    bool m_keepingSession = false;
};

} // namespace Intrlume::Ui
