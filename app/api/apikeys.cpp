// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/apikeys.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
QString keysPath(const WorkspaceId &workspace)
{
    return u"/v1/workspaces/%1/api-keys"_s.arg(workspace.toString());
}

QString queryTime(const QDateTime &time)
{
    return time.isValid() ? toRfc3339(time) : QString();
}
} // namespace

QString keyPath(const WorkspaceId &workspace, const KeyId &key)
{
    return keysPath(workspace) + u'/' + key.toString();
}

QJsonArray rangesToJson(const QList<IpRange> &ranges)
{
    QJsonArray rows;
    for (const IpRange &range : ranges)
        rows.append(range.toJson());
    return rows;
}

HttpRequest GenerateApiKey::request() const
{
    QJsonObject body{
        {u"name"_s, name}, {u"environment"_s, Intrlume::toString(environment)}, {u"allowed_ips"_s, rangesToJson(allowedIps)}, {u"note"_s, note}};
    if (automation)
        body.insert(u"automation"_s, true);
    return {.verb = Verb::Post, .path = keysPath(workspace), .body = body, .idempotencyKey = idempotencyKey};
}

Result<IssuedKey> GenerateApiKey::parse(const QJsonObject &json)
{
    Result<ApiKey> key = ApiKey::fromJson(json["key"_L1].toObject());
    if (!key)
        return tl::unexpected(key.error());
    const QString secret = json["secret"_L1].toString();
    if (secret.isEmpty() && !json["secret_issued"_L1].toBool())
        return malformed("generated key with neither a secret nor word that it was issued");
    // It goes into files that shells read; a line end in it would be another line there.
    if (!secret.isEmpty() && !SecretKey::parse(secret.toUtf8()))
        return malformed("generated key whose secret is none");
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
    add(u"unused_since"_s, queryTime(unusedSince));
    add(u"due_before"_s, queryTime(dueBefore));
    add(u"sort"_s, sort);
    add(u"order"_s, descending ? u"desc"_s : QString());
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

HttpRequest GetKeyCounts::request() const
{
    QUrlQuery query;
    if (rotationDays > 0)
        query.addQueryItem(u"rotation_days"_s, QString::number(rotationDays));
    return {.path = keysPath(workspace) + u"/summary"_s, .query = query};
}

HttpRequest UpdateApiKey::request() const
{
    QJsonObject body;
    if (name)
        body.insert(u"name"_s, *name);
    if (note)
        body.insert(u"note"_s, *note);
    if (allowedIps)
        body.insert(u"allowed_ips"_s, rangesToJson(*allowedIps));
    if (paused)
        body.insert(u"paused"_s, *paused);
    return {.verb = Verb::Patch, .path = keyPath(workspace, key), .body = body, .ifMatch = etag};
}

HttpRequest RotateApiKey::request() const
{
    return {.verb = Verb::Post,
            .path = keyPath(workspace, key) + u"/rotate"_s,
            .body = {{u"overlap_seconds"_s, static_cast<qint64>(overlap.count())}},
            .idempotencyKey = idempotencyKey};
}

Result<RotatedKey> RotateApiKey::parse(const QJsonObject &json)
{
    Result<IssuedKey> issued = GenerateApiKey::parse(json);
    if (!issued)
        return tl::unexpected(issued.error());
    Result<ApiKey> previous = ApiKey::fromJson(json["previous"_L1].toObject());
    if (!previous)
        return tl::unexpected(previous.error());
    RotatedKey rotated{.key = std::move(issued->key), .secret = std::move(issued->secret), .previous = *std::move(previous), .revocation = {}};
    if (json["revocation"_L1].isObject()) {
        Result<Revocation> revocation = Revocation::fromJson(json["revocation"_L1].toObject());
        if (!revocation)
            return tl::unexpected(revocation.error());
        rotated.revocation = *std::move(revocation);
    }
    return rotated;
}

HttpRequest EndKeyNow::request() const
{
    return {.verb = Verb::Post, .path = keyPath(workspace, key) + u"/end-now"_s};
}

HttpRequest ExtendKey::request() const
{
    return {.verb = Verb::Post,
            .path = keyPath(workspace, key) + u"/extend"_s,
            .body = endsAt.isValid() ? QJsonObject{{u"ends_at"_s, toRfc3339(endsAt)}}
                                     : QJsonObject{{u"overlap_seconds"_s, static_cast<qint64>(overlap.count())}},
            .repeatable = true}; // The same end twice is the same end; the same time from now, nearly so.
}

HttpRequest ListKeyEvents::request() const
{
    QUrlQuery query{{u"limit"_s, QString::number(limit)}};
    if (!after.value.isEmpty())
        query.addQueryItem(u"after"_s, encodedQueryValue(after.value));
    return {.path = keyPath(workspace, key) + u"/events"_s, .query = query};
}

} // namespace Intrlume::Api
