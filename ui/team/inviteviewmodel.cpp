// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/inviteviewmodel.h"

#include "api/invitations.h"
#include "api/members.h"
#include "errortext.h"

#include <QCoroTask>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr int mostKnown = 200; // In a larger team the server says afterwards who is a member.
}

InviteViewModel::InviteViewModel(Api::Client &client, ElevateViewModel &elevate, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_elevate(elevate)
{
    connect(&m_recipients, &RecipientsModel::changed, this, &InviteViewModel::changed);
}

void InviteViewModel::ask(const Workspace &workspace, const QList<WorkspaceRole> &roles)
{
    reset();
    m_workspace = workspace;
    m_roles.show(roles, Granter::in(workspace));
    // Most are engineers; whoever may not give that role begins at the one that allows least.
    m_choice = m_roles.indexOf(toString(Role::Developer));
    if (!m_roles.isAllowed(m_choice))
        m_choice = m_roles.indexOf(toString(Role::Viewer));
    m_open = true;
    Q_EMIT changed();
    learnWhoIsThere();
}

//! So that it can be said beside the address. Where it fails, or the team is larger, the server's results say it.
void InviteViewModel::learnWhoIsThere()
{
    const int ticket = ++m_latest;
    const auto members = std::make_shared<QStringList>();
    Api::ListMembers ofMembers;
    ofMembers.workspace = m_workspace.id;
    ofMembers.limit = mostKnown;
    QCoro::connect(m_client.send(ofMembers), this, [this, ticket, members](const Result<Page<Member>> &page) {
        if (ticket != m_latest || !page)
            return;
        for (const Member &member : page->items)
            members->append(member.email);
        Api::ListInvitations ofInvitations{.workspace = m_workspace.id};
        ofInvitations.limit = mostKnown;
        QCoro::connect(m_client.send(ofInvitations), this, [this, ticket, members](const Result<Page<Invitation>> &invited) {
            QStringList emails;
            for (const Invitation &invitation : invited ? invited->items : QList<Invitation>())
                emails.append(invitation.email);
            if (ticket == m_latest)
                m_recipients.setKnown(*members, emails);
        });
    });
}

void InviteViewModel::add(const QString &text)
{
    m_recipients.add(text);
}

void InviteViewModel::removeAt(int row)
{
    if (!m_busy)
        m_recipients.removeAt(row);
}

QString InviteViewModel::takeAt(int row)
{
    return m_busy ? QString() : m_recipients.takeAt(row);
}

void InviteViewModel::setChoice(int choice)
{
    if (choice == m_choice || m_busy || !m_roles.isAllowed(choice))
        return;
    m_choice = choice;
    Q_EMIT changed();
}

bool InviteViewModel::isToOwner() const
{
    return m_choice >= 0 && m_choice == m_roles.indexOf(toString(Role::Owner));
}

QString InviteViewModel::readyText() const
{
    return tr("%n ready", nullptr, readyCount());
}

QString InviteViewModel::faultText() const
{
    const int wrong = m_recipients.countOf(RecipientsModel::Wrong);
    return wrong > 0 ? tr("%n to fix", nullptr, wrong) : QString();
}

QString InviteViewModel::memberText() const
{
    const int members = m_recipients.countOf(RecipientsModel::Member);
    return members > 0 ? tr("%n already a member", nullptr, members) : QString();
}

QString InviteViewModel::submitBlocked() const
{
    return m_recipients.isTooMany() ? tr("Send up to %n at a time.", nullptr, RecipientsModel::most) : QString();
}

QString InviteViewModel::submitText() const
{
    return tr("Send %n invitation(s)", nullptr, readyCount());
}

void InviteViewModel::submit()
{
    if (m_busy || !m_open || m_choice < 0 || readyCount() == 0 || m_recipients.isTooMany())
        return;
    const QString role = m_roles.roles().at(m_choice).id;
    Api::SendInvitations call{.workspace = m_workspace.id};
    for (const QString &email : m_recipients.ready())
        call.people.append({email, role});
    m_errorText.clear();
    setBusy(true);
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<QList<InvitationResult>> &answer) {
        if (ticket != m_latest)
            return; // Nobody waits for it any more.
        m_busy = false;
        take(answer);
    });
}

void InviteViewModel::take(const Result<QList<InvitationResult>> &answer)
{
    if (!answer) {
        if (ElevateViewModel::isWantedBy(answer.error()))
            m_elevate.ask(
                tr("Owners can see billing and manage keys."), [this] { submit(); }, [] {});
        else
            m_errorText = Ui::errorText(answer.error());
        return Q_EMIT changed();
    }
    const auto went = std::count_if(answer->begin(), answer->end(),
                                    [](const InvitationResult &result) { return result.outcome == u"sent" || result.outcome == u"resent"; });
    const int all = static_cast<int>(answer->size());
    const int done = static_cast<int>(went);
    m_recipients.take(*answer);
    if (done < all)
        m_errorText = tr("%1 of %n was not sent.", nullptr, all).arg(all - done);
    if (done == all && m_recipients.count() == 0)
        m_open = false;
    Q_EMIT changed();
    if (done > 0)
        Q_EMIT sent(tr("%n invitation(s) sent", nullptr, done));
}

void InviteViewModel::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT changed();
}

void InviteViewModel::close()
{
    if (!m_busy)
        reset();
}

void InviteViewModel::reset()
{
    ++m_latest;
    m_open = false;
    m_busy = false;
    m_choice = -1;
    m_errorText.clear();
    m_recipients.clear();
    m_recipients.setKnown({}, {});
    Q_EMIT changed();
}

void InviteViewModel::retranslate()
{
    m_roles.retranslate();
    m_recipients.retranslate();
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
