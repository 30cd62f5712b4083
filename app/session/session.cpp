// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/session.h"

#include "api/sessions.h"
#include "session/authorizedtransport.h"
#include "session/forgetsession.h"
#include "session/sessioncore.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

namespace {
QCoro::Task<Result<Account>> restoreOver(std::shared_ptr<SessionCore> core)
{
    const int generation = core->generation;
    const QString email = core->parts.accounts->lastAccount(core->serverName);
    if (email.isEmpty())
        co_return fail(Error::Kind::NotFound, u"session-missing"_s, u"Nobody was signed in here."_s);
    if (const Secret parked = core->parked.take(parkingPlace(core->serverName, email)); !parked.isEmpty()) {
        core->email = email;
        core->refreshToken = parked;
        co_return co_await refreshSession(core);
    }
    const Result<std::optional<Secret>> kept = co_await core->parts.tokens->read(email, core->serverName);
    if (!kept)
        co_return tl::unexpected(kept.error());
    if (!*kept || generation != core->generation)
        co_return fail(Error::Kind::NotFound, u"session-missing"_s, u"No session was kept."_s);
    core->email = email;
    core->refreshToken = **kept;
    core->kept = true;
    co_return co_await refreshSession(core);
}

//! Begins the session that \a request is answered with.
QCoro::Task<Result<Account>> signInWith(std::shared_ptr<SessionCore> core, Api::HttpRequest request, bool keep)
{
    const int generation = core->generation;
    const Result<Api::HttpReply> reply = co_await core->parts.transport->send(std::move(request));
    Result<Api::SessionGrant> grant = reply.and_then([](const Api::HttpReply &answer) { return Api::SessionGrant::fromJson(answer.json); });
    if (!grant)
        co_return tl::unexpected(grant.error());
    if (generation != core->generation)
        co_return fail(Error::Kind::Cancelled, u"cancelled"_s, u"Another server or account was chosen meanwhile."_s);

    core->forget();
    core->email = grant->account.email;
    core->accessToken = std::move(grant->accessToken);
    core->accessEndsAt = core->parts.clock->now().addSecs(grant->expiresIn.count());
    core->refreshToken = std::move(grant->refreshToken);
    core->parts.accounts->setLastAccount(core->serverName, core->email);
    if (keep) {
        const int signedIn = core->generation;
        const Result<void> written = co_await core->parts.tokens->write(core->email, core->serverName, core->refreshToken);
        if (signedIn == core->generation)
            core->kept = written.has_value();
        if (!written)
            core->notKept(written.error());
    }
    co_return grant->account;
}

QCoro::Task<Result<void>> signOutOver(std::shared_ptr<SessionCore> core)
{
    Api::HttpRequest request = Api::EndCurrentSession().request();
    if (core->accessToken.isEmpty() && !core->refreshToken.isEmpty())
        (co_await refreshSession(core)).or_else([](const Error &) {}); // Ended already, or told below by the call itself.
    request.bearer = core->accessToken;
    const QString email = core->email;
    const bool kept = core->kept;
    core->forget();

    Result<void> removed;
    if (!email.isEmpty())
        removed = co_await core->parts.tokens->remove(email, core->serverName);
    if (!removed && !kept && removed.error().code == u"keychain-absent")
        removed = Result<void>(); // Nothing was kept, and there is nowhere that an older entry could be.
    if (!request.bearer.isEmpty()) {
        const Result<Api::HttpReply> reply = co_await core->parts.transport->send(request);
        // Refused means that it has ended before, which is what was wanted.
        if (!reply && reply.error().kind != Error::Kind::Unauthorized && removed)
            co_return tl::unexpected(reply.error());
    }
    co_return removed;
}
} // namespace

Session::Session(SessionParts parts, QObject *parent)
    : QObject(parent)
    , m_core(std::make_shared<SessionCore>())
{
    m_core->parts = std::move(parts);
    m_core->ended = [this] { Q_EMIT ended(); };
    m_core->notKept = [this](const Error &error) { Q_EMIT notKept(error); };
}

Session::~Session()
{
    m_core->ended = [] {};
    m_core->notKept = [](const Error &) {};
}

void Session::setServer(const QString &address, const QString &name)
{
    const QString serverName = name.isEmpty() ? address : name;
    if (serverName != m_core->serverName)
        m_core->forget(); // The same server at another port is the same server.
    m_core->serverName = serverName;
    m_core->parts.transport->setServer(address);
}

std::shared_ptr<Api::Transport> Session::transport() const
{
    return std::make_shared<AuthorizedTransport>(m_core);
}

QCoro::Task<Result<Account>> Session::restore()
{
    return restoreOver(m_core);
}

QCoro::Task<Result<Account>> Session::signIn(QString email, Secret password, bool keep)
{
    const Api::CreateSession call{
        .email = std::move(email), .password = std::move(password), .deviceName = m_core->parts.deviceName, .platform = m_core->parts.platform};
    return signInWith(m_core, call.request(), keep);
}

QCoro::Task<Result<Account>> Session::finishSignIn(Secret challenge, Api::FactorProof proof, bool keep)
{
    const Api::FinishSignIn call{.challenge = std::move(challenge), .proof = std::move(proof)};
    return signInWith(m_core, call.request(), keep);
}

QCoro::Task<Result<void>> Session::signOut()
{
    return signOutOver(m_core);
}

void Session::park()
{
    if (!m_core->kept && !m_core->refreshToken.isEmpty())
        m_core->parked.insert(parkingPlace(m_core->serverName, m_core->email), m_core->refreshToken);
    m_core->forget();
}

QCoro::Task<Result<void>> Session::forgetAccount(KnownSession known)
{
    return forgetSession(m_core, std::move(known));
}

QCoro::Task<Result<void>> Session::probeKeychain()
{
    return m_core->parts.tokens->probe();
}

bool Session::wasReused() const
{
    return m_core->reused;
}

bool Session::isSignedIn() const
{
    return !m_core->refreshToken.isEmpty();
}

} // namespace Intrlume::Session
