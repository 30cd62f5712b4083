// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/teamviewmodel.h"

#include "api/roles.h"
#include "errortext.h"
#include "team/teamtext.h"

#include <QCoroTask>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {
constexpr int pageSize = 200; // The most that one answer of a list holds (contract, "Conventions").

QString sortName(int choice)
{
    return choice == TeamViewModel::ByName ? u"name"_s : choice == TeamViewModel::ByRole ? u"role"_s : u"last_active"_s;
}
} // namespace

TeamViewModel::TeamViewModel(Api::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_members(clock)
    , m_elevate(client)
    , m_invitations(client, m_elevate, clock)
    , m_removal(client)
    , m_invite(client, m_elevate)
    , m_changeRole(client, m_elevate)
    , m_transfer(client)
    , m_customRoles(client)
    , m_domainRule(client)
    , m_viewAs(client)
{
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(250ms);
    connect(&m_searchDelay, &QTimer::timeout, this, &TeamViewModel::load);
    m_wordsTimer.setInterval(30s); // "3 min ago" is never wrong by more than that.
    connect(&m_wordsTimer, &QTimer::timeout, this, [this] {
        m_members.refreshWords();
        m_invitations.refreshWords();
    });
    m_members.setLoader([this] { return !m_next.value.isEmpty() && !m_loadingMore && !m_moreFailed && m_state == RequestState::Ready; },
                        [this] { loadMore(); });
    connect(&m_invitations, &InvitationsModel::noticed, this, &TeamViewModel::noticed);
    connect(&m_removal, &RemoveMemberViewModel::removed, this, &TeamViewModel::memberRemoved);
    connect(&m_removal, &RemoveMemberViewModel::ownRoleChanged, this, &TeamViewModel::ownRoleChanged);
    connect(&m_removal, &RemoveMemberViewModel::keysWanted, this, &TeamViewModel::keysWanted);
    connectRoles();
}

void TeamViewModel::connectRoles()
{
    connect(&m_changeRole, &ChangeRoleViewModel::roleChanged, this, [this](const Member &member, const QString &text, bool undoable) {
        m_members.update(member); // The row stays where it is looked at, whatever the order and the filter say of it now.
        Q_EMIT roleChanged(text, undoable);
        loadAround();
        m_invitations.refresh(); // Some may have been withdrawn with the right to send them.
    });
    connect(&m_changeRole, &ChangeRoleViewModel::memberRead, &m_members, &MembersModel::update);
    connect(&m_changeRole, &ChangeRoleViewModel::failed, this, &TeamViewModel::noticed);
    connect(&m_changeRole, &ChangeRoleViewModel::ownRoleChanged, this, &TeamViewModel::ownRoleChanged);
    connect(&m_invite, &InviteViewModel::sent, this, [this](const QString &text) {
        Q_EMIT noticed(text);
        m_invitations.refresh();
    });
    connect(&m_customRoles, &CustomRoleViewModel::saved, this, [this](const QString &text) {
        Q_EMIT noticed(text);
        load(); // The members of a deleted role have another one.
        Q_EMIT ownRoleChanged(); // It may have been the person's own.
    });
    connect(&m_domainRule, &DomainRuleViewModel::saved, this, [this](const Workspace &, const QString &text) {
        Q_EMIT noticed(text);
        Q_EMIT ownRoleChanged(); // The workspace is read again, for every page.
    });
    connect(&m_viewAs, &ViewAsViewModel::failed, this, &TeamViewModel::noticed);
    connect(&m_transfer, &TransferOwnershipViewModel::transferred, this, [this](const QString &text) {
        Q_EMIT noticed(text);
        Q_EMIT ownRoleChanged();
        load();
    });
}

void TeamViewModel::setWorkspace(const Workspace &workspace)
{
    const bool another = workspace.id != m_workspace.id;
    if (another)
        reset();
    m_workspace = workspace;
    m_invitations.setWorkspace(workspace.id);
    Q_EMIT stateChanged();
    loadCounts(); // The sidebar says how many they are.
}

void TeamViewModel::reset()
{
    ++m_latest;
    m_searchDelay.stop();
    m_wordsTimer.stop();
    m_removal.reset();
    m_elevate.reset();
    m_invite.reset();
    m_changeRole.reset();
    m_transfer.reset();
    m_customRoles.reset();
    m_domainRule.reset();
    m_invitations.reset();
    m_members.replace({});
    m_workspace = {};
    m_roles.clear();
    m_counts.reset();
    m_error.reset();
    m_text.clear();
    m_role.clear();
    m_shown.clear();
    m_next = {};
    m_sort = ByLastActive;
    m_descending = true;
    Q_EMIT filterChanged();
    Q_EMIT rolesChanged();
    setState(RequestState::Idle);
}

void TeamViewModel::retranslate()
{
    m_members.refreshWords();
    m_invitations.refreshWords();
    m_invite.retranslate();
    m_removal.retranslate();
    m_changeRole.retranslate();
    m_customRoles.retranslate();
    m_viewAs.retranslate();
    m_viewableRoles.retranslate();
    Q_EMIT rolesChanged();
    Q_EMIT stateChanged();
}

void TeamViewModel::refresh()
{
    m_searchDelay.stop();
    load();
}

Api::ListMembers TeamViewModel::call() const
{
    Api::ListMembers call;
    call.workspace = m_workspace.id;
    call.text = m_text;
    call.role = m_role;
    call.sort = sortName(m_sort);
    call.descending = m_descending;
    call.limit = pageSize;
    return call;
}

QString TeamViewModel::question() const
{
    return QStringList{m_workspace.id.toString(), m_text, m_role, sortName(m_sort), m_descending ? u"down"_s : u"up"_s}.join(u'\n');
}

void TeamViewModel::load()
{
    if (m_workspace.id.isEmpty())
        return;
    setState(RequestState::Loading);
    m_wordsTimer.start();
    m_loadingMore = false;
    m_moreFailed = false;
    loadPages(++m_latest, call(), {});
    loadAround();
    if (canManage())
        m_invitations.refresh();
}

//! Asks for as many rows as are shown where the question is the same, so that nobody loses their place; else for the first.
void TeamViewModel::loadPages(int ticket, const Api::ListMembers &call, QList<Member> before)
{
    QCoro::connect(m_client.send(call), this, [this, ticket, call, before = std::move(before)](const Result<Page<Member>> &page) {
        if (ticket != m_latest)
            return; // A newer request is under way; its answer is the one to show.
        const bool same = question() == m_shown;
        if (!page || page->next.value.isEmpty() || !same || before.size() + page->items.size() >= m_members.rowCount())
            return take(page, before);
        Api::ListMembers more = call;
        more.after = page->next;
        loadPages(ticket, more, before + page->items);
    });
}

//! The numbers and the roles. Where one fails the list still stands, with the numbers of the last time.
void TeamViewModel::loadAround()
{
    loadCounts();
    loadRoles();
}

void TeamViewModel::loadRoles()
{
    QCoro::connect(m_client.send(Api::ListRoles{m_workspace.id}), this,
                   [this, ticket = ++m_latestRoles, workspace = m_workspace.id](const Result<Page<WorkspaceRole>> &page) {
                       if (ticket == m_latestRoles && workspace == m_workspace.id && page)
                           takeRoles(page->items);
                   });
}

//! Runs \a next once the roles and the numbers are there. Where they were not, asks again, and says why where they still cannot be had.
void TeamViewModel::withRoles(const std::function<void()> &next)
{
    if (!m_roles.isEmpty() && m_counts)
        return next();
    QCoro::connect(
        m_client.send(Api::ListRoles{m_workspace.id}), this, [this, next, workspace = m_workspace.id](const Result<Page<WorkspaceRole>> &page) {
            if (workspace != m_workspace.id)
                return;
            if (!page)
                return Q_EMIT noticed(Ui::errorText(page.error()));
            takeRoles(page->items);
            QCoro::connect(m_client.send(Api::GetMemberCounts{workspace}), this, [this, next, workspace](const Result<MemberCounts> &counts) {
                if (workspace != m_workspace.id)
                    return;
                if (!counts)
                    return Q_EMIT noticed(Ui::errorText(counts.error()));
                m_counts = *counts;
                Q_EMIT stateChanged();
                next();
            });
        });
}

void TeamViewModel::takeRoles(const QList<WorkspaceRole> &roles)
{
    m_roles = roles;
    m_customRoles.setRoles(roles);
    QList<WorkspaceRole> others = roles;
    const QString own = m_workspace.customRole.isEmpty() ? toString(m_workspace.role) : m_workspace.customRole;
    others.removeIf([&own](const WorkspaceRole &role) { return role.id == own; });
    m_viewableRoles.show(others, Granter::in(m_workspace));
    Q_EMIT rolesChanged();
    Q_EMIT filterChanged(); // The chosen role may stand elsewhere in the list.
}

void TeamViewModel::showDomainRule()
{
    if (m_workspace.permissions.contains(Permission::WorkspaceManage) && writeDisabledReason().isEmpty())
        m_domainRule.ask(m_workspace);
}

void TeamViewModel::showRoles()
{
    if (canManage())
        withRoles([this] { m_customRoles.ask(m_workspace.id, m_roles, Granter::in(m_workspace)); });
}

void TeamViewModel::loadCounts()
{
    QCoro::connect(m_client.send(Api::GetMemberCounts{m_workspace.id}), this, [this, workspace = m_workspace.id](const Result<MemberCounts> &counts) {
        if (workspace != m_workspace.id || !counts)
            return;
        m_counts = *counts;
        Q_EMIT stateChanged();
    });
}

void TeamViewModel::take(const Result<Page<Member>> &page, const QList<Member> &before)
{
    if (!page) {
        m_error = page.error();
        return setState(RequestState::Failed);
    }
    m_error.reset();
    m_next = page->next;
    if (std::exchange(m_shown, question()) == question())
        m_members.follow(before + page->items);
    else
        m_members.replace(page->items);
    setState(RequestState::Ready);
}

void TeamViewModel::loadMore()
{
    if (m_next.value.isEmpty() || m_loadingMore || m_state != RequestState::Ready)
        return;
    m_loadingMore = true;
    Api::ListMembers more = call();
    more.after = m_next;
    QCoro::connect(m_client.send(more), this, [this, ticket = m_latest](const Result<Page<Member>> &page) {
        if (ticket != m_latest)
            return;
        m_loadingMore = false;
        m_moreFailed = !page;
        if (page) {
            m_next = page->next;
            m_members.append(page->items);
        }
        Q_EMIT stateChanged();
    });
}

void TeamViewModel::retryMore()
{
    m_moreFailed = false;
    Q_EMIT stateChanged();
    loadMore();
}

void TeamViewModel::askToInvite()
{
    if (canManage() && writeDisabledReason().isEmpty())
        withRoles([this] { m_invite.ask(m_workspace, m_roles); });
}

void TeamViewModel::askToRemove(const QString &memberId)
{
    const Member *member = m_members.find(MemberId(memberId));
    if (member && canManage() && writeDisabledReason().isEmpty())
        m_removal.ask(m_workspace.id, *member);
}

void TeamViewModel::askForRole(const QString &memberId)
{
    const Member *member = m_members.find(MemberId(memberId));
    if (!member || !canManage())
        return;
    withRoles([this, id = member->id] {
        if (const Member *found = m_members.find(id))
            m_changeRole.ask(m_workspace.id, *found, m_roles, Granter::in(m_workspace), m_counts->byRole.value(toString(Role::Owner)));
    });
}

void TeamViewModel::askToTransfer(const QString &memberId)
{
    if (!isOwner() || !writeDisabledReason().isEmpty())
        return;
    m_changeRole.close();
    withRoles([this, id = MemberId(memberId)] {
        const Member *heir = m_members.find(id);
        m_transfer.ask(m_workspace.id, m_roles, heir ? std::optional<Member>(*heir) : std::nullopt);
    });
}

void TeamViewModel::memberRemoved(const Member &member)
{
    const int row = m_members.remove(member.id);
    //: %1 is a person
    Q_EMIT noticed(tr("%1 was removed").arg(member.name));
    loadAround();
    m_invitations.refresh(); // Some may have been withdrawn with them.
    if (row >= 0)
        Q_EMIT rowRemoved(row);
    if (m_members.rowCount() == 0)
        load();
}

void TeamViewModel::remind(const QString &memberId)
{
    const Member *member = m_members.find(MemberId(memberId));
    if (!member)
        return;
    const Api::RemindOfSecondFactor call{m_workspace.id, {member->id}};
    QCoro::connect(m_client.send(call), this, [this, name = member->name](const Result<Api::RemindedMembers> &answer) {
        if (!answer)
            return Q_EMIT noticed(Ui::errorText(answer.error()));
        //: %1 is a person
        Q_EMIT noticed(answer->sent > 0 ? tr("%1 was reminded by email").arg(name) : tr("%1 was reminded within the last day already").arg(name));
    });
}

TeamViewModel::Placeholder TeamViewModel::placeholder() const
{
    if (m_members.rowCount() > 0 || m_state == RequestState::Loading || m_state == RequestState::Idle)
        return Placeholder::None;
    if (m_state == RequestState::Failed)
        return m_offline || m_error->kind == Error::Kind::Offline ? Placeholder::Offline : Placeholder::Error;
    return isFiltered() ? Placeholder::NoMatch : Placeholder::Empty;
}

QString TeamViewModel::placeholderTitle() const
{
    switch (placeholder()) {
    case Placeholder::None:
        return {};
    case Placeholder::Empty:
        return tr("No members");
    case Placeholder::NoMatch:
        //: %1 is what was searched for
        return m_text.isEmpty() ? tr("No members have this role") : tr("No members match “%1”").arg(m_text);
    case Placeholder::Error:
        return tr("The members could not be loaded");
    case Placeholder::Offline:
        return tr("You’re offline");
    }
    return {};
}

QString TeamViewModel::placeholderText() const
{
    switch (placeholder()) {
    case Placeholder::Error:
        return Ui::errorText(*m_error);
    case Placeholder::Offline:
        return tr("The members are shown as soon as you’re back.");
    case Placeholder::NoMatch:
        return m_counts ? tr("Searched %n member(s).", nullptr, m_counts->total) : QString();
    default:
        return {};
    }
}

QString TeamViewModel::bannerText() const
{
    if (m_members.rowCount() == 0)
        return {};
    if (m_offline)
        return tr("You’re offline. Nothing can be changed until you’re back.");
    return m_state == RequestState::Failed ? Ui::errorText(*m_error) : QString();
}

void TeamViewModel::setOffline(bool offline)
{
    if (offline == m_offline)
        return;
    m_offline = offline;
    Q_EMIT stateChanged();
    if (!offline)
        refresh();
}

QString TeamViewModel::writeDisabledReason() const
{
    return m_offline ? tr("You’re offline.") : QString();
}

QString TeamViewModel::countText() const
{
    return m_counts ? tr("%n member(s)", nullptr, m_counts->total) : QString();
}

QString TeamViewModel::factorText() const
{
    //: How many have two-factor sign-in turned on: %1 of %2
    return m_counts ? tr("2FA on for %1 of %2").arg(QLocale().toString(m_counts->secondFactorOn), QLocale().toString(m_counts->total)) : QString();
}

void TeamViewModel::setSearch(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    Q_EMIT filterChanged();
    m_searchDelay.start();
}

int TeamViewModel::roleChoice() const
{
    const auto found = std::find_if(m_roles.begin(), m_roles.end(), [this](const WorkspaceRole &role) { return role.id == m_role; });
    return m_role.isEmpty() || found == m_roles.end() ? 0 : static_cast<int>(found - m_roles.begin()) + 1;
}

void TeamViewModel::setRoleChoice(int choice)
{
    if (choice == roleChoice() || choice < 0 || choice > m_roles.size())
        return;
    m_role = choice == 0 ? QString() : m_roles.at(choice - 1).id;
    Q_EMIT filterChanged();
    refresh();
}

QStringList TeamViewModel::roleNames() const
{
    QStringList names{tr("All roles")};
    for (const WorkspaceRole &role : m_roles)
        names.append(memberRoleText(role.id, role.name));
    return names;
}

void TeamViewModel::clearFilters()
{
    m_text.clear();
    m_role.clear();
    Q_EMIT filterChanged();
    refresh();
}

void TeamViewModel::sortBy(int choice)
{
    const bool same = choice == m_sort;
    m_sort = choice;
    m_descending = same ? !m_descending : choice == ByLastActive; // Who was here last comes first, everything else from A to Z.
    Q_EMIT filterChanged();
    refresh();
}

void TeamViewModel::setState(RequestState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace Intrlume::Ui
