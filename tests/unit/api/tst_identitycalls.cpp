// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/devicecodes.h"
#include "api/me.h"
#include "api/passwordresets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;

namespace {
QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

Secret secret(const char *text)
{
    return Secret::fromText(QString::fromLatin1(text));
}

const QJsonObject account = json(R"({"id":"acc_01JZ0000000000000000000000","email":"a@nilavya.example","full_name":"A",
    "created_at":"2026-08-03T08:00:00.000Z","confirmed_at":"2026-08-03T08:01:00.000Z","password_changed_at":"2026-10-01T08:00:00.000Z",
    "second_factor":{"enabled":true,"enabled_at":"2026-08-04T08:00:00.000Z","recovery_codes_left":9,"recovery_codes_saved_at":null},
    "pending_email":{"email":"b@nilavya.example","confirmation_id":"cnf_01JZ0000000000000000000000","expires_at":"2026-11-24T08:00:00.000Z"},
    "etag":"7"})");
} // namespace

//! What the calls of an identity put on the wire and take for an answer (contract, "Accounts and sessions").
class IdentityCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsReadWithItsSecondFactorAndItsOtherAddress()
    {
        const Result<Account> read = Account::fromJson(account);
        QVERIFY(read);
        QVERIFY(read->secondFactor.enabled);
        QCOMPARE(read->secondFactor.recoveryCodesLeft, 9);
        QVERIFY(!read->secondFactor.recoveryCodesSavedAt.isValid());
        QVERIFY(read->pendingEmail);
        QCOMPARE(read->pendingEmail->email, u"b@nilavya.example"_s);
        QCOMPARE(read->etag, u"7"_s);
        QCOMPARE(read->toJson(), account);
    }

    void theSecondStepCarriesTheChallengeAndOneProof()
    {
        const Api::FinishSignIn byCode{.challenge = secret("chl"), .proof = {.kind = Api::FactorProof::Kind::Code, .text = secret("123456")}};
        QCOMPARE(byCode.request().body, (QJsonObject{{u"challenge"_s, u"chl"_s}, {u"code"_s, u"123456"_s}}));
        QVERIFY(!byCode.request().isSafeToRepeat()); // A code works once.
        QVERIFY(byCode.request().auth == Api::Auth::None);
        const Api::FinishSignIn byRecovery{.challenge = secret("chl"),
                                           .proof = {.kind = Api::FactorProof::Kind::RecoveryCode, .text = secret("k3vpm-7qx2d")}};
        QCOMPARE(byRecovery.request().body, (QJsonObject{{u"challenge"_s, u"chl"_s}, {u"recovery_code"_s, u"k3vpm-7qx2d"_s}}));
    }

    void elevationSendsThePasswordOrTheCodeAndNeverBoth()
    {
        QCOMPARE(Api::ElevateSession{.password = secret("pw")}.request().body, (QJsonObject{{u"password"_s, u"pw"_s}}));
        const Api::ElevateSession byCode{.password = {}, .code = secret("123456")};
        QCOMPARE(byCode.request().body, (QJsonObject{{u"code"_s, u"123456"_s}}));
    }

    void endingSessionsNamesThem()
    {
        const Api::EndSession one{SessionId(u"ses_01JZ0000000000000000000000"_s)};
        QCOMPARE(one.request().path, u"/v1/sessions/ses_01JZ0000000000000000000000"_s);
        QVERIFY(one.request().verb == Api::Verb::Delete);
        QCOMPARE(Api::EndOtherSessions().request().path, u"/v1/sessions/others"_s);
    }

    void aChangedNameSaysWhichVersionItSaw()
    {
        const Api::UpdateMe call{.fullName = u"Ananya K"_s, .etag = u"7"_s};
        QVERIFY(call.request().verb == Api::Verb::Patch);
        QCOMPARE(call.request().ifMatch, u"7"_s);
        QCOMPARE(call.request().body, (QJsonObject{{u"full_name"_s, u"Ananya K"_s}}));
    }

    void anAccountIsDeletedByItsOwner()
    {
        QVERIFY(Api::DeleteMe().request().verb == Api::Verb::Delete);
        QCOMPARE(Api::DeleteMe().request().path, u"/v1/me"_s);
    }

    void aNewPasswordEndsTheOtherSessionsUnlessToldNotTo()
    {
        QCOMPARE(Api::ChangePassword{.newPassword = secret("pw")}.request().body,
                 (QJsonObject{{u"new_password"_s, u"pw"_s}, {u"end_other_sessions"_s, true}}));
    }

    void anEnrolmentNeedsItsSecret()
    {
        const QJsonObject without{{u"uri"_s, u"otpauth://totp/x"_s}};
        QVERIFY(!Api::BeginTotp::parse(without));
        QJsonObject answer = without; // No raw text here: moc takes its two slashes for a comment.
        answer.insert(u"secret"_s, u"JBSWY3DP"_s);
        const Result<Api::TotpEnrolment> read = Api::BeginTotp::parse(answer);
        QVERIFY(read);
        QCOMPARE(read->secret.exposeText(), u"JBSWY3DP"_s);
    }

    void recoveryCodesComeWithTheAccountTheyBelongTo()
    {
        QJsonObject answer{{u"account"_s, account}, {u"recovery_codes"_s, QJsonArray{u"k3vpm-7qx2d"_s, u"aaaaa-bbbbb"_s}}};
        const Result<Api::RecoveryCodes> read = Api::ConfirmTotp::parse(answer);
        QVERIFY(read);
        QCOMPARE(read->codes.size(), 2);
        answer.remove(u"recovery_codes"_s);
        QVERIFY(!Api::ReplaceRecoveryCodes::parse(answer));
    }

    void aResetNeedsNoSession()
    {
        QVERIFY((Api::RequestPasswordReset{u"a@nilavya.example"_s}.request().auth == Api::Auth::None));
        const Api::CompletePasswordReset call{.token = secret("tok"), .newPassword = secret("pw")};
        QCOMPARE(call.request().body, (QJsonObject{{u"token"_s, u"tok"_s}, {u"new_password"_s, u"pw"_s}}));
        QVERIFY(!Api::CheckPasswordReset::parse({}));
    }

    void aUserCodeCannotLeaveItsPlaceInThePath()
    {
        QCOMPARE(Api::ApproveDevice{u"../me?x=1"_s}.request().path, u"/v1/device-codes/..%2Fme%3Fx%3D1/approve"_s);
        QCOMPARE(Api::GetDeviceRequest{u"BCDF-GHJK"_s}.request().path, u"/v1/device-codes/BCDF-GHJK"_s);
    }

    void aDeviceCodeIsReadWithItsPace()
    {
        const auto read = Api::StartDeviceCode::parse(json(R"({"device_code":"d","user_code":"BCDF-GHJK","expires_in":600,"interval":7})"));
        QVERIFY(read);
        QVERIFY(read->interval == std::chrono::seconds(7));
        QVERIFY(!Api::StartDeviceCode::parse(json(R"({"user_code":"BCDF-GHJK"})")));
        const auto request = Api::GetDeviceRequest::parse(json(
            R"({"user_code":"BCDF-GHJK","device":{"name":"ci","platform":"Debian"},"address":"203.0.113.9","created_at":null,"expires_at":null})"));
        QVERIFY(request);
        QCOMPARE(request->deviceName, u"ci"_s);
    }
};

QTEST_GUILESS_MAIN(IdentityCallsTest)
#include "tst_identitycalls.moc"
