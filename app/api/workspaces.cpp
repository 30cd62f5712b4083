// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/workspaces.h"

#include "core/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

HttpRequest CreateWorkspace::request() const
{
    QJsonObject body{{u"name"_s, name}, {u"region"_s, region}};
    if (!slug.isEmpty())
        body.insert(u"slug"_s, slug);
    return {.verb = Verb::Post, .path = u"/v1/workspaces"_s, .body = body, .idempotencyKey = newIdempotencyKey()};
}

HttpRequest ListWorkspaces::request() const
{
    QUrlQuery query;
    if (!after.value.isEmpty())
        query.addQueryItem(u"after"_s, encodedQueryValue(after.value));
    return {.path = u"/v1/workspaces"_s, .query = query};
}

HttpRequest GetWorkspace::request() const
{
    return {.path = u"/v1/workspaces/"_s + id.toString()};
}

HttpRequest UpdateWorkspace::request() const
{
    QJsonObject body;
    if (name)
        body.insert(u"name"_s, *name);
    if (rotationDays)
        body.insert(u"rotation_days"_s, *rotationDays);
    if (allowedDomains)
        body.insert(u"allowed_domains"_s, QJsonArray::fromStringList(*allowedDomains));
    if (domainExceptions)
        body.insert(u"domain_exceptions"_s, QJsonArray::fromStringList(*domainExceptions));
    return {.verb = Verb::Patch, .path = u"/v1/workspaces/"_s + id.toString(), .body = body, .ifMatch = etag};
}

HttpRequest CheckSlug::request() const
{
    return {.path = u"/v1/slugs/"_s + slug};
}

Result<SlugState> CheckSlug::parse(const QJsonObject &json)
{
    if (!json["available"_L1].isBool())
        return malformed("slug check without a verdict");
    return SlugState{json["slug"_L1].toString(), json["available"_L1].toBool(), json["suggestion"_L1].toString()};
}

} // namespace Intrlume::Api
