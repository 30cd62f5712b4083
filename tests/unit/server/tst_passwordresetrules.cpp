// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "signedinworld.h"

#include "server/store/statement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
const QString resetSubject = u"Set a new password for Intrlume"_s;
const QString changedSubject = u"Your Intrlume password was changed"_s;
const QString newPassword = u"nine herons beside the silver lake"_s;
} // namespace

//! Setting a password anew by mail: once, for an hour, and what it puts an end to.
class tst_PasswordResetRules : public QObject {
    Q_OBJECT

    static Secret ask(SignedInWorld &world)
    {
        CallContext context = SignedInWorld::anyone();
        return world.resets.request(context, world.email) ? world.tokenIn(resetSubject) : Secret();
    }
    static Result<void> complete(SignedInWorld &world, const Secret &token, const QString &password = newPassword)
    {
        CallContext context = SignedInWorld::anyone();
        return world.resets.complete(world.store, context, token, Secret::fromText(password), {});
    }
    static Result<PasswordReset> check(SignedInWorld &world, const Secret &token)
    {
        CallContext context = SignedInWorld::anyone();
        return world.resets.check(world.store, context, token);
    }
    static QString signInCode(SignedInWorld &world, const QString &password)
    {
        CallContext context = SignedInWorld::anyone();
        return codeOf(world.sessions.signIn(world.store, context, SignedInWorld::credentials(world.email, password)));
    }

private Q_SLOTS:
    void theLinkSaysWhoseItIsAndSetsThePassword()
    {
        SignedInWorld world;
        const SessionGrant other = world.newSession(world.account, u"laptop"_s);
        const Secret token = ask(world);
        const Result<PasswordReset> told = check(world, token);
        QVERIFY(told);
        QCOMPARE(told->email, world.email);
        QCOMPARE(told->expiresAt, world.clock.now().addSecs(3600));
        world.clock.advance(1min);
        QVERIFY(complete(world, token));
        QCOMPARE(signInCode(world, SignedInWorld::goodPassword()), u"credentials-wrong"_s);
        QCOMPARE(signInCode(world, newPassword), u"no failure"_s);
        QCOMPARE(world.me().passwordChangedAt, world.clock.now());
        for (const SessionGrant &session : {world.session, other}) {
            QCOMPARE(codeOf(world.sessions.authenticate(world.store, session.accessToken)), u"session-invalid"_s);
            CallContext context = SignedInWorld::anyone();
            QCOMPARE(codeOf(world.sessions.refresh(world.store, context, session.refreshToken)), u"refresh-invalid"_s);
        }
        QVERIFY(world.subjectsTo(world.email).contains(changedSubject));
        for (const QString &action : {u"account.password_reset_requested"_s, u"account.password_reset"_s, u"session.ended"_s})
            QVERIFY2(world.actions().contains(action), qPrintable(action));
    }
    void aLinkWorksOnce()
    {
        SignedInWorld world;
        const Secret token = ask(world);
        QVERIFY(complete(world, token));
        QCOMPARE(codeOf(complete(world, token, u"eleven otters under the old bridge"_s)), u"reset-used"_s);
        QCOMPARE(codeOf(check(world, token)), u"reset-used"_s);
        QCOMPARE(signInCode(world, newPassword), u"no failure"_s);
    }
    void aLinkWorksForAnHour()
    {
        SignedInWorld world;
        const Secret token = ask(world);
        world.clock.advance(1h);
        QCOMPARE(codeOf(check(world, token)), u"reset-expired"_s);
        QCOMPARE(codeOf(complete(world, token)), u"reset-expired"_s);
        world.clock.advance(-1s);
        QVERIFY(complete(world, token));
    }
    void aNewerMailReplacesIt()
    {
        SignedInWorld world;
        const Secret first = ask(world);
        const Secret second = ask(world);
        QVERIFY(!(first == second));
        QCOMPARE(codeOf(complete(world, first)), u"reset-expired"_s);
        QVERIFY(complete(world, second));
    }
    void aMadeUpLinkIsAsGoodAsAnExpiredOne()
    {
        SignedInWorld world;
        QCOMPARE(codeOf(check(world, randomToken())), u"reset-expired"_s);
        QCOMPARE(codeOf(complete(world, Secret())), u"reset-expired"_s);
    }
    void aWeakPasswordIsNamedAndTheLinkStillWorks_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("error");
        QTest::newRow("short") << u"x9!kPq"_s << u"/new_password too-short"_s;
        QTest::newRow("long") << QString(129, u'x') << u"/new_password too-long"_s;
        QTest::newRow("weak") << u"qwertyuiopas"_s << u"/new_password too-weak"_s;
        QTest::newRow("her name") << u"ananyakrishnan"_s << u"/new_password too-weak"_s;
    }
    void aWeakPasswordIsNamedAndTheLinkStillWorks()
    {
        QFETCH(QString, password);
        QFETCH(QString, error);
        SignedInWorld world;
        const Secret token = ask(world);
        QCOMPARE(fieldCode(complete(world, token, password)), error);
        QVERIFY(complete(world, token));
    }
    void theSecondFactorStaysOn()
    {
        SignedInWorld world;
        world.turnOn();
        QVERIFY(complete(world, ask(world)));
        QVERIFY(world.me().secondFactor.enabled);
        QCOMPARE(signInCode(world, newPassword), u"second-factor-required"_s);
    }
    void whateverWasUnderWayEndsToo()
    {
        SignedInWorld world;
        world.turnOn();
        const Secret challenge = world.challenge(); // Somebody knows the old password,
        CallContext anyone = SignedInWorld::anyone();
        const auto device = world.deviceCodes.start(world.store, anyone, u"terminal"_s, u"Debian"_s, {});
        CallContext proved = world.proved();
        QVERIFY(world.deviceCodes.approve(world.store, proved, device->userCode)); // and had her session let another device in.
        QVERIFY(complete(world, ask(world)));
        QCOMPARE(codeOf(world.finish(challenge, {.text = world.codeNow()})), u"challenge-expired"_s);
        QVERIFY(!world.deviceCodes.take(world.store, anyone, device->deviceCode));
    }
    void wrongPasswordsBeforeAreForgiven()
    {
        SignedInWorld world;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(signInCode(world, u"wrong"_s), u"credentials-wrong"_s);
        QCOMPARE(signInCode(world, SignedInWorld::goodPassword()), u"too-many-requests"_s);
        QVERIFY(complete(world, ask(world)));
        QCOMPARE(signInCode(world, newPassword), u"no failure"_s);
    }
    void anUnknownAddressIsMailedNothing()
    {
        SignedInWorld world;
        CallContext context = SignedInWorld::anyone();
        QVERIFY(world.resets.request(context, u"nobody@nilavya.example"_s));
        QVERIFY(world.mailer.mails.isEmpty());
        QCOMPARE(fieldCode(world.resets.request(context, u"not an address"_s)), u"/email email-invalid"_s);
    }
    void fiveMailsAnHourAreEnoughAndNobodyLearnsOfIt()
    {
        SignedInWorld world;
        for (int i = 0; i < 7; ++i) {
            CallContext context = SignedInWorld::anyone();
            QVERIFY(world.resets.request(context, world.email));
        }
        QCOMPARE(world.subjectsTo(world.email).count(resetSubject), 5);
        QVERIFY(check(world, world.tokenIn(resetSubject))); // The last that came still works.
        world.clock.advance(1h);
        QVERIFY(!ask(world).isEmpty());
        QCOMPARE(world.subjectsTo(world.email).count(resetSubject), 6);
    }
    void oneAddressMayAskSoManyTimes()
    {
        SignedInWorld world;
        for (int i = 0; i < 30; ++i)
            QCOMPARE(codeOf(check(world, randomToken())), u"reset-expired"_s);
        const Result<PasswordReset> refused = check(world, randomToken());
        QCOMPARE(codeOf(refused), u"too-many-requests"_s);
        QVERIFY(refused.error().retryAfter <= 60s);
    }
    void tokensAreHashedAtRest()
    {
        SignedInWorld world;
        const Secret token = ask(world);
        Statement row(world.store.connection(), u"SELECT token_hash FROM password_resets"_s);
        QVERIFY(row.next());
        QCOMPARE(row.bytes(0), sha256(token.expose()));
    }
};

QTEST_GUILESS_MAIN(tst_PasswordResetRules)
#include "tst_passwordresetrules.moc"
