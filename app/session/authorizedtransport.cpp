// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/authorizedtransport.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {
//! What one account asked for is not done as another, which was chosen meanwhile.
Error askedAsAnother()
{
    return {.kind = Error::Kind::Cancelled, .code = u"cancelled"_s, .detail = u"Another account was chosen meanwhile."_s};
}

bool isAboutTheProof(const Error &error)
{
    return error.code == "password-wrong"_L1 || error.code == "code-wrong"_L1 || error.code == "code-used"_L1;
}

QCoro::Task<Result<Api::HttpReply>> sendWithToken(std::shared_ptr<SessionCore> core, Api::HttpRequest request)
{
    if (core->accessToken.isEmpty() && core->refreshToken.isEmpty())
        co_return fail(Error::Kind::Unauthorized, u"session-missing"_s, u"Nobody is signed in."_s);
    const int generation = core->generation;
    if (!isFresh(*core)) {
        const Result<Account> refreshed = co_await refreshSession(core);
        if (!refreshed)
            co_return tl::unexpected(refreshed.error());
        if (generation != core->generation)
            co_return tl::unexpected(askedAsAnother());
    }
    request.bearer = core->accessToken;
    Result<Api::HttpReply> reply = co_await core->parts.transport->send(request);
    if (reply || reply.error().kind != Error::Kind::Unauthorized)
        co_return reply;
    // A wrong proof of who asks says nothing of the token, and a second try would count as one.
    if (isAboutTheProof(reply.error()))
        co_return reply;

    if (generation != core->generation)
        co_return tl::unexpected(askedAsAnother());
    // Refused although it looked good: the computer slept, its clock jumped, or another call has renewed it meanwhile.
    if (request.bearer == core->accessToken) {
        const Result<Account> refreshed = co_await refreshSession(core);
        if (!refreshed)
            co_return tl::unexpected(refreshed.error());
        if (generation != core->generation)
            co_return tl::unexpected(askedAsAnother());
    }
    request.bearer = core->accessToken;
    co_return co_await core->parts.transport->send(request);
}

QCoro::Task<Result<Api::HttpReply>> sendAuthorized(std::shared_ptr<SessionCore> core, Api::HttpRequest request)
{
    Result<Api::HttpReply> reply = co_await sendWithToken(core, std::move(request));
    if (!reply && reply.error().code == "permission-missing"_L1)
        core->permissionMissing();
    co_return reply;
}
} // namespace

QCoro::Task<Result<Api::HttpReply>> AuthorizedTransport::send(Api::HttpRequest request)
{
    // A token never goes to another server than the one that gave it.
    if (request.auth == Api::Auth::None || !request.server.isEmpty())
        return m_core->parts.transport->send(std::move(request));
    return sendAuthorized(m_core, std::move(request));
}

void AuthorizedTransport::setServer(const QString &address)
{
    m_core->parts.transport->setServer(address);
}

QString AuthorizedTransport::server() const
{
    return m_core->parts.transport->server();
}

} // namespace Intrlume::Session
