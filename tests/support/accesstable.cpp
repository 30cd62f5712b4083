// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/accesstable.h"

#include "core/role.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {
bool listsKey(const QJsonValue &access, Who who)
{
    const QJsonArray keys = access["keys"_L1].toArray();
    switch (who) {
    case Who::LiveKey:
        return keys.contains(u"live"_s);
    case Who::TestKey:
        return keys.contains(u"test"_s);
    case Who::AutomationKey:
        return keys.contains(u"automation"_s);
    default:
        return false;
    }
}

std::optional<Role> roleOf(Who who)
{
    switch (who) {
    case Who::Owner:
        return Role::Owner;
    case Who::Developer:
        return Role::Developer;
    case Who::Analyst:
        return Role::Analyst;
    case Who::Viewer:
        return Role::Viewer;
    default:
        return {};
    }
}

Access byPermission(const QJsonValue &access, Who who)
{
    if (who == Who::SignedOut)
        return Access::Unauthorized;
    if (who == Who::Stranger)
        return Access::NotThere;
    const std::optional<Permission> permission = permissionFromString(access["permission"_L1].toString());
    const std::optional<Role> role = roleOf(who);
    const bool may = role ? permission && allows(*role, *permission) : listsKey(access, who);
    return may ? Access::Allowed : Access::Forbidden;
}

QByteArray cell(Access access)
{
    switch (access) {
    case Access::Allowed:
        return "✓";
    case Access::Unauthorized:
        return "401";
    case Access::Forbidden:
        return "403";
    case Access::NotThere:
        return "404";
    }
    Q_UNREACHABLE();
}
} // namespace

QString toString(Who who)
{
    switch (who) {
    case Who::Owner:
        return u"Owner"_s;
    case Who::Developer:
        return u"Developer"_s;
    case Who::Analyst:
        return u"Analyst"_s;
    case Who::Viewer:
        return u"Viewer"_s;
    case Who::LiveKey:
        return u"Live key"_s;
    case Who::TestKey:
        return u"Test key"_s;
    case Who::AutomationKey:
        return u"Automation key"_s;
    case Who::SignedOut:
        return u"Signed out"_s;
    case Who::Stranger:
        return u"Other workspace"_s;
    }
    Q_UNREACHABLE();
}

bool isKey(Who who)
{
    return who == Who::LiveKey || who == Who::TestKey || who == Who::AutomationKey;
}

QList<Operation> operationsOf(const QJsonObject &openApi)
{
    QList<Operation> operations;
    const QJsonObject paths = openApi["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (auto method = item.begin(); method != item.end(); ++method) {
            const QJsonObject content = method.value()["requestBody"_L1]["content"_L1].toObject();
            operations.append({.id = method.value()["operationId"_L1].toString(),
                               .method = method.key().toUpper().toLatin1(),
                               .path = path.key(),
                               .tag = method.value()["tags"_L1][0].toString(),
                               .access = method.value()["x-access"_L1],
                               .elevated = method.value()["x-elevated"_L1].toBool(),
                               .takesJson = content.contains(u"application/json"_s),
                               .example = content["application/json"_L1]["example"_L1].toObject()});
        }
    }
    return operations;
}

Access accessOf(const Operation &operation, Who who)
{
    if (operation.access.isObject())
        return byPermission(operation.access, who);
    const QString word = operation.access.toString();
    if (word == "public"_L1)
        return Access::Allowed;
    // What is one's own: a person's session, or the key itself.
    const bool allowed = word == "key"_L1 ? isKey(who) : !isKey(who) && who != Who::SignedOut;
    return allowed ? Access::Allowed : Access::Unauthorized;
}

QString problemOf(const Operation &operation)
{
    const QString word = operation.access.toString();
    if (word == "public"_L1 || word == "session"_L1 || word == "key"_L1)
        return {};
    if (!permissionFromString(operation.access["permission"_L1].toString()))
        return u"x-access is none of public, session and key, and names no permission"_s;
    for (const QJsonValue &key : operation.access["keys"_L1].toArray()) {
        if (key != "live"_L1 && key != "test"_L1 && key != "automation"_L1)
            return u"x-access names a kind of key that there is not"_s;
    }
    return {};
}

QByteArray accessTable(const QList<Operation> &operations)
{
    QByteArray text =
        "<!-- SPDX-FileCopyrightText: 2026 The Intrlume Console founders -->\n<!-- SPDX-License-Identifier: Apache-2.0 -->\n"
        "<!-- Made from intrlume-v1.yaml by tst_permissions, which also tries every cell. -->\n\n"
        "# What each role and kind of key may do\n\n"
        "✓ may; otherwise the status that the call is refused with. An automation key never reaches another automation key, and one for\n"
        "testing no live key. \"Other workspace\" is a person who does not belong to the one that is meant.\n\n| Call |";
    QByteArray rule = "|---|";
    for (const Who who : everyone) {
        text += ' ' + toString(who).toUtf8() + " |";
        rule += "---|";
    }
    text += '\n' + rule + '\n';
    for (const Operation &operation : operations) {
        text += "| `" + operation.method + ' ' + operation.path.toUtf8() + "` |";
        for (const Who who : everyone)
            text += ' ' + cell(accessOf(operation, who)) + " |";
        text += '\n';
    }
    return text;
}

} // namespace Intrlume::Test
