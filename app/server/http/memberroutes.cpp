// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/fields.h"
#include "server/http/keycall.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qsizetype longestText = 200;

tl::unexpected<Error> queryInvalid(const QString &detail)
{
    return fail(Error::Kind::Invalid, u"query-invalid"_s, detail);
}

Result<MemberFilter> filterFrom(const Call &call)
{
    using Sort = MemberFilter::Sort;
    static const QMap<QString, Sort> sorts{{u"name"_s, Sort::Name}, {u"role"_s, Sort::Role}, {u"last_active"_s, Sort::LastActive}};
    const QString sort = call.query.value(u"sort"_s, u"name"_s);
    const QString order = call.query.value(u"order"_s, u"asc"_s);
    const QString text = call.query.value(u"text"_s).trimmed();
    if (!sorts.contains(sort))
        return queryInvalid(u"sort is name, role or last_active."_s);
    if (order != "asc"_L1 && order != "desc"_L1)
        return queryInvalid(u"order is asc or desc."_s);
    if (text.size() > longestText)
        return queryInvalid(u"text is too long."_s);
    return MemberFilter{.text = text,
                        .role = call.query.value(u"role"_s),
                        .sort = sorts.value(sort),
                        .descending = order == "desc"_L1,
                        .afterValue = {},
                        .afterId = {},
                        .limit = call.limit()};
}

MemberId memberOf(const Call &call)
{
    return call.pathId<MemberId>(u"member"_s);
}

Outcome memberReply(const Call &call, const Result<Member> &member)
{
    if (!member)
        return failed(call, member.error());
    Reply reply = jsonReply(200, member->toJson());
    reply.headers.emplace_back("ETag", '"' + member->etag.toStdString() + '"');
    return reply;
}

Outcome list(Services &services, Call &call)
{
    Result<MemberFilter> filter = filterFrom(call);
    if (!filter)
        return failed(call, filter.error());
    const Result<Page<Member>> page = services.members.list(call.store, call.context, workspaceOf(call), *std::move(filter), call.after());
    return page ? Outcome(jsonReply(200, pageToJson(*page))) : failed(call, page.error());
}

Outcome summary(Services &services, Call &call)
{
    const Result<MemberCounts> counts = services.members.counts(call.store, call.context, workspaceOf(call));
    return counts ? Outcome(jsonReply(200, counts->toJson())) : failed(call, counts.error());
}

Outcome impact(Services &services, Call &call)
{
    const Result<MemberImpact> impact =
        services.members.impact(call.store, call.context, workspaceOf(call), memberOf(call), call.query.value(u"role"_s));
    return impact ? Outcome(jsonReply(200, impact->toJson())) : failed(call, impact.error());
}

Outcome change(Services &services, Call &call)
{
    const Result<QString> etag = ifMatch(call);
    if (!etag)
        return failed(call, etag.error());
    Fields fields(call.body);
    const QString role = fields.text(u"role"_s);
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    return memberReply(call, services.members.changeRole(call.store, call.context, workspaceOf(call), memberOf(call), *etag, role));
}

Outcome remove(Services &services, Call &call)
{
    const Result<QString> etag = ifMatch(call);
    if (!etag)
        return failed(call, etag.error());
    return doneReply(call, services.members.remove(call.store, call.context, workspaceOf(call), memberOf(call), *etag));
}

Outcome leave(Services &services, Call &call)
{
    return doneReply(call, services.members.leave(call.store, call.context, workspaceOf(call)));
}

Outcome transfer(Services &services, Call &call)
{
    Fields fields(call.body);
    const MemberId to(fields.text(u"member"_s));
    if (const FieldErrors errors = fields.end(); !errors.isEmpty())
        return failed(call, errors.failure().value());
    return memberReply(call, services.members.transfer(call.store, call.context, workspaceOf(call), to));
}

Outcome deleteAccount(Services &services, Call &call)
{
    return doneReply(call, services.members.deleteAccount(call.store, call.context));
}
} // namespace

void addMemberRoutes(Router &router, Services &services)
{
    using Auth = Route::Auth;
    using Body = Route::Body;
    const auto with = [&services](auto run) { return [&services, run](Call &call) { return run(services, call); }; };
    router.add({.method = "GET",
                .pattern = "/v1/workspaces/{workspace}/members",
                .auth = Auth::Caller,
                .query = {u"text"_s, u"role"_s, u"sort"_s, u"order"_s, u"limit"_s, u"after"_s},
                .run = with(list)});
    router.add({.method = "GET", .pattern = "/v1/workspaces/{workspace}/members/summary", .auth = Auth::Caller, .run = with(summary)});
    router.add({.method = "GET",
                .pattern = "/v1/workspaces/{workspace}/members/{member}/impact",
                .auth = Auth::Caller,
                .query = {u"role"_s},
                .run = with(impact)});
    router.add(
        {.method = "PATCH", .pattern = "/v1/workspaces/{workspace}/members/{member}", .auth = Auth::Caller, .body = Body::Json, .run = with(change)});
    router.add({.method = "DELETE", .pattern = "/v1/workspaces/{workspace}/members/{member}", .auth = Auth::Caller, .run = with(remove)});
    router.add({.method = "POST", .pattern = "/v1/workspaces/{workspace}/leave", .auth = Auth::Caller, .body = Body::Optional, .run = with(leave)});
    router.add({.method = "POST", .pattern = "/v1/workspaces/{workspace}/transfer", .auth = Auth::Caller, .body = Body::Json, .run = with(transfer)});
    router.add({.method = "DELETE", .pattern = "/v1/me", .auth = Auth::Session, .run = with(deleteAccount)});
}

} // namespace Intrlume::Server
