// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/sessionservice.h"

#include "core/emailaddress.h"
#include "server/service/access.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/service/pages.h"
#include "server/store/store.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 accessLife = 15 * 60; // seconds
constexpr qint64 refreshLife = 30 * 24 * 60 * 60;
constexpr qint64 sessionLife = 180 * 24 * 60 * 60;
constexpr qint64 graceSeconds = 10;
constexpr qint64 elevationLife = 10 * 60;
constexpr qsizetype longestDeviceName = 100;
constexpr qsizetype secretBytes = 32;
const QString refreshSecretName = u"refresh"_s;

tl::unexpected<Error> refreshInvalid()
{
    return fail(Error::Kind::Unauthorized, u"refresh-invalid"_s, u"This session has ended. Sign in again."_s);
}

tl::unexpected<Error> credentialsWrong()
{
    return fail(Error::Kind::Unauthorized, u"credentials-wrong"_s, u"Email or password is wrong."_s);
}

//! As it is told: an elevation that is over is none.
SessionInfo withoutPastElevation(SessionInfo info, const QDateTime &now)
{
    if (info.elevatedUntil.isValid() && info.elevatedUntil <= now)
        info.elevatedUntil = {};
    return info;
}

QDateTime refreshExpiry(const StoredSession &session, const QDateTime &now)
{
    return std::min(now.addSecs(refreshLife), session.info.createdAt.addSecs(sessionLife));
}
} // namespace

void SessionService::prepare(Store &store)
{
    Transaction transaction(store.connection());
    std::optional<Secret> secret = store.secrets.find(refreshSecretName);
    if (!secret) {
        secret = Secret(randomBytes(secretBytes));
        store.secrets.insert(refreshSecretName, *secret);
    }
    transaction.commit();
    m_refreshSecret = *secret;
}

Secret SessionService::successorOf(const Secret &token) const
{
    // Derived, so that the same spent token gives the same successor within its grace, though only hashes are stored.
    return Secret(keyedHash(m_refreshSecret, token.expose()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<void> SessionService::checkTries(CallContext &context, const RatePolicy &policy, const QString &account, RateState &left)
{
    // Counted before the password is looked at, so that many tries at once are no way around the limit.
    left = m_limiter.take(policy, account);
    const RateState fromHere = m_limiter.take(Limits::signInPerAddress, context.address);
    if (fromHere.exceeded)
        left = fromHere;
    context.rate = left;
    if (left.exceeded)
        return tooMany(left.reset, u"Too many tries. Wait, or reset your password."_s);
    return {};
}

Result<StoredAccount> SessionService::checkPassword(Store &store, CallContext &context, const SignIn &signIn, const QString &emailKey)
{
    // One verification whatever is known of the address, so that the time tells nothing.
    if (std::optional<StoredAccount> account = store.accounts.findByEmail(emailKey)) {
        if (!m_hasher.verify(account->passwordHash, signIn.password))
            return credentialsWrong();
        return *std::move(account);
    }
    const std::optional<StoredConfirmation> pending = store.confirmations.findPending(emailKey, m_clock.now());
    if (!pending) {
        m_hasher.verifyNothing(signIn.password);
        return credentialsWrong();
    }
    if (!m_hasher.verify(pending->passwordHash, signIn.password))
        return credentialsWrong();
    context.problemMembers.insert(u"confirmation_id"_s, pending->id.toString());
    return fail(Error::Kind::Forbidden, u"email-not-confirmed"_s, u"Confirm your email first: open the link in the mail."_s);
}

Result<SessionGrant> SessionService::signIn(Store &store, CallContext &context, SignIn signIn)
{
    checkLength(signIn.errors, u"/device/name"_s, signIn.deviceName.trimmed(), 1, longestDeviceName);
    checkLength(signIn.errors, u"/device/platform"_s, signIn.platform.trimmed(), 1, longestDeviceName);
    if (!signIn.errors.isEmpty())
        return signIn.errors.failure();
    const Result<EmailAddress> email = EmailAddress::parse(signIn.email);
    const QString emailKey = email ? email->key() : signIn.email.toLower();

    RateState left;
    if (const Result<void> allowed = checkTries(context, Limits::signInPerAccount, emailKey, left); !allowed)
        return tl::unexpected(allowed.error());
    const Result<StoredAccount> account = checkPassword(store, context, signIn, emailKey);
    if (!account && account.error().code == "credentials-wrong"_L1) {
        context.problemMembers.insert(u"tries_left"_s, left.remaining);
        return tl::unexpected(account.error());
    }
    m_limiter.forget(Limits::signInPerAccount, emailKey);
    m_limiter.refund(Limits::signInPerAddress, context.address);
    context.rate.reset();
    if (!account)
        return tl::unexpected(account.error());

    const QDateTime now = m_clock.now();
    const StoredSession session{.info = {.id = newId<SessionId>(now),
                                         .deviceName = signIn.deviceName.trimmed(),
                                         .platform = signIn.platform.trimmed(),
                                         .createdAt = now,
                                         .lastSeenAt = now},
                                .account = account->account.id,
                                .endedAt = {}};
    context.caller = {.kind = Caller::Kind::Person, .account = session.account, .session = session.info.id};
    Transaction transaction(store.connection());
    store.sessions.insert(session);
    Secret refreshToken = randomToken();
    store.sessions.insertRefreshToken(sha256(refreshToken.expose()),
                                      {.session = session.info.id, .generation = 1, .expiresAt = refreshExpiry(session, now)}, now);
    SessionGrant granted = grant(store, session, account->account, std::move(refreshToken), now);
    audit(store, context, now,
          {.action = u"session.created"_s, .target = session.info.id.toString(), .after = {{u"device"_s, session.info.deviceName}}});
    transaction.commit();
    return granted;
}

SessionGrant SessionService::grant(Store &store, const StoredSession &session, const Account &account, Secret refreshToken, const QDateTime &now)
{
    Secret accessToken = randomToken();
    store.sessions.insertAccessToken(sha256(accessToken.expose()), session.info.id, now.addSecs(accessLife));
    SessionInfo info = withoutPastElevation(session.info, now);
    info.lastSeenAt = now;
    return {.accessToken = std::move(accessToken),
            .expiresIn = static_cast<int>(accessLife),
            .refreshToken = std::move(refreshToken),
            .session = info,
            .account = account};
}

Result<SessionGrant> SessionService::refresh(Store &store, CallContext &context, const Secret &token)
{
    context.rate = m_limiter.take(Limits::refresh, context.address);
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many refreshes from here. Wait a little."_s);
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const std::optional<StoredRefreshToken> row = store.sessions.findRefreshToken(sha256(token.expose()));
    const std::optional<StoredSession> session = row ? store.sessions.find(row->session) : std::nullopt;
    if (!session || session->endedAt.isValid() || row->expiresAt <= now)
        return refreshInvalid();
    context.caller = {.kind = Caller::Kind::Person, .account = session->account, .session = session->info.id};

    if (row->spentAt.isValid() && !inGrace(store, token, *row, now)) {
        // Two hold tokens of one family and one of them should not: neither may go on.
        store.sessions.end(session->info.id, now, u"refresh reused"_s);
        audit(store, context, now, {.action = u"session.refresh_reused"_s, .target = session->info.id.toString()});
        transaction.commit();
        return fail(Error::Kind::Unauthorized, u"refresh-reused"_s, u"This session was ended because an old token of it was used. Sign in again."_s);
    }
    Result<SessionGrant> granted = rotate(store, token, *row, *session, now);
    if (granted)
        transaction.commit();
    return granted;
}

bool SessionService::inGrace(Store &store, const Secret &token, const StoredRefreshToken &row, const QDateTime &now) const
{
    if (row.graceUsedAt.isValid() || row.spentAt.msecsTo(now) > graceSeconds * 1000)
        return false;
    const std::optional<StoredRefreshToken> successor = store.sessions.findRefreshToken(sha256(successorOf(token).expose()));
    return successor && !successor->spentAt.isValid();
}

Result<SessionGrant> SessionService::rotate(Store &store, const Secret &token, const StoredRefreshToken &row, const StoredSession &session,
                                            const QDateTime &now)
{
    const std::optional<StoredAccount> account = store.accounts.find(session.account);
    if (!account)
        return refreshInvalid();
    Secret next = successorOf(token);
    if (row.spentAt.isValid()) {
        store.sessions.markGraceUsed(sha256(token.expose()), now);
    } else {
        store.sessions.markSpent(sha256(token.expose()), now);
        store.sessions.insertRefreshToken(
            sha256(next.expose()), {.session = session.info.id, .generation = row.generation + 1, .expiresAt = refreshExpiry(session, now)}, now);
    }
    store.sessions.setLastSeen(session.info.id, now);
    return grant(store, session, account->account, std::move(next), now);
}

Result<QDateTime> SessionService::elevate(Store &store, CallContext &context, const Secret &password)
{
    const QString account = context.caller.account.toString();
    RateState left;
    if (const Result<void> allowed = checkTries(context, Limits::elevate, account, left); !allowed)
        return tl::unexpected(allowed.error());
    const std::optional<StoredAccount> stored = store.accounts.find(context.caller.account);
    if (!stored)
        return notFound();
    if (!m_hasher.verify(stored->passwordHash, password)) {
        context.problemMembers.insert(u"tries_left"_s, left.remaining);
        return fail(Error::Kind::Unauthorized, u"password-wrong"_s, u"This is not your password."_s);
    }
    m_limiter.forget(Limits::elevate, account);
    m_limiter.refund(Limits::signInPerAddress, context.address);
    context.rate.reset();

    const QDateTime now = m_clock.now();
    const QDateTime until = now.addSecs(elevationLife);
    Transaction transaction(store.connection());
    store.sessions.setElevatedUntil(context.caller.session, until);
    audit(store, context, now, {.action = u"session.elevated"_s, .target = context.caller.session.toString()});
    transaction.commit();
    return until;
}

Result<Caller> SessionService::authenticate(Store &store, const Secret &accessToken)
{
    const std::optional<StoredSession> session = store.sessions.findByAccessToken(sha256(accessToken.expose()), m_clock.now());
    if (!session)
        return fail(Error::Kind::Unauthorized, u"session-invalid"_s, u"This access token is not valid, or not any more."_s);
    return Caller{
        .kind = Caller::Kind::Person, .account = session->account, .session = session->info.id, .elevatedUntil = session->info.elevatedUntil};
}

Result<Account> SessionService::me(Store &store, const CallContext &context)
{
    const std::optional<StoredAccount> account = store.accounts.find(context.caller.account);
    if (!account)
        return notFound();
    return account->account;
}

Result<Page<SessionInfo>> SessionService::list(Store &store, const CallContext &context, const QString &before, int limit)
{
    const QDateTime now = m_clock.now();
    QList<SessionInfo> sessions = store.sessions.list(context.caller.account, now, before, limit + 1);
    for (SessionInfo &session : sessions)
        session = withoutPastElevation(std::move(session), now);
    return pageOf(std::move(sessions), limit);
}

Result<void> SessionService::end(Store &store, CallContext &context, const SessionId &id)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const std::optional<StoredSession> session = store.sessions.find(id);
    if (!session || session->account != context.caller.account || session->endedAt.isValid())
        return notFound();
    store.sessions.end(id, now, u"signed out"_s);
    audit(store, context, now, {.action = u"session.ended"_s, .target = id.toString()});
    transaction.commit();
    return {};
}

Result<void> SessionService::endOthers(Store &store, CallContext &context)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    for (const SessionId &id : store.sessions.endOthers(context.caller.account, context.caller.session, now, u"signed out elsewhere"_s))
        audit(store, context, now, {.action = u"session.ended"_s, .target = id.toString()});
    transaction.commit();
    return {};
}

} // namespace Intrlume::Server
