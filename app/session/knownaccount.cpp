// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/knownaccount.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

KnownAccount KnownAccount::fromJson(const QJsonObject &json)
{
    return {.server = json["server"_L1].toString(),
            .address = json["address"_L1].toString(),
            .email = json["email"_L1].toString(),
            .id = AccountId(json["id"_L1].toString()),
            .name = json["name"_L1].toString(),
            .kept = json["kept"_L1].toBool(true)};
}

QJsonObject KnownAccount::toJson() const
{
    return {{u"server"_s, server}, {u"address"_s, address}, {u"email"_s, email}, {u"id"_s, id.toString()}, {u"name"_s, name}, {u"kept"_s, kept}};
}

KnownAccount namedAccount(const QString &server, const QString &email)
{
    return {.server = server, .address = server == "this-computer"_L1 ? QString() : server, .email = email, .id = {}, .name = {}, .kept = false};
}

QString keychainEntryName(const QString &email, const QString &server)
{
    return u"Intrlume: %1 on %2"_s.arg(email, server);
}

QList<KnownAccount> knownAccountsFromJson(const QJsonArray &array)
{
    QList<KnownAccount> accounts;
    for (const QJsonValue &value : array) {
        KnownAccount account = KnownAccount::fromJson(value.toObject());
        if (!account.server.isEmpty() && !account.email.isEmpty())
            accounts.append(std::move(account));
    }
    return accounts;
}

QJsonArray toJson(const QList<KnownAccount> &accounts)
{
    QJsonArray array;
    for (const KnownAccount &account : accounts)
        array.append(account.toJson());
    return array;
}

} // namespace Intrlume::Session
