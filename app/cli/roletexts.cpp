// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/roletexts.h"

#include "cli/texts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! All that there are: an owner has them.
QList<Permission> allPermissions()
{
    return permissionsOf(Role::Owner);
}

tl::unexpected<Error> permissionUnknown(const QString &name)
{
    QStringList names;
    for (const Permission permission : allPermissions())
        names.append(toString(permission));
    return fail(Error::Kind::Invalid, u"usage"_s, u"There is no permission “%1”. There are: %2."_s.arg(name, names.join(u", "_s)));
}

} // namespace

QString roleText(const WorkspaceRole &role)
{
    QList<std::pair<QString, QString>> fields{{u"Name"_s, role.name},
                                              {u"Id"_s, role.id},
                                              {u"Description"_s, role.description},
                                              {u"Typically"_s, role.typicalUsers},
                                              {u"Kind"_s, role.builtIn ? u"built-in"_s : u"custom"_s},
                                              {u"Members"_s, QString::number(role.members)}};
    for (const Permission permission : allPermissions())
        fields.append({toString(permission), role.permissions.contains(permission) ? u"yes"_s : u"no"_s});
    return fieldsText(fields);
}

Result<QList<Permission>> permissionsIn(const QStringList &texts)
{
    static const QRegularExpression separator(u"[,\\s]+"_s);
    QList<Permission> permissions;
    for (const QString &name : texts.join(u',').split(separator, Qt::SkipEmptyParts)) {
        const std::optional<Permission> permission = permissionFromString(name);
        if (!permission)
            return permissionUnknown(name);
        permissions.append(*permission);
    }
    return permissions;
}

QList<Permission> changedPermissions(const QList<Permission> &had, const QList<Permission> &added, const QList<Permission> &removed)
{
    QList<Permission> result;
    for (const Permission permission : allPermissions()) {
        if ((had.contains(permission) || added.contains(permission)) && !removed.contains(permission))
            result.append(permission);
    }
    return result;
}

Error roleError(Error error)
{
    if (error.code == "name-taken"_L1) {
        error.code = u"role-name-taken"_s;
        error.fields.clear(); // They say the same once more.
    }
    return error;
}

} // namespace Intrlume::Cli
