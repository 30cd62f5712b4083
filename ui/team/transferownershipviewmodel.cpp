// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/transferownershipviewmodel.h"

#include "api/members.h"
#include "api/sessions.h"
#include "errortext.h"
#include "team/changeroleviewmodel.h"
#include "team/teamtext.h"

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {
constexpr int pageSize = 50;

QList<Permission> permissionsIn(const QList<WorkspaceRole> &roles, Role role)
{
    const auto found = std::find_if(roles.begin(), roles.end(), [id = toString(role)](const WorkspaceRole &one) { return one.id == id; });
    return found == roles.end() ? QList<Permission>() : found->permissions;
}
} // namespace

TransferOwnershipViewModel::TransferOwnershipViewModel(Api::Client &client, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
{
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(250ms);
    connect(&m_searchDelay, &QTimer::timeout, this, [this] { load({}); });
}

int TransferOwnershipViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TransferOwnershipViewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Member &member = m_members.at(index.row());
    switch (role) {
    case MemberIdRole:
        return member.id.toString();
    case AccountIdRole:
        return member.account.toString();
    case NameRole:
    case Qt::DisplayRole:
        return member.name;
    case EmailRole:
        return member.email;
    case SecondFactorRole:
        return member.secondFactor;
    case SpokenRole: {
        const QString who = member.name + u", "_s + member.email;
        //: One of a list of people: %1 a name and an address
        return member.secondFactor ? who : tr("%1, no two-factor").arg(who);
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> TransferOwnershipViewModel::roleNames() const
{
    return {{MemberIdRole, "memberId"}, {AccountIdRole, "accountId"},       {NameRole, "name"},
            {EmailRole, "email"},       {SecondFactorRole, "secondFactor"}, {SpokenRole, "spoken"}};
}

void TransferOwnershipViewModel::ask(const WorkspaceId &workspace, const QList<WorkspaceRole> &roles, const std::optional<Member> &preferred)
{
    reset();
    m_workspace = workspace;
    m_roles = roles;
    // Owners have it already.
    if (preferred && !preferred->isYou && preferred->role != toString(Intrlume::Role::Owner))
        m_chosen = preferred;
    m_open = true;
    load({});
}

void TransferOwnershipViewModel::load(const Cursor &after)
{
    const int ticket = ++m_latestList;
    m_loading = true;
    Q_EMIT changed();
    Api::ListMembers call;
    call.workspace = m_workspace;
    call.text = m_text;
    call.limit = pageSize;
    call.after = after;
    QCoro::connect(m_client.send(call), this, [this, ticket, more = !after.value.isEmpty()](const Result<Page<Member>> &page) {
        if (ticket == m_latestList)
            take(page, more);
    });
}

void TransferOwnershipViewModel::take(const Result<Page<Member>> &page, bool more)
{
    m_loading = false;
    if (!page) {
        m_next = {}; // Or the list would ask on its own, again and again.
        return fail(page.error());
    }
    m_errorText.clear();
    QList<Member> members = page->items;
    members.removeIf([](const Member &member) { return member.isYou || member.role == toString(Intrlume::Role::Owner); });
    m_next = page->next;
    if (!more) {
        beginResetModel();
        m_members = members;
        endResetModel();
    } else if (!members.isEmpty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(members.size()) - 1);
        m_members.append(members);
        endInsertRows();
    }
    Q_EMIT changed();
    if (members.isEmpty() && !m_next.value.isEmpty())
        load(m_next); // A page of owners.
}

bool TransferOwnershipViewModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_loading && !m_next.value.isEmpty();
}

void TransferOwnershipViewModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        load(m_next);
}

void TransferOwnershipViewModel::setSearch(const QString &text)
{
    if (text == m_text || !m_open)
        return;
    m_text = text;
    Q_EMIT changed();
    m_searchDelay.start();
}

QString TransferOwnershipViewModel::emptyText() const
{
    if (count() > 0 || m_loading || !m_errorText.isEmpty())
        return {};
    //: %1 is what was searched for
    return m_text.isEmpty() ? tr("Nobody else is a member yet. Invite the new owner first.") : tr("No members match “%1”").arg(m_text);
}

void TransferOwnershipViewModel::choose(const QString &memberId)
{
    const auto found = std::find_if(m_members.cbegin(), m_members.cend(), [&](const Member &member) { return member.id.toString() == memberId; });
    if (m_busy || found == m_members.cend())
        return;
    m_chosen = *found;
    m_errorText.clear();
    Q_EMIT changed();
}

QStringList TransferOwnershipViewModel::losses() const
{
    return permissionsBeyond(permissionsIn(m_roles, Intrlume::Role::Owner), permissionsIn(m_roles, Intrlume::Role::Developer));
}

QString TransferOwnershipViewModel::submitText() const
{
    //: On a button; %1 is a person's first name
    return m_chosen ? tr("Transfer to %1").arg(firstName(m_chosen->name)) : tr("Transfer");
}

void TransferOwnershipViewModel::transferWith(const QString &password)
{
    if (!m_chosen || m_busy)
        return;
    m_errorText.clear();
    m_passwordError = password.isEmpty() ? tr("Enter your password.") : QString();
    if (!m_passwordError.isEmpty())
        return Q_EMIT changed();
    m_busy = true;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::ElevateSession call{.password = Secret::fromText(password)};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Api::ElevateSession::Reply> &answer) {
        if (ticket != m_latest)
            return;
        if (answer)
            return transfer(ticket);
        m_busy = false;
        if (answer.error().code != u"password-wrong" && answer.error().kind != Error::Kind::TooMany)
            return fail(answer.error());
        m_passwordError = Ui::errorText(answer.error());
        Q_EMIT changed();
        Q_EMIT passwordRefused();
    });
}

void TransferOwnershipViewModel::transfer(int ticket)
{
    const Api::TransferOwnership call{m_workspace, m_chosen->id};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Member> &answer) {
        if (ticket != m_latest)
            return;
        m_busy = false;
        if (!answer)
            return fail(answer.error());
        reset();
        //: %1 is a person's first name
        Q_EMIT transferred(tr("%1 is now the owner, and you are a Developer").arg(firstName(answer->name)));
    });
}

void TransferOwnershipViewModel::fail(const Error &error)
{
    m_errorText = Ui::errorText(error);
    Q_EMIT changed();
}

void TransferOwnershipViewModel::edited()
{
    if (m_passwordError.isEmpty())
        return;
    m_passwordError.clear();
    Q_EMIT changed();
}

void TransferOwnershipViewModel::close()
{
    if (!m_busy)
        reset();
}

void TransferOwnershipViewModel::reset()
{
    ++m_latest;
    ++m_latestList;
    m_searchDelay.stop();
    m_text.clear();
    m_next = {};
    m_roles.clear();
    m_chosen.reset();
    beginResetModel();
    m_members.clear();
    endResetModel();
    m_passwordError.clear();
    m_errorText.clear();
    m_open = false;
    m_loading = false;
    m_busy = false;
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
