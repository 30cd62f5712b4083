// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "account/accountviewmodel.h"
#include "core/account.h"
#include "core/clock.h"
#include "core/workspace.h"
#include "desktop.h"
#include "keys/keyreminders.h"
#include "keys/keysviewmodel.h"
#include "links/invitationviewmodel.h"
#include "links/linksviewmodel.h"
#include "lock/lockviewmodel.h"
#include "onboarding/confirmemailviewmodel.h"
#include "onboarding/createworkspaceviewmodel.h"
#include "onboarding/forgotpasswordviewmodel.h"
#include "onboarding/inviteteamviewmodel.h"
#include "onboarding/mailboxviewmodel.h"
#include "onboarding/resetpasswordviewmodel.h"
#include "onboarding/secondfactorviewmodel.h"
#include "onboarding/signinviewmodel.h"
#include "onboarding/signupviewmodel.h"
#include "preferences.h"
#include "servers/accountsviewmodel.h"
#include "servers/approvedeviceviewmodel.h"
#include "servers/connectionviewmodel.h"
#include "servers/localplatform.h"
#include "servers/serverviewmodel.h"
#include "servers/workspacesmodel.h"
#include "team/teamviewmodel.h"
#include "theme/desktopappearance.h"
#include "workspacewatch.h"

namespace Intrlume::Ui {

//! What the console stands on. main() makes these and keeps them alive for as long as the view models.
struct ConsoleParts {
    Session::Session &session;
    Api::Client &client;
    LocalPlatform &platform;
    Preferences &preferences;
    Desktop &desktop;
    DesktopAppearance &appearance;
    Clipboard &clipboard;
    const Clock &clock;
    Session::KeyStore *keyStore = nullptr; //!< the keychain for API keys; null: none is offered
    ScreenLock *screenLock = nullptr; //!< when the desktop's screen is locked; null: nobody tells
};

//! Root of the tree handed to Main.qml: owns one view model per page and decides which screen is shown.
class ConsoleViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Created by main()")

    Q_PROPERTY(Screen screen READ screen NOTIFY screenChanged)
    Q_PROPERTY(Screen shownScreen READ shownScreen NOTIFY screenChanged)
    Q_PROPERTY(WorkspacePage page READ page NOTIFY pageChanged)
    Q_PROPERTY(QString windowTitle READ windowTitle NOTIFY windowTitleChanged)
    Q_PROPERTY(QString pageTitle READ pageTitle NOTIFY windowTitleChanged)
    Q_PROPERTY(QString startError READ startError NOTIFY startErrorChanged)
    Q_PROPERTY(QString leavingQuestion READ leavingQuestion NOTIFY leavingChanged)
    Q_PROPERTY(bool sessionReused READ sessionReused NOTIFY screenChanged)
    Q_PROPERTY(QString closeRefusal READ closeRefusal NOTIFY closeRefusalChanged)
    Q_PROPERTY(bool systemDark READ systemDark NOTIFY appearanceChanged)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY appearanceChanged)
    Q_PROPERTY(QString accountId READ accountId NOTIFY accountChanged)
    Q_PROPERTY(QString accountName READ accountName NOTIFY accountChanged)
    Q_PROPERTY(QString accountEmail READ accountEmail NOTIFY accountChanged)
    Q_PROPERTY(QString workspaceId READ workspaceId NOTIFY workspaceChanged)
    Q_PROPERTY(QString workspaceName READ workspaceName NOTIFY workspaceChanged)
    Q_PROPERTY(QString roleName READ roleName NOTIFY workspaceChanged)
    Q_PROPERTY(QString regionCity READ regionCity NOTIFY workspaceChanged)
    Q_PROPERTY(Intrlume::Ui::Preferences *preferences READ preferences CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ServerViewModel *server READ server CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ConnectionViewModel *connection READ connection CONSTANT)
    Q_PROPERTY(Intrlume::Ui::SignInViewModel *signIn READ signIn CONSTANT)
    Q_PROPERTY(Intrlume::Ui::SignUpViewModel *signUp READ signUp CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ConfirmEmailViewModel *confirmEmail READ confirmEmail CONSTANT)
    Q_PROPERTY(Intrlume::Ui::MailboxViewModel *mailbox READ mailbox CONSTANT)
    Q_PROPERTY(Intrlume::Ui::CreateWorkspaceViewModel *createWorkspace READ createWorkspace CONSTANT)
    Q_PROPERTY(Intrlume::Ui::InviteTeamViewModel *inviteTeam READ inviteTeam CONSTANT)
    Q_PROPERTY(Intrlume::Ui::KeysViewModel *keys READ keys CONSTANT)
    Q_PROPERTY(Intrlume::Ui::AccountViewModel *account READ account CONSTANT)
    Q_PROPERTY(Intrlume::Ui::TeamViewModel *team READ team CONSTANT)
    Q_PROPERTY(Intrlume::Ui::SecondFactorViewModel *secondFactor READ secondFactor CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ForgotPasswordViewModel *forgotPassword READ forgotPassword CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ResetPasswordViewModel *resetPassword READ resetPassword CONSTANT)
    Q_PROPERTY(Intrlume::Ui::LockViewModel *lock READ lock CONSTANT)
    Q_PROPERTY(Intrlume::Ui::WorkspacesModel *workspaces READ workspaces CONSTANT)
    Q_PROPERTY(Intrlume::Ui::AccountsViewModel *accounts READ accounts CONSTANT)
    Q_PROPERTY(Intrlume::Ui::ApproveDeviceViewModel *approveDevice READ approveDevice CONSTANT)
    Q_PROPERTY(Intrlume::Ui::LinksViewModel *links READ links CONSTANT)
    Q_PROPERTY(Intrlume::Ui::InvitationViewModel *invitation READ invitation CONSTANT)

public:
    enum Screen { Starting, SignIn, SignUp, ConfirmEmail, CreateWorkspace, Workspace, SessionEnded, ForgotPassword, InviteTeam };
    Q_ENUM(Screen)
    //! What the workspace's panel shows.
    enum WorkspacePage { KeysPage, AccountPage, TeamPage };
    Q_ENUM(WorkspacePage)

    explicit ConsoleViewModel(ConsoleParts parts, QObject *parent = nullptr);
    ~ConsoleViewModel() override;

    Screen screen() const { return m_screen; }
    //! What lies under the page of an ended session, which comes back to it; else the same as \c screen.
    Screen shownScreen() const { return m_screen == SessionEnded ? m_endedAt : m_screen; }
    WorkspacePage page() const { return m_page; }
    QString windowTitle() const; //!< "API keys – Nilavya Health – Intrlume Console"; never holds a secret
    QString pageTitle() const;
    QString startError() const { return m_startError; }
    //! What signing out would lose, for a page over the key that nobody has stored; empty while nobody is asked.
    QString leavingQuestion() const;
    //! The session that ended was used somewhere else.
    bool sessionReused() const;
    //! Why the covered window did not close; empty where nobody wanted it to.
    QString closeRefusal() const
    {
        return m_closeRefused ? tr("A new key waits here to be stored. It is shown only once, so the window stays open.") : QString();
    }
    bool systemDark() const { return m_parts.appearance.dark(); }
    bool highContrast() const { return m_parts.appearance.highContrast(); }
    QString accountId() const { return m_account.id.toString(); }
    QString accountName() const { return m_account.fullName; }
    QString accountEmail() const { return m_account.email; }
    QString workspaceId() const { return m_workspace.id.toString(); }
    QString workspaceName() const { return m_workspace.name; }
    QString roleName() const;
    QString regionCity() const { return m_regionCity; }

    Preferences *preferences() { return &m_parts.preferences; }
    ServerViewModel *server() { return &m_server; }
    ConnectionViewModel *connection() { return &m_connection; }
    SignInViewModel *signIn() { return &m_signIn; }
    SignUpViewModel *signUp() { return &m_signUp; }
    ConfirmEmailViewModel *confirmEmail() { return &m_confirmEmail; }
    MailboxViewModel *mailbox() { return &m_mailbox; }
    CreateWorkspaceViewModel *createWorkspace() { return &m_createWorkspace; }
    InviteTeamViewModel *inviteTeam() { return &m_inviteTeam; }
    KeysViewModel *keys() { return &m_keys; }
    AccountViewModel *account() { return &m_accountPage; }
    TeamViewModel *team() { return &m_team; }
    SecondFactorViewModel *secondFactor() { return &m_secondFactor; }
    ForgotPasswordViewModel *forgotPassword() { return &m_forgotPassword; }
    ResetPasswordViewModel *resetPassword() { return &m_resetPassword; }
    LockViewModel *lock() { return &m_lock; }
    WorkspacesModel *workspaces() { return &m_workspaces; }
    AccountsViewModel *accounts() { return &m_accounts; }
    ApproveDeviceViewModel *approveDevice() { return &m_approveDevice; }
    LinksViewModel *links() { return &m_links; }
    InvitationViewModel *invitation() { return &m_invitation; }

    Q_INVOKABLE void openPage(Intrlume::Ui::ConsoleViewModel::WorkspacePage page);
    Q_INVOKABLE void showSignIn();
    Q_INVOKABLE void showSignUp();
    Q_INVOKABLE void showForgotPassword();
    //! From the page that waits for the mail: gives up this sign-up and forgets its password.
    Q_INVOKABLE void leaveOnboarding();
    //! Ends the session at the server and removes it from the keychain; the window goes to the sign-in page at once.
    //! Where that would lose a key that nobody has stored, it asks first; so does \c useDifferentAccount.
    Q_INVOKABLE void signOut();
    Q_INVOKABLE void useDifferentAccount();
    Q_INVOKABLE void leaveAnyway(); //!< the answer yes
    Q_INVOKABLE void openWorkspace(const QString &id);
    //! To the page that creates one; \c backToWorkspace leads back to the one at hand.
    Q_INVOKABLE void createAnotherWorkspace();
    Q_INVOKABLE void backToWorkspace();
    //! Somebody wants to close the window while it is covered and a key that nobody has stored yet lies under the cover.
    Q_INVOKABLE void refuseToClose();
    //! After a start that failed: tries again to restore the session or to load the workspace.
    Q_INVOKABLE void retryStart();
    //! Another start of the program, or the desktop, wants the window in front, perhaps for a \a link of a mail.
    void openLink(const Secret &link);
    //! What is known of the person who is signed in changed, by this window itself.
    void takeAccount(const Account &account);
    //! The window got the focus again: asks what may have changed meanwhile.
    Q_INVOKABLE void windowActivated();

Q_SIGNALS:
    void screenChanged();
    void pageChanged();
    void windowTitleChanged();
    void startErrorChanged();
    void closeRefusalChanged();
    void leavingChanged();
    void appearanceChanged();
    void accountChanged();
    void workspaceChanged();
    //! Something to know that asks for nothing, such as a session that the keychain did not take.
    void toast(const QString &text);
    //! The window is wanted in front: the person chose a notice of the desktop.
    void raiseWanted();

private:
    void setScreen(Screen screen);
    void setStartError(const QString &text);
    void serverIsReady();
    void followServer();
    void restoreSession();
    void restoreFromKeychain();
    void showFirstPage();
    void leave();
    void connectSecondFactor();
    void connectLinks();
    void connectAccounts();
    void connectInvitation();
    bool leaveFor(const QString &server);
    bool keepsAKeyBack();
    enum class Leaving { No, SigningOut, UsingAnother };
    bool asksBeforeLeaving(Leaving how);
    void setLeaving(Leaving how);
    void endSession();
    bool park();
    void switchTo(const Session::KnownAccount &account);
    void signInToAnother();
    void passwordWasReset(const QString &email, const QString &server);
    void followGuards();
    QStringList knownServers() const;
    void waitForConfirmation(const PendingAccount &account);
    void signInAfterConfirmation();
    void enter(const Account &account);
    void loadWorkspace();
    void connectReminders();
    void followNotice();
    void enterWithProof(const Account &account);
    bool isCovered() const { return m_lock.isLocked() || m_screen == SessionEnded; }
    void accountWasDeleted();
    void goToServer(const QString &address);
    void connectTeam();
    void followWorkspace(const Intrlume::Workspace &workspace, bool role);
    void workspaceLost(const Intrlume::Workspace &workspace);
    void showInPages(const Intrlume::Workspace &workspace);
    void showWorkspace(const Intrlume::Workspace &workspace);
    void workspaceWasLeft(const Intrlume::Workspace &workspace);
    void loadRegions();
    void nameRegion();
    void sessionEnded();
    void forgetAccount();
    void retranslate();
    QString serverKey() const;

    ConsoleParts m_parts;
    ServerViewModel m_server;
    ConnectionViewModel m_connection;
    SignInViewModel m_signIn;
    SignUpViewModel m_signUp;
    ConfirmEmailViewModel m_confirmEmail;
    MailboxViewModel m_mailbox;
    CreateWorkspaceViewModel m_createWorkspace;
    InviteTeamViewModel m_inviteTeam;
    KeysViewModel m_keys;
    KeyReminders m_keyReminders;
    AccountViewModel m_accountPage;
    TeamViewModel m_team;
    WorkspaceWatch m_watch;
    SecondFactorViewModel m_secondFactor;
    ForgotPasswordViewModel m_forgotPassword;
    ResetPasswordViewModel m_resetPassword;
    LockViewModel m_lock;
    LinksViewModel m_links;
    InvitationViewModel m_invitation;
    ApproveDeviceViewModel m_approveDevice;
    AccountsViewModel m_accounts;
    Screen m_screen = Starting;
    Screen m_endedAt = Workspace;
    WorkspacePage m_page = KeysPage;
    QString m_startError;
    Leaving m_leaving = Leaving::No; // What the person is asked about.
    Account m_account;
    WorkspacesModel m_workspaces;
    Intrlume::Workspace m_workspace;
    QString m_regionCity;
    QList<Region> m_regions;
    std::optional<QString> m_notice; //!< a key whose notice was chosen while the window was covered; empty: several
    bool m_closeRefused = false;
    int m_latest = 0;
};

} // namespace Intrlume::Ui
