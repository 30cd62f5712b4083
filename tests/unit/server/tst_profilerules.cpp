// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "signedinworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
const QString newEmail = u"ananya@lanterns.example"_s;
const QString confirmSubject = u"Confirm your new email for Intrlume"_s;
const QString noticeSubject = u"Your Intrlume email is about to change"_s;
const QString doneSubject = u"Your Intrlume email was changed"_s;
} // namespace

//! Changing one's own name, password and address.
class tst_ProfileRules : public QObject {
    Q_OBJECT

    static Result<void> change(SignedInWorld &world, CallContext context, const QString &password, bool endOthers = true)
    {
        return world.profile.changePassword(world.store, context, Secret::fromText(password), endOthers, {});
    }
    static Result<Account> moveTo(SignedInWorld &world, const QString &address)
    {
        CallContext context = world.proved();
        return world.profile.changeEmail(world.store, context, address, {});
    }
    static Result<Confirmation> confirm(SignedInWorld &world, const Secret &token)
    {
        CallContext context = SignedInWorld::anyone();
        return world.profile.confirmEmail(world.store, context, token);
    }
    static QString signInCode(SignedInWorld &world, const QString &address)
    {
        CallContext context = SignedInWorld::anyone();
        return codeOf(world.sessions.signIn(world.store, context, SignedInWorld::credentials(address)));
    }

private Q_SLOTS:
    void aNameIsChangedOnceByWhoSawTheLatest()
    {
        SignedInWorld world;
        CallContext context = world.mine();
        const QString seen = world.me().etag;
        const Result<Account> renamed = world.profile.rename(world.store, context, seen, u"  Ananya   K. "_s, {});
        QVERIFY(renamed);
        QCOMPARE(renamed->fullName, u"Ananya K."_s);
        QVERIFY(renamed->etag != seen);
        QCOMPARE(codeOf(world.profile.rename(world.store, context, seen, u"Somebody"_s, {})), u"changed"_s);
        QCOMPARE(world.me().fullName, u"Ananya K."_s);
        QVERIFY(world.actions().contains(u"account.changed"_s));
        QCOMPARE(fieldCode(world.profile.rename(world.store, context, renamed->etag, u"  "_s, {})), u"/full_name too-short"_s);
        QCOMPARE(fieldCode(world.profile.rename(world.store, context, renamed->etag, QString(101, u'a'), {})), u"/full_name too-long"_s);
    }

    void aNewPasswordSignsTheOthersOutAndIsMailed()
    {
        SignedInWorld world;
        const SessionGrant other = world.newSession(world.account, u"laptop"_s);
        world.clock.advance(1min);
        QVERIFY(change(world, world.proved(), u"nine herons beside the silver lake"_s));
        QVERIFY(world.sessions.authenticate(world.store, world.session.accessToken)); // This one stays.
        QCOMPARE(codeOf(world.sessions.authenticate(world.store, other.accessToken)), u"session-invalid"_s);
        QCOMPARE(signInCode(world, world.email), u"credentials-wrong"_s);
        QCOMPARE(world.me().passwordChangedAt, world.clock.now());
        QVERIFY(world.subjectsTo(world.email).contains(u"Your Intrlume password was changed"_s));
        QVERIFY(world.actions().contains(u"account.password_changed"_s));
    }
    void theOthersMayStay()
    {
        SignedInWorld world;
        const SessionGrant other = world.newSession(world.account, u"laptop"_s);
        QVERIFY(change(world, world.proved(), u"nine herons beside the silver lake"_s, false));
        QVERIFY(world.sessions.authenticate(world.store, other.accessToken));
    }
    void whatIsNoGoodPasswordIsNamed_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("error");
        QTest::newRow("the same") << SignedInWorld::goodPassword() << u"/new_password unchanged"_s;
        QTest::newRow("short") << u"x9!kPq"_s << u"/new_password too-short"_s;
        QTest::newRow("long") << QString(129, u'x') << u"/new_password too-long"_s;
        QTest::newRow("weak") << u"qwertyuiopas"_s << u"/new_password too-weak"_s;
    }
    void whatIsNoGoodPasswordIsNamed()
    {
        QFETCH(QString, password);
        QFETCH(QString, error);
        SignedInWorld world;
        QCOMPARE(fieldCode(change(world, world.proved(), password)), error);
        QVERIFY(world.mailer.mails.isEmpty());
    }
    void withoutAProofNothingChanges()
    {
        SignedInWorld world;
        CallContext context = world.mine();
        QCOMPARE(codeOf(change(world, context, u"nine herons beside the silver lake"_s)), u"elevation-required"_s);
        QCOMPARE(codeOf(world.profile.changeEmail(world.store, context, newEmail, {})), u"elevation-required"_s);
        context.caller.elevatedUntil = world.clock.now(); // Over in this moment.
        QCOMPARE(codeOf(change(world, context, u"nine herons beside the silver lake"_s)), u"elevation-required"_s);
        QVERIFY(world.mailer.mails.isEmpty());
        QCOMPARE(signInCode(world, world.email), u"no failure"_s);
    }
    void aNewPasswordEndsResetLinks()
    {
        SignedInWorld world;
        CallContext anyone = SignedInWorld::anyone();
        QVERIFY(world.resets.request(anyone, world.email));
        const Secret link = world.mailer.token();
        QVERIFY(change(world, world.proved(), u"nine herons beside the silver lake"_s));
        QCOMPARE(codeOf(world.resets.check(world.store, anyone, link)), u"reset-expired"_s);
    }

    void aNewAddressWaitsForItsLinkAndTheOldOneIsTold()
    {
        SignedInWorld world;
        const Result<Account> moving = moveTo(world, newEmail);
        QVERIFY(moving);
        QCOMPARE(moving->email, world.email); // Until it is confirmed.
        QVERIFY(moving->pendingEmail);
        QCOMPARE(moving->pendingEmail->email, newEmail);
        QCOMPARE(moving->pendingEmail->expiresAt, world.clock.now().addDays(1));
        QCOMPARE(world.subjectsTo(newEmail), QStringList{confirmSubject});
        QCOMPARE(world.subjectsTo(world.email), QStringList{noticeSubject});
        QVERIFY(world.profile.confirmation(world.store, moving->pendingEmail->confirmation)->state == Confirmation::State::Pending);

        const Secret token = world.tokenIn(confirmSubject);
        QVERIFY(confirm(world, token));
        QCOMPARE(world.me().email, newEmail);
        QVERIFY(!world.me().pendingEmail);
        QCOMPARE(world.subjectsTo(newEmail), (QStringList{confirmSubject, doneSubject}));
        QCOMPARE(world.subjectsTo(world.email), (QStringList{noticeSubject, doneSubject}));
        QVERIFY(world.profile.confirmation(world.store, moving->pendingEmail->confirmation)->state == Confirmation::State::Confirmed);
        QCOMPARE(codeOf(confirm(world, token)), u"confirmation-used"_s);
        QCOMPARE(signInCode(world, world.email), u"credentials-wrong"_s);
        QCOMPARE(signInCode(world, newEmail), u"no failure"_s);
        QVERIFY(world.sessions.authenticate(world.store, world.session.accessToken)); // Nobody is signed out by it.
        QVERIFY(world.actions().contains(u"account.email_change_requested"_s));
        QVERIFY(world.actions().contains(u"account.email_changed"_s));
    }
    void whatIsNoNewAddressIsNamed_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("error");
        QTest::newRow("none") << u"ananya"_s << u"/email email-invalid"_s;
        QTest::newRow("consumer") << u"ananya@gmail.com"_s << u"/email consumer-email"_s;
        QTest::newRow("the same") << u"ANANYA@nilavya.example"_s << u"/email unchanged"_s;
    }
    void whatIsNoNewAddressIsNamed()
    {
        QFETCH(QString, address);
        QFETCH(QString, error);
        SignedInWorld world;
        QCOMPARE(fieldCode(moveTo(world, address)), error);
        QVERIFY(!world.me().pendingEmail);
        QVERIFY(world.mailer.mails.isEmpty());
    }
    void aKnownAddressAnswersAlikeAndIsToldByMail()
    {
        SignedInWorld world;
        const QString taken = u"devansh@nilavya.example"_s;
        world.addAccount(taken, "none");
        const Result<Account> moving = moveTo(world, taken);
        QVERIFY(moving);
        QCOMPARE(moving->pendingEmail->email, taken);
        QCOMPARE(world.subjectsTo(world.email), QStringList{noticeSubject});
        QCOMPARE(world.subjectsTo(taken), QStringList{u"Your address already has an Intrlume account"_s});
        QVERIFY(world.mailer.token().isEmpty()); // No link that would do anything.
        QVERIFY(world.profile.confirmation(world.store, moving->pendingEmail->confirmation)->state == Confirmation::State::Pending);
    }
    void anAddressThatWasTakenMeanwhileStaysWhereItIs()
    {
        SignedInWorld world;
        QVERIFY(moveTo(world, newEmail));
        world.addAccount(newEmail, "none");
        QCOMPARE(codeOf(confirm(world, world.tokenIn(confirmSubject))), u"confirmation-expired"_s);
        QCOMPARE(world.me().email, world.email);
    }
    void aLinkLivesADay()
    {
        SignedInWorld world;
        const ConfirmationId id = moveTo(world, newEmail)->pendingEmail->confirmation;
        const Secret token = world.tokenIn(confirmSubject);
        world.clock.advance(24h);
        QCOMPARE(codeOf(confirm(world, token)), u"confirmation-expired"_s);
        QVERIFY(world.profile.confirmation(world.store, id)->state == Confirmation::State::Expired);
        CallContext context = ServerWorld::as({.kind = Caller::Kind::Person, .account = world.account});
        QVERIFY(!world.sessions.me(world.store, context)->pendingEmail); // What nobody confirmed in time is not pending.
        world.clock.advance(-1s);
        QVERIFY(confirm(world, token));
    }
    void aNewerChangeReplacesTheOneBefore()
    {
        SignedInWorld world;
        QVERIFY(moveTo(world, newEmail));
        const Secret first = world.tokenIn(confirmSubject);
        QVERIFY(moveTo(world, u"ananya@rivers.example"_s));
        QCOMPARE(codeOf(confirm(world, first)), u"confirmation-expired"_s);
        QVERIFY(confirm(world, world.tokenIn(confirmSubject)));
        QCOMPARE(world.me().email, u"ananya@rivers.example"_s);
    }
    void aChangeCanBeGivenUp()
    {
        SignedInWorld world;
        QVERIFY(moveTo(world, newEmail));
        CallContext context = world.mine();
        const Result<Account> kept = world.profile.cancelEmailChange(world.store, context);
        QVERIFY(kept);
        QVERIFY(!kept->pendingEmail);
        QCOMPARE(codeOf(confirm(world, world.tokenIn(confirmSubject))), u"confirmation-expired"_s);
        QCOMPARE(codeOf(world.profile.cancelEmailChange(world.store, context)), u"not-found"_s);
        QVERIFY(world.actions().contains(u"account.email_change_cancelled"_s));
    }
    void fiveMailsAnHourAreEnough()
    {
        SignedInWorld world;
        for (int i = 0; i < 5; ++i)
            QVERIFY(moveTo(world, u"ananya%1@lanterns.example"_s.arg(i)));
        QCOMPARE(codeOf(moveTo(world, newEmail)), u"too-many-requests"_s);
    }
    void resetLinksInTheOldMailboxStopWorking()
    {
        SignedInWorld world;
        CallContext anyone = SignedInWorld::anyone();
        QVERIFY(world.resets.request(anyone, world.email));
        const Secret link = world.mailer.token();
        QVERIFY(moveTo(world, newEmail));
        QVERIFY(confirm(world, world.tokenIn(confirmSubject)));
        QCOMPARE(codeOf(world.resets.check(world.store, anyone, link)), u"reset-expired"_s);
    }

    void theOwnSessionComesFirst()
    {
        SignedInWorld world;
        for (int i = 0; i < 3; ++i) {
            world.clock.advance(1s);
            world.newSession(world.account, u"device %1"_s.arg(i));
        }
        const CallContext context = world.mine();
        const auto first = world.sessions.list(world.store, context, {}, 2);
        QCOMPARE(first->items.size(), 2);
        QVERIFY(first->items.first().id == world.session.session.id);
        QVERIFY(first->items.first().current);
        QCOMPARE(first->items.first().address, u"203.0.113.24"_s);
        QCOMPARE(first->items.at(1).deviceName, u"device 2"_s); // Then the newest.
        QVERIFY(!first->items.at(1).current);
        const auto rest = world.sessions.list(world.store, context, first->next.value, 2);
        QCOMPARE(rest->items.size(), 2);
        QCOMPARE(rest->items.at(1).deviceName, u"device 0"_s);
        QVERIFY(rest->next.value.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_ProfileRules)
#include "tst_profilerules.moc"
