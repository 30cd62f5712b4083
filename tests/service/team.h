// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/fakeclock.h"
#include "support/testplatform.h"

#include <QJsonArray>

#include <memory>

namespace Intrlume::Test {

//! A platform with an owner and their workspace, and ways to fill it with people as people would: by invitation.
class Team {
public:
    Team()
        : clock(std::make_shared<FakeClock>())
        , platform(std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = clock}))
        , owner(platform->newPerson())
        , id(platform->newWorkspace(owner))
        , path(QStringLiteral("/v1/workspaces/") + id)
    {
        elevate(owner);
    }

    void elevate(const Person &person) const
    {
        platform->post(QStringLiteral("/v1/sessions/current/elevate"), {{QStringLiteral("password"), person.password}}, person.access);
    }
    HttpAnswer invite(const Person &by, const QString &email, const QString &role) const
    {
        const QJsonObject one{{QStringLiteral("email"), email}, {QStringLiteral("role"), role}};
        return platform->post(path + QStringLiteral("/invitations"), {{QStringLiteral("invitations"), QJsonArray{one}}}, by.access);
    }
    //! Invited by the owner, signed up through the invitation, signed in, joined.
    Person join(const QString &name, const QString &role) const
    {
        Person person{.email = name + QStringLiteral("@nilavya.example"), .password = owner.password};
        invite(owner, person.email, role);
        const QString token = platform->tokenFromMail(person.email);
        platform->post(QStringLiteral("/v1/accounts"), {{QStringLiteral("email"), person.email},
                                                        {QStringLiteral("full_name"), name},
                                                        {QStringLiteral("password"), person.password},
                                                        {QStringLiteral("invitation_token"), token}});
        const QJsonObject session = platform->signIn(person.email, person.password).json();
        person.access = session[QLatin1String("access_token")].toString();
        person.accountId = session[QLatin1String("account")][QLatin1String("id")].toString();
        platform->post(QStringLiteral("/v1/invitations/accept"), {{QStringLiteral("token"), token}}, person.access);
        return person;
    }
    QJsonArray members(const QString &query = {}) const
    {
        return platform->get(path + QStringLiteral("/members?limit=200") + query, owner.access).json()[QLatin1String("items")].toArray();
    }
    //! Nothing where the person does not belong to the workspace.
    QJsonObject memberOf(const Person &person, const Person &seenBy) const
    {
        const QJsonObject page = platform->get(path + QStringLiteral("/members?limit=200"), seenBy.access).json();
        for (const QJsonValue &member : page[QLatin1String("items")].toArray()) {
            if (member[QLatin1String("account_id")].toString() == person.accountId)
                return member.toObject();
        }
        return {};
    }
    QString pathOf(const Person &person) const
    {
        return path + QStringLiteral("/members/") + memberOf(person, person)[QLatin1String("id")].toString();
    }
    HttpAnswer changeRole(const Person &by, const QString &memberPath, const QString &role, const QByteArray &etag = "*") const
    {
        return platform->request("PATCH", memberPath,
                                 {.token = by.access, .body = QJsonObject{{QStringLiteral("role"), role}}, .headers = {{"If-Match", etag}}});
    }
    HttpAnswer remove(const Person &by, const QString &what, const QByteArray &etag = "*") const
    {
        return platform->request("DELETE", what, {.token = by.access, .headers = {{"If-Match", etag}}});
    }
    HttpAnswer newRole(const Person &by, const QString &name, const QStringList &permissions) const
    {
        return platform->post(path + QStringLiteral("/roles"),
                              {{QStringLiteral("name"), name}, {QStringLiteral("permissions"), QJsonArray::fromStringList(permissions)}}, by.access);
    }
    //! Subjects of what was mailed to an address.
    QStringList mailsTo(const QString &email) const
    {
        QStringList subjects;
        for (const QJsonValue &mail : platform->get(QStringLiteral("/v1/local/mailbox")).json()[QLatin1String("items")].toArray()) {
            if (mail[QLatin1String("to")].toString() == email)
                subjects.append(mail[QLatin1String("subject")].toString());
        }
        return subjects;
    }

    std::shared_ptr<FakeClock> clock;
    std::unique_ptr<TestPlatform> platform;
    Person owner;
    QString id;
    QString path;
};

} // namespace Intrlume::Test
