// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/service/totp.h"
#include "serverworld.h"
#include "support/authenticator.h"

namespace Intrlume::Server {

//! The code of a failure, or what went well instead.
template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QStringLiteral("no failure") : result.error().code;
}

//! The first field error, as "/code code-wrong".
template<typename T>
QString fieldCode(const Result<T> &result)
{
    return result || result.error().fields.isEmpty() ? QStringLiteral("no field")
                                                     : result.error().fields.first().pointer + QLatin1Char(' ') + result.error().fields.first().code;
}

//! A world with Ananya in it, who signed up, confirmed and is signed in on one device.
class SignedInWorld : public ServerWorld {
public:
    SignedInWorld()
    {
        // One hash for all tests: what is tried here is not how passwords are hashed.
        static const QByteArray hash = PasswordHasher().hash(Secret::fromText(goodPassword()));
        account = addAccount(email, hash);
        session = newSession(account, QStringLiteral("desk"));
    }

    AccountId addAccount(const QString &address, const QByteArray &passwordHash)
    {
        const QDateTime now = clock.now();
        const Account made{.id = newId<AccountId>(now), .email = address, .fullName = QStringLiteral("Ananya Krishnan"), .createdAt = now};
        store.accounts.insert({.account = made, .passwordHash = passwordHash});
        return made.id;
    }
    SessionGrant newSession(const AccountId &owner, const QString &device)
    {
        CallContext context = anyone();
        Transaction transaction(store.connection());
        SessionGrant granted = sessions.begin(store, context, store.accounts.find(owner)->account, device, QStringLiteral("Debian"));
        transaction.commit();
        return granted;
    }

    //! A call of hers, as the door lets it in: with her session as it is now.
    CallContext mine() { return as(sessions.authenticate(store, session.accessToken).value_or(Caller())); }
    //! The same, having proved herself.
    CallContext proved()
    {
        CallContext context = mine();
        context.caller.elevatedUntil = clock.now().addSecs(60);
        context.caller.passwordProvedUntil = context.caller.elevatedUntil;
        return context;
    }
    Account me() { return store.accounts.find(account)->account; }

    //! Turns her second factor on. The code that did it counts no more: the clock is turned to the next one.
    IssuedRecoveryCodes turnOn()
    {
        CallContext context = proved();
        authenticator = Test::Authenticator(secondFactors.begin(store, context)->secret.exposeText());
        const Result<IssuedRecoveryCodes> issued = secondFactors.confirm(store, context, codeNow());
        clock.advance(std::chrono::seconds(30));
        return issued.value_or(IssuedRecoveryCodes());
    }
    Secret codeNow() const { return Secret::fromText(authenticator.codeAt(clock.now())); }
    Secret wrongCode() const { return Secret::fromText(authenticator.wrongCodeAt(clock.now())); }

    //! The first step of signing in; empty where it gave no challenge.
    Secret challenge(const QString &device = QStringLiteral("laptop"))
    {
        CallContext context = anyone();
        SignIn typed = credentials(email);
        typed.deviceName = device;
        const Result<SessionGrant> granted = sessions.signIn(store, context, std::move(typed));
        return Secret::fromText(codeOf(granted) == QLatin1String("second-factor-required")
                                    ? context.problemMembers.value(QStringLiteral("challenge")).toString()
                                    : QString());
    }
    Result<SessionGrant> finish(const Secret &token, const FactorProof &proof)
    {
        CallContext context = anyone();
        return sessions.finishSignIn(store, context, token, proof);
    }

    QStringList subjectsTo(const QString &address) const
    {
        QStringList subjects;
        for (const Mail &mail : mailer.mails) {
            if (mail.to == address)
                subjects.append(mail.subject);
        }
        return subjects;
    }
    //! The token in the newest mail with that subject.
    Secret tokenIn(const QString &subject) const
    {
        static const QRegularExpression link(QStringLiteral("token=([\\w-]+)"));
        for (auto mail = mailer.mails.crbegin(); mail != mailer.mails.crend(); ++mail) {
            if (mail->subject == subject)
                return Secret::fromText(link.match(mail->text).captured(1));
        }
        return {};
    }

    QString email = QStringLiteral("ananya@nilavya.example");
    AccountId account;
    SessionGrant session;
    Test::Authenticator authenticator;
};

} // namespace Intrlume::Server
