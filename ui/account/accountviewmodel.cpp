// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/accountviewmodel.h"

#include "api/workspaces.h"
#include "errortext.h"
#include "session/session.h"

#include <QCoroTask>
#include <QLocale>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr int fewCodes = 3;
}

AccountViewModel::AccountViewModel(Session::Session &session, Api::Client &client, const Clock &clock, Clipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_client(client)
    , m_clock(clock)
    , m_elevate(client)
    , m_password(client, m_elevate)
    , m_changeEmail(client, m_elevate)
    , m_twoFactor(client, m_elevate, clock, clipboard)
    , m_devices(client, clock)
    , m_leave(client)
    , m_deletion(client, m_elevate)
{
    connect(&m_password, &ChangePasswordViewModel::saved, this, [this] {
        Q_EMIT noticed(tr("Your password was changed"));
        refresh();
    });
    connect(&m_changeEmail, &ChangeEmailViewModel::accountChanged, this, &AccountViewModel::take);
    connect(&m_changeEmail, &ChangeEmailViewModel::failed, this, &AccountViewModel::noticed);
    connect(&m_leave, &LeaveWorkspaceViewModel::left, this, [this](const Workspace &workspace) {
        //: %1 is a workspace
        Q_EMIT noticed(tr("You left %1").arg(workspace.name));
        loadAccess();
    });
    connect(&m_twoFactor, &TwoFactorViewModel::accountChanged, this, &AccountViewModel::take);
    connect(&m_twoFactor, &TwoFactorViewModel::failed, this, &AccountViewModel::noticed);
}

void AccountViewModel::setAccount(const Account &account)
{
    // The tick of a name that was just saved stays: the console hands every change of the same account back.
    if (account.id != m_account.id)
        m_nameSaved = false;
    m_account = account;
    Q_EMIT changed();
}

void AccountViewModel::take(const Account &account)
{
    m_account = account;
    Q_EMIT changed();
    Q_EMIT accountChanged(account);
}

void AccountViewModel::reset()
{
    ++m_latest;
    ++m_nameTicket;
    ++m_accessTicket;
    m_elevate.reset();
    m_password.reset();
    m_changeEmail.reset();
    m_twoFactor.reset();
    m_devices.reset();
    m_leave.reset();
    m_deletion.reset();
    m_access.show({});
    m_account = {};
    m_errorText.clear();
    m_nameError.clear();
    m_nameOnItsWay.reset();
    m_loading = false;
    m_nameSaved = false;
    Q_EMIT changed();
}

void AccountViewModel::retranslate()
{
    Q_EMIT changed();
    m_devices.retranslate();
    m_access.retranslate();
    m_leave.retranslate();
}

void AccountViewModel::refresh()
{
    m_loading = true;
    m_errorText.clear();
    m_nameSaved = false;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::GetMe()), this, [this, ticket](const Result<Account> &account) {
        if (ticket != m_latest)
            return;
        m_loading = false;
        if (account)
            return take(*account);
        m_errorText = Ui::errorText(account.error());
        Q_EMIT changed();
    });
    m_devices.refresh();
    loadAccess();
    askKeychain();
}

void AccountViewModel::loadAccess()
{
    const int ticket = ++m_accessTicket;
    QCoro::connect(m_client.sendAll(Api::ListWorkspaces()), this, [this, ticket](const Result<QList<Workspace>> &workspaces) {
        if (ticket == m_accessTicket && workspaces) // Without them the card stays away; the page's own error says why.
            m_access.show(*workspaces);
    });
}

void AccountViewModel::askToLeave(const QString &workspaceId)
{
    if (const std::optional<Workspace> workspace = m_access.find(workspaceId))
        m_leave.ask(*workspace, m_account.email);
}

void AccountViewModel::askKeychain()
{
    QCoro::connect(m_session.keychainState(), this, [this](const Session::KeychainState &state) {
        m_keychain = state;
        const std::optional<Session::KnownAccount> current = m_session.current();
        m_kept = current && current->kept;
        m_keychainEntry = m_kept ? Session::keychainEntryName(current->email, current->server) : QString();
        Q_EMIT changed();
    });
}

void AccountViewModel::unlockKeychain()
{
    if (m_unlocking)
        return;
    m_unlocking = true;
    m_keychainError.clear();
    Q_EMIT changed();
    QCoro::connect(m_session.unlockKeychain(), this, [this](const Result<void> &answer) {
        m_unlocking = false;
        if (!answer)
            m_keychainError = Ui::errorText(answer.error());
        Q_EMIT changed();
        askKeychain();
    });
}

void AccountViewModel::keepSession()
{
    if (m_keepingSession)
        return;
    m_keepingSession = true;
    m_keychainError.clear();
    Q_EMIT changed();
    QCoro::connect(m_session.keepNow(), this, [this](const Result<void> &answer) {
        m_keepingSession = false;
        if (!answer)
            m_keychainError = Ui::errorText(answer.error());
        Q_EMIT changed();
        askKeychain();
    });
}

void AccountViewModel::saveName(const QString &name)
{
    const QString wanted = name.simplified();
    // Enter and leaving the field come one after the other: what is on its way is not sent again.
    if (m_account.id.isEmpty() || (m_nameOnItsWay && wanted == *m_nameOnItsWay))
        return;
    m_nameError = wanted.isEmpty() ? tr("Enter your name.") : QString();
    m_nameSaved = m_nameSaved && wanted == m_account.fullName;
    Q_EMIT changed();
    if (!m_nameError.isEmpty() || wanted == m_account.fullName)
        return;
    m_nameOnItsWay = wanted;
    const int ticket = ++m_nameTicket;
    const Api::UpdateMe call{.fullName = wanted, .etag = m_account.etag};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Account> &answer) {
        if (ticket != m_nameTicket)
            return;
        m_nameOnItsWay.reset();
        m_nameSaved = answer.has_value();
        if (answer)
            return take(*answer);
        m_nameError = fieldErrorText(answer.error(), u"/full_name"_s);
        if (m_nameError.isEmpty())
            m_nameError = Ui::errorText(answer.error());
        Q_EMIT changed();
    });
}

void AccountViewModel::nameEdited()
{
    if (m_nameError.isEmpty() && !m_nameSaved)
        return;
    m_nameError.clear();
    m_nameSaved = false;
    Q_EMIT changed();
}

void AccountViewModel::askForPassword()
{
    m_password.begin(m_account);
}

void AccountViewModel::askForEmail()
{
    m_changeEmail.begin();
}

void AccountViewModel::askToDelete()
{
    m_deletion.begin(m_account);
}

void AccountViewModel::cancelEmail()
{
    m_changeEmail.cancelPending();
}

void AccountViewModel::setOffline(bool offline)
{
    if (offline == m_offline)
        return;
    m_offline = offline;
    Q_EMIT changed();
    if (!offline && !m_errorText.isEmpty())
        refresh();
}

QString AccountViewModel::writeDisabledReason() const
{
    return m_offline ? tr("You’re offline") : QString();
}

QString AccountViewModel::longDate(const QDateTime &time) const
{
    return QLocale().toString(time.toLocalTime().date(), u"d MMMM yyyy"_s);
}

QString AccountViewModel::emailDetail() const
{
    if (m_account.pendingEmail) //: %1 is an email address
        return tr("Waiting until %1 is confirmed").arg(m_account.pendingEmail->email);
    if (!m_account.confirmedAt.isValid())
        return tr("Email");
    //: %1 is a date
    return tr("Email, confirmed on %1").arg(longDate(m_account.confirmedAt));
}

QString AccountViewModel::passwordDetail() const
{
    if (!m_account.passwordChangedAt.isValid())
        return {};
    const auto days = static_cast<int>(m_account.passwordChangedAt.toLocalTime().date().daysTo(m_clock.now().toLocalTime().date()));
    return days <= 0 ? tr("Changed today") : tr("Changed %n day(s) ago", nullptr, days);
}

QString AccountViewModel::factorDetail() const
{
    if (!isFactorOn())
        return tr("A code of an authenticator app, besides the password");
    //: %1 is a date
    return tr("Authenticator app, added on %1").arg(longDate(m_account.secondFactor.enabledAt));
}

QString AccountViewModel::codesDetail() const
{
    const QString left = tr("%n code(s) left", nullptr, m_account.secondFactor.recoveryCodesLeft);
    //: %1 is "10 codes left"
    return m_account.secondFactor.recoveryCodesSavedAt.isValid() ? tr("%1, stored").arg(left) : tr("%1, not saved yet").arg(left);
}

bool AccountViewModel::areCodesWanted() const
{
    return !m_account.secondFactor.recoveryCodesSavedAt.isValid() || m_account.secondFactor.recoveryCodesLeft <= fewCodes;
}

QString AccountViewModel::keychainTitle() const
{
    if (isKeychainGood())
        return tr("Session stored in the system keychain");
    if (isKeychainLocked())
        return tr("The keychain is locked");
    if (m_keychain.state == Session::KeychainState::State::Absent)
        return tr("No keychain: you’ll be asked to sign in again next time");
    return tr("Session not stored");
}

QString AccountViewModel::keychainDetail() const
{
    if (!m_keychainError.isEmpty())
        return m_keychainError;
    if (isKeychainLocked())
        return tr("The session cannot be read or stored until it is unlocked.");
    if (m_keychain.state == Session::KeychainState::State::Absent)
        return tr("Install GNOME Keyring or KWallet, or turn on the Secret Service in KeePassXC.");
    if (!m_kept)
        return m_stayWanted ? tr("The keychain could not take it when you signed in. You’ll be asked to sign in again next time.")
                            : tr("You chose not to stay signed in on this computer.");
    QString stays = tr("You stay signed in after a restart.");
    const QString where = QSysInfo::machineHostName();
    if (m_keychain.serviceName.isEmpty())
        return stays;
    //: %1 is a program such as GNOME Keyring, %2 the name of a computer, %3 a sentence
    return where.isEmpty() ? m_keychain.serviceName + u". "_s + stays : tr("%1 on %2. %3").arg(m_keychain.serviceName, where, stays);
}

} // namespace Intrlume::Ui
