// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/mail/identitymails.h"
#include "server/service/access.h"
#include "server/service/accountview.h"
#include "server/service/audittrail.h"
#include "server/service/sessionservice.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 elevationLife = 10 * 60; // seconds
} // namespace

Result<void> SessionService::prove(Store &store, CallContext &context, const Secret &password)
{
    const QString account = context.caller.account.toString();
    RateState left;
    if (Result<void> allowed = checkTries(context, Limits::elevate, account, left); !allowed)
        return allowed;
    const std::optional<StoredAccount> stored = store.accounts.find(context.caller.account);
    if (!stored)
        return notFound();
    if (!m_hasher.verify(stored->passwordHash, password)) {
        context.problemMembers.insert(u"tries_left"_s, left.remaining);
        noteWrongProof(store, context, left.remaining == 0);
        return fail(Error::Kind::Unauthorized, u"password-wrong"_s, u"This is not your password."_s);
    }
    m_limiter.forget(Limits::elevate, account);
    m_limiter.refund(Limits::signInPerAddress, context.address);
    context.rate.reset();
    return {};
}

Result<void> SessionService::proveByCode(Store &store, CallContext &context, const Secret &code)
{
    const AccountId account = context.caller.account;
    if (!accountNow(store, account, m_clock.now()).secondFactor.enabled)
        return fail(Error::Kind::Conflict, u"second-factor-off"_s, u"Two-factor sign-in is off: your password is wanted."_s);
    if (Result<void> counted = m_secondFactors.countTry(context, account); !counted)
        return counted;
    Transaction transaction(store.connection());
    const SecondFactorService::Check check = m_secondFactors.take(store, account, {.text = code});
    transaction.commit();
    if (check != SecondFactorService::Check::Right) {
        context.problemMembers.insert(u"tries_left"_s, context.rate->remaining);
        noteWrongProof(store, context, m_secondFactors.endsRun(account));
        return factorRefused(check);
    }
    m_secondFactors.forgetTries(account);
    context.rate.reset();
    return {};
}

Result<QDateTime> SessionService::elevate(Store &store, CallContext &context, const Secret &password)
{
    if (const Result<void> proved = prove(store, context, password); !proved)
        return tl::unexpected(proved.error());
    return openElevation(store, context, true);
}

Result<QDateTime> SessionService::elevateByCode(Store &store, CallContext &context, const Secret &code)
{
    if (const Result<void> proved = proveByCode(store, context, code); !proved)
        return tl::unexpected(proved.error());
    return openElevation(store, context, false);
}

QDateTime SessionService::openElevation(Store &store, const CallContext &context, bool byPassword)
{
    const QDateTime now = m_clock.now();
    QDateTime until = now.addSecs(elevationLife);
    Transaction transaction(store.connection());
    store.sessions.setElevatedUntil(context.caller.session, until);
    if (byPassword)
        store.sessions.setPasswordProvedUntil(context.caller.session, until);
    audit(store, context, now, {.action = u"session.elevated"_s, .target = context.caller.session.toString()});
    transaction.commit();
    return until;
}

void SessionService::noteWrongProof(Store &store, const CallContext &context, bool endsRun)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    audit(store, context, now, {.action = u"session.proof_failed"_s, .target = context.caller.session.toString()});
    transaction.commit();
    if (!endsRun)
        return;
    const Account owner = accountNow(store, context.caller.account, now);
    m_mailer.deliver(wrongProofsMail(owner.email, owner.fullName, context.address), "failed proofs");
}

} // namespace Intrlume::Server
