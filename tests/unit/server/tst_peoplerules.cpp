// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
const QString email = u"ananya@nilavya.example"_s;

//! The code of a failure, or what went well instead.
template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? u"no failure"_s : result.error().code;
}

template<typename T>
QString fieldCode(const Result<T> &result)
{
    return result || result.error().fields.isEmpty() ? u"no field"_s
                                                     : result.error().fields.first().pointer + u' ' + result.error().fields.first().code;
}
} // namespace

//! Signing up, confirming, signing in and staying signed in.
class tst_PeopleRules : public QObject {
    Q_OBJECT

private:
    static void confirmed(ServerWorld &world)
    {
        CallContext context = ServerWorld::anyone();
        QVERIFY(world.accounts.signUp(world.store, context, ServerWorld::newcomer(email)));
        QVERIFY(world.accounts.confirm(world.store, context, world.mailer.token()));
    }
    static Result<SessionGrant> signIn(ServerWorld &world, const QString &password = ServerWorld::goodPassword())
    {
        CallContext context = ServerWorld::anyone();
        return world.sessions.signIn(world.store, context, ServerWorld::credentials(email, password));
    }
    static Result<SessionGrant> refresh(ServerWorld &world, const Secret &token)
    {
        CallContext context = ServerWorld::anyone();
        return world.sessions.refresh(world.store, context, token);
    }

private Q_SLOTS:
    void aConsumerAddressHasItsOwnCode()
    {
        ServerWorld world;
        CallContext context = ServerWorld::anyone();
        QCOMPARE(fieldCode(world.accounts.signUp(world.store, context, ServerWorld::newcomer(u"ananya@Gmail.com"_s))), u"/email consumer-email"_s);
        world.accounts.configure({.allowConsumerMail = true, .publicUrl = {}});
        QVERIFY(world.accounts.signUp(world.store, context, ServerWorld::newcomer(u"ananya@gmail.com"_s)));
    }

    void anInvitationThatIsNotKnownIsRefused()
    {
        ServerWorld world;
        CallContext context = ServerWorld::anyone();
        SignUp invited = ServerWorld::newcomer(email);
        invited.invitationToken = u"abc"_s;
        QCOMPARE(fieldCode(world.accounts.signUp(world.store, context, std::move(invited))), u"/invitation_token token-invalid"_s);
    }

    void passwordsAreRated_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("advice");
        QTest::newRow("short") << u"x9!kPq"_s << u"too-short"_s;
        QTest::newRow("long") << QString(129, u'x') << u"too-long"_s;
        QTest::newRow("name") << u"ananyakrishnan"_s << u"contains-name"_s;
        QTest::newRow("keyboard") << u"qwertyuiopas"_s << u"keyboard-pattern"_s;
        QTest::newRow("good") << ServerWorld::goodPassword() << u"none"_s;
        QTest::newRow("not ASCII") << u"सात दीपक शांत नदी पर"_s << u"none"_s;
    }
    void passwordsAreRated()
    {
        QFETCH(QString, password);
        QFETCH(QString, advice);
        const PasswordStrength strength = ratePassword(Secret::fromText(password), email, u"Ananya Krishnan"_s);
        QCOMPARE(strength.advice, advice);
        QCOMPARE(strength.score >= lowestScore, advice == "none"_L1);
    }

    void aKnownAddressIsToldByMailOnly()
    {
        ServerWorld world;
        confirmed(world);
        CallContext context = ServerWorld::anyone();
        const auto again = world.accounts.signUp(world.store, context, ServerWorld::newcomer(u"ANANYA@nilavya.example"_s));
        QVERIFY(again);
        QCOMPARE(again->value.state, Confirmation::State::Pending);
        QVERIFY(world.mailer.token().isEmpty());
        QCOMPARE(world.mailer.mails.last().subject, u"You already have an Intrlume account"_s);
    }

    void aLinkWorksOnceAndForADay()
    {
        ServerWorld world;
        CallContext context = ServerWorld::anyone();
        QVERIFY(world.accounts.signUp(world.store, context, ServerWorld::newcomer(email)));
        const Secret token = world.mailer.token();
        QCOMPARE(codeOf(world.accounts.confirm(world.store, context, randomToken())), u"not-found"_s);
        world.clock.advance(24h);
        QCOMPARE(codeOf(world.accounts.confirm(world.store, context, token)), u"confirmation-expired"_s);
        world.clock.advance(-1h);
        QVERIFY(world.accounts.confirm(world.store, context, token));
        QCOMPARE(codeOf(world.accounts.confirm(world.store, context, token)), u"confirmation-used"_s);
    }

    void mailIsSentAgainOnceAMinuteAndFiveTimesAnHour()
    {
        ServerWorld world;
        CallContext context = ServerWorld::anyone();
        const ConfirmationId id = world.accounts.signUp(world.store, context, ServerWorld::newcomer(email))->value.id;
        const Secret first = world.mailer.token();
        const Result<Confirmation> early = world.accounts.resend(world.store, context, id);
        QCOMPARE(codeOf(early), u"too-many-requests"_s);
        QCOMPARE(early.error().retryAfter, 60s);
        for (int i = 0; i < 5; ++i) {
            world.clock.advance(1min);
            QVERIFY(world.accounts.resend(world.store, context, id));
        }
        QCOMPARE(codeOf(world.accounts.confirm(world.store, context, first)), u"confirmation-expired"_s);
        world.clock.advance(1min);
        const Result<Confirmation> sixth = world.accounts.resend(world.store, context, id);
        QCOMPARE(codeOf(sixth), u"too-many-requests"_s);
        QCOMPARE(sixth.error().retryAfter, 55min);
        QVERIFY(world.accounts.confirm(world.store, context, world.mailer.token()));
        QCOMPARE(codeOf(world.accounts.resend(world.store, context, id)), u"already-confirmed"_s);
    }

    void aRepeatedSignUpIsAnsweredOnce()
    {
        ServerWorld world;
        CallContext context = ServerWorld::anyone();
        context.intention = Intention{.scope = u"s"_s, .key = u"k"_s, .fingerprint = "one"};
        const auto first = world.accounts.signUp(world.store, context, ServerWorld::newcomer(email));
        const auto second = world.accounts.signUp(world.store, context, ServerWorld::newcomer(email));
        QVERIFY(second->replayed);
        QCOMPARE(second->value.id, first->value.id);
        QCOMPARE(world.mailer.mails.size(), 1);
        context.intention->fingerprint = "two";
        QCOMPARE(codeOf(world.accounts.signUp(world.store, context, ServerWorld::newcomer(email))), u"idempotency-key-reused"_s);
    }

    void anUnconfirmedAddressIsToldOnlyToWhoKnowsThePassword()
    {
        ServerWorld world;
        CallContext context = ServerWorld::anyone();
        const auto made = world.accounts.signUp(world.store, context, ServerWorld::newcomer(email));
        QCOMPARE(codeOf(signIn(world, u"another password entirely"_s)), u"credentials-wrong"_s);
        QCOMPARE(codeOf(world.sessions.signIn(world.store, context, ServerWorld::credentials(email))), u"email-not-confirmed"_s);
        QCOMPARE(context.problemMembers.value(u"confirmation_id"_s).toString(), made->value.id.toString());
    }

    void wrongPasswordsRunOutAndAnUnknownAddressLooksTheSame()
    {
        ServerWorld world;
        confirmed(world);
        for (const QString &address : {email, u"nobody@nilavya.example"_s}) {
            for (int left = 4; left >= 0; --left) {
                CallContext context = ServerWorld::anyone();
                QCOMPARE(codeOf(world.sessions.signIn(world.store, context, ServerWorld::credentials(address, u"wrong"_s))), u"credentials-wrong"_s);
                QCOMPARE(context.problemMembers.value(u"tries_left"_s).toInt(-1), left);
            }
            CallContext context = ServerWorld::anyone();
            const auto refused = world.sessions.signIn(world.store, context, ServerWorld::credentials(address));
            QCOMPARE(codeOf(refused), u"too-many-requests"_s);
            QCOMPARE(refused.error().retryAfter, 15min);
        }
        world.clock.advance(15min);
        QVERIFY(signIn(world));
    }

    void anAccessTokenLivesFifteenMinutes()
    {
        ServerWorld world;
        confirmed(world);
        const auto granted = signIn(world);
        QVERIFY(world.sessions.authenticate(world.store, granted->accessToken));
        world.clock.advance(15min);
        QCOMPARE(codeOf(world.sessions.authenticate(world.store, granted->accessToken)), u"session-invalid"_s);
    }

    void aSpentTokenGivesTheSameSuccessorOnceMoreWithinTenSeconds()
    {
        ServerWorld world;
        confirmed(world);
        const auto granted = signIn(world);
        const auto next = refresh(world, granted->refreshToken);
        world.clock.advance(9s);
        const auto again = refresh(world, granted->refreshToken);
        QVERIFY(again);
        QVERIFY(again->refreshToken == next->refreshToken);
        QCOMPARE(codeOf(refresh(world, granted->refreshToken)), u"refresh-reused"_s);
        QCOMPARE(codeOf(refresh(world, next->refreshToken)), u"refresh-invalid"_s);
    }

    void anOldTokenEndsTheFamilyAndIsAudited()
    {
        ServerWorld world;
        confirmed(world);
        const auto first = signIn(world);
        const auto second = refresh(world, first->refreshToken);
        world.clock.advance(11s);
        QCOMPARE(codeOf(refresh(world, first->refreshToken)), u"refresh-reused"_s);
        QVERIFY(world.actions().contains(u"session.refresh_reused"_s));
        QCOMPARE(codeOf(refresh(world, second->refreshToken)), u"refresh-invalid"_s);
        QCOMPARE(codeOf(world.sessions.authenticate(world.store, second->accessToken)), u"session-invalid"_s);
    }

    void aPredecessorIsNoGraceOnceItsSuccessorWasSpent()
    {
        ServerWorld world;
        confirmed(world);
        const auto first = signIn(world);
        const auto second = refresh(world, first->refreshToken);
        QVERIFY(refresh(world, second->refreshToken));
        QCOMPARE(codeOf(refresh(world, first->refreshToken)), u"refresh-reused"_s);
    }

    void aSessionSlidesThirtyDaysAndEndsAfterHalfAYear()
    {
        ServerWorld world;
        confirmed(world);
        auto granted = signIn(world);
        for (int i = 0; i < 6; ++i) {
            world.clock.advance(29 * 24h);
            granted = refresh(world, granted->refreshToken);
            QVERIFY(granted);
        }
        world.clock.advance(7 * 24h);
        QCOMPARE(codeOf(refresh(world, granted->refreshToken)), u"refresh-invalid"_s);
    }

    void othersSessionsAreNotThere()
    {
        ServerWorld world;
        confirmed(world);
        const auto granted = signIn(world);
        CallContext stranger = ServerWorld::as(world.person(u"devansh"_s));
        QCOMPARE(codeOf(world.sessions.end(world.store, stranger, granted->session.id)), u"not-found"_s);
        CallContext self = ServerWorld::as(*world.sessions.authenticate(world.store, granted->accessToken));
        const auto other = signIn(world);
        QCOMPARE(world.sessions.list(world.store, self, {}, 50)->items.size(), 2);
        QVERIFY(world.sessions.endOthers(world.store, self));
        QCOMPARE(codeOf(world.sessions.authenticate(world.store, other->accessToken)), u"session-invalid"_s);
        QVERIFY(world.sessions.end(world.store, self, granted->session.id));
        QCOMPARE(codeOf(world.sessions.authenticate(world.store, granted->accessToken)), u"session-invalid"_s);
    }
};

QTEST_GUILESS_MAIN(tst_PeopleRules)
#include "tst_peoplerules.moc"
