// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/invitationsmodel.h"

#include "api/invitations.h"
#include "errortext.h"
#include "team/followrows.h"
#include "team/teamtext.h"

#include <QCoroTask>
#include <QLocale>

#include <algorithm>

namespace Intrlume::Ui {

namespace {
constexpr int pageSize = 200; // The most that one answer of a list holds (contract, "Conventions").
}

InvitationsModel::InvitationsModel(Api::Client &client, ElevateViewModel &elevate, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
    , m_elevate(elevate)
    , m_clock(clock)
{
}

int InvitationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant InvitationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Invitation &invitation = m_invitations.at(index.row());
    const ExpiryText expiry = expiryText(invitation, m_clock.now());
    switch (role) {
    case InvitationIdRole:
        return invitation.id.toString();
    case EmailRole:
    case Qt::DisplayRole:
        return invitation.email;
    case RoleNameRole:
        return memberRoleText(invitation.role, invitation.roleName);
    case ExpiryRole:
        return expiry.text;
    case ExpiryLevelRole:
        return expiry.level;
    case SendingRole:
        return m_sending.contains(invitation.id);
    case SpokenRole:
        //: A row read out: %1 an address, %2 a role, %3 such as "Expires in 6 days"
        return tr("%1, invited as %2. %3").arg(invitation.email, memberRoleText(invitation.role, invitation.roleName), expiry.text);
    default:
        return {};
    }
}

QHash<int, QByteArray> InvitationsModel::roleNames() const
{
    return {{InvitationIdRole, "invitationId"}, {EmailRole, "email"},     {RoleNameRole, "roleName"}, {ExpiryRole, "expiry"},
            {ExpiryLevelRole, "expiryLevel"},   {SendingRole, "sending"}, {SpokenRole, "spoken"}};
}

void InvitationsModel::setWorkspace(const WorkspaceId &workspace)
{
    if (workspace == m_workspace)
        return;
    reset();
    m_workspace = workspace;
}

void InvitationsModel::reset()
{
    ++m_latest;
    beginResetModel();
    m_invitations.clear();
    endResetModel();
    m_workspace = {};
    m_sending.clear();
    m_asked.reset();
    m_errorText.clear();
    m_questionError.clear();
    m_next = {};
    m_loading = false;
    m_revoking = false;
    Q_EMIT changed();
}

void InvitationsModel::refreshWords()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

bool InvitationsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_next.value.isEmpty() && !m_loading && m_errorText.isEmpty();
}

void InvitationsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    load(++m_latest, m_next, m_invitations);
}

void InvitationsModel::refresh()
{
    m_loading = true;
    load(++m_latest, {}, {});
}

//! Asks for what comes after \a after, where \a before is what comes before it.
void InvitationsModel::load(int ticket, const Cursor &after, QList<Invitation> before)
{
    Api::ListInvitations call{.workspace = m_workspace};
    call.limit = pageSize;
    call.after = after;
    QCoro::connect(m_client.send(call), this, [this, ticket, before = std::move(before)](const Result<Page<Invitation>> &page) {
        if (ticket != m_latest)
            return;
        const bool enough = !page || page->next.value.isEmpty() || before.size() + page->items.size() >= count();
        if (enough)
            return take(page, before);
        load(ticket, page->next, before + page->items);
    });
}

void InvitationsModel::take(const Result<Page<Invitation>> &page, const QList<Invitation> &before)
{
    m_loading = false;
    m_errorText = page ? QString() : Ui::errorText(page.error());
    if (page) {
        follow(before + page->items);
        m_next = page->next;
    }
    Q_EMIT changed();
}

void InvitationsModel::follow(const QList<Invitation> &invitations)
{
    followRows(
        m_invitations, invitations,
        [this](int row, const auto &apply) {
            beginRemoveRows({}, row, row);
            apply();
            endRemoveRows();
        },
        [this](int from, int to, const auto &apply) {
            beginMoveRows({}, from, from, {}, to);
            apply();
            endMoveRows();
        },
        [this](int row, const auto &apply) {
            beginInsertRows({}, row, row);
            apply();
            endInsertRows();
        });
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
}

QString InvitationsModel::countText() const
{
    const QString number = QLocale().toString(count());
    return m_next.value.isEmpty() ? number : number + u'+';
}

QStringList InvitationsModel::emails() const
{
    QStringList emails;
    for (const Invitation &invitation : m_invitations)
        emails.append(invitation.email);
    return emails;
}

int InvitationsModel::rowOf(const InvitationId &id) const
{
    const auto found = std::find_if(m_invitations.begin(), m_invitations.end(), [&id](const Invitation &invitation) { return invitation.id == id; });
    return found == m_invitations.end() ? -1 : static_cast<int>(found - m_invitations.begin());
}

void InvitationsModel::setSending(const InvitationId &id, bool sending)
{
    if (sending)
        m_sending.append(id);
    else
        m_sending.removeAll(id);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void InvitationsModel::resend(const QString &invitationId)
{
    const InvitationId id(invitationId);
    if (rowOf(id) < 0 || m_sending.contains(id))
        return;
    setSending(id, true);
    const Api::ResendInvitation call{m_workspace, id};
    QCoro::connect(m_client.send(call), this, [this, id, workspace = m_workspace](const Result<Invitation> &answer) {
        if (workspace == m_workspace)
            sent(id, answer);
    });
}

void InvitationsModel::sent(const InvitationId &id, const Result<Invitation> &answer)
{
    setSending(id, false);
    if (!answer && ElevateViewModel::isWantedBy(answer.error()))
        return m_elevate.ask(
            tr("Owners can see billing and manage keys."), [this, id] { resend(id.toString()); }, [] {});
    if (!answer) {
        Q_EMIT noticed(Ui::errorText(answer.error()));
        if (answer.error().kind == Error::Kind::Conflict || answer.error().kind == Error::Kind::NotFound)
            refresh(); // It was answered or taken back meanwhile.
        return;
    }
    if (const int row = rowOf(id); row >= 0) {
        m_invitations[row] = *answer;
        Q_EMIT dataChanged(index(row), index(row));
    }
    //: %1 is an email address
    Q_EMIT noticed(tr("Sent again to %1").arg(answer->email));
}

void InvitationsModel::askToRevoke(const QString &invitationId)
{
    const int row = rowOf(InvitationId(invitationId));
    if (row < 0)
        return;
    m_asked = m_invitations.at(row);
    m_questionError.clear();
    Q_EMIT changed();
}

QString InvitationsModel::question() const
{
    //: %1 is an email address
    return m_asked ? tr("Revoke the invitation for %1?").arg(m_asked->email) : QString();
}

void InvitationsModel::cancel()
{
    if (m_revoking)
        return;
    m_asked.reset();
    Q_EMIT changed();
}

void InvitationsModel::confirm()
{
    if (!m_asked || m_revoking)
        return;
    m_revoking = true;
    m_questionError.clear();
    Q_EMIT changed();
    const Api::RevokeInvitation call{m_workspace, m_asked->id};
    QCoro::connect(m_client.send(call), this, [this, workspace = m_workspace](const Result<Invitation> &answer) {
        if (workspace == m_workspace)
            revoked(answer);
    });
}

void InvitationsModel::revoked(const Result<Invitation> &answer)
{
    m_revoking = false;
    // One that is answered or gone already needs no taking back; the list says what became of it.
    const bool over = answer || answer.error().kind == Error::Kind::Conflict || answer.error().kind == Error::Kind::NotFound;
    if (!over) {
        m_questionError = Ui::errorText(answer.error());
        return Q_EMIT changed();
    }
    if (!answer)
        Q_EMIT noticed(Ui::errorText(answer.error()));
    const int row = rowOf(m_asked->id);
    m_asked.reset();
    if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_invitations.removeAt(row);
        endRemoveRows();
    }
    Q_EMIT changed();
    if (row >= 0)
        Q_EMIT rowRemoved(row);
    refresh();
}

} // namespace Intrlume::Ui
