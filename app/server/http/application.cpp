// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/application.h"

#include "core/timestamp.h"
#include "server/http/fields.h"
#include "server/http/routes.h"
#include "server/http/strictjson.h"
#include "server/log.h"
#include "server/service/access.h"
#include "server/service/crypto.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr std::string_view bearer = "Bearer ";
constexpr std::string_view keyPrefix = "intrlume_sk_";

std::optional<std::string_view> bearerToken(const std::string *authorization)
{
    if (!authorization || authorization->size() <= bearer.size())
        return {};
    // The scheme's name counts without regard to case (RFC 9110, 11.1).
    if (qstrnicmp(authorization->data(), bearer.data(), bearer.size()) != 0)
        return {};
    return std::string_view(*authorization).substr(bearer.size());
}

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

tl::unexpected<Error> invalid(const QString &code, const QString &detail)
{
    return fail(Error::Kind::Invalid, code, detail);
}

//! The name in a Host header, without its port.
std::string_view hostName(std::string_view host)
{
    if (host.starts_with('['))
        return host.substr(0, host.find(']') + 1);
    return host.substr(0, host.find(':'));
}

bool isLoopbackName(std::string_view name)
{
    constexpr std::string_view localhost = "localhost";
    return name == "127.0.0.1" || name == "[::1]"
           || (name.size() == localhost.size() && qstrnicmp(name.data(), localhost.data(), localhost.size()) == 0);
}

//! Headers that must not be there twice: two readers could believe two different ones.
bool hasDoubledHeader(const Request &request)
{
    for (const std::string_view name :
         {"host", "authorization", "content-type", "idempotency-key", "if-match", "intrlume-workspace", "intrlume-view-as", "origin"}) {
        if (std::count_if(request.headers.begin(), request.headers.end(), [&](const auto &header) { return header.first == name; }) > 1)
            return true;
    }
    return false;
}

//! The body a repetition is compared by. Without passwords: a plain hash of one could be guessed from.
QByteArray fingerprintOf(const Call &call)
{
    QJsonObject body = call.body;
    body.remove(u"password"_s);
    return sha256(QByteArray::fromStdString(call.request.method + ' ' + std::string(call.request.path()) + '\n')
                  + QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QString subjectOf(const CallContext &context)
{
    switch (context.caller.kind) {
    case Caller::Kind::Anonymous:
        return context.address;
    case Caller::Kind::Person:
        return context.caller.session.toString();
    case Caller::Kind::Key:
        return context.caller.key.toString();
    case Caller::Kind::System:
        return u"system"_s; // Makes no requests.
    }
    Q_UNREACHABLE();
}
} // namespace

Error keyError(Edge::Verdict verdict)
{
    switch (verdict) {
    case Edge::Verdict::Revoked:
        return {.kind = Error::Kind::Unauthorized, .code = u"key-revoked"_s, .detail = u"This API key was revoked."_s};
    case Edge::Verdict::Paused:
        return {.kind = Error::Kind::Unauthorized, .code = u"key-paused"_s, .detail = u"This API key is paused."_s};
    case Edge::Verdict::AddressRefused:
        return {.kind = Error::Kind::Forbidden, .code = u"ip-not-allowed"_s, .detail = u"This API key may not be used from this address."_s};
    case Edge::Verdict::Unconfirmed:
        return {.kind = Error::Kind::Server,
                .code = u"key-unconfirmed"_s,
                .detail = u"This region cannot confirm keys at the moment, so it refuses them."_s,
                .retryAfter = std::chrono::seconds(5)};
    default:
        return {.kind = Error::Kind::Unauthorized, .code = u"key-invalid"_s, .detail = u"There is no such API key."_s};
    }
}

Application::Application(Services services, WorkerPool &workers)
    : m_services(std::move(services))
    , m_workers(workers)
{
    addSystemRoutes(m_router, m_services, m_metrics, m_draining);
    addAccountRoutes(m_router, m_services);
    addSessionRoutes(m_router, m_services);
    addProfileRoutes(m_router, m_services);
    addDeviceCodeRoutes(m_router, m_services);
    addWorkspaceRoutes(m_router, m_services);
    addMemberRoutes(m_router, m_services);
    addRoleRoutes(m_router, m_services);
    addInvitationRoutes(m_router, m_services);
    addKeyRoutes(m_router, m_services);
    addKeyLifecycleRoutes(m_router, m_services);
    addKeyProofRoutes(m_router, m_services);
    addAgentRoutes(m_router, m_services);
}

Reply Application::refusal(const std::string &requestId, const char *code)
{
    Reply reply =
        problem({.kind = Error::Kind::Invalid, .code = QLatin1String(code), .detail = u"The request was refused before it was read to its end."_s},
                requestId);
    reply.close = true;
    ++m_metrics.requestsByClass.at(static_cast<size_t>(reply.status / 100));
    return reply;
}

std::optional<Reply> Application::refuseForeign(const Request &request) const
{
    if (hasDoubledHeader(request))
        return problem(invalid(u"bad-request"_s, u"A header is given twice."_s).value(), request.id);
    const std::string *host = request.header("host");
    if (host && !isLoopbackName(hostName(*host))) // Without one: HTTP/1.0, which no browser speaks.
        return problem(invalid(u"host-unknown"_s, u"This server is reached as 127.0.0.1 or localhost."_s).value(), request.id);
    const std::string *origin = request.header("origin");
    const bool reads = request.method == "GET" || request.method == "HEAD";
    // The pages behind mailed links send their form without telling where they are, on purpose: their address holds a token, which is the proof.
    if (origin && !reads && request.path() != "/confirm" && request.path() != "/reset" && (!host || *origin != "http://" + *host))
        return problem(fail(Error::Kind::Forbidden, u"origin-not-allowed"_s, u"Web pages may not use this server."_s).value(), request.id);
    return {};
}

std::optional<Reply> Application::immediate(const Request &request)
{
    std::optional<Reply> reply = refuseForeign(request);
    if (!reply && request.method == "GET") {
        if (request.target == "/healthz")
            reply = Reply{.body = R"({"status":"ok"})"};
        else if (request.target == "/v1/ping")
            reply = ping(request);
        else if (const std::string *authorization = request.target == "/v1/keys/self" ? request.header("authorization") : nullptr)
            reply = ownKey(request, *authorization);
    }
    if (reply)
        ++m_metrics.requestsByClass.at(static_cast<size_t>(reply->status / 100));
    return reply;
}

Reply Application::ping(const Request &request)
{
    Edge &edge = m_services.edges.at(request.region);
    return {.body = R"({"region":")" + edge.region().toStdString() + R"(","time":")" + toRfc3339(m_services.clock.now()).toStdString()
                    + R"(","key_checks":")" + (edge.isConfirmed() ? "ok" : "refusing") + R"(","address":")" + request.peerText.toStdString() + "\"}"};
}

void Application::countRefused(const Edge::Check &check)
{
    ++m_metrics.keyChecksRefused;
    if (check.key) // Only who knows a key can make its number grow.
        m_services.edges.usage().countRefused(check.key->key.id, m_services.clock.now().toMSecsSinceEpoch());
}

Reply Application::ownKey(const Request &request, std::string_view authorization)
{
    const std::string text(authorization);
    const Edge::Check check = m_services.edges.at(request.region).check(view(bearerToken(&text).value_or(std::string_view())), request.peer);
    if (check.verdict != Edge::Verdict::Good) {
        countRefused(check);
        return problem(keyError(check.verdict), request.id);
    }
    const ApiKey &key = check.key->key;
    const RateState rate = m_services.limiter.take(Limits::requests, key.id.toString());
    if (rate.exceeded) {
        Reply refused = problem(tooMany(rate.reset, u"Too many requests. Wait a little."_s).value(), request.id);
        addRateLimit(refused, rate);
        return refused;
    }
    ++m_metrics.keyChecksGood;
    const Usage::Summary used = m_services.edges.usage().count(key.id, request.peer, m_services.clock.now().toMSecsSinceEpoch());
    Reply reply;
    reply.body.reserve(check.fixed->size() + 120);
    reply.body = *check.fixed;
    if (used.lastUsedMs > 0) {
        reply.body += R"(,"last_used_at":")" + toRfc3339(QDateTime::fromMSecsSinceEpoch(used.lastUsedMs, Qt::UTC)).toStdString();
        reply.body += R"(","last_used_ip":")" + used.lastUsedIp.toString().toStdString() + '"';
    } else {
        reply.body += R"(,"last_used_at":null,"last_used_ip":null)";
    }
    reply.body += ",\"uses_24h\":" + std::to_string(used.uses24h) + '}';
    reply.headers.emplace_back("ETag", '"' + key.etag.toStdString() + '"');
    if (key.rotationDueAt.isValid() && key.rotationDueAt <= m_services.clock.now())
        reply.headers.emplace_back("Intrlume-Key-Rotation-Due", toRfc3339(key.rotationDueAt).toStdString());
    return reply;
}

void Application::handle(std::shared_ptr<const Request> request, bool last, Done done)
{
    const auto shared = std::make_shared<Done>(std::move(done));
    const bool taken = m_workers.post([this, request, last, shared](Store &store) { (*shared)(answer(store, *request, last)); });
    if (!taken)
        (*shared)(problem({.kind = Error::Kind::Server, .code = u"unavailable"_s, .detail = u"The server is stopping, or has too much to do."_s},
                          request->id));
}

Outcome Application::answer(Store &store, const Request &request, bool last)
{
    const qint64 started = m_services.clock.now().toMSecsSinceEpoch();
    const std::string *agent = request.header("user-agent");
    CallContext context{.caller = {},
                        .address = request.peerText,
                        .device = QString::fromUtf8(agent ? agent->substr(0, 200).c_str() : ""),
                        .requestId = QString::fromStdString(request.id),
                        .intention = {}};
    const Router::Match match = m_router.find(request.method, request.path());
    Outcome outcome = Reply();
    try {
        Call call{.request = request, .store = store, .context = context, .path = match.path, .last = last};
        if (match.route) {
            outcome = run(call, *match.route);
        } else if (match.allowed.isEmpty()) {
            outcome = failed(call, notFound().value());
        } else {
            Reply reply =
                problem({.kind = Error::Kind::Invalid, .code = u"method-not-allowed"_s, .detail = u"This path takes other methods."_s}, request.id);
            reply.headers.emplace_back("Allow", match.allowed.join(u", "_s).toStdString());
            outcome = std::move(reply);
        }
    } catch (const std::exception &failure) {
        logLine({{u"level"_s, u"error"_s}, {u"request_id"_s, context.requestId}, {u"failure"_s, QString::fromUtf8(failure.what())}});
        outcome = problem({.kind = Error::Kind::Storage, .code = u"internal"_s, .detail = u"Something went wrong here. Try again."_s}, request.id);
    }
    if (Reply *reply = std::get_if<Reply>(&outcome))
        finish(request, context, match.route, *reply, started);
    return outcome;
}

Outcome Application::run(Call &call, const Route &route)
{
    if (const Result<void> allowed = authenticate(call, route); !allowed)
        return failed(call, allowed.error());
    if (const Result<void> counted = countRequest(call); !counted)
        return failed(call, counted.error());
    if (const Result<void> read = readViewAs(call); !read)
        return failed(call, read.error());
    Result<QMap<QString, QString>> query = readQuery(call.request.target, route.query);
    if (!query)
        return failed(call, query.error());
    call.query = *std::move(query);
    if (const Result<void> read = readBody(call, route); !read)
        return failed(call, read.error());
    if (const Result<void> read = readIntention(call, route); !read)
        return failed(call, read.error());
    return route.run(call);
}

Result<void> Application::countRequest(Call &call)
{
    if (!call.last || call.request.target.find("wait=") == std::string::npos)
        call.context.rate = m_services.limiter.take(Limits::requests, subjectOf(call.context));
    if (call.context.rate && call.context.rate->exceeded)
        return tooMany(call.context.rate->reset, u"Too many requests. Wait a little."_s);
    return {};
}

Result<void> Application::authenticate(Call &call, const Route &route)
{
    const std::string *authorization = call.request.header("authorization");
    const std::string_view token = bearerToken(authorization).value_or(std::string_view());
    switch (route.auth) {
    case Route::Auth::None:
        return {};
    case Route::Auth::Session:
        return authenticateSession(call, authorization, "session-missing");
    case Route::Auth::Key:
        if (!authorization)
            return fail(Error::Kind::Unauthorized, u"key-missing"_s, u"Send an API key: Authorization: Bearer intrlume_sk_…"_s);
        return authenticateKey(call, view(token));
    case Route::Auth::Caller:
        return token.starts_with(keyPrefix) ? authenticateKey(call, view(token)) : authenticateSession(call, authorization, "session-missing");
    case Route::Auth::SessionOrKey:
        break;
    }
    const Result<void> known =
        token.starts_with(keyPrefix) ? authenticateKey(call, view(token)) : authenticateSession(call, authorization, "key-missing");
    return known ? findWorkspace(call) : known;
}

Result<void> Application::authenticateKey(Call &call, QByteArrayView token)
{
    const Edge::Check check = m_services.edges.at(call.request.region).check(token, call.request.peer);
    if (check.verdict != Edge::Verdict::Good) {
        countRefused(check);
        return tl::unexpected(keyError(check.verdict));
    }
    ++m_metrics.keyChecksGood;
    const ApiKey &key = check.key->key;
    m_services.edges.usage().count(key.id, call.request.peer, m_services.clock.now().toMSecsSinceEpoch());
    call.context.keyRotationDue = key.rotationDueAt;
    call.context.caller = {
        .kind = Caller::Kind::Key, .key = key.id, .keyWorkspace = key.workspace, .keyEnvironment = key.environment, .keyAutomation = key.automation};
    return {};
}

Result<void> Application::authenticateSession(Call &call, const std::string *authorization, const char *missing)
{
    if (!authorization)
        return fail(Error::Kind::Unauthorized, QLatin1String(missing), u"This call needs an Authorization header."_s);
    const std::string_view token = bearerToken(authorization).value_or(std::string_view());
    Result<Caller> caller = m_services.sessions.authenticate(call.store, Secret(view(token).toByteArray()));
    if (!caller)
        return tl::unexpected(caller.error());
    call.context.caller = *std::move(caller);
    return {};
}

Result<void> Application::findWorkspace(Call &call)
{
    const std::string *header = call.request.header("intrlume-workspace");
    const WorkspaceId named(header ? QString::fromUtf8(header->c_str()) : QString());
    if (header && !named.isValid())
        return invalid(u"header-invalid"_s, u"Intrlume-Workspace is no workspace id."_s);
    const Caller &caller = call.context.caller;
    if (caller.kind == Caller::Kind::Key) {
        if (header && named != caller.keyWorkspace)
            return notFound();
        call.workspace = caller.keyWorkspace;
        return {};
    }
    if (!header)
        return invalid(u"workspace-missing"_s, u"Name the workspace in the header Intrlume-Workspace."_s);
    call.workspace = named;
    return {};
}

Result<void> Application::readViewAs(Call &call)
{
    const std::string *header = call.request.header("intrlume-view-as");
    if (!header)
        return {};
    if (call.request.method != "GET")
        return fail(Error::Kind::Forbidden, u"view-as-read-only"_s, u"While you look as another role, nothing can be changed."_s);
    call.context.caller.viewAs = QString::fromUtf8(header->c_str());
    if (call.context.caller.viewAs.isEmpty())
        return invalid(u"header-invalid"_s, u"Intrlume-View-As names no role."_s);
    return {};
}

Result<void> Application::readBody(Call &call, const Route &route)
{
    if (route.body == Route::Body::None || (route.body == Route::Body::Optional && call.request.body.empty()))
        return {};
    const std::string *header = call.request.header("content-type");
    const QString type = QString::fromLatin1(header ? header->c_str() : "").toLower();
    const QString wanted = route.body == Route::Body::Form ? u"application/x-www-form-urlencoded"_s : u"application/json"_s;
    const QString parameters = QString(type.section(u';', 1)).remove(u' ').remove(u'"');
    if (type.section(u';', 0, 0).trimmed() != wanted || (!parameters.isEmpty() && parameters != "charset=utf-8"_L1)
        || call.request.header("content-encoding"))
        return invalid(u"media-type-unsupported"_s, u"Send the body as %1 in UTF-8, not packed."_s.arg(wanted));
    if (route.body == Route::Body::Form)
        return {};
    Result<QJsonObject> json = readJsonObject(QByteArray::fromStdString(call.request.body));
    if (!json)
        return tl::unexpected(json.error());
    call.body = *std::move(json);
    if (route.body == Route::Body::Optional) {
        if (const FieldErrors errors = Fields(call.body).end(); !errors.isEmpty())
            return errors.failure();
    }
    return {};
}

Result<void> Application::readIntention(Call &call, const Route &route)
{
    const std::string *key = route.creates ? call.request.header("idempotency-key") : nullptr;
    if (!key)
        return {};
    const QString text = QString::fromUtf8(key->c_str());
    if (text.size() != 36 || QUuid::fromString(text).isNull())
        return invalid(u"header-invalid"_s, u"Idempotency-Key is no UUID."_s);
    // People and keys each have their own; the unknown share one, where only who made a UUID can name it.
    const Caller &caller = call.context.caller;
    const QString who = caller.kind == Caller::Kind::Person ? caller.account.toString()
                        : caller.kind == Caller::Kind::Key  ? caller.key.toString()
                                                            : u"anyone"_s;
    call.context.intention = Intention{.scope = QLatin1String(route.pattern) + u' ' + who, .key = text.toLower(), .fingerprint = fingerprintOf(call)};
    return {};
}

void Application::finish(const Request &request, const CallContext &context, const Route *route, Reply &reply, qint64 startedMs)
{
    ++m_metrics.requestsByClass.at(static_cast<size_t>(reply.status / 100));
    if (context.rate && reply.status < 400)
        addRateLimit(reply, *context.rate);
    if (context.keyRotationDue.isValid() && context.keyRotationDue <= m_services.clock.now())
        reply.headers.emplace_back("Intrlume-Key-Rotation-Due", toRfc3339(context.keyRotationDue).toStdString());
    if (!isRequestLogging() && reply.status < 500)
        return;
    const qint64 now = m_services.clock.now().toMSecsSinceEpoch();
    logLine({{u"level"_s, reply.status < 500 ? u"info"_s : u"error"_s},
             {u"time"_s, toRfc3339(QDateTime::fromMSecsSinceEpoch(now, Qt::UTC))},
             {u"request_id"_s, context.requestId},
             {u"method"_s, route ? QLatin1String(route->method) : "unknown"_L1},
             {u"path"_s, route ? QLatin1String(route->pattern) : "unknown"_L1}, // Never what was sent: people paste keys anywhere.
             {u"status"_s, reply.status},
             {u"milliseconds"_s, now - startedMs},
             {u"caller"_s, subjectOf(context)},
             {u"region"_s, m_services.edges.at(request.region).region()}});
}

} // namespace Intrlume::Server
