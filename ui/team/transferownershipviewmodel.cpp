// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/transferownershipviewmodel.h"

#include "api/members.h"
#include "api/sessions.h"
#include "errortext.h"
#include "roletext.h"
#include "team/changeroleviewmodel.h"

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr int mostOffered = 200; // In a larger team the person is chosen in the table first, which searches.
}

TransferOwnershipViewModel::TransferOwnershipViewModel(Api::Client &client, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
{
}

int TransferOwnershipViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant TransferOwnershipViewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != LabelRole)
        return {};
    const Member &member = m_members.at(index.row());
    const QString label = member.name + u"  "_s + member.email;
    //: One of a list of people: %1 a name and an address
    return member.secondFactor ? label : tr("%1 (no two-factor)").arg(label);
}

QHash<int, QByteArray> TransferOwnershipViewModel::roleNames() const
{
    return {{LabelRole, "label"}};
}

void TransferOwnershipViewModel::ask(const WorkspaceId &workspace, const std::optional<Member> &preferred)
{
    reset();
    m_workspace = workspace;
    m_open = true;
    m_loading = true;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    Api::ListMembers call;
    call.workspace = workspace;
    call.limit = mostOffered;
    QCoro::connect(m_client.send(call), this, [this, ticket, preferred](const Result<Page<Member>> &page) {
        if (ticket == m_latest)
            take(page, preferred);
    });
}

void TransferOwnershipViewModel::take(const Result<Page<Member>> &page, const std::optional<Member> &preferred)
{
    m_loading = false;
    if (!page)
        return fail(page.error());
    const auto isPreferred = [&preferred](const Member &member) { return preferred && member.id == preferred->id; };
    beginResetModel();
    m_members = page->items;
    if (preferred && std::none_of(m_members.cbegin(), m_members.cend(), isPreferred))
        m_members.prepend(*preferred);
    m_members.removeIf([](const Member &member) { return member.isYou || member.role == toString(Intrlume::Role::Owner); });
    endResetModel();
    const auto found = std::find_if(m_members.cbegin(), m_members.cend(), isPreferred);
    m_choice = found == m_members.cend() ? -1 : static_cast<int>(found - m_members.cbegin());
    if (m_members.isEmpty())
        m_errorText = tr("Nobody else is a member yet. Invite the new owner first.");
    Q_EMIT changed();
}

void TransferOwnershipViewModel::setChoice(int choice)
{
    if (m_busy || choice == m_choice || choice < 0 || choice >= count())
        return;
    m_choice = choice;
    m_errorText.clear();
    Q_EMIT changed();
}

QStringList TransferOwnershipViewModel::losses() const
{
    const QList<Permission> had = permissionsOf(Intrlume::Role::Owner);
    const QList<Permission> kept = permissionsOf(Intrlume::Role::Developer);
    QStringList texts;
    for (const PermissionGroup &group : permissionGroups()) {
        for (const Permission permission : group.permissions) {
            if (had.contains(permission) && !kept.contains(permission))
                texts.append(permissionText(permission));
        }
    }
    return texts;
}

QString TransferOwnershipViewModel::submitText() const
{
    //: On a button; %1 is a person's first name
    return chosen() ? tr("Transfer to %1").arg(firstName(chosen()->name)) : tr("Transfer");
}

void TransferOwnershipViewModel::transferWith(const QString &password)
{
    if (!chosen() || m_busy)
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
    const Api::TransferOwnership call{m_workspace, chosen()->id};
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
    beginResetModel();
    m_members.clear();
    endResetModel();
    m_passwordError.clear();
    m_errorText.clear();
    m_choice = -1;
    m_open = false;
    m_loading = false;
    m_busy = false;
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
