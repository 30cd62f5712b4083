// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/refreshcall.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {

//! From the first send, so that a second one arrives within the 10 s of the server even where it takes its whole timeout.
constexpr qint64 secondsToRepeat = 5;

//! By the clock on the wall, which goes on while the computer sleeps. One that was turned back proves nothing.
bool isSoonAfter(const QDateTime &first, const QDateTime &now)
{
    const qint64 passed = first.msecsTo(now);
    return passed >= 0 && passed <= secondsToRepeat * 1000;
}

bool isUnanswered(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Timeout:
    case Error::Kind::Offline:
    case Error::Kind::Server:
    case Error::Kind::Malformed:
        return true;
    default:
        return false;
    }
}

template<typename Change>
void note(SessionCore &core, const std::shared_ptr<RefreshTurn> &turn, const Change &change)
{
    change(core.sent);
    if (!turn)
        return;
    SentTokens all = turn->sent();
    change(all);
    turn->write(all);
}

Error lostError()
{
    return {.kind = Error::Kind::Unauthorized, .code = u"refresh-lost"_s, .detail = u"An answer of the server was lost on its way. Sign in again."_s};
}

QCoro::Task<Result<Api::SessionGrant>> sendOnce(std::shared_ptr<SessionCore> core, std::shared_ptr<RefreshTurn> turn, Api::RefreshSession call,
                                                QString address)
{
    const QDateTime now = core->parts.clock->now();
    note(*core, turn, [&](SentTokens &all) { all.noteSending(call.refreshToken, now); });
    core->onItsWay = {.token = call.refreshToken, .turn = turn};
    Api::HttpRequest request = call.request();
    request.server = address;
    const Result<Api::HttpReply> reply = co_await core->parts.transport->send(std::move(request));
    Result<Api::SessionGrant> grant = reply.and_then([](const Api::HttpReply &answer) { return Api::RefreshSession::parse(answer.json); });
    core->onItsWay = {};
    if (grant) // Before anything else: the program may end here.
        note(*core, turn, [&](SentTokens &all) { all.note(call.refreshToken, SentTokens::State::Spent); });
    co_return grant;
}

} // namespace

SentTokens sentTokens(const SessionCore &core, const std::shared_ptr<RefreshTurn> &turn)
{
    SentTokens all = turn ? turn->sent() : SentTokens();
    all.add(core.sent);
    return all;
}

QCoro::Task<Result<Api::SessionGrant>> sendRefresh(std::shared_ptr<SessionCore> core, std::shared_ptr<RefreshTurn> turn, Secret token,
                                                   QString address, Lost lost)
{
    const std::optional<SentTokens::Entry> earlier = sentTokens(*core, turn).find(token);
    if (earlier && earlier->state == SentTokens::State::Spent)
        co_return fail(Error::Kind::Unauthorized, u"session-missing"_s, u"This session was renewed elsewhere."_s);
    const QDateTime now = core->parts.clock->now();
    const bool mayRepeat = earlier && earlier->times < 2 && isSoonAfter(earlier->firstSentAt, now);
    if (earlier && earlier->state == SentTokens::State::Sending && !mayRepeat && lost == Lost::StaysUnsent)
        co_return tl::unexpected(lostError());

    const Api::RefreshSession call{.refreshToken = token};
    Result<Api::SessionGrant> grant = co_await sendOnce(core, turn, call, address);
    bool wasUnanswered = earlier.has_value();
    if (!grant && !wasUnanswered && isUnanswered(grant.error())) {
        wasUnanswered = true;
        if (isSoonAfter(now, core->parts.clock->now()))
            grant = co_await sendOnce(core, turn, call, address);
    }
    if (grant)
        co_return grant;
    if (isUnanswered(grant.error()) || grant.error().kind == Error::Kind::Cancelled || wasUnanswered)
        note(*core, turn, [&](SentTokens &all) { all.note(token, SentTokens::State::Unanswered); });
    else if (grant.error().kind != Error::Kind::Unauthorized)
        note(*core, turn, [&](SentTokens &all) { all.forget(token); }); // Such as too many requests: it was not used.
    if (wasUnanswered && grant.error().code == "refresh-reused"_L1)
        co_return tl::unexpected(lostError()); // It was our own earlier send that used it up.
    co_return grant;
}

void noteLeaving(SessionCore &core)
{
    if (core.onItsWay.token.isEmpty())
        return;
    note(core, core.onItsWay.turn, [&](SentTokens &all) { all.note(core.onItsWay.token, SentTokens::State::Unanswered); });
}

} // namespace Intrlume::Session
