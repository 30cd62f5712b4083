// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "consoleviewmodel.h"

#include "api/platform.h"
#include "api/workspaces.h"
#include "errortext.h"
#include "roletext.h"
#include "session/session.h"

#include <QLocale>
#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

//! The person's country, from the locale or else the time zone; empty where neither tells.
QString homeCountry()
{
    QLocale::Territory territory = QLocale::system().territory();
    if (territory == QLocale::AnyTerritory)
        territory = QTimeZone::systemTimeZone().territory();
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToCode(territory);
}

} // namespace

ConsoleViewModel::ConsoleViewModel(ConsoleParts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_server(parts.session, parts.client, parts.platform, parts.preferences)
    , m_connection(parts.client)
    , m_signIn(parts.session, parts.preferences)
    , m_signUp(parts.client, parts.clock)
    , m_confirmEmail(parts.client, parts.desktop, parts.clock)
    , m_mailbox(parts.client)
    , m_createWorkspace(parts.client, parts.clock, homeCountry())
    , m_inviteTeam(parts.client)
    , m_keys(parts.client, parts.clock, parts.clipboard)
    , m_keyReminders(parts.client, parts.clock, parts.desktop, parts.preferences)
    , m_accountPage(parts.session, parts.client, parts.clock, parts.clipboard)
    , m_team(parts.client, parts.clock)
    , m_watch(parts.client)
    , m_secondFactor(parts.session)
    , m_forgotPassword(parts.client)
    , m_resetPassword(parts.client)
    , m_lock(parts.client, parts.preferences, parts.clock, parts.screenLock)
    , m_links(parts.client, {.known = [this] { return knownServers(); }, .local = [this] { return m_parts.platform.address(); }})
    , m_invitation(parts.client)
    , m_approveDevice(parts.client, parts.clock)
    , m_accounts(parts.session)
{
    connect(&m_parts.appearance, &DesktopAppearance::changed, this, &ConsoleViewModel::appearanceChanged);
    connect(&m_server, &ServerViewModel::connected, this, &ConsoleViewModel::serverIsReady);
    connect(&m_server, &ServerViewModel::changed, this, &ConsoleViewModel::followServer);
    connect(&m_signUp, &SignUpViewModel::accepted, this, &ConsoleViewModel::waitForConfirmation);
    connect(&m_signIn, &SignInViewModel::confirmationNeeded, this, &ConsoleViewModel::waitForConfirmation);
    connect(&m_signIn, &SignInViewModel::signedIn, this, &ConsoleViewModel::enterWithProof);
    connect(&m_signIn, &SignInViewModel::failed, this, [this](const Error &error) {
        if (m_screen == ConfirmEmail)
            m_confirmEmail.showSignInError(error);
    });
    connect(&m_confirmEmail, &ConfirmEmailViewModel::confirmed, this, &ConsoleViewModel::signInAfterConfirmation);
    connect(&m_confirmEmail, &ConfirmEmailViewModel::signUpAgain, this, [this](const QString &email) {
        showSignUp();
        m_signUp.setEmail(email);
    });
    connect(&m_createWorkspace, &CreateWorkspaceViewModel::created, this, [this](const Intrlume::Workspace &workspace) {
        showWorkspace(workspace);
        m_inviteTeam.start(workspace);
        setScreen(InviteTeam);
    });
    connect(&m_inviteTeam, &InviteTeamViewModel::finished, this, [this](const QString &text) {
        m_inviteTeam.reset();
        setScreen(Workspace);
        if (!text.isEmpty())
            Q_EMIT toast(text);
    });
    connect(&m_parts.session, &Session::Session::ended, this, &ConsoleViewModel::sessionEnded);
    connect(&m_parts.session, &Session::Session::notKept, this, [this](const Error &error) { Q_EMIT toast(Ui::errorText(error)); });
    // Queued: main() changes the translations when it hears the same signal.
    connect(&m_parts.preferences, &Preferences::languageChanged, this, &ConsoleViewModel::retranslate, Qt::QueuedConnection);
    connect(&m_accountPage, &AccountViewModel::accountChanged, this, &ConsoleViewModel::takeAccount);
    connect(m_accountPage.leave(), &LeaveWorkspaceViewModel::left, this, &ConsoleViewModel::workspaceWasLeft);
    connectReminders();
    connectTeam();
    connectSecondFactor();
    connectLinks();
    connectAccounts();
    connectInvitation();
    m_server.start();
}

ConsoleViewModel::~ConsoleViewModel() = default;

void ConsoleViewModel::connectReminders()
{
    RotationPolicyViewModel *policy = m_keys.policy();
    policy->setRemindsHere(m_parts.preferences.remindsOfKeys());
    connect(policy, &RotationPolicyViewModel::remindsHereChanged, this, [this, policy] {
        m_parts.preferences.setRemindsOfKeys(policy->remindsHere());
        m_keyReminders.check();
    });
    connect(&m_keyReminders, &KeyReminders::opened, this, [this](const QString &keyId) {
        Q_EMIT raiseWanted();
        m_notice = keyId;
        followNotice();
    });
}

//! Shows what a notice of the desktop was about, once somebody may look at it.
void ConsoleViewModel::followNotice()
{
    if (!m_notice || isCovered())
        return;
    const QString keyId = *std::exchange(m_notice, std::nullopt);
    if (m_screen != Workspace)
        return;
    openPage(KeysPage);
    if (!keyId.isEmpty())
        m_keys.showDetails(keyId);
}

void ConsoleViewModel::connectTeam()
{
    connect(&m_team, &TeamViewModel::leaveWanted, this, [this] { m_accountPage.leave()->ask(m_workspace, m_account.email); });
    connect(&m_team, &TeamViewModel::keysWanted, this, [this](const QString &keyId) {
        openPage(KeysPage);
        m_keys.showDetails(keyId);
    });
    connect(&m_team, &TeamViewModel::ownRoleChanged, &m_watch, &WorkspaceWatch::check);
    connect(&m_parts.session, &Session::Session::permissionMissing, &m_watch, &WorkspaceWatch::check);
    connect(&m_watch, &WorkspaceWatch::changed, this, &ConsoleViewModel::followWorkspace);
    connect(&m_watch, &WorkspaceWatch::lost, this, &ConsoleViewModel::workspaceLost);
    connect(m_team.viewAs(), &ViewAsViewModel::seen, this, &ConsoleViewModel::showInPages);
}

void ConsoleViewModel::followWorkspace(const Intrlume::Workspace &workspace, bool role)
{
    const QString before = roleName();
    const bool looking = m_team.viewAs()->isActive();
    m_team.viewAs()->setOwn(workspace); // Who looks through another role comes back to what is so now.
    m_workspaces.setCurrent(workspace);
    showInPages(workspace);
    if (role && !looking) //: %1 is a role
        Q_EMIT toast(roleName() == before ? tr("What your role allows changed") : tr("Your role changed. You are now %1.").arg(roleName()));
}

void ConsoleViewModel::workspaceLost(const Intrlume::Workspace &workspace)
{
    if (m_screen != Workspace)
        return;
    //: %1 is a workspace
    const QString said = tr("You no longer belong to %1").arg(workspace.name);
    if (!m_keys.canClose()) { // A key that is shown once stays until it is stored; the next look asks again.
        Q_EMIT toast(said);
        return m_watch.setWorkspace(workspace);
    }
    m_links.tell(said, tr("An owner removed you from it, or it was deleted.")); // Stays over whatever page comes now, which a toast does not.
    workspaceWasLeft(workspace);
}

//! What the pages show and offer; the same as \c showWorkspace where it is the person's own view of it.
void ConsoleViewModel::showInPages(const Intrlume::Workspace &workspace)
{
    m_workspace = workspace;
    m_keys.setWorkspace(workspace);
    m_keyReminders.setWorkspace(workspace);
    m_team.setWorkspace(workspace);
    if (m_page == TeamPage)
        m_team.refresh();
    Q_EMIT workspaceChanged();
    Q_EMIT windowTitleChanged();
}

QString ConsoleViewModel::windowTitle() const
{
    if (m_lock.isLocked())
        return u"Intrlume Console"_s; // A list of windows is on the screen too.
    //: The window's title; %1 is a page
    const QString title = tr("%1 – Intrlume Console");
    switch (m_screen) {
    case Starting:
        return u"Intrlume Console"_s;
    case SignIn:
        return title.arg(tr("Sign in"));
    case SignUp:
        return title.arg(tr("Create your account"));
    case ConfirmEmail:
        return title.arg(tr("Confirm your email"));
    case CreateWorkspace:
        return title.arg(tr("Create your workspace"));
    case InviteTeam:
        return title.arg(tr("Invite your team"));
    case ForgotPassword:
        return title.arg(tr("Reset your password"));
    case SessionEnded:
        return title.arg(tr("Sign in")); // As covered as a locked window.
    case Workspace:
        return title.arg(pageTitle() + u" – "_s + m_workspace.name);
    }
    return {};
}

QString ConsoleViewModel::pageTitle() const
{
    if (shownScreen() == CreateWorkspace)
        return tr("Create your workspace");
    if (shownScreen() == InviteTeam)
        return tr("Invite your team");
    switch (m_page) {
    case KeysPage:
        return tr("API keys");
    case AccountPage:
        return tr("Account");
    case TeamPage:
        return tr("Team");
    }
    return {};
}

void ConsoleViewModel::openPage(WorkspacePage page)
{
    if (page == m_page)
        return;
    m_page = page;
    Q_EMIT pageChanged();
    Q_EMIT windowTitleChanged();
}

QString ConsoleViewModel::roleName() const
{
    return m_workspace.customRole.isEmpty() ? roleText(m_workspace.role) : m_workspace.customRoleName;
}

void ConsoleViewModel::serverIsReady()
{
    m_createWorkspace.setHost(m_server.host());
    m_confirmEmail.setMailboxAvailable(m_server.local());
    m_signIn.askKeychain();
    loadRegions();
    if (m_screen == Starting)
        restoreSession();
}

void ConsoleViewModel::followServer()
{
    // Without a server there is no session to restore: the sign-in page says what is wrong and offers another server.
    if (m_screen == Starting && m_account.id.isEmpty() && !m_server.ready() && !m_server.errorText().isEmpty())
        showSignIn();
    if (!m_server.ready())
        m_connection.stop();
}

QString ConsoleViewModel::serverKey() const
{
    return m_server.local() ? u"this-computer"_s : m_server.address(); // This computer's port is another at each start.
}

void ConsoleViewModel::loadWorkspace()
{
    setStartError({});
    const int ticket = ++m_latest;
    QCoro::connect(m_parts.client.sendAll(Api::ListWorkspaces()), this, [this, ticket](const Result<QList<Intrlume::Workspace>> &all) {
        if (ticket != m_latest)
            return; // The person went elsewhere meanwhile.
        if (!all) {
            setScreen(Starting);
            return setStartError(Ui::errorText(all.error()));
        }
        m_workspaces.reset(*all);
        if (!m_keys.canClose()) // A key that is shown once stays until it is stored; the list has the other ones.
            return m_workspaces.setCurrent(m_workspace);
        if (const auto workspace = m_workspaces.findOrFirst(m_parts.preferences.lastWorkspace(accountId())))
            return showWorkspace(*workspace);
        m_createWorkspace.reset();
        setScreen(CreateWorkspace);
    });
}

void ConsoleViewModel::showWorkspace(const Intrlume::Workspace &workspace)
{
    m_workspace = workspace;
    m_workspaces.setCurrent(workspace);
    m_parts.preferences.setLastWorkspace(accountId(), workspaceId());
    m_keys.dialogs()->setKeyStore(m_parts.keyStore, serverKey());
    m_watch.setWorkspace(workspace);
    m_team.viewAs()->setOwn(workspace);
    showInPages(workspace);
    nameRegion();
    Q_EMIT workspaceChanged();
    setScreen(Workspace);
    Q_EMIT windowTitleChanged();
}

//! Another workspace takes the place of the one at hand; of one that is not, only the list changes.
void ConsoleViewModel::workspaceWasLeft(const Intrlume::Workspace &workspace)
{
    if (workspace.id == m_workspace.id) {
        openPage(KeysPage);
        m_keys.reset();
    }
    loadWorkspace();
}

void ConsoleViewModel::loadRegions()
{
    QCoro::connect(m_parts.client.send(Api::ListRegions{}), this, [this, address = m_server.address()](Result<Page<Region>> page) {
        if (address != m_server.address())
            return; // Another server was chosen meanwhile.
        m_regions = page ? page->items : QList<Region>{};
        // Without the list the server's own address still tells whether it answers.
        if (m_regions.isEmpty())
            m_regions = {Region{.id = {}, .city = m_server.name(), .country = {}, .endpoint = address, .optimisedFor = {}}};
        nameRegion();
    });
}

void ConsoleViewModel::nameRegion()
{
    if (m_regions.isEmpty())
        return;
    Region region = m_regions.first();
    m_regionCity.clear();
    for (const Region &known : std::as_const(m_regions)) {
        if (known.id == m_workspace.region) {
            region = known;
            m_regionCity = known.city;
        }
    }
    m_connection.watch(region);
    Q_EMIT workspaceChanged();
}

void ConsoleViewModel::retryStart()
{
    if (m_account.id.isEmpty())
        restoreSession();
    else
        loadWorkspace();
}

void ConsoleViewModel::refuseToClose()
{
    m_closeRefused = true;
    Q_EMIT closeRefusalChanged();
}

void ConsoleViewModel::windowActivated()
{
    m_confirmEmail.askNow();
    m_connection.check();
    m_watch.check();
    if (m_screen == SignIn)
        m_signIn.askKeychain();
}

void ConsoleViewModel::forgetAccount()
{
    ++m_latest;
    m_keys.reset();
    m_keyReminders.stop();
    m_accountPage.reset();
    m_watch.setWorkspace({});
    m_team.viewAs()->reset();
    m_team.reset();
    openPage(KeysPage);
    m_approveDevice.reset();
    m_createWorkspace.reset();
    m_inviteTeam.reset();
    m_account = {};
    m_notice.reset();
    followGuards();
    m_invitation.setSignedIn({}, {});
    m_workspace = {};
    m_workspaces.reset({});
    m_regionCity.clear();
    Q_EMIT accountChanged();
    Q_EMIT workspaceChanged();
}

void ConsoleViewModel::retranslate()
{
    m_keys.retranslate();
    m_accountPage.retranslate();
    m_team.retranslate();
    m_createWorkspace.retranslate();
    m_inviteTeam.retranslate();
    m_confirmEmail.retranslate();
    m_accounts.retranslate();
    m_invitation.retranslate();
    Q_EMIT m_connection.changed();
    Q_EMIT m_server.changed();
    Q_EMIT m_signIn.stayChanged();
    Q_EMIT m_forgotPassword.stateChanged();
    Q_EMIT workspaceChanged();
    Q_EMIT windowTitleChanged();
}

void ConsoleViewModel::setScreen(Screen screen)
{
    if (screen == m_screen)
        return;
    m_screen = screen;
    setLeaving(Leaving::No);
    followGuards();
    Q_EMIT screenChanged();
    followNotice();
    Q_EMIT windowTitleChanged();
}

void ConsoleViewModel::setStartError(const QString &text)
{
    m_startError = text;
    Q_EMIT startErrorChanged();
}

} // namespace Intrlume::Ui
