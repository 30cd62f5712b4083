// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/session.h"

#include "api/client.h"
#include "api/sessions.h"
#include "session/authorizedtransport.h"
#include "session/earliersession.h"
#include "session/keepsession.h"
#include "session/otheraccounts.h"
#include "session/refreshcall.h"
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
    const Result<HeldToken> held = co_await heldToken(core, email, core->serverName);
    if (!held)
        co_return tl::unexpected(held.error());
    if (generation != core->generation)
        co_return fail(Error::Kind::NotFound, u"session-missing"_s, u"Another server or account was chosen meanwhile."_s);
    core->takeUp(email, *held);
    co_return co_await refreshSession(core);
}

//! Begins the session that \a request is answered with.
QCoro::Task<Result<Account>> signInWith(std::shared_ptr<SessionCore> core, Api::HttpRequest request, bool keep)
{
    const int generation = core->generation;
    const QString address = core->parts.transport->server();
    const Result<Api::HttpReply> reply = co_await core->parts.transport->send(std::move(request));
    Result<Api::SessionGrant> grant = reply.and_then([](const Api::HttpReply &answer) { return Api::SessionGrant::fromJson(answer.json); });
    if (!grant)
        co_return tl::unexpected(grant.error());
    if (generation != core->generation) {
        Api::HttpRequest end = Api::EndCurrentSession().request(); // Nobody will hold it.
        end.server = address;
        end.bearer = grant->accessToken;
        (co_await core->parts.transport->send(std::move(end))).or_else([](const Error &) {});
        co_return fail(Error::Kind::Cancelled, u"cancelled"_s, u"Another server or account was chosen meanwhile."_s);
    }

    const Account account = grant->account;
    core->park();
    core->forget();
    core->take(*std::move(grant));
    KnownAccount known = core->known(account, false);
    const EarlierSession earlier = takeEarlier(*core, known);
    core->parts.accounts->use(known);
    const int signedIn = core->generation;
    const Displaced displaced = co_await placeSession(core, known, earlier, core->refreshToken, keep);
    known.kept = keep && displaced.placed;
    if (signedIn == core->generation)
        core->kept = known.kept;
    if (known.kept)
        core->parts.accounts->update(known);
    if (!displaced.placed && displaced.placed.error().kind != Error::Kind::Cancelled)
        core->notKept(displaced.placed.error());
    core->accountsChanged();
    co_await endDisplaced(core, displaced);
    co_return account;
}

} // namespace

Session::Session(SessionParts parts, QObject *parent)
    : QObject(parent)
    , m_core(std::make_shared<SessionCore>())
{
    m_core->parts = std::move(parts);
    m_core->ended = [this] { Q_EMIT ended(); };
    m_core->permissionMissing = [this] { Q_EMIT permissionMissing(); };
    m_core->notKept = [this](const Error &error) { Q_EMIT notKept(error); };
    m_core->accountsChanged = [this] { Q_EMIT accountsChanged(); };
}

Session::~Session()
{
    noteLeaving(*m_core);
    m_core->ended = [] {};
    m_core->permissionMissing = [] {};
    m_core->notKept = [](const Error &) {};
    m_core->accountsChanged = [] {};
}

void Session::setServer(const QString &address, const QString &name)
{
    const QString serverName = name.isEmpty() ? address : name;
    if (serverName != m_core->serverName) {
        m_core->park();
        m_core->forget(); // The same server at another port is the same server.
    }
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

QCoro::Task<Result<Api::DeviceCode>> Session::startDevice()
{
    const Api::StartDeviceCode call{.deviceName = m_core->parts.deviceName, .platform = m_core->parts.platform};
    return Api::Client(m_core->parts.transport).send(call);
}

QCoro::Task<Result<Account>> Session::takeDevice(Secret deviceCode, bool keep)
{
    const Api::TakeDeviceSession call{.deviceCode = std::move(deviceCode)};
    return signInWith(m_core, call.request(), keep);
}

QCoro::Task<Result<void>> Session::signOut()
{
    return signOutOver(m_core);
}

QCoro::Task<Result<void>> Session::keepNow()
{
    return keepOver(m_core);
}

void Session::park()
{
    m_core->park();
    m_core->forget();
}

QList<KnownAccount> Session::accounts() const
{
    return m_core->parts.accounts->accounts();
}

QList<KnownAccount> Session::accountsElsewhere() const
{
    return m_core->parts.accounts->elsewhere();
}

QString Session::lastAccount(const QString &server) const
{
    return m_core->parts.accounts->lastAccount(server);
}

void Session::setLastAccount(const QString &server, const QString &email)
{
    m_core->parts.accounts->setLastAccount(server, email);
}

std::optional<KnownAccount> Session::current() const
{
    return isSignedIn() ? m_core->parts.accounts->find(m_core->serverName, m_core->email) : std::nullopt;
}

QCoro::Task<Result<Account>> Session::switchTo(KnownAccount account)
{
    return switchOver(m_core, std::move(account));
}

QCoro::Task<Result<void>> Session::forget(KnownAccount account)
{
    return forgetOver(m_core, std::move(account));
}

QCoro::Task<Result<void>> Session::forgetComputer()
{
    return forgetAllOver(m_core);
}

QCoro::Task<KeychainState> Session::keychainState()
{
    return m_core->parts.tokens->state();
}

QCoro::Task<Result<void>> Session::unlockKeychain()
{
    return m_core->parts.tokens->unlock();
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
