// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/changeroleviewmodel.h"

#include "api/members.h"
#include "errortext.h"
#include "roletext.h"
#include "team/teamtext.h"

#include <QCoroTask>

#include <utility>

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
    , m_impact(client)
{
}

void ChangeRoleViewModel::ask(const WorkspaceId &workspace, const Member &member, const QList<WorkspaceRole> &roles, const Granter &granter,
                              int owners)
{
    forgetSheet();
    m_workspace = workspace;
    m_member = member;
    m_roles.show(roles, granter);
    m_choice = currentIndex();
    m_onlyOwner = member.role == toString(Role::Owner) && owners == 1;
    showChoice();
    Q_EMIT changed();
}

void ChangeRoleViewModel::setChoice(int choice)
{
    if (!m_member || m_busy || choice == m_choice || (choice != currentIndex() && (m_onlyOwner || !m_roles.isAllowed(choice))))
        return;
    m_choice = choice;
    m_errorText.clear();
    showChoice();
    Q_EMIT changed();
}

//! What the choice means. Only a role that takes something leaves anything behind.
void ChangeRoleViewModel::showChoice()
{
    m_matrix.show(m_roles.roles(), std::max(0, currentIndex()), std::max(0, m_choice));
    if (losses().isEmpty())
        m_impact.reset();
    else
        m_impact.load(m_workspace, *m_member, m_roles.roles().at(m_choice).id);
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
    if (!isDifferent() || currentIndex() < 0)
        return {};
    return permissionsBeyond(m_roles.roles().at(more).permissions, m_roles.roles().at(less).permissions);
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
    send(m_roles.roles().at(m_choice).id, m_member->etag);
}

void ChangeRoleViewModel::send(const QString &role, const QString &etag)
{
    m_errorText.clear();
    m_busy = true;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::ChangeMemberRole call{m_workspace, m_member->id, role, etag};
    QCoro::connect(m_client.send(call), this, [this, ticket, role, etag](const Result<Member> &answer) {
        if (ticket != m_latest)
            return; // Nobody waits for it any more.
        m_busy = false;
        take(answer, role, etag);
    });
}

void ChangeRoleViewModel::take(const Result<Member> &answer, const QString &role, const QString &etag)
{
    if (!answer)
        return refused(answer.error(), role, etag);
    const Member before = *m_member;
    forgetSheet();
    // Going back to an owner would ask for the password; that is no undoing.
    const bool undoable = !answer->isYou && before.role != toString(Role::Owner);
    m_undo = undoable ? std::optional(Undo{.workspace = m_workspace, .member = *answer, .before = before.role}) : std::nullopt;
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
            tr("%1 will be able to see billing and manage keys and members.").arg(m_member->name), [this, role, etag] { send(role, etag); }, [] {});
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
            m_choice = currentIndex();
            beginAt(member);
            Q_EMIT changed();
            Q_EMIT memberRead(member);
        }
    });
}

//! The sheet's person is \a member now; what was chosen stays.
void ChangeRoleViewModel::beginAt(const Member &member)
{
    const bool untouched = !isDifferent();
    m_member = member;
    if (untouched)
        m_choice = currentIndex();
    showChoice();
}

void ChangeRoleViewModel::undo()
{
    if (!m_undo)
        return;
    const Undo undo = *std::exchange(m_undo, std::nullopt); // Once is enough.
    const int ticket = ++m_latestUndo;
    const Api::ChangeMemberRole call{undo.workspace, undo.member.id, undo.before, undo.member.etag};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Member> &answer) {
        if (ticket != m_latestUndo)
            return;
        if (!answer)
            return Q_EMIT failed(Ui::errorText(answer.error()));
        if (m_member && m_member->id == answer->id)
            beginAt(*answer);
        Q_EMIT changed();
        Q_EMIT roleChanged(*answer, nowText(*answer), false);
    });
}

void ChangeRoleViewModel::close()
{
    if (m_busy)
        return;
    forgetSheet();
    Q_EMIT changed();
}

void ChangeRoleViewModel::forgetSheet()
{
    ++m_latest;
    m_member.reset();
    m_errorText.clear();
    m_choice = -1;
    m_onlyOwner = false;
    m_busy = false;
    m_impact.reset();
}

void ChangeRoleViewModel::reset()
{
    ++m_latestUndo;
    m_undo.reset();
    forgetSheet();
    Q_EMIT changed();
}

void ChangeRoleViewModel::retranslate()
{
    m_roles.retranslate();
    m_matrix.retranslate();
    m_impact.retranslate();
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
