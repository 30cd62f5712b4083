// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "consoleviewmodel.h"

#include "errortext.h"
#include "session/session.h"

#include <utility>

using namespace Qt::StringLiterals;

// How a person comes in and goes: signing in, confirming, links, the lock, signing out. The rest of the class is in consoleviewmodel.cpp.

namespace Intrlume::Ui {

void ConsoleViewModel::restoreSession()
{
    setStartError({});
    const int ticket = ++m_latest;
    QCoro::connect(m_parts.session.restore(), this, [this, ticket](Result<Account> account) {
        if (ticket != m_latest)
            return; // The person went elsewhere meanwhile.
        if (account)
            return enter(*account);
        switch (account.error().kind) {
        case Error::Kind::Offline:
        case Error::Kind::Timeout:
        case Error::Kind::Server:
        case Error::Kind::TooMany:
            return setStartError(Ui::errorText(account.error())); // The session may well be good; only the way to it is not.
        case Error::Kind::NotFound:
        case Error::Kind::Unauthorized:
            return showFirstPage();
        default:
            showSignIn();
            if (account.error().code != u"keychain-absent") // The page says so itself, beside the box that it disables.
                m_signIn.showError(account.error());
        }
    });
}

void ConsoleViewModel::showFirstPage()
{
    if (m_parts.session.lastAccount(serverKey()).isEmpty())
        showSignUp();
    else
        showSignIn();
}

void ConsoleViewModel::showSignIn()
{
    leave();
    m_signIn.reset(m_parts.session.lastAccount(serverKey()));
    m_signIn.askKeychain();
    setScreen(SignIn);
}

void ConsoleViewModel::showSignUp()
{
    leave();
    setScreen(SignUp);
}

void ConsoleViewModel::showForgotPassword()
{
    const QString email = m_signIn.email();
    leave();
    m_forgotPassword.reset(email);
    setScreen(ForgotPassword);
}

void ConsoleViewModel::leaveOnboarding()
{
    showSignIn();
}

//! Drops what the pages before signing in hold, passwords first.
void ConsoleViewModel::leave()
{
    ++m_latest;
    m_signUp.reset();
    m_signIn.reset();
    m_confirmEmail.stop();
    m_secondFactor.reset();
    m_forgotPassword.reset();
    setStartError({});
}

void ConsoleViewModel::waitForConfirmation(const PendingAccount &account)
{
    m_parts.session.setLastAccount(serverKey(), account.email);
    m_confirmEmail.start(account);
    setScreen(ConfirmEmail);
}

void ConsoleViewModel::signInAfterConfirmation()
{
    const PendingAccount account = m_confirmEmail.pending();
    if (!account.password.isEmpty())
        return m_signIn.signIn(account.email, account.password);
    showSignIn();
    m_signIn.setEmail(account.email);
    m_signIn.setNotice(tr("Email confirmed. Sign in to go on."));
}

void ConsoleViewModel::enterWithProof(const Account &account)
{
    m_lock.proved();
    enter(account);
}

void ConsoleViewModel::enter(const Account &account)
{
    m_confirmEmail.stop(); // Wipes the password that was kept for this moment.
    m_secondFactor.reset();
    const bool same = m_screen == SessionEnded && account.id == m_account.id;
    if (!same && !m_account.id.isEmpty())
        forgetAccount(); // What the one before typed is not for the next.
    takeAccount(account);
    m_accounts.refresh();
    if (!same)
        return loadWorkspace();
    setScreen(m_endedAt);
    if (m_endedAt == Workspace)
        m_keys.refresh();
}

void ConsoleViewModel::sessionEnded()
{
    if (m_screen == Workspace || m_screen == CreateWorkspace || m_screen == InviteTeam) {
        m_endedAt = m_screen;
        m_signIn.reset(m_account.email);
        return setScreen(SessionEnded);
    }
    if (m_screen == Starting) {
        forgetAccount();
        showSignIn();
    }
}

bool ConsoleViewModel::sessionReused() const
{
    return m_parts.session.wasReused();
}

void ConsoleViewModel::signOut()
{
    if (!asksBeforeLeaving(Leaving::SigningOut))
        endSession();
}

void ConsoleViewModel::useDifferentAccount()
{
    if (asksBeforeLeaving(Leaving::UsingAnother))
        return;
    endSession();
    m_signIn.setEmail({});
}

void ConsoleViewModel::leaveAnyway()
{
    const Leaving how = std::exchange(m_leaving, Leaving::No);
    Q_EMIT leavingChanged();
    if (how == Leaving::No)
        return;
    endSession();
    if (how == Leaving::UsingAnother)
        m_signIn.setEmail({});
}

void ConsoleViewModel::endSession()
{
    forgetAccount();
    showSignIn();
    QCoro::connect(m_parts.session.signOut(), this, [this](Result<void> answer) {
        if (!answer && m_screen == SignIn)
            m_signIn.showError(answer.error());
    });
}

//! Whether the person is to say first that a key may be lost. Where the key is in sight, it is to be stored.
bool ConsoleViewModel::asksBeforeLeaving(Leaving how)
{
    if (m_screen == Workspace && !m_lock.isLocked())
        return keepsAKeyBack();
    if (m_keys.canClose())
        return false;
    setLeaving(how);
    return true;
}

void ConsoleViewModel::setLeaving(Leaving how)
{
    if (how == m_leaving)
        return;
    m_leaving = how;
    Q_EMIT leavingChanged();
}

QString ConsoleViewModel::leavingQuestion() const
{
    return m_leaving == Leaving::No ? QString() : tr("A new key is not stored yet, and it is shown only once. If you go on, it is lost.");
}

void ConsoleViewModel::takeAccount(const Account &account)
{
    m_account = account;
    m_accountPage.setAccount(account);
    m_accountPage.setStayWanted(m_parts.preferences.staySignedIn());
    followGuards();
    m_lock.setCodeOffered(account.secondFactor.enabled);
    for (ElevateViewModel *elevate : {m_keys.dialogs()->elevate(), m_accountPage.elevate(), m_team.elevate(), m_approveDevice.elevate()})
        elevate->setCodeOffered(account.secondFactor.enabled);
    m_invitation.setSignedIn(account, m_server.address());
    Q_EMIT accountChanged();
}

//! The keychain was unlocked at the sign-in page: whoever it keeps goes on, unless they are signing in already.
void ConsoleViewModel::restoreFromKeychain()
{
    const bool same = m_signIn.email() == m_parts.session.lastAccount(serverKey());
    if (m_screen != SignIn || !same || !m_server.ready() || m_secondFactor.isOpen() || m_signIn.state() == RequestState::Loading)
        return;
    const int ticket = ++m_latest;
    QCoro::connect(m_parts.session.restore(), this, [this, ticket](const Result<Account> &account) {
        if (ticket != m_latest || m_screen != SignIn || m_signIn.state() == RequestState::Loading)
            return;
        if (account)
            enter(*account);
        else if (account.error().kind != Error::Kind::NotFound && account.error().kind != Error::Kind::Unauthorized)
            m_signIn.showError(account.error());
    });
}

void ConsoleViewModel::connectSecondFactor()
{
    connect(&m_signIn, &SignInViewModel::keychainUnlocked, this, &ConsoleViewModel::restoreFromKeychain);
    connect(&m_signIn, &SignInViewModel::secondFactorNeeded, &m_secondFactor, &SecondFactorViewModel::start);
    connect(&m_secondFactor, &SecondFactorViewModel::signedIn, this, &ConsoleViewModel::enterWithProof);
    connect(&m_secondFactor, &SecondFactorViewModel::expired, this,
            [this] { m_signIn.setNotice(tr("Signing in took too long or too many codes were wrong. Enter your password again."), false); });
}

void ConsoleViewModel::connectLinks()
{
    connect(&m_resetPassword, &ResetPasswordViewModel::done, this, &ConsoleViewModel::passwordWasReset);
    connect(&m_links, &LinksViewModel::resetWanted, &m_resetPassword, &ResetPasswordViewModel::start);
    connect(&m_links, &LinksViewModel::confirmed, &m_confirmEmail, &ConfirmEmailViewModel::askNow);
    connect(&m_mailbox, &MailboxViewModel::resetWanted, this, [this](const Secret &token) { m_resetPassword.start(token, m_server.address()); });
    connect(&m_mailbox, &MailboxViewModel::invitationWanted, this, [this](const Secret &token) { m_invitation.start(token, m_server.address()); });
    connect(&m_lock, &LockViewModel::lockedChanged, this, [this] {
        followGuards();
        setLeaving(Leaving::No);
        if (m_lock.isLocked())
            m_keys.reveal()->setShown(false); // Held on: a key that nobody stored yet would be lost.
        Q_EMIT windowTitleChanged();
        followNotice();
    });
    followGuards();
}

void ConsoleViewModel::openLink(const Secret &link)
{
    Q_EMIT raiseWanted();
    m_links.take(link);
}

//! A locked window guards what is signed in, and links wait until somebody can look at what comes of them.
void ConsoleViewModel::followGuards()
{
    const bool inside = m_screen == Workspace || m_screen == CreateWorkspace || m_screen == InviteTeam;
    m_lock.setGuarding(!m_account.id.isEmpty() && (inside || m_screen == Starting)); // An error on the way between two of them opens nothing.
    m_links.setReady(m_screen != Starting && !m_lock.isLocked());
    m_keyReminders.setDiscreet(isCovered());
    if (!isCovered() && std::exchange(m_closeRefused, false))
        Q_EMIT closeRefusalChanged();
}

QStringList ConsoleViewModel::knownServers() const
{
    QStringList servers{m_server.address()};
    if (!m_parts.platform.address().isEmpty())
        servers.append(m_parts.platform.address());
    return servers + m_accounts.servers();
}

void ConsoleViewModel::passwordWasReset(const QString &email, const QString &server)
{
    const bool signedIn = !m_account.id.isEmpty();
    if (signedIn && (email != m_account.email || server != m_server.address())) {
        //: %1 is an email address
        m_links.tell(tr("Password changed"), tr("%1 signs in with the new one from now on.").arg(email));
        return;
    }
    const QString notice = tr("Your password is changed. Sign in with the new one.");
    if (signedIn && !m_keys.canClose()) { // The key on the screen is there again once its person is.
        sessionEnded();
        return m_signIn.setNotice(notice);
    }
    if (signedIn)
        endSession(); // The server has ended the session already.
    goToServer(server);
    showSignIn();
    m_signIn.setEmail(email);
    m_signIn.setNotice(notice);
}

//! The server has ended every session of it; what is left of it here goes, too.
void ConsoleViewModel::accountWasDeleted()
{
    const std::optional<Session::KnownAccount> account = m_parts.session.current();
    forgetAccount();
    showSignIn();
    m_signIn.setEmail({});
    m_signIn.setNotice(tr("Your account is deleted."));
    if (!account)
        return;
    QCoro::connect(m_parts.session.forget(*account), this, [this](const Result<void> &answer) {
        if (!answer && answer.error().kind == Error::Kind::Keychain && m_screen == SignIn)
            m_signIn.showError(answer.error());
    });
}

//! To a server that is known already, at once: a password that is typed next must not go to the one before.
void ConsoleViewModel::goToServer(const QString &address)
{
    if (address != m_server.address())
        m_server.goTo(address == m_parts.platform.address() ? QString() : address);
}

void ConsoleViewModel::connectAccounts()
{
    connect(&m_accounts, &AccountsViewModel::wanted, this, &ConsoleViewModel::switchTo);
    connect(&m_accounts, &AccountsViewModel::anotherWanted, this, &ConsoleViewModel::signInToAnother);
    connect(&m_accounts, &AccountsViewModel::forgettingBegan, this, [this] {
        forgetAccount();
        showSignIn();
        m_signIn.setEmail({});
    });
    connect(&m_accounts, &AccountsViewModel::forgotten, this, [this](const QString &left) {
        const QString text =
            left.isEmpty() ? tr("This computer holds no session any more.") : tr("Not everything could be ended or removed. %1").arg(left);
        if (m_screen == SignIn)
            m_signIn.setNotice(text, left.isEmpty());
        else if (!left.isEmpty()) // Somebody has gone on meanwhile, and is not to be thrown out.
            m_links.tell(tr("Forget this computer"), text);
    });
    connect(&m_accounts, &AccountsViewModel::removed, this, [this](const QString &account, const QString &left) {
        //: %1 is an email address
        const QString text = left.isEmpty() ? tr("%1 is removed from this computer.").arg(account)
                                            : tr("Not everything of %1 could be ended or removed. %2").arg(account, left);
        if (m_screen == SignIn)
            m_signIn.setNotice(text, left.isEmpty());
        else
            m_links.tell(tr("Remove an account"), text);
    });
    connect(m_accountPage.deletion(), &DeleteAccountViewModel::deleted, this, &ConsoleViewModel::accountWasDeleted);
    connect(m_accountPage.deletion(), &DeleteAccountViewModel::transferWanted, this, [this] { openPage(TeamPage); });
}

//! Whether going on would lose a key that nobody has stored yet; the person is told then.
bool ConsoleViewModel::keepsAKeyBack()
{
    if (m_keys.canClose())
        return false;
    Q_EMIT toast(tr("Store the new key first. It is shown only once."));
    return true;
}

//! Leaves the account at hand without signing it out. False where something stands in the way.
bool ConsoleViewModel::park()
{
    if (keepsAKeyBack())
        return false;
    m_accounts.park();
    m_parts.session.park();
    forgetAccount();
    m_accounts.refresh();
    return true;
}

void ConsoleViewModel::switchTo(const Session::KnownAccount &account)
{
    if (!park())
        return;
    leave();
    m_parts.session.setLastAccount(account.server, account.email);
    setScreen(Starting);
    if (account.server == serverKey())
        return restoreSession();
    m_server.goTo(account.server == u"this-computer" ? QString() : account.server); // Restores once it is there.
}

void ConsoleViewModel::signInToAnother()
{
    if (!park())
        return;
    showSignIn();
    m_signIn.setEmail({});
}

void ConsoleViewModel::openWorkspace(const QString &id)
{
    const std::optional<Intrlume::Workspace> workspace = m_workspaces.find(id);
    if (workspace && id != workspaceId() && !keepsAKeyBack())
        showWorkspace(*workspace);
}

void ConsoleViewModel::createAnotherWorkspace()
{
    if (keepsAKeyBack())
        return;
    m_createWorkspace.reset();
    setScreen(CreateWorkspace);
}

void ConsoleViewModel::backToWorkspace()
{
    if (m_screen == CreateWorkspace && !m_workspace.id.isEmpty())
        setScreen(Workspace);
}

void ConsoleViewModel::connectInvitation()
{
    connect(&m_links, &LinksViewModel::inviteWanted, &m_invitation, &InvitationViewModel::start);
    connect(&m_invitation, &InvitationViewModel::accepted, this, [this](const Intrlume::Workspace &workspace, const QString &text) {
        m_parts.preferences.setLastWorkspace(accountId(), workspace.id.toString());
        Q_EMIT toast(text);
        loadWorkspace(); // Goes there, unless that would lose a key.
    });
    connect(&m_invitation, &InvitationViewModel::declined, this, [this](const QString &text) { m_links.tell(tr("Declined"), text); });
    connect(&m_invitation, &InvitationViewModel::signInWanted, this, [this](const QString &email, const QString &server) {
        if (!leaveFor(server))
            return;
        showSignIn();
        m_signIn.setEmail(email);
        m_signIn.setNotice(tr("Sign in to accept the invitation."));
    });
    connect(&m_invitation, &InvitationViewModel::signUpWanted, this, [this](const QString &email, const QString &server, const Secret &token) {
        if (!leaveFor(server))
            return;
        showSignUp();
        m_signUp.setInvitation(email, token, m_invitation.joinText());
    });
}

//! Makes room for somebody else at \a server: whoever is signed in stays so and can be switched back to.
bool ConsoleViewModel::leaveFor(const QString &server)
{
    if (!m_account.id.isEmpty() && !park()) {
        m_invitation.reset();
        return false;
    }
    goToServer(server);
    return true;
}

} // namespace Intrlume::Ui
