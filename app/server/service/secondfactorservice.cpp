// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/secondfactorservice.h"

#include "server/mail/identitymails.h"
#include "server/service/access.h"
#include "server/service/accountview.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/service/serversecret.h"
#include "server/service/totp.h"
#include "server/store/store.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 enrolmentLife = 10 * 60; // seconds
constexpr qint64 stepsAround = 1; // A phone's clock may be half a minute off.
constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qsizetype codeLength = 10;
constexpr qsizetype codeHalf = 5;
constexpr auto codeAlphabet = "abcdefghjkmnpqrstuvwxyz23456789"_L1; // Nothing that looks like something else.
const QString secretName = u"second-factor"_s;

//! As people type it: with blanks, a hyphen, in capitals.
QByteArray normalised(const Secret &text)
{
    QByteArray plain;
    for (const char character : text.expose()) {
        if (character != ' ' && character != '-')
            plain.append(character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character);
    }
    return plain;
}
} // namespace

tl::unexpected<Error> factorRefused(SecondFactorService::Check check)
{
    if (check == SecondFactorService::Check::Used)
        return fail(Error::Kind::Unauthorized, u"code-used"_s, u"That code was already used."_s);
    return fail(Error::Kind::Unauthorized, u"code-wrong"_s, u"That code is not right."_s);
}

void SecondFactorService::prepare(Store &store)
{
    m_secret = serverSecret(store, secretName);
}

Result<TotpEnrolment> SecondFactorService::begin(Store &store, CallContext &context)
{
    const QDateTime now = m_clock.now();
    if (const Result<void> elevated = requireElevation(context.caller, now); !elevated)
        return tl::unexpected(elevated.error());
    Transaction transaction(store.connection());
    const std::optional<StoredAccount> account = store.accounts.find(context.caller.account);
    if (!account)
        return notFound();
    if (account->account.secondFactor.enabled)
        return fail(Error::Kind::Conflict, u"second-factor-on"_s, u"Two-factor sign-in is on already."_s);
    const Secret secret(randomBytes(totpSecretBytes));
    const QDateTime expiresAt = now.addSecs(enrolmentLife);
    store.secondFactors.begin(account->account.id, encrypted(m_secret, secret), expiresAt);
    transaction.commit();
    return TotpEnrolment{.secret = base32(secret), .uri = totpUri(secret, account->account.email), .expiresAt = expiresAt};
}

Result<IssuedRecoveryCodes> SecondFactorService::confirm(Store &store, CallContext &context, const Secret &code)
{
    const QDateTime now = m_clock.now();
    const AccountId id = context.caller.account;
    if (const Result<void> elevated = requireElevation(context.caller, now); !elevated)
        return tl::unexpected(elevated.error());
    if (const Result<void> counted = countTry(context, id); !counted)
        return tl::unexpected(counted.error());
    Transaction transaction(store.connection());
    const std::optional<StoredSecondFactor> waiting = store.secondFactors.find(id);
    if (waiting && waiting->enabledAt.isValid())
        return fail(Error::Kind::Conflict, u"second-factor-on"_s, u"Two-factor sign-in is on already."_s);
    if (!waiting || waiting->expiresAt <= now)
        return fail(Error::Kind::NotFound, u"challenge-expired"_s, u"This took too long. Begin again with a new code to scan."_s);
    const std::optional<qint64> step = matchingStep(waiting->secret, code);
    if (!step) {
        FieldErrors errors;
        errors.add(u"/code"_s, u"code-wrong"_s, u"That code is not right. Check the time on your phone and try the next one."_s);
        return errors.failure();
    }
    store.secondFactors.enable(id, *step, now);
    IssuedRecoveryCodes issued{.account = {}, .codes = issueCodes(store, id)};
    store.accounts.touch(id);
    audit(store, context, now, {.action = u"account.second_factor_enabled"_s, .target = id.toString()});
    issued.account = accountNow(store, id, now);
    transaction.commit();
    forgetTries(id);
    send(secondFactorMail(issued.account.email, issued.account.fullName, true));
    return issued;
}

Result<Account> SecondFactorService::requireOn(Store &store, const CallContext &context) const
{
    const QDateTime now = m_clock.now();
    const Account account = accountNow(store, context.caller.account, now);
    if (account.id.isEmpty())
        return notFound();
    if (!account.secondFactor.enabled)
        return fail(Error::Kind::Conflict, u"second-factor-off"_s, u"Two-factor sign-in is off."_s);
    return account;
}

Result<Account> SecondFactorService::disable(Store &store, CallContext &context, const FactorProof &proof)
{
    const QDateTime now = m_clock.now();
    const AccountId id = context.caller.account;
    if (const Result<void> elevated = requirePassword(context.caller, now); !elevated)
        return tl::unexpected(elevated.error());
    if (const Result<void> counted = countTry(context, id); !counted)
        return tl::unexpected(counted.error());
    Transaction transaction(store.connection());
    if (Result<Account> on = requireOn(store, context); !on)
        return on;
    if (const Check check = take(store, id, proof); check != Check::Right)
        return factorRefused(check);
    store.secondFactors.remove(id);
    store.accounts.touch(id);
    audit(store, context, now, {.action = u"account.second_factor_disabled"_s, .target = id.toString()});
    const Account account = accountNow(store, id, now);
    transaction.commit();
    forgetTries(id);
    send(secondFactorMail(account.email, account.fullName, false));
    return account;
}

Result<IssuedRecoveryCodes> SecondFactorService::replaceCodes(Store &store, CallContext &context)
{
    const QDateTime now = m_clock.now();
    const AccountId id = context.caller.account;
    if (const Result<void> elevated = requireElevation(context.caller, now); !elevated)
        return tl::unexpected(elevated.error());
    Transaction transaction(store.connection());
    if (const Result<Account> on = requireOn(store, context); !on)
        return tl::unexpected(on.error());
    IssuedRecoveryCodes issued{.account = {}, .codes = issueCodes(store, id)};
    store.accounts.touch(id);
    audit(store, context, now, {.action = u"account.recovery_codes_replaced"_s, .target = id.toString()});
    issued.account = accountNow(store, id, now);
    transaction.commit();
    send(newRecoveryCodesMail(issued.account.email, issued.account.fullName));
    return issued;
}

Result<Account> SecondFactorService::markCodesSaved(Store &store, CallContext &context)
{
    const QDateTime now = m_clock.now();
    const AccountId id = context.caller.account;
    Transaction transaction(store.connection());
    if (Result<Account> on = requireOn(store, context); !on)
        return on;
    store.secondFactors.setCodesSaved(id, now);
    store.accounts.touch(id);
    const Account account = accountNow(store, id, now);
    transaction.commit();
    return account;
}

Result<void> SecondFactorService::countTry(CallContext &context, const AccountId &account)
{
    context.rate = m_limiter.take(Limits::secondFactor, account.toString());
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many codes. Wait a little."_s);
    return {};
}

void SecondFactorService::forgetTries(const AccountId &account)
{
    m_limiter.forget(Limits::secondFactor, account.toString());
    m_limiter.forget(Limits::wrongCodes, account.toString());
}

bool SecondFactorService::endsRun(const AccountId &account)
{
    const RateState run = m_limiter.take(Limits::wrongCodes, account.toString());
    return !run.exceeded && run.remaining == 0;
}

SecondFactorService::Check SecondFactorService::take(Store &store, const AccountId &account, const FactorProof &proof)
{
    return proof.kind == FactorProof::Kind::Code ? takeCode(store, account, proof.text) : takeRecoveryCode(store, account, proof.text);
}

SecondFactorService::Check SecondFactorService::takeCode(Store &store, const AccountId &account, const Secret &code)
{
    const std::optional<StoredSecondFactor> factor = store.secondFactors.find(account);
    if (!factor || !factor->enabledAt.isValid())
        return Check::Wrong;
    const std::optional<qint64> step = matchingStep(factor->secret, code);
    if (!step)
        return Check::Wrong;
    if (*step <= factor->lastStep)
        return Check::Used; // RFC 6238, 5.2: no code counts twice.
    store.secondFactors.setLastStep(account, *step);
    return Check::Right;
}

SecondFactorService::Check SecondFactorService::takeRecoveryCode(Store &store, const AccountId &account, const Secret &code)
{
    const QByteArray hash = hashOf(account, code);
    const std::optional<QDateTime> used = store.secondFactors.findCode(account, hash);
    if (!used)
        return Check::Wrong;
    if (used->isValid())
        return Check::Used;
    store.secondFactors.useCode(hash, m_clock.now());
    store.accounts.touch(account);
    return Check::Right;
}

std::optional<qint64> SecondFactorService::matchingStep(const QByteArray &stored, const Secret &code) const
{
    const std::optional<Secret> secret = decrypted(m_secret, stored);
    if (!secret)
        return {};
    const Secret typed(normalised(code));
    const qint64 now = totpStep(m_clock.now());
    std::optional<qint64> match;
    for (qint64 step = now - stepsAround; step <= now + stepsAround; ++step) {
        if (totpCode(*secret, step) == typed) // Secrets compare in constant time.
            match = step;
    }
    return match;
}

QByteArray SecondFactorService::hashOf(const AccountId &account, const Secret &code) const
{
    const Secret plain(normalised(code));
    return keyedHash(m_secret, account.toString().toUtf8() + ' ' + plain.expose());
}

QList<Secret> SecondFactorService::issueCodes(Store &store, const AccountId &account)
{
    QList<Secret> codes;
    QList<QByteArray> hashes;
    for (int i = 0; i < recoveryCodes; ++i) {
        QByteArray text = randomText(codeAlphabet, codeLength).expose();
        text.insert(codeHalf, '-');
        const Secret code(std::move(text));
        hashes.append(hashOf(account, code));
        codes.append(code);
    }
    store.secondFactors.replaceCodes(account, hashes);
    return codes;
}

void SecondFactorService::tellRecoveryCodeUsed(Store &store, const CallContext &context, const AccountId &account)
{
    const Account owner = accountNow(store, account, m_clock.now());
    send(recoveryCodeUsedMail(owner.email, owner.fullName, owner.secondFactor.recoveryCodesLeft, context.address));
}

void SecondFactorService::tellWrongCodes(Store &store, const CallContext &context, const AccountId &account)
{
    const Account owner = accountNow(store, account, m_clock.now());
    send(wrongCodesMail(owner.email, owner.fullName, context.address));
}

Result<SecondFactorService::Reminded> SecondFactorService::remind(Store &store, CallContext &context, const WorkspaceId &workspace,
                                                                  const QStringList &members)
{
    if (const Result<void> allowed = requirePermission(store, context.caller, workspace, Permission::MembersManage); !allowed)
        return tl::unexpected(allowed.error());
    const QDateTime now = m_clock.now();
    Reminded reminded;
    QList<Account> told;
    Transaction transaction(store.connection());
    for (const WorkspaceTable::MemberAccount &member : store.workspaces.membersWithoutSecondFactor(workspace)) {
        if (!members.isEmpty() && !members.contains(member.member.toString()))
            continue;
        const QDateTime last = store.recovery.secondFactorReminded(member.account.id, workspace);
        if (last.isValid() && last.secsTo(now) < daySeconds) {
            ++reminded.skipped;
            continue;
        }
        store.recovery.setSecondFactorReminded(member.account.id, workspace, now);
        told.append(member.account);
    }
    reminded.sent = static_cast<int>(told.size());
    if (!told.isEmpty()) {
        audit(store, context, now,
              {.action = u"member.second_factor_reminded"_s,
               .target = workspace.toString(),
               .workspace = workspace.toString(),
               .after = {{u"members"_s, reminded.sent}}});
    }
    transaction.commit();
    const QString name = store.workspaces.nameOf(workspace);
    for (const Account &account : std::as_const(told))
        send(secondFactorReminderMail(account.email, account.fullName, name));
    return reminded;
}

void SecondFactorService::send(const Mail &mail)
{
    // What was done stands without its mail; what is wrong with the mail is for whoever runs the server.
    m_mailer.deliver(mail, "a second factor");
}

} // namespace Intrlume::Server
