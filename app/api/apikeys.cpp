// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/apikeys.h"

#include "core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
QString keysPath(const WorkspaceId &workspace)
{
    return u"/v1/workspaces/%1/api-keys"_s.arg(workspace.toString());
}

QString keyPath(const WorkspaceId &workspace, const KeyId &key)
{
    return keysPath(workspace) + u'/' + key.toString();
}
} // namespace

HttpRequest GenerateApiKey::request() const
{
    QJsonArray ranges;
    for (const IpRange &range : allowedIps)
        ranges.append(range.toJson());
    return {.verb = Verb::Post,
            .path = keysPath(workspace),
            .body = {{u"name"_s, name}, {u"environment"_s, Intrlume::toString(environment)}, {u"allowed_ips"_s, ranges}, {u"note"_s, note}},
            .idempotencyKey = idempotencyKey};
}

Result<IssuedKey> GenerateApiKey::parse(const QJsonObject &json)
{
    Result<ApiKey> key = ApiKey::fromJson(json["key"_L1].toObject());
    if (!key)
        return tl::unexpected(key.error());
    const QString secret = json["secret"_L1].toString();
    if (secret.isEmpty() && !json["secret_issued"_L1].toBool())
        return malformed("generated key with neither a secret nor word that it was issued");
    return IssuedKey{*std::move(key), secret.isEmpty() ? std::nullopt : std::optional(Secret::fromText(secret))};
}

HttpRequest ListApiKeys::request() const
{
    QUrlQuery query{{u"limit"_s, QString::number(limit)}};
    const auto add = [&query](const QString &name, const QString &value) {
        if (!value.isEmpty())
            query.addQueryItem(name, encodedQueryValue(value));
    };
    add(u"environment"_s, environment ? Intrlume::toString(*environment) : QString());
    add(u"status"_s, status);
    add(u"text"_s, text);
    add(u"sort"_s, sort);
    add(u"after"_s, after.value);
    return {.path = keysPath(workspace), .query = query};
}

HttpRequest GetApiKey::request() const
{
    return {.path = keyPath(workspace, key)};
}

HttpRequest RevokeApiKey::request() const
{
    return {.verb = Verb::Post, .path = keyPath(workspace, key) + u"/revoke"_s, .repeatable = true};
}

Result<RevokeApiKey::Reply> RevokeApiKey::parse(const QJsonObject &json)
{
    Result<ApiKey> key = ApiKey::fromJson(json["key"_L1].toObject());
    if (!key)
        return tl::unexpected(key.error());
    Result<Revocation> revocation = Revocation::fromJson(json["revocation"_L1].toObject());
    if (!revocation)
        return tl::unexpected(revocation.error());
    return Reply{*std::move(key), *std::move(revocation)};
}

HttpRequest GetRevocation::request() const
{
    return {
        .path = keyPath(workspace, key) + u"/revocation"_s, .query = QUrlQuery{{u"wait"_s, QString::number(wait)}}, .timeout = timeoutOfWait(wait)};
}

} // namespace Intrlume::Api
