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
using Kind = FactorProof::Kind;

FactorProof codeProof(const Secret &code)
{
    return {.kind = Kind::Code, .text = code};
}
FactorProof recoveryProof(const Secret &code)
{
    return {.kind = Kind::RecoveryCode, .text = code};
}
} // namespace

//! Turning the second factor on and off, signing in with it, and each way in which a code is refused.
class tst_SecondFactorRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // RFC 6238, appendix B, the lines of SHA-1; six digits are the last six of its eight.
    void codesAreThoseOfTheStandard_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("1970") << qint64(59) << QByteArray("287082");
        QTest::newRow("2005") << qint64(1111111109) << QByteArray("081804");
        QTest::newRow("2005, the next step") << qint64(1111111111) << QByteArray("050471");
        QTest::newRow("2009") << qint64(1234567890) << QByteArray("005924");
        QTest::newRow("2033") << qint64(2000000000) << QByteArray("279037");
        QTest::newRow("2603") << qint64(20000000000) << QByteArray("353130");
    }
    void codesAreThoseOfTheStandard()
    {
        QFETCH(qint64, seconds);
        QFETCH(QByteArray, code);
        const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
        QCOMPARE(totpCode(Secret(QByteArray("12345678901234567890")), totpStep(time)).expose(), code);
    }
    // RFC 4648, section 10, without the padding.
    void base32IsThatOfTheStandard()
    {
        const QList<QPair<QByteArray, QByteArray>> vectors{{"f", "MY"},         {"fo", "MZXQ"},        {"foo", "MZXW6"},
                                                           {"foob", "MZXW6YQ"}, {"fooba", "MZXW6YTB"}, {"foobar", "MZXW6YTBOI"}};
        for (const auto &[bytes, text] : vectors)
            QCOMPARE(base32(Secret(QByteArray(bytes))).expose(), text);
        QVERIFY(base32(Secret()).isEmpty());
    }

    void turningItOnTakesAProofAndTheFirstCode()
    {
        SignedInWorld world;
        CallContext context = world.proved();
        const Result<TotpEnrolment> enrolment = world.secondFactors.begin(world.store, context);
        QVERIFY(enrolment);
        QCOMPARE(enrolment->expiresAt, world.clock.now().addSecs(600));
        QVERIFY(!world.me().secondFactor.enabled); // Not before the first code.
        const Test::Authenticator scanned = Test::Authenticator::scanning(enrolment->uri.exposeText());
        QCOMPARE(scanned.key().size(), totpSecretBytes);
        QCOMPARE(scanned.key(), Test::Authenticator(enrolment->secret.exposeText()).key());
        QVERIFY(enrolment->uri.exposeText().startsWith(u"otpauth://totp/Intrlume:ananya%40nilavya.example?"_s));

        const auto issued = world.secondFactors.confirm(world.store, context, Secret::fromText(scanned.codeAt(world.clock.now())));
        QVERIFY(issued);
        QCOMPARE(issued->codes.size(), 10);
        QVERIFY(issued->account.secondFactor.enabled);
        QCOMPARE(issued->account.secondFactor.recoveryCodesLeft, 10);
        QVERIFY(!issued->account.secondFactor.recoveryCodesSavedAt.isValid());
        QVERIFY(world.actions().contains(u"account.second_factor_enabled"_s));
        QVERIFY(world.subjectsTo(world.email).contains(u"Two-factor sign-in is on"_s));
        QCOMPARE(codeOf(world.secondFactors.begin(world.store, context)), u"second-factor-on"_s);
        QCOMPARE(codeOf(world.secondFactors.confirm(world.store, context, world.codeNow())), u"second-factor-on"_s);
    }
    void recoveryCodesAreReadableAndDiffer()
    {
        SignedInWorld world;
        static const QRegularExpression form(u"\\A[abcdefghjkmnpqrstuvwxyz23456789]{5}-[abcdefghjkmnpqrstuvwxyz23456789]{5}\\z"_s);
        QSet<QByteArray> codes;
        for (const Secret &code : world.turnOn().codes) {
            QVERIFY2(form.match(code.exposeText()).hasMatch(), code.expose().constData());
            codes.insert(code.expose());
        }
        QCOMPARE(codes.size(), 10);
    }
    void withoutAProofNothingChanges()
    {
        SignedInWorld world;
        CallContext context = world.mine();
        const QString needed = u"elevation-required"_s;
        QCOMPARE(codeOf(world.secondFactors.begin(world.store, context)), needed);
        QCOMPARE(codeOf(world.secondFactors.confirm(world.store, context, world.wrongCode())), needed);
        const IssuedRecoveryCodes issued = world.turnOn();
        QCOMPARE(codeOf(world.secondFactors.disable(world.store, context, codeProof(world.codeNow()))), needed);
        QCOMPARE(codeOf(world.secondFactors.replaceCodes(world.store, context)), needed);
        QVERIFY(world.me().secondFactor.enabled);
        QVERIFY(world.finish(world.challenge(), recoveryProof(issued.codes.first()))); // The codes before still work.
    }
    void aWrongFirstCodeIsNamedAndTheEnrolmentGoesOn()
    {
        SignedInWorld world;
        CallContext context = world.proved();
        QCOMPARE(codeOf(world.secondFactors.confirm(world.store, context, world.wrongCode())), u"challenge-expired"_s); // Nothing was begun.
        world.authenticator = Test::Authenticator(world.secondFactors.begin(world.store, context)->secret.exposeText());
        QCOMPARE(fieldCode(world.secondFactors.confirm(world.store, context, world.wrongCode())), u"/code code-wrong"_s);
        QVERIFY(!world.me().secondFactor.enabled);
        QVERIFY(world.secondFactors.confirm(world.store, context, world.codeNow()));
    }
    void anEnrolmentLivesTenMinutesAndANewOneReplacesIt()
    {
        SignedInWorld world;
        CallContext context = world.proved();
        const Test::Authenticator first(world.secondFactors.begin(world.store, context)->secret.exposeText());
        world.authenticator = Test::Authenticator(world.secondFactors.begin(world.store, context)->secret.exposeText());
        const Secret old = Secret::fromText(first.codeAt(world.clock.now()));
        QCOMPARE(fieldCode(world.secondFactors.confirm(world.store, context, old)), u"/code code-wrong"_s);
        world.clock.advance(10min);
        context = world.proved();
        QCOMPARE(codeOf(world.secondFactors.confirm(world.store, context, world.codeNow())), u"challenge-expired"_s);
        QVERIFY(!world.me().secondFactor.enabled);
    }

    void signingInTakesTheCodeToo()
    {
        SignedInWorld world;
        world.turnOn();
        const Secret challenge = world.challenge(u"laptop"_s);
        QVERIFY(!challenge.isEmpty());
        const Result<SessionGrant> granted = world.finish(challenge, codeProof(world.codeNow()));
        QVERIFY(granted);
        QCOMPARE(granted->session.deviceName, u"laptop"_s); // That of the first step.
        QVERIFY(world.sessions.authenticate(world.store, granted->accessToken));
        QCOMPARE(codeOf(world.finish(challenge, codeProof(world.codeNow()))), u"challenge-expired"_s); // Once.
    }
    void aWrongPasswordGivesNoChallenge()
    {
        SignedInWorld world;
        world.turnOn();
        CallContext context = SignedInWorld::anyone();
        QCOMPARE(codeOf(world.sessions.signIn(world.store, context, SignedInWorld::credentials(world.email, u"not the password"_s))),
                 u"credentials-wrong"_s);
        QVERIFY(!context.problemMembers.contains(u"challenge"_s));
        QCOMPARE(codeOf(world.finish(randomToken(), codeProof(world.codeNow()))), u"challenge-expired"_s);
    }
    void noCodeCountsTwice()
    {
        SignedInWorld world;
        world.turnOn();
        const Secret code = world.codeNow();
        QVERIFY(world.finish(world.challenge(), codeProof(code)));
        QCOMPARE(codeOf(world.finish(world.challenge(), codeProof(code))), u"code-used"_s);
        CallContext context = world.mine();
        QCOMPARE(codeOf(world.sessions.elevateByCode(world.store, context, code)), u"code-used"_s);
        world.clock.advance(30s);
        QVERIFY(world.finish(world.challenge(), codeProof(world.codeNow())));
    }
    void theCodeThatTurnedItOnCountsNoMore()
    {
        SignedInWorld world;
        world.turnOn();
        const Secret first = Secret::fromText(world.authenticator.codeAt(world.clock.now().addSecs(-30)));
        QCOMPARE(codeOf(world.finish(world.challenge(), codeProof(first))), u"code-used"_s);
    }
    void anOlderCodeIsUsedOnceANewerOneWas()
    {
        SignedInWorld world;
        world.turnOn();
        world.clock.advance(5min);
        const Secret next = Secret::fromText(world.authenticator.codeAt(world.clock.now().addSecs(30)));
        QVERIFY(world.finish(world.challenge(), codeProof(next)));
        QCOMPARE(codeOf(world.finish(world.challenge(), codeProof(world.codeNow()))), u"code-used"_s);
    }
    void aPhoneMayBeHalfAMinuteOff_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("slow") << -30 << u"no failure"_s;
        QTest::newRow("right") << 0 << u"no failure"_s;
        QTest::newRow("fast") << 30 << u"no failure"_s;
        QTest::newRow("too slow") << -60 << u"code-wrong"_s;
        QTest::newRow("too fast") << 60 << u"code-wrong"_s;
    }
    void aPhoneMayBeHalfAMinuteOff()
    {
        QFETCH(int, seconds);
        QFETCH(QString, outcome);
        SignedInWorld world;
        world.turnOn();
        world.clock.advance(1h);
        const QString code = world.authenticator.codeAt(world.clock.now().addSecs(seconds));
        QCOMPARE(codeOf(world.finish(world.challenge(), codeProof(Secret::fromText(code)))), outcome);
    }
    void codesMayBeTypedWithBlanks()
    {
        SignedInWorld world;
        const IssuedRecoveryCodes issued = world.turnOn();
        QByteArray spaced = world.codeNow().expose();
        spaced.insert(3, ' ');
        QVERIFY(world.finish(world.challenge(), codeProof(Secret(std::move(spaced)))));
        const QString loud = issued.codes.first().exposeText().toUpper().replace(u'-', u' ');
        QVERIFY(world.finish(world.challenge(), recoveryProof(Secret::fromText(loud))));
    }
    void fiveWrongCodesEndAChallenge()
    {
        SignedInWorld world;
        world.turnOn();
        const Secret challenge = world.challenge();
        for (int left = 4; left >= 0; --left) {
            CallContext context = SignedInWorld::anyone();
            QCOMPARE(codeOf(world.sessions.finishSignIn(world.store, context, challenge, codeProof(world.wrongCode()))), u"code-wrong"_s);
            QCOMPARE(context.problemMembers.value(u"tries_left"_s).toInt(-1), left);
        }
        QCOMPARE(codeOf(world.finish(challenge, codeProof(world.codeNow()))), u"challenge-expired"_s);
        QCOMPARE(world.actions().count(u"session.second_factor_failed"_s), 5);
        QCOMPARE(world.subjectsTo(world.email).count(u"Somebody knows your Intrlume password"_s), 1); // Once, with the last of them.
        QVERIFY(world.finish(world.challenge(), codeProof(world.codeNow())));
    }
    void freshChallengesAreNoWayAroundTheLimit()
    {
        SignedInWorld world;
        world.turnOn();
        for (int i = 0; i < 10; ++i)
            QCOMPARE(codeOf(world.finish(world.challenge(), codeProof(world.wrongCode()))), u"code-wrong"_s);
        QCOMPARE(world.subjectsTo(world.email).count(u"Somebody knows your Intrlume password"_s), 1); // Though no challenge saw more than one.
        const Result<SessionGrant> refused = world.finish(world.challenge(), codeProof(world.codeNow()));
        QCOMPARE(codeOf(refused), u"too-many-requests"_s);
        QVERIFY(refused.error().retryAfter > 0s);
        world.clock.advance(15min);
        QVERIFY(world.finish(world.challenge(), codeProof(world.codeNow())));
    }
    void aChallengeLivesTenMinutes()
    {
        SignedInWorld world;
        world.turnOn();
        const Secret challenge = world.challenge();
        world.clock.advance(10min);
        QCOMPARE(codeOf(world.finish(challenge, codeProof(world.codeNow()))), u"challenge-expired"_s);
        world.clock.advance(-1s);
        QVERIFY(world.finish(challenge, codeProof(world.codeNow())));
    }
    void theRightPasswordAloneForgivesNoWrongOnes()
    {
        SignedInWorld world;
        world.turnOn();
        for (int i = 0; i < 4; ++i) {
            CallContext context = SignedInWorld::anyone();
            QCOMPARE(codeOf(world.sessions.signIn(world.store, context, SignedInWorld::credentials(world.email, u"wrong"_s))),
                     u"credentials-wrong"_s);
        }
        const Secret challenge = world.challenge();
        CallContext context = SignedInWorld::anyone();
        QCOMPARE(codeOf(world.sessions.signIn(world.store, context, SignedInWorld::credentials(world.email, u"wrong"_s))), u"credentials-wrong"_s);
        QCOMPARE(context.problemMembers.value(u"tries_left"_s).toInt(-1), 0);
        QVERIFY(world.finish(challenge, codeProof(world.codeNow())));
        QVERIFY(!world.challenge().isEmpty()); // The code has proved who it was: all is forgiven.
    }

    void aRecoveryCodeWorksOnceAndIsMailed()
    {
        SignedInWorld world;
        const IssuedRecoveryCodes issued = world.turnOn();
        QVERIFY(world.finish(world.challenge(), recoveryProof(issued.codes.first())));
        QCOMPARE(world.me().secondFactor.recoveryCodesLeft, 9);
        QVERIFY(world.subjectsTo(world.email).contains(u"A recovery code of your Intrlume account was used"_s));
        QVERIFY(world.mailer.mails.last().text.contains(u"9 are left"_s));
        QCOMPARE(codeOf(world.finish(world.challenge(), recoveryProof(issued.codes.first()))), u"code-used"_s);
        QCOMPARE(codeOf(world.finish(world.challenge(), recoveryProof(Secret(QByteArray("aaaaa-aaaaa"))))), u"code-wrong"_s);
        QVERIFY(world.finish(world.challenge(), recoveryProof(issued.codes.at(1))));
    }
    void aRecoveryCodeIsNoCodeOfTheApp()
    {
        SignedInWorld world;
        const IssuedRecoveryCodes issued = world.turnOn();
        QCOMPARE(codeOf(world.finish(world.challenge(), codeProof(issued.codes.first()))), u"code-wrong"_s);
        QCOMPARE(codeOf(world.finish(world.challenge(), recoveryProof(world.codeNow()))), u"code-wrong"_s);
    }
    void somebodyElsesRecoveryCodeIsWrong()
    {
        SignedInWorld world;
        const IssuedRecoveryCodes hers = world.turnOn();
        SignedInWorld another;
        another.turnOn();
        QCOMPARE(codeOf(another.finish(another.challenge(), recoveryProof(hers.codes.first()))), u"code-wrong"_s);
        // In the same world, too: a code belongs to one account.
        const AccountId devansh = world.addAccount(u"devansh@nilavya.example"_s, "none");
        QVERIFY(world.secondFactors.take(world.store, devansh, recoveryProof(hers.codes.first())) == SecondFactorService::Check::Wrong);
    }
    void newRecoveryCodesReplaceTheOld()
    {
        SignedInWorld world;
        const IssuedRecoveryCodes old = world.turnOn();
        QVERIFY(world.finish(world.challenge(), recoveryProof(old.codes.first())));
        CallContext context = world.proved();
        QVERIFY(world.secondFactors.markCodesSaved(world.store, context)->secondFactor.recoveryCodesSavedAt.isValid());
        const auto issued = world.secondFactors.replaceCodes(world.store, context);
        QCOMPARE(issued->codes.size(), 10);
        QCOMPARE(issued->account.secondFactor.recoveryCodesLeft, 10);
        QVERIFY(!issued->account.secondFactor.recoveryCodesSavedAt.isValid()); // The new ones are not stored yet.
        QVERIFY(world.actions().contains(u"account.recovery_codes_replaced"_s));
        QVERIFY(world.subjectsTo(world.email).contains(u"Your recovery codes were replaced"_s));
        QCOMPARE(codeOf(world.finish(world.challenge(), recoveryProof(old.codes.at(1)))), u"code-wrong"_s);
        QVERIFY(world.finish(world.challenge(), recoveryProof(issued->codes.first())));
    }
    void whereItIsOffThereAreNoCodesToReplace()
    {
        SignedInWorld world;
        CallContext context = world.proved();
        QCOMPARE(codeOf(world.secondFactors.replaceCodes(world.store, context)), u"second-factor-off"_s);
        QCOMPARE(codeOf(world.secondFactors.markCodesSaved(world.store, context)), u"second-factor-off"_s);
        QCOMPARE(codeOf(world.secondFactors.disable(world.store, context, codeProof(world.wrongCode()))), u"second-factor-off"_s);
        QCOMPARE(codeOf(world.sessions.elevateByCode(world.store, context, world.wrongCode())), u"second-factor-off"_s);
    }

    void turningItOffTakesAProofAndACode()
    {
        SignedInWorld world;
        const IssuedRecoveryCodes issued = world.turnOn();
        CallContext context = world.proved();
        QCOMPARE(codeOf(world.secondFactors.disable(world.store, context, codeProof(world.wrongCode()))), u"code-wrong"_s);
        QCOMPARE(codeOf(world.secondFactors.disable(world.store, context, recoveryProof(Secret(QByteArray("aaaaa-aaaaa"))))), u"code-wrong"_s);
        QVERIFY(world.me().secondFactor.enabled);
        const Result<Account> off = world.secondFactors.disable(world.store, context, recoveryProof(issued.codes.first()));
        QVERIFY(off);
        QVERIFY(!off->secondFactor.enabled);
        QCOMPARE(off->secondFactor.recoveryCodesLeft, 0);
        QVERIFY(world.actions().contains(u"account.second_factor_disabled"_s));
        QVERIFY(world.subjectsTo(world.email).contains(u"Two-factor sign-in is off"_s));
        CallContext anyone = SignedInWorld::anyone();
        QVERIFY(world.sessions.signIn(world.store, anyone, SignedInWorld::credentials(world.email))); // By the password alone.
    }
    void elevationByCodeOpensTenMinutes()
    {
        SignedInWorld world;
        world.turnOn();
        CallContext context = world.mine();
        QCOMPARE(codeOf(world.sessions.elevateByCode(world.store, context, world.wrongCode())), u"code-wrong"_s);
        QVERIFY(!world.mine().caller.elevatedUntil.isValid());
        const Result<QDateTime> until = world.sessions.elevateByCode(world.store, context, world.codeNow());
        QCOMPARE(*until, world.clock.now().addSecs(600));
        QCOMPARE(world.mine().caller.elevatedUntil, *until);
        CallContext elevated = world.mine();
        QVERIFY(world.secondFactors.replaceCodes(world.store, elevated));
        world.clock.advance(10min);
        elevated = world.mine();
        QCOMPARE(codeOf(world.secondFactors.replaceCodes(world.store, elevated)), u"elevation-required"_s);
    }

    void turningItOffWantsThePasswordAndACode()
    {
        SignedInWorld world;
        world.turnOn();
        CallContext context = world.mine();
        QVERIFY(world.sessions.elevateByCode(world.store, context, world.codeNow()));
        world.clock.advance(30s);
        context = world.mine();
        QCOMPARE(codeOf(world.secondFactors.disable(world.store, context, codeProof(world.codeNow()))), u"elevation-required"_s);
        QVERIFY(world.sessions.elevate(world.store, context, Secret::fromText(SignedInWorld::goodPassword())));
        context = world.mine();
        QVERIFY(world.secondFactors.disable(world.store, context, codeProof(world.codeNow()))); // Nor was that code used up.
    }
    void provingOneselfOpensNothing()
    {
        SignedInWorld world;
        world.turnOn();
        CallContext context = world.mine();
        QVERIFY(world.sessions.prove(world.store, context, Secret::fromText(SignedInWorld::goodPassword())));
        QCOMPARE(codeOf(world.sessions.prove(world.store, context, Secret::fromText(u"wrong"_s))), u"password-wrong"_s);
        QVERIFY(world.sessions.proveByCode(world.store, context, world.codeNow()));
        QCOMPARE(codeOf(world.sessions.proveByCode(world.store, context, world.codeNow())), u"code-used"_s);
        context = world.mine();
        QVERIFY(!context.caller.elevatedUntil.isValid());
        QCOMPARE(codeOf(world.secondFactors.replaceCodes(world.store, context)), u"elevation-required"_s);
    }
    void aRunOfWrongProofsIsWrittenDownAndMailed_data()
    {
        QTest::addColumn<bool>("byCode");
        QTest::newRow("passwords") << false;
        QTest::newRow("codes") << true;
    }
    void aRunOfWrongProofsIsWrittenDownAndMailed()
    {
        QFETCH(const bool, byCode);
        SignedInWorld world;
        world.turnOn();
        const QString told = u"Somebody could not prove to be you at Intrlume"_s;
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(world.subjectsTo(world.email).count(told), 0);
            CallContext context = world.mine();
            const auto refused = byCode ? world.sessions.elevateByCode(world.store, context, world.wrongCode())
                                        : world.sessions.elevate(world.store, context, Secret::fromText(u"wrong"_s));
            QCOMPARE(codeOf(refused), byCode ? u"code-wrong"_s : u"password-wrong"_s);
        }
        QCOMPARE(world.subjectsTo(world.email).count(told), 1);
        QCOMPARE(world.actions().count(u"session.proof_failed"_s), 5);
        CallContext context = world.mine();
        static_cast<void>(world.sessions.elevateByCode(world.store, context, world.wrongCode()));
        QCOMPARE(world.subjectsTo(world.email).count(told), 1); // Once a run.
    }

    void anotherPasswordEndsSignInsThatWaitForTheirCode()
    {
        SignedInWorld world;
        world.turnOn();
        const Secret waiting = world.challenge(); // Somebody has typed the present password.
        CallContext context = world.proved();
        QVERIFY(world.profile.changePassword(world.store, context, Secret(QByteArray("nine herons beside the silver lake")), true, {}));
        QCOMPARE(codeOf(world.finish(waiting, codeProof(world.codeNow()))), u"challenge-expired"_s);
    }

    void theSecretIsEncryptedAtRestAndCodesAreHashed()
    {
        SignedInWorld world;
        const IssuedRecoveryCodes issued = world.turnOn();
        const Secret challenge = world.challenge();
        Statement factor(world.store.connection(), u"SELECT secret FROM second_factors"_s);
        QVERIFY(factor.next());
        const QByteArray stored = factor.bytes(0);
        QVERIFY(!stored.contains(world.authenticator.key()));
        QVERIFY(stored.size() > world.authenticator.key().size()); // A nonce and a seal beside it.
        Statement codes(world.store.connection(), u"SELECT code_hash FROM recovery_codes"_s);
        while (codes.next()) {
            QCOMPARE(codes.bytes(0).size(), 32);
            for (const Secret &code : issued.codes)
                QVERIFY(codes.bytes(0) != sha256(code.expose())); // Not even a plain hash, which could be tried out.
        }
        Statement challenges(world.store.connection(), u"SELECT token_hash FROM sign_in_challenges"_s);
        QVERIFY(challenges.next());
        QCOMPARE(challenges.bytes(0), sha256(challenge.expose()));
    }
    void whatWasEncryptedOpensOnlyWithItsKeyAndUnchanged()
    {
        const Secret key(randomBytes(32));
        const Secret text(QByteArray("otpauth"));
        QByteArray sealed = encrypted(key, text);
        QVERIFY(sealed != encrypted(key, text)); // A nonce of its own each time.
        QVERIFY(*decrypted(key, sealed) == text);
        QVERIFY(!decrypted(Secret(randomBytes(32)), sealed));
        QVERIFY(!decrypted(key, sealed.first(10)));
        sealed[sealed.size() - 1] = static_cast<char>(sealed.back() ^ 1);
        QVERIFY(!decrypted(key, sealed));
    }

    void membersWithoutItAreRemindedOnceADay()
    {
        SignedInWorld world;
        const Caller owner = world.mine().caller;
        const WorkspaceId workspace = world.workspace(owner);
        world.turnOn();
        const Caller viewer = world.member(workspace, Role::Viewer);
        const Caller developer = world.member(workspace, Role::Developer);
        CallContext context = world.mine();
        const auto told = world.secondFactors.remind(world.store, context, workspace, {});
        QVERIFY(told);
        QCOMPARE(told->sent, 2); // Not to her: she has it on.
        QVERIFY(
            world.subjectsTo(world.store.accounts.find(viewer.account)->account.email).contains(u"Turn on two-factor sign-in for Nilavya Health"_s));
        QCOMPARE(world.secondFactors.remind(world.store, context, workspace, {})->skipped, 2);
        world.clock.advance(24h);
        QCOMPARE(world.secondFactors.remind(world.store, context, workspace, {})->sent, 2);
        QCOMPARE(world.secondFactors.remind(world.store, context, workspace, {u"mem_nobody"_s})->sent, 0);

        CallContext other = ServerWorld::as(developer);
        QCOMPARE(codeOf(world.secondFactors.remind(world.store, other, workspace, {})), u"permission-missing"_s);
        CallContext stranger = ServerWorld::as(world.person(u"stranger"_s));
        QCOMPARE(codeOf(world.secondFactors.remind(world.store, stranger, workspace, {})), u"not-found"_s);
    }
};

QTEST_GUILESS_MAIN(tst_SecondFactorRules)
#include "tst_secondfactorrules.moc"
