// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/profileservice.h"

#include "server/mail/identitymails.h"
#include "server/service/access.h"
#include "server/service/accountview.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 linkLife = 24 * 60 * 60; // seconds
constexpr qint64 hour = 60 * 60;
constexpr int mostChangesAnHour = 5;
constexpr qsizetype longestName = 100;
} // namespace

Result<Account> ProfileService::rename(Store &store, CallContext &context, const QString &etag, const QString &fullName, FieldErrors errors)
{
    const QString name = fullName.simplified();
    checkLength(errors, u"/full_name"_s, name, 1, longestName);
    checkPlain(errors, u"/full_name"_s, name);
    if (!errors.isEmpty())
        return errors.failure();
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const Account before = accountNow(store, context.caller.account, now);
    if (etag != u'*' && etag != before.etag)
        return fail(Error::Kind::Changed, u"changed"_s, u"Your account was changed meanwhile. Look at it again."_s);
    store.accounts.setName(before.id, name);
    audit(store, context, now,
          {.action = u"account.changed"_s,
           .target = before.id.toString(),
           .before = {{u"full_name"_s, before.fullName}},
           .after = {{u"full_name"_s, name}}});
    const Account after = accountNow(store, before.id, now);
    transaction.commit();
    return after;
}

Result<void> ProfileService::changePassword(Store &store, CallContext &context, const Secret &password, bool endOthers, FieldErrors errors)
{
    const QDateTime now = m_clock.now();
    if (Result<void> elevated = requireElevation(context.caller, now); !elevated)
        return elevated;
    context.rate = m_limiter.take(Limits::profile, context.caller.account.toString());
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many changes. Wait a little."_s);
    const std::optional<StoredAccount> stored = store.accounts.find(context.caller.account);
    if (!stored)
        return notFound();
    checkNewPassword(errors, u"/new_password"_s, password, stored->account.email, stored->account.fullName);
    if (errors.isEmpty() && m_hasher.verify(stored->passwordHash, password))
        errors.add(u"/new_password"_s, u"unchanged"_s, u"This is the password that you have already."_s);
    if (!errors.isEmpty())
        return errors.failure();
    const QByteArray hash = m_hasher.hash(password);
    Transaction transaction(store.connection());
    store.accounts.setPassword(stored->account.id, hash, now);
    store.recovery.replaceResets(stored->account.id, now); // A link in an old mail must not undo this.
    store.secondFactors.removeChallenges(stored->account.id); // Their first step was the old password.
    if (endOthers) {
        store.deviceCodes.removeAnsweredBy(stored->account.id);
        for (const SessionId &id : store.sessions.endOthers(stored->account.id, context.caller.session, now, u"password changed"_s))
            audit(store, context, now, {.action = u"session.ended"_s, .target = id.toString()});
    }
    audit(store, context, now, {.action = u"account.password_changed"_s, .target = stored->account.id.toString()});
    transaction.commit();
    send(passwordChangedMail(stored->account.email, stored->account.fullName, context.address));
    return {};
}

Result<Account> ProfileService::changeEmail(Store &store, CallContext &context, const QString &email, FieldErrors errors)
{
    const QDateTime now = m_clock.now();
    if (const Result<void> elevated = requireElevation(context.caller, now); !elevated)
        return tl::unexpected(elevated.error());
    const Result<EmailAddress> address = checkWorkEmail(errors, email, m_settings.allowConsumerMail);
    if (!errors.isEmpty())
        return errors.failure();
    const Secret token = randomToken();
    Transaction transaction(store.connection());
    const Account account = accountNow(store, context.caller.account, now);
    if (address->key() == account.email.toLower()) {
        errors.add(u"/email"_s, u"unchanged"_s, u"This is your email already."_s);
        return errors.failure();
    }
    if (store.recovery.emailChangesSince(account.id, now.addSecs(-hour)) >= mostChangesAnHour)
        return tooMany(std::chrono::seconds(hour), u"Five mails were sent within the last hour."_s);
    const std::optional<StoredAccount> holder = store.accounts.findByEmail(address->key());
    store.recovery.cancelEmailChanges(account.id, now);
    store.recovery.insertEmailChange({.id = newId<ConfirmationId>(now),
                                      .account = account.id,
                                      .email = address->toString(),
                                      .decoy = holder.has_value(),
                                      .createdAt = now,
                                      .expiresAt = now.addSecs(linkLife),
                                      .confirmedAt = {},
                                      .cancelledAt = {}},
                                     sha256(token.expose()));
    store.accounts.touch(account.id);
    audit(store, context, now, {.action = u"account.email_change_requested"_s, .target = account.id.toString()});
    const Account after = accountNow(store, account.id, now);
    transaction.commit();
    send(emailChangeNotice(account.email, account.fullName, address->toString()));
    send(holder ? addressTakenMail(holder->account.email, holder->account.fullName)
                : emailChangeMail(address->toString(), account.fullName, m_settings.publicUrl + u"/confirm?token="_s + token.exposeText()));
    return after;
}

Result<Account> ProfileService::cancelEmailChange(Store &store, CallContext &context)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const Account before = accountNow(store, context.caller.account, now);
    if (!before.pendingEmail)
        return notFound();
    store.recovery.cancelEmailChanges(before.id, now);
    store.accounts.touch(before.id);
    audit(store, context, now, {.action = u"account.email_change_cancelled"_s, .target = before.id.toString()});
    const Account after = accountNow(store, before.id, now);
    transaction.commit();
    m_notifier.notify(AccountService::topic(before.pendingEmail->confirmation));
    return after;
}

Confirmation ProfileService::stateOf(const StoredEmailChange &change) const
{
    const bool over = change.cancelledAt.isValid() || change.expiresAt <= m_clock.now();
    const auto state = change.confirmedAt.isValid() ? Confirmation::State::Confirmed
                       : over                       ? Confirmation::State::Expired
                                                    : Confirmation::State::Pending;
    return {.id = change.id, .state = state, .expiresAt = change.expiresAt};
}

Result<Confirmation> ProfileService::confirmation(Store &store, const ConfirmationId &id)
{
    const std::optional<StoredEmailChange> change = store.recovery.findEmailChange(id);
    if (!change)
        return notFound();
    return stateOf(*change);
}

Result<Confirmation> ProfileService::confirmEmail(Store &store, CallContext &context, const Secret &token)
{
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    std::optional<StoredEmailChange> change = store.recovery.findEmailChangeByToken(sha256(token.expose()));
    if (!change)
        return notFound();
    if (change->confirmedAt.isValid())
        return fail(Error::Kind::NotFound, u"confirmation-used"_s, u"This link did its work already. Sign in."_s);
    if (change->cancelledAt.isValid() || change->expiresAt <= now || change->decoy || store.accounts.findByEmail(change->email.toLower()))
        return fail(Error::Kind::NotFound, u"confirmation-expired"_s, u"This link has expired, or a newer mail replaced it."_s);
    const Account before = accountNow(store, change->account, now);
    store.accounts.setEmail(before.id, change->email, now);
    store.recovery.markEmailConfirmed(change->id, now);
    store.recovery.replaceResets(before.id, now); // Links in mails to the old address.
    audit(store, context, now,
          {.action = u"account.email_changed"_s,
           .target = before.id.toString(),
           .before = {{u"email"_s, before.email}},
           .after = {{u"email"_s, change->email}}});
    transaction.commit();
    m_notifier.notify(AccountService::topic(change->id));
    send(emailChangedMail(before.email, before.fullName, before.email, change->email));
    send(emailChangedMail(change->email, before.fullName, before.email, change->email));
    change->confirmedAt = now;
    return stateOf(*change);
}

void ProfileService::send(const Mail &mail)
{
    // What was done stands without its mail; what is wrong with the mail is for whoever runs the server.
    m_mailer.deliver(mail, "an account");
}

} // namespace Intrlume::Server
