// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/customroleviewmodel.h"

#include "api/roles.h"
#include "errortext.h"
#include "roletext.h"
#include "team/teamtext.h"

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr qsizetype shortestName = 2;
}

CustomRoleViewModel::CustomRoleViewModel(Api::Client &client, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
{
    for (const PermissionGroup &group : permissionGroups())
        m_order.append(group.permissions);
}

int CustomRoleViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

QVariant CustomRoleViewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Permission permission = m_order.at(index.row());
    switch (role) {
    case TextRole:
        return permissionText(permission);
    case GroupRole: {
        const QList<PermissionGroup> groups = permissionGroups();
        const auto found = std::find_if(groups.begin(), groups.end(),
                                        [permission](const PermissionGroup &group) { return group.permissions.first() == permission; });
        return found == groups.end() ? QString() : found->title;
    }
    case OnRole:
        return m_draft.permissions.contains(permission);
    case AllowedRole:
        return m_granter.permissions.contains(permission);
    default:
        return {};
    }
}

QHash<int, QByteArray> CustomRoleViewModel::roleNames() const
{
    return {{TextRole, "text"}, {GroupRole, "group"}, {OnRole, "on"}, {AllowedRole, "allowed"}};
}

void CustomRoleViewModel::ask(const WorkspaceId &workspace, const QList<WorkspaceRole> &roles, const Granter &granter)
{
    reset();
    m_workspace = workspace;
    m_granter = granter;
    m_roles.show(roles, granter);
    m_step = List;
    Q_EMIT changed();
}

void CustomRoleViewModel::setRoles(const QList<WorkspaceRole> &roles)
{
    m_roles.show(roles, m_granter);
    Q_EMIT changed();
}

const WorkspaceRole *CustomRoleViewModel::find(const QString &roleId) const
{
    const int row = m_roles.indexOf(roleId);
    return row < 0 ? nullptr : &m_roles.roles().at(row);
}

void CustomRoleViewModel::begin(const WorkspaceRole &draft, Step step)
{
    m_draft = draft;
    m_begun = draft;
    m_step = step;
    m_moveChoice = 0;
    m_nameError.clear();
    m_errorText.clear();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

void CustomRoleViewModel::copy(const QString &roleId)
{
    const WorkspaceRole *role = find(roleId);
    if (!role || m_busy)
        return;
    WorkspaceRole draft = *role;
    draft.id.clear();
    draft.etag.clear();
    draft.members = 0;
    draft.builtIn = false;
    draft.description.clear();
    //: The name of a copied role; %1 is a role
    draft.name = tr("Copy of %1").arg(memberRoleText(role->id, role->name)).left(longestName).trimmed();
    draft.permissions.removeIf([this](Permission permission) { return !m_granter.permissions.contains(permission); });
    begin(draft, Edit);
}

void CustomRoleViewModel::edit(const QString &roleId)
{
    const WorkspaceRole *role = find(roleId);
    if (role && !role->builtIn && !m_busy)
        begin(WorkspaceRole(*role), Edit);
}

void CustomRoleViewModel::askToDelete(const QString &roleId)
{
    const WorkspaceRole *role = find(roleId);
    if (!role || role->builtIn || m_busy)
        return;
    begin(WorkspaceRole(*role), Delete);
    // The one that allows least is offered first.
    const QList<WorkspaceRole> targets = moveTargets();
    const auto viewer =
        std::find_if(targets.begin(), targets.end(), [](const WorkspaceRole &target) { return target.id == toString(Intrlume::Role::Viewer); });
    setMoveChoice(viewer == targets.end() ? 0 : static_cast<int>(viewer - targets.begin()));
}

QString CustomRoleViewModel::title() const
{
    switch (m_step) {
    case Closed:
        return {};
    case List:
        return tr("Roles");
    case Edit: //: %1 is a role
        return m_draft.id.isEmpty() ? tr("New role") : tr("Change the role %1").arg(find(m_draft.id) ? find(m_draft.id)->name : m_draft.name);
    case Delete: //: %1 is a role
        return tr("Delete the role %1?").arg(m_draft.name);
    }
    return {};
}

void CustomRoleViewModel::setName(const QString &name)
{
    if (name == m_draft.name)
        return;
    m_draft.name = name;
    m_nameError.clear();
    Q_EMIT changed();
}

void CustomRoleViewModel::setDescription(const QString &description)
{
    if (description == m_draft.description)
        return;
    m_draft.description = description;
    Q_EMIT changed();
}

void CustomRoleViewModel::setOn(int row, bool on)
{
    if (row < 0 || row >= m_order.size() || m_busy)
        return;
    const Permission permission = m_order.at(row);
    if (!m_granter.permissions.contains(permission) || m_draft.permissions.contains(permission) == on)
        return;
    if (on)
        m_draft.permissions.append(permission);
    else
        m_draft.permissions.removeAll(permission);
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT changed();
}

QString CustomRoleViewModel::affectedText() const
{
    if (m_draft.members == 0)
        return {};
    return m_step == Delete ? tr("%n member(s) have it. They get this role instead:", nullptr, m_draft.members)
                            : tr("%n member(s) have this role. The change works at their next request.", nullptr, m_draft.members);
}

bool CustomRoleViewModel::isCompared() const
{
    return m_step == Edit && m_draft.members > 0 && !m_draft.id.isEmpty();
}

QStringList CustomRoleViewModel::losses() const
{
    return isCompared() ? permissionsBeyond(m_begun.permissions, m_draft.permissions) : QStringList();
}

QStringList CustomRoleViewModel::gains() const
{
    return isCompared() ? permissionsBeyond(m_draft.permissions, m_begun.permissions) : QStringList();
}

bool CustomRoleViewModel::isUnsaved() const
{
    if (m_step != Edit)
        return false;
    const bool samePermissions = includes(m_draft.permissions, m_begun.permissions) && includes(m_begun.permissions, m_draft.permissions);
    return !samePermissions || m_draft.name != m_begun.name || m_draft.description != m_begun.description;
}

QList<WorkspaceRole> CustomRoleViewModel::moveTargets() const
{
    QList<WorkspaceRole> targets = m_roles.roles();
    targets.removeIf([this](const WorkspaceRole &role) {
        return role.id == m_draft.id || role.id == toString(Intrlume::Role::Owner) || !m_granter.mayGive(role);
    });
    return targets;
}

QStringList CustomRoleViewModel::moveNames() const
{
    QStringList names;
    for (const WorkspaceRole &role : m_step == Delete ? moveTargets() : QList<WorkspaceRole>())
        names.append(memberRoleText(role.id, role.name));
    return names;
}

void CustomRoleViewModel::setMoveChoice(int choice)
{
    if (m_busy || choice < 0 || choice >= moveTargets().size())
        return;
    m_moveChoice = choice;
    Q_EMIT changed();
}

void CustomRoleViewModel::save()
{
    if (m_step != Edit || m_busy)
        return;
    const QString name = m_draft.name.simplified();
    m_nameError = name.size() < shortestName ? tr("Enter at least 2 characters.") : QString();
    m_errorText.clear();
    if (!m_nameError.isEmpty())
        return Q_EMIT changed();
    m_busy = true;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const auto answered = [this, ticket, name](const Result<WorkspaceRole> &role) {
        if (ticket == m_latest) //: %1 is a role
            finished(role ? Result<void>() : Result<void>(tl::unexpected(role.error())), tr("Saved the role %1").arg(name));
    };
    if (m_draft.id.isEmpty()) {
        const Api::CreateRole call{
            .workspace = m_workspace, .name = name, .description = m_draft.description.trimmed(), .permissions = m_draft.permissions};
        QCoro::connect(m_client.send(call), this, answered);
        return;
    }
    const Api::ChangeRole call{.workspace = m_workspace,
                               .role = m_draft.id,
                               .etag = m_draft.etag,
                               .name = name,
                               .description = m_draft.description.trimmed(),
                               .permissions = m_draft.permissions};
    QCoro::connect(m_client.send(call), this, answered);
}

void CustomRoleViewModel::confirmDelete()
{
    const QList<WorkspaceRole> targets = moveTargets();
    if (m_step != Delete || m_busy || m_moveChoice >= targets.size())
        return;
    m_busy = true;
    m_errorText.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::DeleteRole call{.workspace = m_workspace, .role = m_draft.id, .etag = m_draft.etag, .moveTo = targets.at(m_moveChoice).id};
    QCoro::connect(m_client.send(call), this, [this, ticket, name = m_draft.name](const Result<Api::Nothing> &answer) {
        if (ticket == m_latest) //: %1 is a role
            finished(answer ? Result<void>() : Result<void>(tl::unexpected(answer.error())), tr("Deleted the role %1").arg(name));
    });
}

void CustomRoleViewModel::finished(const Result<void> &answer, const QString &text)
{
    m_busy = false;
    if (answer) {
        m_step = List;
        m_draft = {};
        m_begun = {};
        Q_EMIT changed();
        return Q_EMIT saved(text);
    }
    const Error &error = answer.error();
    if (error.code == u"name-taken")
        m_nameError = tr("A role with this name exists.");
    else if (error.kind == Error::Kind::Changed)
        m_errorText = tr("Somebody else changed this role meanwhile. Go back and open it again.");
    else
        m_errorText = Ui::errorText(error);
    Q_EMIT changed();
}

void CustomRoleViewModel::back()
{
    if (m_busy)
        return;
    if (m_step == Edit || m_step == Delete)
        return begin({}, List);
    reset();
}

void CustomRoleViewModel::reset()
{
    ++m_latest;
    m_step = Closed;
    m_draft = {};
    m_begun = {};
    m_nameError.clear();
    m_errorText.clear();
    m_busy = false;
    Q_EMIT changed();
}

void CustomRoleViewModel::retranslate()
{
    m_roles.retranslate();
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
