// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/invitation.h"
#include "core/member.h"
#include "core/page.h"
#include "core/workspace.h"
#include "core/workspacerole.h"
#include "support/consoleset.h"

#include <QJsonArray>
#include <QTest>

//! The values that the tests of the Team page's view models share.
namespace Intrlume::Test {

inline const WorkspaceId teamWorkspace(QStringLiteral("ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"));

inline Workspace workspaceOf(const QList<Permission> &permissions, Role role = Role::Owner, const QString &customRole = {})
{
    return {.id = teamWorkspace,
            .name = QStringLiteral("Nilavya Health"),
            .slug = QStringLiteral("nilavya-health"),
            .region = QStringLiteral("in-mumbai"),
            .role = role,
            .permissions = permissions,
            .etag = QStringLiteral("1"),
            .customRole = customRole,
            .customRoleName = customRole.isEmpty() ? QString() : QStringLiteral("Team manager")};
}

inline Member person(int number, const QString &role = QStringLiteral("viewer"), bool you = false)
{
    const QString id = QStringLiteral("01J9ZK3V5B8T0M6Q4R2W%1").arg(number, 6, 10, QChar(u'0'));
    return {.id = MemberId(QStringLiteral("mem_") + id),
            .account = AccountId(QStringLiteral("acc_") + id),
            .name = QStringLiteral("Person %1").arg(number),
            .email = QStringLiteral("p%1@x.in").arg(number),
            .role = role,
            .roleName = role,
            .isYou = you,
            .etag = QStringLiteral("1")};
}

inline QList<Member> people(int first, int count)
{
    QList<Member> list;
    for (int number = first; number < first + count; ++number)
        list.append(person(number));
    return list;
}

inline QList<WorkspaceRole> builtInRoles()
{
    QList<WorkspaceRole> roles;
    for (const Role role : allRoles)
        roles.append(WorkspaceRole::ofBuiltIn(role));
    return roles;
}

//! What a list answers with; \a next: more follows.
template<class T>
QJsonObject listOf(const QList<T> &items, const QString &next = {})
{
    QJsonArray array;
    for (const T &item : items)
        array.append(item.toJson());
    return {{QStringLiteral("items"), array}, {QStringLiteral("next"), next.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(next)}};
}

//! A line on which each path is answered by itself, as the calls of a page go out together.
struct TeamLine {
    HeldLine<RoutedTransport> service;
    Api::Client client{service};

    [[nodiscard]] bool answer(const QString &path, const QJsonObject &json) { return service->answer(path, Api::HttpReply{.json = json}); }
    [[nodiscard]] bool fail(const QString &path, Error error) { return service->answer(path, tl::unexpected(std::move(error))); }
};

} // namespace Intrlume::Test
