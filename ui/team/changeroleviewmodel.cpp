// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/changeroleviewmodel.h"

#include "api/members.h"
#include "errortext.h"
#include "roletext.h"
#include "team/teamtext.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

QString firstName(const QString &fullName)
{
    return fullName.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

QString ChangeRoleViewModel::nowText(const Member &member)
{
    const QString name = firstName(member.name);
    const std::optional<Role> role = roleFromString(member.role);
    if (!role) //: %1 is a person's first name, %2 a role
        return tr("%1 now has the role %2").arg(name, member.roleName);
    switch (*role) {
    case Role::Owner: //: %1 is a person's first name
        return tr("%1 is now an Owner").arg(name);
    case Role::Developer: //: %1 is a person's first name
        return tr("%1 is now a Developer").arg(name);
    case Role::Analyst: //: %1 is a person's first name
        return tr("%1 is now an Analyst").arg(name);
    case Role::Viewer: //: %1 is a person's first name
        return tr("%1 is now a Viewer").arg(name);
    }
    return {};
}

ChangeRoleViewModel::ChangeRoleViewModel(Api::Client &client, ElevateViewModel &elevate, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_elevate(elevate)
{
}

void ChangeRoleViewModel::ask(const WorkspaceId &workspace, const Member &member, const QList<WorkspaceRole> &roles, const QList<Permission> &held,
                              int owners)
{
    reset();
    m_workspace = workspace;
    m_member = member;
    m_held = held;
    m_roles.show(roles, held);
    m_choice = currentIndex();
    m_onlyOwner = member.role == toString(Role::Owner) && owners == 1;
    showMatrix();
    Q_EMIT changed();
}

void ChangeRoleViewModel::setChoice(int choice)
{
    if (!m_member || m_busy || choice == m_choice || (choice != currentIndex() && (m_onlyOwner || !m_roles.isAllowed(choice))))
        return;
    m_choice = choice;
    m_errorText.clear();
    showMatrix();
    Q_EMIT changed();
}

void ChangeRoleViewModel::showMatrix()
{
    m_matrix.show(m_roles.roles(), std::max(0, currentIndex()), std::max(0, m_choice));
}

QString ChangeRoleViewModel::roleName(int row) const
{
    if (row < 0 || row >= m_roles.count())
        return {};
    const WorkspaceRole &role = m_roles.roles().at(row);
    return memberRoleText(role.id, role.name);
}

QString ChangeRoleViewModel::fromToText() const
{
    //: %1 and %2 are roles
    return isDifferent() ? tr("From %1 to %2").arg(roleName(currentIndex()), roleName(m_choice)) : QString();
}

QStringList ChangeRoleViewModel::difference(int more, int less) const
{
    QStringList texts;
    if (!isDifferent() || currentIndex() < 0)
        return texts;
    const QList<Permission> &kept = m_roles.roles().at(less).permissions;
    const QList<Permission> &had = m_roles.roles().at(more).permissions;
    for (const PermissionGroup &group : permissionGroups()) {
        for (const Permission permission : group.permissions) {
            if (had.contains(permission) && !kept.contains(permission))
                texts.append(permissionText(permission));
        }
    }
    return texts;
}

QStringList ChangeRoleViewModel::losses() const
{
    return difference(currentIndex(), m_choice);
}

QStringList ChangeRoleViewModel::gains() const
{
    return difference(m_choice, currentIndex());
}

bool ChangeRoleViewModel::isBeyondYou() const
{
    return m_member && !m_onlyOwner && currentIndex() >= 0 && !m_roles.isAllowed(currentIndex());
}

QString ChangeRoleViewModel::toldText() const
{
    if (!m_member)
        return {};
    //: %1 is a person's first name
    return m_member->isYou ? tr("Applies at once.") : tr("Applies at once. %1 is told by email.").arg(firstName(m_member->name));
}

QString ChangeRoleViewModel::submitText() const
{
    //: On a button; %1 is a role
    return isDifferent() ? tr("Change to %1").arg(roleName(m_choice)) : tr("Change role");
}

void ChangeRoleViewModel::submit()
{
    if (!isDifferent() || m_busy)
        return;
    send(m_roles.roles().at(m_choice).id, m_member->etag, false);
}

void ChangeRoleViewModel::send(const QString &role, const QString &etag, bool undoing)
{
    m_errorText.clear();
    m_busy = true;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const MemberId member = undoing ? m_last->id : m_member->id;
    const Api::ChangeMemberRole call{m_workspace, member, role, etag};
    QCoro::connect(m_client.send(call), this, [this, ticket, undoing, role, etag](const Result<Member> &answer) {
        if (ticket != m_latest)
            return; // Nobody waits for it any more.
        m_busy = false;
        if (!undoing)
            return take(answer, role, etag);
        m_last.reset();
        Q_EMIT changed();
        if (!answer)
            return Q_EMIT failed(Ui::errorText(answer.error()));
        Q_EMIT roleChanged(*answer, nowText(*answer), false);
    });
}

void ChangeRoleViewModel::take(const Result<Member> &answer, const QString &role, const QString &etag)
{
    if (!answer)
        return refused(answer.error(), role, etag);
    const Member before = *m_member;
    m_member.reset();
    // Going back to an owner would ask for the password; that is no undoing.
    const bool undoable = !answer->isYou && before.role != toString(Role::Owner);
    m_last = undoable ? std::optional<Member>(*answer) : std::nullopt;
    m_before = before.role;
    Q_EMIT changed();
    Q_EMIT roleChanged(*answer, nowText(*answer), undoable);
    if (answer->isYou)
        Q_EMIT ownRoleChanged();
}

void ChangeRoleViewModel::refused(const Error &error, const QString &role, const QString &etag)
{
    if (ElevateViewModel::isWantedBy(error)) {
        Q_EMIT changed();
        //: %1 is a person
        m_elevate.ask(
            tr("%1 will be able to see billing and manage keys and members.").arg(m_member->name), [this, role, etag] { send(role, etag, false); },
            [] {});
        return;
    }
    // Somebody else was faster: shows what is so now, and what it means.
    m_onlyOwner = error.code == u"last-owner";
    m_errorText = m_onlyOwner                          ? QString()
                  : error.kind == Error::Kind::Changed ? tr("This role was changed meanwhile. What you see is how it is now.")
                                                       : Ui::errorText(error);
    if (m_onlyOwner || error.kind == Error::Kind::Changed || error.kind == Error::Kind::NotFound)
        readAgain();
    Q_EMIT changed();
}

void ChangeRoleViewModel::readAgain()
{
    const int ticket = ++m_latest;
    Api::ListMembers call;
    call.workspace = m_workspace;
    call.text = m_member->email;
    call.limit = 200;
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Page<Member>> &page) {
        if (ticket != m_latest || !page || !m_member)
            return; // The error of the change stays to be read.
        for (const Member &member : page->items) {
            if (member.id != m_member->id)
                continue;
            m_member = member;
            m_choice = currentIndex();
            showMatrix();
            Q_EMIT changed();
            Q_EMIT memberRead(member);
        }
    });
}

void ChangeRoleViewModel::undo()
{
    if (m_last && !m_busy)
        send(m_before, m_last->etag, true);
}

void ChangeRoleViewModel::close()
{
    if (!m_busy)
        reset();
}

void ChangeRoleViewModel::reset()
{
    ++m_latest;
    m_member.reset();
    m_last.reset();
    m_errorText.clear();
    m_choice = -1;
    m_onlyOwner = false;
    m_busy = false;
    Q_EMIT changed();
}

void ChangeRoleViewModel::retranslate()
{
    m_roles.retranslate();
    m_matrix.retranslate();
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
