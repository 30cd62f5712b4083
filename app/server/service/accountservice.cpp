// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/accountservice.h"

#include "core/json.h"
#include "server/service/access.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/service/invitationservice.h"
#include "server/store/store.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 linkLife = 24 * 60 * 60; // seconds
constexpr qint64 resendPause = 60;
constexpr qint64 resendWindow = 60 * 60;
constexpr RatePolicy resendPerMinute{"resend", 1, std::chrono::minutes(1)};
constexpr RatePolicy resendPerHour{"resend", 5, std::chrono::hours(1)};
constexpr qsizetype longestName = 100;

QString stateName(Confirmation::State state)
{
    switch (state) {
    case Confirmation::State::Pending:
        return u"pending"_s;
    case Confirmation::State::Confirmed:
        return u"confirmed"_s;
    case Confirmation::State::Expired:
        return u"expired"_s;
    }
    Q_UNREACHABLE();
}

std::chrono::seconds secondsUntil(const QDateTime &now, const QDateTime &then)
{
    return std::chrono::seconds(std::max<qint64>(1, (now.msecsTo(then) + 999) / 1000));
}
} // namespace

QJsonObject Confirmation::toJson() const
{
    return {{u"id"_s, id.toString()}, {u"state"_s, stateName(state)}, {u"expires_at"_s, timeToJson(expiresAt)}};
}

Confirmation Confirmation::fromJson(const QJsonObject &json)
{
    const QString state = json["state"_L1].toString();
    return {.id = ConfirmationId(json["id"_L1].toString()),
            .state = state == "confirmed"_L1 ? State::Confirmed
                     : state == "expired"_L1 ? State::Expired
                                             : State::Pending,
            .expiresAt = timeFromJson(json["expires_at"_L1])};
}

QString AccountService::topic(const ConfirmationId &id)
{
    return u"confirmation "_s + id.toString();
}

Result<EmailAddress> checkWorkEmail(FieldErrors &errors, const QString &email, bool allowConsumerMail)
{
    Result<EmailAddress> parsed = EmailAddress::parse(email);
    if (!parsed)
        errors.add(u"/email"_s, u"email-invalid"_s, parsed.error().detail);
    else if (!allowConsumerMail && isConsumerMailDomain(parsed->domain()))
        errors.add(u"/email"_s, u"consumer-email"_s, u"Use your work email. %1 can’t own a workspace."_s.arg(parsed->domain()));
    return parsed;
}

Result<EmailAddress> AccountService::check(Store &store, SignUp &signUp) const
{
    const bool invited = !signUp.invitationToken.isEmpty();
    signUp.fullName = signUp.fullName.simplified();
    Result<EmailAddress> email = checkWorkEmail(signUp.errors, signUp.email, invited || m_settings.allowConsumerMail);
    checkLength(signUp.errors, u"/full_name"_s, signUp.fullName, 1, longestName);
    checkPlain(signUp.errors, u"/full_name"_s, signUp.fullName);
    checkNewPassword(signUp.errors, u"/password"_s, signUp.password, signUp.email, signUp.fullName);
    if (invited) {
        const Result<StoredInvitation> invitation = openInvitation(store, Secret::fromText(signUp.invitationToken), m_clock.now());
        if (!invitation)
            signUp.errors.add(u"/invitation_token"_s, u"token-invalid"_s,
                              u"This invitation is not open any more, or not known here. Ask for a new one, or sign up without it."_s);
        else if (email && email->key() != invitation->invitation.email.toLower())
            signUp.errors.add(u"/email"_s, u"invitation-other-email"_s, u"The invitation is for %1."_s.arg(invitation->invitation.email));
    }
    if (!signUp.errors.isEmpty())
        return signUp.errors.failure();
    return email;
}

Result<Created<Confirmation>> AccountService::signUp(Store &store, CallContext &context, SignUp signUp)
{
    context.rate = m_limiter.take(Limits::signUp, context.address);
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many sign-ups from here. Wait a little."_s);
    const Result<EmailAddress> email = check(store, signUp);
    if (!email)
        return tl::unexpected(email.error());
    const QDateTime now = m_clock.now();
    Result<Intentions::Begun> begun = m_intentions.begin(store, context, now);
    if (!begun)
        return tl::unexpected(begun.error());
    if (begun->answer)
        return Created<Confirmation>{Confirmation::fromJson(*begun->answer), true};

    const QByteArray hash = m_hasher.hash(signUp.password); // For a known address too: signing in with it must be answered alike.
    const Secret token = randomToken();
    Transaction transaction(store.connection());
    const bool known = store.accounts.findByEmail(email->key()).has_value();
    StoredConfirmation confirmation{.id = newId<ConfirmationId>(now),
                                    .email = email->toString(),
                                    .fullName = signUp.fullName,
                                    .passwordHash = hash,
                                    .createdAt = now,
                                    .expiresAt = now.addSecs(linkLife),
                                    .confirmedAt = {},
                                    .decoy = known};
    store.confirmations.insert(confirmation);
    store.confirmations.insertToken(confirmation.id, sha256(token.expose()), now, confirmation.expiresAt);
    audit(store, context, now, {.action = u"account.sign_up_requested"_s, .target = confirmation.id.toString()});
    // The link of an invitation was read where a link of ours would be: there is nothing more to prove.
    const bool proved = !signUp.invitationToken.isEmpty() && !known;
    if (proved) {
        makeAccount(store, context, confirmation, now);
        confirmation.confirmedAt = now;
    }
    const Confirmation answer = stateOf(confirmation);
    Intentions::remember(store, context, now, answer.toJson());
    transaction.commit();
    if (!proved)
        mailLink(confirmation, token);
    return Created<Confirmation>{answer};
}

void AccountService::makeAccount(Store &store, CallContext &context, const StoredConfirmation &confirmation, const QDateTime &now)
{
    const Account account{.id = newId<AccountId>(now), .email = confirmation.email, .fullName = confirmation.fullName, .createdAt = now};
    store.accounts.insert({.account = account, .passwordHash = confirmation.passwordHash});
    store.confirmations.setConfirmed(confirmation.id, now);
    audit(store, context, now, {.action = u"account.confirmed"_s, .target = account.id.toString(), .after = {{u"email"_s, account.email}}});
}

Result<Confirmation> AccountService::confirmation(Store &store, const ConfirmationId &id)
{
    const std::optional<StoredConfirmation> found = store.confirmations.find(id);
    if (!found)
        return notFound();
    return stateOf(*found);
}

Result<void> AccountService::checkResend(Store &store, CallContext &context, const StoredConfirmation &confirmation, const QDateTime &now)
{
    const QList<QDateTime> sent = store.confirmations.sentSince(confirmation.id, now.addSecs(-resendWindow));
    if (!sent.isEmpty() && sent.last().secsTo(now) < resendPause) {
        const std::chrono::seconds wait = secondsUntil(now, sent.last().addSecs(resendPause));
        context.rate = RateState{.policy = resendPerMinute, .remaining = 0, .exceeded = true, .reset = wait};
        return tooMany(wait, u"A mail was sent less than a minute ago."_s);
    }
    // The first mail, sent with the sign-up itself, is not one of the five.
    const bool firstIsRecent = !sent.isEmpty() && sent.first() == confirmation.createdAt;
    const qsizetype resent = sent.size() - (firstIsRecent ? 1 : 0);
    const qsizetype left = resendPerHour.quota - resent;
    const std::chrono::seconds reset = sent.size() > (firstIsRecent ? 1 : 0) ? secondsUntil(now, sent.at(firstIsRecent ? 1 : 0).addSecs(resendWindow))
                                                                             : std::chrono::seconds(resendWindow);
    context.rate =
        RateState{.policy = resendPerHour, .remaining = static_cast<int>(std::max<qsizetype>(0, left - 1)), .exceeded = left <= 0, .reset = reset};
    if (left <= 0)
        return tooMany(reset, u"Five mails were sent within the last hour."_s);
    return {};
}

Result<Confirmation> AccountService::resend(Store &store, CallContext &context, const ConfirmationId &id)
{
    const QDateTime now = m_clock.now();
    const Secret token = randomToken();
    Transaction transaction(store.connection());
    std::optional<StoredConfirmation> found = store.confirmations.find(id);
    if (!found)
        return notFound();
    if (found->confirmedAt.isValid())
        return fail(Error::Kind::Conflict, u"already-confirmed"_s, u"This address is confirmed already. Sign in."_s);
    if (const Result<void> allowed = checkResend(store, context, *found, now); !allowed)
        return tl::unexpected(allowed.error());
    found->expiresAt = now.addSecs(linkLife);
    store.confirmations.replaceTokens(id, now);
    store.confirmations.insertToken(id, sha256(token.expose()), now, found->expiresAt);
    store.confirmations.setExpiry(id, found->expiresAt);
    audit(store, context, now, {.action = u"account.confirmation_resent"_s, .target = id.toString()});
    transaction.commit();
    mailLink(*found, token);
    m_notifier.notify(topic(id)); // An expired one is pending again.
    return stateOf(*found);
}

Result<Confirmation> AccountService::confirm(Store &store, CallContext &context, const Secret &token)
{
    context.rate = m_limiter.take(Limits::confirm, context.address);
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many tries from here. Wait a little."_s);
    const QDateTime now = m_clock.now();
    const QByteArray hash = sha256(token.expose());
    Transaction transaction(store.connection());
    const std::optional<StoredConfirmationToken> link = store.confirmations.findToken(hash);
    std::optional<StoredConfirmation> found = link ? store.confirmations.find(link->confirmation) : std::nullopt;
    if (!found)
        return notFound();
    if (link->usedAt.isValid() || found->confirmedAt.isValid())
        return fail(Error::Kind::NotFound, u"confirmation-used"_s, u"This link did its work already. Sign in."_s);
    if (link->replacedAt.isValid() || link->expiresAt <= now || found->decoy)
        return fail(Error::Kind::NotFound, u"confirmation-expired"_s, u"This link has expired, or a newer mail replaced it."_s);
    if (store.accounts.findByEmail(found->email.toLower()))
        return fail(Error::Kind::NotFound, u"confirmation-used"_s, u"This address is confirmed already. Sign in."_s);

    makeAccount(store, context, *found, now);
    store.confirmations.markTokenUsed(hash, now);
    transaction.commit();
    m_notifier.notify(topic(found->id));
    found->confirmedAt = now;
    return stateOf(*found);
}

Result<PasswordStrength> AccountService::checkPassword(CallContext &context, const Secret &password, const QString &email, const QString &fullName)
{
    context.rate = m_limiter.take(Limits::passwordCheck, context.address);
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many checks from here. Wait a little."_s);
    return ratePassword(password, email, fullName);
}

void AccountService::mailLink(const StoredConfirmation &confirmation, const Secret &token)
{
    const QString link = m_settings.publicUrl + u"/confirm?token="_s + token.exposeText();
    const Mail mail = confirmation.decoy ? alreadyRegisteredMail(confirmation.email, confirmation.fullName)
                                         : confirmationMail(confirmation.email, confirmation.fullName, link);
    // The sign-up stands without its mail: the person can have it sent again, and telling a failure would tell whether there was one to send.
    m_mailer.deliver(mail, "a sign-up");
}

Confirmation AccountService::stateOf(const StoredConfirmation &confirmation) const
{
    const auto state = confirmation.confirmedAt.isValid()        ? Confirmation::State::Confirmed
                       : confirmation.expiresAt <= m_clock.now() ? Confirmation::State::Expired
                                                                 : Confirmation::State::Pending;
    return {.id = confirmation.id, .state = state, .expiresAt = confirmation.expiresAt};
}

} // namespace Intrlume::Server
