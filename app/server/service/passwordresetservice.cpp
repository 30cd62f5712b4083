// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/passwordresetservice.h"

#include "core/emailaddress.h"
#include "server/mail/identitymails.h"
#include "server/service/access.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/service/profileservice.h"
#include "server/store/store.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 linkLife = 60 * 60; // seconds
constexpr int mostAnHour = 5;
} // namespace

Result<void> PasswordResetService::countTry(CallContext &context)
{
    context.rate = m_limiter.take(Limits::passwordReset, context.address);
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many resets from here. Wait a little."_s);
    return {};
}

Result<void> PasswordResetService::request(CallContext &context, const QString &email)
{
    if (Result<void> counted = countTry(context); !counted)
        return counted;
    const Result<EmailAddress> address = EmailAddress::parse(email);
    if (!address) {
        FieldErrors errors;
        errors.add(u"/email"_s, u"email-invalid"_s, address.error().detail);
        return errors.failure();
    }
    m_background([this, context, key = address->key()](Store &store) { mailLink(store, context, key); });
    return {};
}

void PasswordResetService::mailLink(Store &store, const CallContext &context, const QString &emailKey)
{
    const QDateTime now = m_clock.now();
    const Secret token = randomToken();
    Transaction transaction(store.connection());
    const std::optional<StoredAccount> account = store.accounts.findByEmail(emailKey);
    // More mails than that help nobody, and the person who asks must not learn that they stopped.
    if (!account || store.recovery.resetsSince(account->account.id, now.addSecs(-linkLife)) >= mostAnHour)
        return;
    store.recovery.replaceResets(account->account.id, now);
    store.recovery.insertReset(sha256(token.expose()), account->account.id, now, now.addSecs(linkLife));
    audit(store, context, now, {.action = u"account.password_reset_requested"_s, .target = account->account.id.toString()});
    transaction.commit();
    send(resetMail(account->account.email, account->account.fullName, m_publicUrl + u"/reset?token="_s + token.exposeText()));
}

Result<StoredReset> PasswordResetService::find(Store &store, const Secret &token) const
{
    const std::optional<StoredReset> reset = store.recovery.findReset(sha256(token.expose()));
    if (reset && reset->usedAt.isValid())
        return fail(Error::Kind::NotFound, u"reset-used"_s, u"This link did its work already. Sign in with the new password."_s);
    if (!reset || reset->replacedAt.isValid() || reset->expiresAt <= m_clock.now())
        return fail(Error::Kind::NotFound, u"reset-expired"_s, u"This link has expired, or a newer mail replaced it."_s);
    return *reset;
}

Result<PasswordReset> PasswordResetService::check(Store &store, CallContext &context, const Secret &token)
{
    if (const Result<void> counted = countTry(context); !counted)
        return tl::unexpected(counted.error());
    const Result<StoredReset> reset = find(store, token);
    if (!reset)
        return tl::unexpected(reset.error());
    const std::optional<StoredAccount> account = store.accounts.find(reset->account);
    if (!account)
        return notFound();
    return PasswordReset{.email = account->account.email, .fullName = account->account.fullName, .expiresAt = reset->expiresAt};
}

Result<void> PasswordResetService::complete(Store &store, CallContext &context, const Secret &token, const Secret &password, FieldErrors errors)
{
    if (Result<void> counted = countTry(context); !counted)
        return counted;
    const Result<StoredReset> reset = find(store, token);
    if (!reset)
        return tl::unexpected(reset.error());
    const std::optional<StoredAccount> account = store.accounts.find(reset->account);
    if (!account)
        return notFound();
    checkNewPassword(errors, u"/new_password"_s, password, account->account.email, account->account.fullName);
    if (!errors.isEmpty())
        return errors.failure();
    const QByteArray hash = m_hasher.hash(password);

    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    if (const Result<StoredReset> still = find(store, token); !still)
        return tl::unexpected(still.error()); // Used by another call while this one hashed.
    context.caller = {.kind = Caller::Kind::Person, .account = reset->account};
    store.accounts.setPassword(reset->account, hash, now);
    store.recovery.markResetUsed(sha256(token.expose()), now);
    store.recovery.replaceResets(reset->account, now);
    store.secondFactors.removeChallenges(reset->account); // Their first step was the old password.
    store.deviceCodes.removeAnsweredBy(reset->account); // Who approved them may be why the password is set anew.
    for (const SessionId &id : store.sessions.endOthers(reset->account, {}, now, u"password reset"_s))
        audit(store, context, now, {.action = u"session.ended"_s, .target = id.toString()});
    audit(store, context, now, {.action = u"account.password_reset"_s, .target = reset->account.toString()});
    transaction.commit();
    m_limiter.forget(Limits::signInPerAccount, account->account.email.toLower());
    send(passwordChangedMail(account->account.email, account->account.fullName, context.address));
    return {};
}

void PasswordResetService::send(const Mail &mail)
{
    // The person can ask again; what is wrong with the mail is for whoever runs the server.
    m_mailer.deliver(mail, "a password");
}

} // namespace Intrlume::Server
