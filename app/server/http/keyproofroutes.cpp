// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/fields.h"
#include "server/http/keycall.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
Outcome usage(Services &services, Call &call)
{
    const Result<KeyUsage> usage = services.keyUse.usage(call.store, call.context, workspaceOf(call), keyOf(call));
    return usage ? Outcome(jsonReply(200, usage->toJson())) : failed(call, usage.error());
}

Outcome checkRanges(Services &services, Call &call)
{
    Fields fields(call.body);
    const QList<RangeDraft> drafts = fields.requiredRanges(u"allowed_ips"_s);
    const Result<RangesCheck> check = services.keyUse.checkRanges(call.store, call.context, workspaceOf(call), keyOf(call), drafts, fields.end());
    return check ? Outcome(jsonReply(200, check->toJson())) : failed(call, check.error());
}

Outcome receipt(Services &services, Call &call)
{
    const Result<SignedReceipt> receipt = services.receipts.receipt(call.store, call.context, workspaceOf(call), keyOf(call));
    return receipt ? Outcome(jsonReply(200, receipt->toJson())) : failed(call, receipt.error());
}

Outcome signingKeys(Services &services, Call &call)
{
    return jsonReply(200, pageToJson(Page<SigningKey>{.items = services.receipts.signingKeys(call.store), .next = {}}));
}

Outcome reportLeaked(Services &services, Call &call)
{
    Fields fields(call.body);
    const QList<Secret> keys = fields.secrets(u"keys"_s, LeakService::mostKeys);
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    const Result<QList<LeakService::Report>> reports = services.leaks.report(call.store, call.context, keys);
    if (!reports)
        return failed(call, reports.error());
    QJsonArray items;
    for (const LeakService::Report &report : *reports)
        items.append(QJsonObject{{u"key"_s, report.maskedKey}, {u"outcome"_s, toString(report.outcome)}});
    return jsonReply(200, {{u"items"_s, items}});
}
} // namespace

void addKeyProofRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    using Body = Route::Body;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    router.add({.method = "GET", .pattern = "/v1/workspaces/{workspace}/api-keys/{key}/usage", .auth = Auth::Caller, .run = with(usage)});
    router.add({.method = "POST",
                .pattern = "/v1/workspaces/{workspace}/api-keys/{key}/allowed-ips/check",
                .auth = Auth::Caller,
                .body = Body::Json,
                .run = with(checkRanges)});
    router.add({.method = "GET", .pattern = "/v1/workspaces/{workspace}/api-keys/{key}/receipt", .auth = Auth::Caller, .run = with(receipt)});
    router.add({.method = "GET", .pattern = "/v1/signing-keys", .run = with(signingKeys)});
    router.add({.method = "POST", .pattern = "/v1/leaked-keys", .body = Body::Json, .run = with(reportLeaked)});
}

} // namespace Intrlume::Server
