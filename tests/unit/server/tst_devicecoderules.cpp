// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "signedinworld.h"

#include "server/store/statement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

//! A program without a window is let in by a person who has one (RFC 8628).
class tst_DeviceCodeRules : public QObject {
    Q_OBJECT

    static DeviceCodeService::Started start(SignedInWorld &world)
    {
        CallContext context = SignedInWorld::anyone();
        context.address = u"198.51.100.7"_s;
        return world.deviceCodes.start(world.store, context, u"build machine"_s, u"Debian 12"_s, {}).value_or(DeviceCodeService::Started());
    }
    //! Asks as often as it may: the clock is turned for it.
    static Result<SessionGrant> take(SignedInWorld &world, const Secret &code)
    {
        world.clock.advance(std::chrono::seconds(DeviceCodeService::interval));
        return takeNow(world, code);
    }
    static Result<SessionGrant> takeNow(SignedInWorld &world, const Secret &code)
    {
        CallContext context = SignedInWorld::anyone();
        return world.deviceCodes.take(world.store, context, code);
    }
    static Result<void> approve(SignedInWorld &world, const QString &userCode)
    {
        CallContext context = world.proved();
        return world.deviceCodes.approve(world.store, context, userCode);
    }
    static Result<DeviceCodeService::Asking> find(SignedInWorld &world, const QString &userCode)
    {
        CallContext context = world.mine();
        return world.deviceCodes.find(world.store, context, userCode);
    }

private Q_SLOTS:
    void aPersonSeesWhoAsksAndLetsItIn()
    {
        SignedInWorld world;
        const auto started = start(world);
        static const QRegularExpression form(u"\\A[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}\\z"_s);
        QVERIFY2(form.match(started.userCode).hasMatch(), qPrintable(started.userCode));
        QCOMPARE(codeOf(take(world, started.deviceCode)), u"authorization-pending"_s);
        const auto asking = find(world, started.userCode);
        QVERIFY(asking);
        QCOMPARE(asking->deviceName, u"build machine"_s);
        QCOMPARE(asking->platform, u"Debian 12"_s);
        QCOMPARE(asking->address, u"198.51.100.7"_s); // Where the program is, which is what a person can recognise.
        QVERIFY(approve(world, started.userCode));
        const Result<SessionGrant> granted = take(world, started.deviceCode);
        QVERIFY(granted);
        QVERIFY(granted->account.id == world.account);
        QCOMPARE(granted->session.deviceName, u"build machine"_s);
        QVERIFY(!granted->session.elevatedUntil.isValid()); // The person's proof is not the program's.
        QVERIFY(world.sessions.authenticate(world.store, granted->accessToken));
        QVERIFY(world.subjectsTo(world.email).contains(u"A new device is signed in to your Intrlume account"_s));
        for (const QString &action : {u"session.device_approved"_s, u"session.created"_s})
            QVERIFY2(world.actions().contains(action), qPrintable(action));
    }
    void aCodeGivesOneSession()
    {
        SignedInWorld world;
        const auto started = start(world);
        QVERIFY(approve(world, started.userCode));
        QVERIFY(take(world, started.deviceCode));
        QCOMPARE(codeOf(take(world, started.deviceCode)), u"device-code-expired"_s);
        QCOMPARE(codeOf(find(world, started.userCode)), u"not-found"_s);
        QCOMPARE(codeOf(approve(world, started.userCode)), u"not-found"_s);
    }
    void anAnswerIsGivenOnce()
    {
        SignedInWorld world;
        const auto started = start(world);
        QVERIFY(approve(world, started.userCode));
        QCOMPARE(codeOf(approve(world, started.userCode)), u"not-found"_s);
        CallContext context = world.mine();
        QCOMPARE(codeOf(world.deviceCodes.deny(world.store, context, started.userCode)), u"not-found"_s);
        QVERIFY(take(world, started.deviceCode));
    }
    void aPersonMaySayNo()
    {
        SignedInWorld world;
        const auto started = start(world);
        CallContext context = world.mine(); // Saying no takes no proof.
        QVERIFY(world.deviceCodes.deny(world.store, context, started.userCode));
        QCOMPARE(codeOf(approve(world, started.userCode)), u"not-found"_s);
        QCOMPARE(codeOf(take(world, started.deviceCode)), u"authorization-denied"_s);
        QCOMPARE(codeOf(take(world, started.deviceCode)), u"device-code-expired"_s);
        QVERIFY(world.actions().contains(u"session.device_denied"_s));
        QVERIFY(world.mailer.mails.isEmpty());
    }
    void lettingInTakesAProof()
    {
        SignedInWorld world;
        const auto started = start(world);
        CallContext context = world.mine();
        QCOMPARE(codeOf(world.deviceCodes.approve(world.store, context, started.userCode)), u"elevation-required"_s);
        QCOMPARE(codeOf(take(world, started.deviceCode)), u"authorization-pending"_s);
    }
    void whoAsksTooOftenIsSlowedDown()
    {
        SignedInWorld world;
        const auto started = start(world);
        QCOMPARE(codeOf(takeNow(world, started.deviceCode)), u"authorization-pending"_s);
        world.clock.advance(4s);
        const Result<SessionGrant> hasty = takeNow(world, started.deviceCode);
        QCOMPARE(codeOf(hasty), u"slow-down"_s);
        QCOMPARE(hasty.error().retryAfter, 5s);
        world.clock.advance(4s);
        QCOMPARE(codeOf(takeNow(world, started.deviceCode)), u"slow-down"_s); // Counted from the last question.
        QCOMPARE(codeOf(take(world, started.deviceCode)), u"authorization-pending"_s);
    }
    void aCodeLivesTenMinutes()
    {
        SignedInWorld world;
        const auto started = start(world);
        world.clock.advance(10min);
        QCOMPARE(codeOf(find(world, started.userCode)), u"not-found"_s);
        QCOMPARE(codeOf(approve(world, started.userCode)), u"not-found"_s);
        QCOMPARE(codeOf(takeNow(world, started.deviceCode)), u"device-code-expired"_s);
    }
    void anApprovedCodeThatNobodyTakesIsOverToo()
    {
        SignedInWorld world;
        const auto started = start(world);
        QVERIFY(approve(world, started.userCode));
        world.clock.advance(10min);
        QCOMPARE(codeOf(takeNow(world, started.deviceCode)), u"device-code-expired"_s);
    }
    void signingOutTheOthersTakesApprovedCodesAlong()
    {
        SignedInWorld world;
        const auto started = start(world);
        QVERIFY(approve(world, started.userCode));
        CallContext context = world.mine();
        QVERIFY(world.sessions.endOthers(world.store, context));
        QCOMPARE(codeOf(take(world, started.deviceCode)), u"device-code-expired"_s);
    }
    void theHalvesAreNotEachOther()
    {
        SignedInWorld world;
        const auto started = start(world);
        QVERIFY(approve(world, started.userCode));
        QCOMPARE(codeOf(take(world, Secret::fromText(started.userCode))), u"device-code-expired"_s); // What is on a screen lets nobody in.
        QCOMPARE(codeOf(take(world, randomToken())), u"device-code-expired"_s);
        QCOMPARE(codeOf(find(world, started.deviceCode.exposeText())), u"not-found"_s);
    }
    void theCodeMayBeTypedAnyhow()
    {
        SignedInWorld world;
        const auto started = start(world);
        QVERIFY(find(world, started.userCode.toLower()));
        QVERIFY(find(world, started.userCode.chopped(4).remove(u'-') + u' ' + started.userCode.right(4)));
        QCOMPARE(find(world, u" "_s + started.userCode.toLower())->userCode, started.userCode);
        for (const QString &odd : {QString(), u"BCDF"_s, u"BCDF-GHJ\u00df"_s, u"\u0915\u0916\u0917\u0918\u0919\u091a\u091b\u091c"_s})
            QCOMPARE(codeOf(find(world, odd)), u"not-found"_s);
    }
    void guessingRunsOut()
    {
        SignedInWorld world;
        const auto started = start(world);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(codeOf(find(world, u"ZZZZ-ZZZZ"_s)), u"not-found"_s);
        QCOMPARE(codeOf(find(world, started.userCode)), u"too-many-requests"_s);
        QCOMPARE(codeOf(approve(world, started.userCode)), u"too-many-requests"_s);
        world.clock.advance(10min);
        QCOMPARE(codeOf(find(world, u"ZZZZ-ZZZZ"_s)), u"not-found"_s);
    }
    void startingRunsOut()
    {
        SignedInWorld world;
        for (int i = 0; i < 30; ++i)
            QVERIFY(!start(world).userCode.isEmpty());
        QVERIFY(start(world).userCode.isEmpty());
        world.clock.advance(1min);
        QVERIFY(!start(world).userCode.isEmpty());
    }
    void aDeviceNeedsAName()
    {
        SignedInWorld world;
        CallContext context = SignedInWorld::anyone();
        QCOMPARE(fieldCode(world.deviceCodes.start(world.store, context, u" "_s, u"Debian"_s, {})), u"/device/name too-short"_s);
        QCOMPARE(fieldCode(world.deviceCodes.start(world.store, context, u"desk"_s, QString(101, u'x'), {})), u"/device/platform too-long"_s);
    }
    void bothHalvesAreHashedAtRest()
    {
        SignedInWorld world;
        const auto started = start(world);
        Statement row(world.store.connection(), u"SELECT device_hash, user_hash FROM device_codes"_s);
        QVERIFY(row.next());
        QCOMPARE(row.bytes(0), sha256(started.deviceCode.expose()));
        QCOMPARE(row.bytes(1).size(), 32);
        QVERIFY(!row.next());
    }
};

QTEST_GUILESS_MAIN(tst_DeviceCodeRules)
#include "tst_devicecoderules.moc"
