// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/sessionservice.h"

#include "core/emailaddress.h"
#include "core/json.h"
#include "server/mail/identitymails.h"
#include "server/service/access.h"
#include "server/service/accountview.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/service/pages.h"
#include "server/service/serversecret.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 accessLife = 15 * 60; // seconds
constexpr qint64 refreshLife = 30 * 24 * 60 * 60;
constexpr qint64 sessionLife = 180 * 24 * 60 * 60;
constexpr qint64 graceSeconds = 10;
constexpr qint64 challengeLife = 10 * 60;
constexpr int mostWrongCodes = 5;
const QString newestSession = u"ses_7ZZZZZZZZZZZZZZZZZZZZZZZZZ"_s; // No id is greater.
constexpr qsizetype longestDeviceName = 100;
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
    m_refreshSecret = serverSecret(store, refreshSecretName);
}

Secret SessionService::successorOf(const Secret &token) const
{
    // Derived, so that the same spent token gives the same successor within its grace, though only hashes are stored.
    return Secret(keyedHash(m_refreshSecret, token.expose()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<void> SessionService::checkTries(CallContext &context, const RatePolicy &policy, const QString &account, RateState &left)
{
    // Counted before the password is looked at, so that many tries at once are no way around the limit. The address first: one that is blocked
    // takes no tries from the accounts that it names.
    left = m_limiter.take(Limits::signInPerAddress, context.address);
    if (!left.exceeded)
        left = m_limiter.take(policy, account);
    context.rate = left;
    if (left.exceeded)
        return tooMany(left.reset, u"Too many tries. Wait, or reset your password."_s);
    return {};
}

Result<StoredAccount> SessionService::checkPassword(Store &store, CallContext &context, const SignIn &signIn, const QString &emailKey)
{
    // Anybody may sign up with any address, and with a password of their choice. Whether that one is answered as wrong or as not confirmed yet must
    // not depend on an account with that address, so both are looked at, and a wrong password is verified twice whatever is known.
    std::optional<StoredAccount> account = store.accounts.findByEmail(emailKey);
    const std::optional<StoredConfirmation> pending = store.confirmations.findPending(emailKey, m_clock.now());
    if (m_hasher.verify(account ? account->passwordHash : QByteArray(), signIn.password))
        return *std::move(account);
    if (!m_hasher.verify(pending ? pending->passwordHash : QByteArray(), signIn.password))
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
        noteFailure(context, emailKey, left.remaining == 0);
        return tl::unexpected(account.error());
    }
    m_limiter.refund(Limits::signInPerAddress, context.address);
    context.rate.reset();
    if (!account || account->account.secondFactor.enabled)
        m_limiter.refund(Limits::signInPerAccount, emailKey); // A sign-up that anybody can make forgives nothing, and a password its code is due for.
    if (!account)
        return tl::unexpected(account.error());
    if (account->account.secondFactor.enabled)
        return challengeFor(store, context, account->account.id, signIn);
    m_limiter.forget(Limits::signInPerAccount, emailKey);
    Transaction transaction(store.connection());
    SessionGrant granted = begin(store, context, account->account, signIn.deviceName.trimmed(), signIn.platform.trimmed());
    transaction.commit();
    return granted;
}

void SessionService::noteFailure(const CallContext &context, const QString &emailKey, bool last)
{
    // Later, and whether or not there is such an account: the answer must not be slower for one that exists.
    m_background([this, context, emailKey, last](Store &store) {
        const std::optional<StoredAccount> account = store.accounts.findByEmail(emailKey);
        if (!account)
            return;
        Transaction transaction(store.connection());
        audit(store, context, m_clock.now(), {.action = u"session.sign_in_failed"_s, .target = account->account.id.toString()});
        transaction.commit();
        if (!last)
            return;
        m_mailer.deliver(signInFailuresMail(account->account.email, account->account.fullName, context.address), "failed sign-ins");
    });
}

tl::unexpected<Error> SessionService::challengeFor(Store &store, CallContext &context, const AccountId &account, const SignIn &signIn)
{
    const Secret token = randomToken();
    const QDateTime expiresAt = m_clock.now().addSecs(challengeLife);
    Transaction transaction(store.connection());
    store.secondFactors.insertChallenge(
        sha256(token.expose()),
        {.account = account, .deviceName = signIn.deviceName.trimmed(), .platform = signIn.platform.trimmed(), .expiresAt = expiresAt});
    transaction.commit();
    context.problemMembers.insert(u"challenge"_s, token.exposeText());
    context.problemMembers.insert(u"expires_at"_s, timeToJson(expiresAt));
    return fail(Error::Kind::Unauthorized, u"second-factor-required"_s, u"Now the code of your authenticator app, or a recovery code."_s);
}

Result<SessionGrant> SessionService::finishSignIn(Store &store, CallContext &context, const Secret &challenge, const FactorProof &proof)
{
    const auto expired = fail(Error::Kind::NotFound, u"challenge-expired"_s, u"This took too long, or too many codes were wrong. Sign in again."_s);
    const QByteArray hash = sha256(challenge.expose());
    Transaction transaction(store.connection());
    const std::optional<StoredChallenge> waiting = store.secondFactors.findChallenge(hash);
    if (!waiting || waiting->expiresAt <= m_clock.now() || waiting->wrongCodes >= mostWrongCodes)
        return expired;
    if (const Result<void> counted = m_secondFactors.countTry(context, waiting->account); !counted)
        return tl::unexpected(counted.error());
    const SecondFactorService::Check check = m_secondFactors.take(store, waiting->account, proof);
    if (check != SecondFactorService::Check::Right) {
        const int left = mostWrongCodes - waiting->wrongCodes - 1;
        store.secondFactors.countWrongCode(hash);
        audit(store, context, m_clock.now(), {.action = u"session.second_factor_failed"_s, .target = waiting->account.toString()});
        transaction.commit();
        context.problemMembers.insert(u"tries_left"_s, left);
        if (m_secondFactors.endsRun(waiting->account)) // Whatever number of challenges they were given to.
            m_secondFactors.tellWrongCodes(store, context, waiting->account);
        return factorRefused(check);
    }
    const std::optional<StoredAccount> account = store.accounts.find(waiting->account);
    if (!account)
        return expired;
    store.secondFactors.removeChallenge(hash);
    SessionGrant granted = begin(store, context, account->account, waiting->deviceName, waiting->platform);
    transaction.commit();
    m_secondFactors.forgetTries(waiting->account);
    m_limiter.forget(Limits::signInPerAccount, account->account.email.toLower());
    context.rate.reset();
    if (proof.kind == FactorProof::Kind::RecoveryCode)
        m_secondFactors.tellRecoveryCodeUsed(store, context, waiting->account);
    return granted;
}

SessionGrant SessionService::begin(Store &store, CallContext &context, const Account &account, const QString &deviceName, const QString &platform)
{
    const QDateTime now = m_clock.now();
    const StoredSession session{.info = {.id = newId<SessionId>(now),
                                         .deviceName = deviceName,
                                         .platform = platform,
                                         .createdAt = now,
                                         .lastSeenAt = now,
                                         .address = context.address},
                                .account = account.id,
                                .endedAt = {}};
    context.caller = {.kind = Caller::Kind::Person, .account = session.account, .session = session.info.id};
    store.sessions.insert(session);
    Secret refreshToken = randomToken();
    store.sessions.insertRefreshToken(sha256(refreshToken.expose()),
                                      {.session = session.info.id, .generation = 1, .expiresAt = refreshExpiry(session, now)}, now);
    audit(store, context, now,
          {.action = u"session.created"_s, .target = session.info.id.toString(), .after = {{u"device"_s, session.info.deviceName}}});
    return grant(store, session, account, std::move(refreshToken), now);
}

SessionGrant SessionService::grant(Store &store, const StoredSession &session, const Account &account, Secret refreshToken, const QDateTime &now)
{
    Secret accessToken = randomToken();
    store.sessions.insertAccessToken(sha256(accessToken.expose()), session.info.id, now.addSecs(accessLife));
    SessionInfo info = withoutPastElevation(session.info, now);
    info.lastSeenAt = now;
    info.current = true;
    return {.accessToken = std::move(accessToken),
            .expiresIn = static_cast<int>(accessLife),
            .refreshToken = std::move(refreshToken),
            .session = info,
            .account = withoutPast(account, now)};
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
    Result<SessionGrant> granted = rotate(store, context, token, *row, *session);
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

Result<SessionGrant> SessionService::rotate(Store &store, const CallContext &context, const Secret &token, const StoredRefreshToken &row,
                                            const StoredSession &session)
{
    const QDateTime now = m_clock.now();
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
    store.sessions.setLastSeen(session.info.id, now, context.address);
    StoredSession seen = session;
    seen.info.address = context.address;
    return grant(store, seen, account->account, std::move(next), now);
}

Result<Caller> SessionService::authenticate(Store &store, const Secret &accessToken)
{
    const std::optional<StoredSession> session = store.sessions.findByAccessToken(sha256(accessToken.expose()), m_clock.now());
    if (!session)
        return fail(Error::Kind::Unauthorized, u"session-invalid"_s, u"This access token is not valid, or not any more."_s);
    return Caller{.kind = Caller::Kind::Person,
                  .account = session->account,
                  .session = session->info.id,
                  .elevatedUntil = session->info.elevatedUntil,
                  .passwordProvedUntil = session->passwordProvedUntil};
}

Result<Account> SessionService::me(Store &store, const CallContext &context)
{
    const std::optional<StoredAccount> account = store.accounts.find(context.caller.account);
    if (!account)
        return notFound();
    return withoutPast(account->account, m_clock.now());
}

Result<Page<SessionInfo>> SessionService::list(Store &store, const CallContext &context, const QString &before, int limit)
{
    const QDateTime now = m_clock.now();
    const std::optional<StoredSession> own = store.sessions.find(context.caller.session);
    if (!own)
        return notFound();
    QList<SessionInfo> sessions = store.sessions.list(context.caller.account, own->info.id, now, before, before.isEmpty() ? limit : limit + 1);
    if (before.isEmpty()) {
        sessions.prepend(own->info);
        sessions.first().current = true;
    }
    for (SessionInfo &session : sessions)
        session = withoutPastElevation(std::move(session), now);
    Page<SessionInfo> page = pageOf(std::move(sessions), limit);
    // The own one comes first whatever its age, so it says nothing of where the others go on.
    if (page.next.value == own->info.id.toString())
        page.next.value = newestSession;
    return page;
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
    store.deviceCodes.removeAnsweredBy(context.caller.account); // Let in, but not here yet: others, too.
    for (const SessionId &id : store.sessions.endOthers(context.caller.account, context.caller.session, now, u"signed out elsewhere"_s))
        audit(store, context, now, {.action = u"session.ended"_s, .target = id.toString()});
    transaction.commit();
    return {};
}

} // namespace Intrlume::Server
