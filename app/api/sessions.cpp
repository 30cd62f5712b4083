// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/sessions.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

Result<SessionGrant> SessionGrant::fromJson(const QJsonObject &json)
{
    SessionGrant grant{.accessToken = Secret::fromText(json["access_token"_L1].toString()),
                       .expiresIn = std::chrono::seconds(json["expires_in"_L1].toInteger()),
                       .refreshToken = Secret::fromText(json["refresh_token"_L1].toString())};
    const Result<SessionInfo> session = SessionInfo::fromJson(json["session"_L1].toObject());
    const Result<Account> account = Account::fromJson(json["account"_L1].toObject());
    if (!session || !account || grant.accessToken.isEmpty() || grant.refreshToken.isEmpty())
        return malformed("session answer without tokens, session or account");
    grant.session = *session;
    grant.account = *account;
    return grant;
}

HttpRequest CreateSession::request() const
{
    return {.verb = Verb::Post,
            .path = u"/v1/sessions"_s,
            .body = {{u"email"_s, email},
                     {u"password"_s, password.exposeText()},
                     {u"device"_s, QJsonObject{{u"name"_s, deviceName}, {u"platform"_s, platform}}}},
            .auth = Auth::None};
}

QString FactorProof::member() const
{
    return kind == Kind::Code ? u"code"_s : u"recovery_code"_s;
}

HttpRequest FinishSignIn::request() const
{
    return {.verb = Verb::Post,
            .path = u"/v1/sessions/second-factor"_s,
            .body = {{u"challenge"_s, challenge.exposeText()}, {proof.member(), proof.text.exposeText()}},
            .auth = Auth::None};
}

HttpRequest RefreshSession::request() const
{
    return {.verb = Verb::Post,
            .path = u"/v1/sessions/refresh"_s,
            .body = {{u"refresh_token"_s, refreshToken.exposeText()}},
            .auth = Auth::None,
            .timeout = std::chrono::seconds(4), // So that a second send still comes within the 10 s of the server.
            .retry = false}; // Counted by the session: a third send would look like theft.
}

HttpRequest ListSessions::request() const
{
    QUrlQuery query;
    if (!after.value.isEmpty())
        query.addQueryItem(u"after"_s, encodedQueryValue(after.value));
    return {.path = u"/v1/sessions"_s, .query = query};
}

HttpRequest EndCurrentSession::request() const
{
    return {.verb = Verb::Delete, .path = u"/v1/sessions/current"_s};
}

HttpRequest EndSession::request() const
{
    return {.verb = Verb::Delete, .path = u"/v1/sessions/"_s + session.toString()};
}

HttpRequest EndOtherSessions::request() const
{
    return {.verb = Verb::Delete, .path = u"/v1/sessions/others"_s};
}

namespace {
QJsonObject proofBody(const Secret &password, const Secret &code)
{
    return password.isEmpty() ? QJsonObject{{u"code"_s, code.exposeText()}} : QJsonObject{{u"password"_s, password.exposeText()}};
}
} // namespace

HttpRequest ElevateSession::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/sessions/current/elevate"_s, .body = proofBody(password, code)};
}

HttpRequest ProveIdentity::request() const
{
    return {.verb = Verb::Post, .path = u"/v1/sessions/current/prove"_s, .body = proofBody(password, code)};
}

Result<ElevateSession::Reply> ElevateSession::parse(const QJsonObject &json)
{
    const QDateTime until = timeFromJson(json["elevated_until"_L1]);
    if (!until.isValid())
        return malformed("elevation without an end");
    return Reply{until};
}

HttpRequest GetMe::request() const
{
    return {.path = u"/v1/me"_s};
}

} // namespace Intrlume::Api
