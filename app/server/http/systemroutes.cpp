// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"
#include "core/workspacerole.h"
#include "server/http/routes.h"
#include "server/service/access.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
QJsonObject wholeList(const QJsonArray &items)
{
    return {{u"items"_s, items}, {u"next"_s, QJsonValue::Null}};
}

Outcome listRoles(Call &)
{
    QJsonArray items;
    for (const Role builtIn : allRoles) {
        const WorkspaceRole role = WorkspaceRole::ofBuiltIn(builtIn);
        items.append(QJsonObject{{u"id"_s, role.id},
                                 {u"name"_s, role.name},
                                 {u"description"_s, role.description},
                                 {u"typical_users"_s, role.typicalUsers},
                                 {u"permissions"_s, permissionsToJson(role.permissions)}});
    }
    return jsonReply(200, wholeList(items));
}

Outcome contract(Call &call)
{
    QFile file(u":/intrlume/openapi/intrlume-v1.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failed(call, fail(Error::Kind::Storage, u"internal"_s, u"The contract is not built in."_s).value());
    return Reply{.contentType = "application/yaml", .body = file.readAll().toStdString()};
}

//! Through a trusted proxy, calls come from other computers although the server listens on loopback.
bool isLoopback(const IpAddress &address)
{
    static const IpRange loopback4 = IpRange::parse(u"127.0.0.0/8"_s).value();
    static const IpRange loopback6 = IpRange::parse(u"::1"_s).value();
    return loopback4.contains(address) || loopback6.contains(address);
}

Outcome mailbox(Services &services, Call &call)
{
    if (!services.mailbox || !isLoopback(call.request.peer))
        return failed(call, notFound().value());
    QJsonArray items;
    for (const Mail &mail : services.mailbox->list()) {
        items.append(QJsonObject{{u"id"_s, mail.id},
                                 {u"to"_s, mail.to},
                                 {u"subject"_s, mail.subject},
                                 {u"text"_s, mail.text},
                                 {u"html"_s, mail.html},
                                 {u"sent_at"_s, timeToJson(mail.sentAt)}});
    }
    return jsonReply(200, {{u"items"_s, items}});
}
} // namespace

void addSystemRoutes(Router &router, Services &services, Metrics &metrics, const std::atomic<bool> &draining)
{
    // GET /healthz and GET /v1/ping are answered by Application::immediate(); they stand here for their other methods and queries.
    router.add({.method = "GET", .pattern = "/healthz", .run = [](Call &) -> Outcome { return jsonReply(200, {{u"status"_s, u"ok"_s}}); }});
    router.add({.method = "GET", .pattern = "/readyz", .run = [&draining](Call &call) -> Outcome {
                    if (draining)
                        return failed(call, fail(Error::Kind::Server, u"unavailable"_s, u"The server is stopping."_s).value());
                    return jsonReply(200, {{u"status"_s, u"ok"_s}});
                }});
    router.add({.method = "GET", .pattern = "/metrics", .run = [&metrics](Call &) -> Outcome {
                    return Reply{.contentType = "text/plain; version=0.0.4", .body = metrics.text()};
                }});
    router.add({.method = "GET", .pattern = "/v1/openapi.yaml", .run = contract});
    router.add({.method = "GET", .pattern = "/v1/ping", .run = [&services](Call &call) -> Outcome {
                    Edge &edge = services.edges.at(call.request.region);
                    return jsonReply(200, {{u"region"_s, edge.region()},
                                           {u"time"_s, timeToJson(services.clock.now())},
                                           {u"key_checks"_s, edge.isConfirmed() ? u"ok"_s : u"refusing"_s},
                                           {u"address"_s, call.request.peerText}});
                }});
    router.add({.method = "GET", .pattern = "/v1/regions", .run = [&services](Call &) -> Outcome {
                    QJsonArray items;
                    for (const Region &region : services.regions)
                        items.append(region.toJson());
                    return jsonReply(200, wholeList(items));
                }});
    router.add({.method = "GET", .pattern = "/v1/roles", .run = listRoles});
    router.add({.method = "GET", .pattern = "/v1/local/mailbox", .run = [&services](Call &call) { return mailbox(services, call); }});
}

} // namespace Intrlume::Server
