// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/role.h"
#include "support/fakeclock.h"
#include "support/rawconnection.h"
#include "support/testplatform.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const QString ananya = u"ananya@nilavya.example"_s;
const QString goodPassword = u"seven lanterns over the quiet river"_s;

QJsonObject account(const QString &email = ananya, const QString &password = goodPassword, const QString &name = u"Ananya Krishnan"_s)
{
    return {{u"email"_s, email}, {u"full_name"_s, name}, {u"password"_s, password}};
}

QJsonObject without(QJsonObject object, const QString &member)
{
    object.remove(member);
    return object;
}

QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}
} // namespace

class AccountsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TestPlatform> m_platform;

    int mailsTo(const QString &email) const
    {
        int count = 0;
        for (const QJsonValue &mail : m_platform->get(u"/v1/local/mailbox"_s).json()["items"_L1].toArray())
            count += mail["to"_L1].toString().compare(email, Qt::CaseInsensitive) == 0 ? 1 : 0;
        return count;
    }
    QString stateOf(const QString &confirmation) const
    {
        return m_platform->get(u"/v1/confirmations/"_s + confirmation).json()["state"_L1].toString();
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<FakeClock>();
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
    }
    void cleanup() { m_platform.reset(); }

    void aPersonSignsUpConfirmsAndSignsIn()
    {
        const Person person = m_platform->newPerson();
        const HttpAnswer me = m_platform->get(u"/v1/me"_s, person.access);
        QCOMPARE(me.status, 200);
        QCOMPARE(me.json()["id"_L1].toString(), person.accountId);
        QCOMPARE(me.json()["email"_L1].toString(), ananya);
        QCOMPARE(me.json()["full_name"_L1].toString(), u"Ananya Krishnan"_s);
    }

    void aKnownAddressIsAnsweredLikeAnUnknownOne()
    {
        m_platform->newPerson();
        const int before = mailsTo(ananya);
        const HttpAnswer known = m_platform->post(u"/v1/accounts"_s, account(u"Ananya@Nilavya.example"_s));
        const HttpAnswer unknown = m_platform->post(u"/v1/accounts"_s, account(u"devansh@nilavya.example"_s));
        QCOMPARE(known.status, 202);
        QCOMPARE(unknown.status, 202);
        QCOMPARE(known.json().keys(), unknown.json().keys());
        QCOMPARE(known.json()["state"_L1], unknown.json()["state"_L1]);
        QCOMPARE(known.json()["expires_at"_L1], unknown.json()["expires_at"_L1]);
        QCOMPARE(stateOf(known.json()["id"_L1].toString()), u"pending"_s);
        QTRY_COMPARE(mailsTo(ananya), before + 1); // The owner of the address is told instead.
    }
    void signingUpAgainDoesNotChangeThePassword()
    {
        const Person person = m_platform->newPerson();
        m_platform->signUpOnly(ananya, u"another fine sentence of words"_s);
        // As an address without an account would be answered; and no link of it was mailed.
        QCOMPARE(m_platform->signIn(ananya, u"another fine sentence of words"_s).code(), u"email-not-confirmed"_s);
        QCOMPARE(m_platform->signIn(ananya, person.password).status, 201);
    }

    void anUnconfirmedAddressCannotSignIn()
    {
        m_platform->signUpOnly(ananya, goodPassword);
        const HttpAnswer answer = m_platform->signIn(ananya, goodPassword);
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), u"email-not-confirmed"_s);
        QCOMPARE(m_platform->signIn(ananya, u"not the password at all"_s).code(), u"credentials-wrong"_s); // Not told without the password.
    }

    void wrongFieldsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("error");
        QTest::newRow("no email") << without(account(), u"email"_s) << u"/email required"_s;
        QTest::newRow("no name") << without(account(), u"full_name"_s) << u"/full_name required"_s;
        QTest::newRow("no password") << without(account(), u"password"_s) << u"/password required"_s;
        QTest::newRow("email is a number") << with(account(), u"email"_s, 5) << u"/email wrong-type"_s;
        QTest::newRow("password is a list") << with(account(), u"password"_s, QJsonArray()) << u"/password wrong-type"_s;
        QTest::newRow("name is null") << with(account(), u"full_name"_s, QJsonValue::Null) << u"/full_name wrong-type"_s;
        QTest::newRow("unknown member") << with(account(), u"role"_s, u"owner"_s) << u"/role unknown"_s;
        QTest::newRow("no at sign") << account(u"ananya.example"_s) << u"/email email-invalid"_s;
        QTest::newRow("two at signs") << account(u"a@b@nilavya.example"_s) << u"/email email-invalid"_s;
        QTest::newRow("line break") << account(u"ananya@nilavya.example\nBcc: x@y.example"_s) << u"/email email-invalid"_s;
        QTest::newRow("no ending") << account(u"ananya@nilavya"_s) << u"/email email-invalid"_s;
        QTest::newRow("consumer mail") << account(u"ananya@gmail.com"_s) << u"/email consumer-email"_s;
        QTest::newRow("consumer mail in capitals") << account(u"ananya@GMAIL.com"_s) << u"/email consumer-email"_s;
        QTest::newRow("empty name") << account(ananya, goodPassword, u""_s) << u"/full_name too-short"_s;
        QTest::newRow("blank name") << account(ananya, goodPassword, u"   "_s) << u"/full_name too-short"_s;
        QTest::newRow("endless name") << account(ananya, goodPassword, QString(101, u'n')) << u"/full_name too-long"_s;
        QTest::newRow("short password") << account(ananya, u"kurzes wort"_s) << u"/password too-short"_s;
        QTest::newRow("long password") << account(ananya, QString(129, u'x')) << u"/password too-long"_s;
        QTest::newRow("weak password") << account(ananya, u"password1234"_s) << u"/password too-weak"_s;
        QTest::newRow("own name") << account(ananya, u"ananyakrishnan"_s) << u"/password too-weak"_s;
    }
    void wrongFieldsAreNamed()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QString, error);
        const HttpAnswer answer = m_platform->post(u"/v1/accounts"_s, body);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.code(), u"fields-invalid"_s);
        QVERIFY2(answer.fieldErrors().contains(error), qPrintable(answer.fieldErrors().join(u'\n')));
    }
    void everyWrongFieldIsToldAtOnce()
    {
        const HttpAnswer answer = m_platform->post(u"/v1/accounts"_s, account(u"nobody"_s, u"short"_s, u""_s));
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.fieldErrors().size(), 3);
    }
    void consumerMailIsTakenWhereTheServerAllowsIt()
    {
        TestPlatform open(Server::PlatformOptions{.allowConsumerMail = true});
        QVERIFY(open.isRunning());
        QCOMPARE(open.post(u"/v1/accounts"_s, account(u"ananya@gmail.com"_s)).status, 202);
    }

    void openingTheLinkConfirmsNothing()
    {
        const QString confirmation = m_platform->signUpOnly(ananya, goodPassword);
        QTRY_VERIFY(!m_platform->tokenFromMail(ananya).isEmpty());
        const QString token = m_platform->tokenFromMail(ananya);
        const HttpAnswer page = m_platform->get(u"/confirm?token="_s + token);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("intrlume://confirm?token=" + token.toLatin1()));
        QVERIFY(page.body.contains("<button"));
        QCOMPARE(stateOf(confirmation), u"pending"_s);

        QCOMPARE(m_platform->post(u"/v1/confirmations"_s, {{u"token"_s, token}}).json()["state"_L1].toString(), u"confirmed"_s);
        QCOMPARE(stateOf(confirmation), u"confirmed"_s);
    }
    void theTokenIsNotWrittenIntoThePageUnescaped()
    {
        const HttpAnswer page = m_platform->get(u"/confirm?token=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"_s);
        QVERIFY(!page.body.contains("<script>alert"));
    }
    void aTokenWorksOnce()
    {
        m_platform->signUpOnly(ananya, goodPassword);
        QTRY_VERIFY(!m_platform->tokenFromMail(ananya).isEmpty());
        const QJsonObject token{{u"token"_s, m_platform->tokenFromMail(ananya)}};
        QCOMPARE(m_platform->post(u"/v1/confirmations"_s, token).status, 200);
        const HttpAnswer again = m_platform->post(u"/v1/confirmations"_s, token);
        QCOMPARE(again.status, 410);
        QCOMPARE(again.code(), u"confirmation-used"_s);
    }
    void aTokenLivesADay()
    {
        const QString confirmation = m_platform->signUpOnly(ananya, goodPassword);
        QTRY_VERIFY(!m_platform->tokenFromMail(ananya).isEmpty());
        const QJsonObject token{{u"token"_s, m_platform->tokenFromMail(ananya)}};
        m_clock->advance(24h + 1s);
        QCOMPARE(m_platform->post(u"/v1/confirmations"_s, token).code(), u"confirmation-expired"_s);
        QCOMPARE(stateOf(confirmation), u"expired"_s);
    }
    void aTokenThatWasNeverSentIsUnknown()
    {
        QCOMPARE(m_platform->post(u"/v1/confirmations"_s, {{u"token"_s, u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s}}).status, 404);
        QCOMPARE(m_platform->get(u"/v1/confirmations/cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s).status, 404);
        QCOMPARE(m_platform->get(u"/v1/confirmations/nonsense"_s).status, 404);
    }

    void waitingEndsWhenItIsConfirmed()
    {
        const QString confirmation = m_platform->signUpOnly(ananya, goodPassword);
        QTRY_VERIFY(!m_platform->tokenFromMail(ananya).isEmpty());
        RawConnection waiting(m_platform->address());
        QVERIFY(waiting.send("GET /v1/confirmations/" + confirmation.toLatin1() + "?wait=25 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"));
        QVERIFY(!waiting.hasNewsWithin(300ms)); // It does wait.
        m_platform->confirm(ananya);
        const HttpAnswer answer = waiting.readAnswer(5s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["state"_L1].toString(), u"confirmed"_s);
    }
    void waitingEndsByItself()
    {
        const QString confirmation = m_platform->signUpOnly(ananya, goodPassword);
        const HttpAnswer answer = m_platform->get(u"/v1/confirmations/%1?wait=1"_s.arg(confirmation));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()["state"_L1].toString(), u"pending"_s);
        QCOMPARE(m_platform->get(u"/v1/confirmations/%1?wait=26"_s.arg(confirmation)).code(), u"query-invalid"_s);
        QCOMPARE(m_platform->get(u"/v1/confirmations/%1?wait=-1"_s.arg(confirmation)).code(), u"query-invalid"_s);
        QCOMPARE(m_platform->get(u"/v1/confirmations/%1?weight=1"_s.arg(confirmation)).code(), u"query-invalid"_s);
    }

    void aNewMailReplacesTheOldLink()
    {
        const QString confirmation = m_platform->signUpOnly(ananya, goodPassword);
        QTRY_VERIFY(!m_platform->tokenFromMail(ananya).isEmpty());
        const QString old = m_platform->tokenFromMail(ananya);
        m_clock->advance(61s);
        QCOMPARE(m_platform->request("POST", u"/v1/confirmations/%1/resend"_s.arg(confirmation)).status, 202);
        QTRY_VERIFY(m_platform->tokenFromMail(ananya) != old);
        QCOMPARE(m_platform->post(u"/v1/confirmations"_s, {{u"token"_s, old}}).code(), u"confirmation-expired"_s);
        QCOMPARE(stateOf(confirmation), u"pending"_s);
        m_platform->confirm(ananya);
        m_clock->advance(61s);
        QCOMPARE(m_platform->request("POST", u"/v1/confirmations/%1/resend"_s.arg(confirmation)).code(), u"already-confirmed"_s);
    }
    void resendingIsLimitedToOneAMinuteAndFiveAnHour()
    {
        const QString resend = u"/v1/confirmations/%1/resend"_s.arg(m_platform->signUpOnly(ananya, goodPassword));
        m_clock->advance(61s);
        QCOMPARE(m_platform->request("POST", resend).status, 202);
        const HttpAnswer tooSoon = m_platform->request("POST", resend);
        QCOMPARE(tooSoon.status, 429);
        const int wait = tooSoon.header("Retry-After").toInt();
        QVERIFY2(wait >= 1 && wait <= 60, qPrintable(QString::number(wait)));
        for (int i = 0; i < 4; ++i) {
            m_clock->advance(61s);
            QCOMPARE(m_platform->request("POST", resend).status, 202);
        }
        m_clock->advance(61s);
        QCOMPARE(m_platform->request("POST", resend).status, 429); // The sixth within the hour.
        m_clock->advance(1h);
        QCOMPARE(m_platform->request("POST", resend).status, 202);
    }
    void resendingForNobodyLooksTheSame()
    {
        m_platform->newPerson();
        const QString shadow = m_platform->signUpOnly(ananya, goodPassword);
        m_clock->advance(61s);
        const HttpAnswer answer = m_platform->request("POST", u"/v1/confirmations/%1/resend"_s.arg(shadow));
        QCOMPARE(answer.status, 202);
        QCOMPARE(answer.json()["state"_L1].toString(), u"pending"_s);
    }

    void repeatingASignUpWithItsKeyGivesTheFirstAnswer()
    {
        const QByteArray key = someUuid().toLatin1();
        const Call call{.body = account(), .headers = {{"Idempotency-Key", key}}};
        const HttpAnswer first = m_platform->request("POST", u"/v1/accounts"_s, call);
        const HttpAnswer second = m_platform->request("POST", u"/v1/accounts"_s, call);
        QCOMPARE(second.status, 202);
        QCOMPARE(second.json(), first.json());
        QCOMPARE(second.header("Idempotency-Replayed"), "true");
        QVERIFY(!first.hasHeader("Idempotency-Replayed"));
        const HttpAnswer other =
            m_platform->request("POST", u"/v1/accounts"_s, {.body = account(u"b@nilavya.example"_s), .headers = {{"Idempotency-Key", key}}});
        QCOMPARE(other.status, 422);
        QCOMPARE(other.code(), u"idempotency-key-reused"_s);
        QCOMPARE(m_platform->request("POST", u"/v1/accounts"_s, {.body = account(), .headers = {{"Idempotency-Key", "no uuid"}}}).code(),
                 u"header-invalid"_s);
    }

    void aPasswordMayHoldAnyCharacters()
    {
        const QString password = u"seven lanterns \u001b[2J over \u0000 the quiet \U0001F30A river"_s;
        QVERIFY(password.contains(QChar(0)));
        m_platform->signUpOnly(ananya, password);
        m_platform->confirm(ananya);
        QCOMPARE(m_platform->signIn(ananya, password).status, 201);
        // Nothing of it is cut off on the way.
        QCOMPARE(m_platform->signIn(ananya, password.left(password.indexOf(QChar(0)))).status, 401);
        QCOMPARE(m_platform->signIn(ananya, QString(password).remove(QChar(0x1b))).status, 401);
    }

    void passwordsAreScored_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("advice");
        QTest::newRow("empty") << QString() << 0 << 0 << u"too-short"_s;
        QTest::newRow("short") << u"a7$kQ"_s << 0 << 4 << u"too-short"_s;
        QTest::newRow("eleven characters") << u"q8Zw2Lp5Vx1"_s << 0 << 4 << u"too-short"_s;
        QTest::newRow("too long") << QString(129, u'x') << 0 << 4 << u"too-long"_s;
        QTest::newRow("leaked") << u"password1234"_s << 0 << 2 << QString();
        QTest::newRow("keyboard") << u"qwertyuiop[]"_s << 0 << 2 << u"keyboard-pattern"_s;
        QTest::newRow("own name") << u"ananyakrishnan"_s << 0 << 2 << u"contains-name"_s;
        QTest::newRow("repeats") << u"aaaaaaaaaaaaaaaa"_s << 0 << 2 << QString();
        QTest::newRow("sentence") << goodPassword << 4 << 4 << u"none"_s;
        QTest::newRow("hindi") << u"नदी के ऊपर सात दीये जलते हैं"_s << 3 << 4 << u"none"_s;
    }
    void passwordsAreScored()
    {
        QFETCH(QString, password);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(QString, advice);
        const HttpAnswer answer =
            m_platform->post(u"/v1/password-check"_s, {{u"password"_s, password}, {u"email"_s, ananya}, {u"full_name"_s, u"Ananya Krishnan"_s}});
        QCOMPARE(answer.status, 200);
        const int score = answer.json()["score"_L1].toInt(-1);
        QVERIFY2(score >= least && score <= most, qPrintable(QString::number(score)));
        if (advice.isEmpty())
            QVERIFY(answer.json()["advice"_L1].toString() != u"none"_s);
        else
            QCOMPARE(answer.json()["advice"_L1].toString(), advice);
        // What the meter calls good, sign-up takes, and nothing else.
        const HttpAnswer signUp = m_platform->post(u"/v1/accounts"_s, account(ananya, password));
        QCOMPARE(signUp.status == 202, answer.json()["advice"_L1].toString() == u"none"_s);
    }
    void aPasswordIsCheckedWithoutKnowingWho()
    {
        QCOMPARE(m_platform->post(u"/v1/password-check"_s, {{u"password"_s, goodPassword}}).status, 200);
        QCOMPARE(m_platform->post(u"/v1/password-check"_s, {}).fieldErrors(), QStringList{u"/password required"_s});
    }

    void theRestIsServed()
    {
        QCOMPARE(m_platform->get(u"/healthz"_s).status, 200);
        QCOMPARE(m_platform->get(u"/readyz"_s).status, 200);
        QCOMPARE(m_platform->get(u"/v1/nowhere"_s).status, 404);
        const HttpAnswer method = m_platform->request("DELETE", u"/v1/regions"_s);
        QCOMPARE(method.status, 405);
        QCOMPARE(method.header("Allow"), "GET");
    }
    void theContractIsServedAsItStands()
    {
        QFile file(QStringLiteral(INTRLUME_OPENAPI_FILE));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(m_platform->get(u"/v1/openapi.yaml"_s).body, file.readAll());
    }
    void everyRegionAnswersItsProbe()
    {
        const QJsonArray regions = m_platform->get(u"/v1/regions"_s).json()["items"_L1].toArray();
        QStringList ids;
        for (const QJsonValue &region : regions) {
            const QString id = region["id"_L1].toString();
            ids.append(id);
            QCOMPARE(region["endpoint"_L1].toString(), m_platform->regions().value(id));
            const HttpAnswer ping = m_platform->request("GET", u"/v1/ping"_s, {.at = m_platform->regions().value(id)});
            QCOMPARE(ping.status, 200);
            QCOMPARE(ping.json()["region"_L1].toString(), id);
            QCOMPARE(ping.json()["key_checks"_L1].toString(), u"ok"_s);
        }
        QCOMPARE(ids, (QStringList{u"in-mumbai"_s, u"in-hyderabad"_s, u"ap-singapore"_s, u"eu-frankfurt"_s, u"us-virginia"_s}));
        QCOMPARE(regions.first()["optimised_for"_L1].toArray(), QJsonArray{u"IN"_s});
    }
    void theRolesAreThoseOfTheContract()
    {
        const QJsonArray roles = m_platform->get(u"/v1/roles"_s).json()["items"_L1].toArray();
        QCOMPARE(roles.size(), 4);
        for (qsizetype i = 0; i < roles.size(); ++i) {
            const Role role = allRoles[i];
            QCOMPARE(roles[i]["id"_L1].toString(), toString(role));
            QJsonArray permissions;
            for (const Permission permission : permissionsOf(role))
                permissions.append(toString(permission));
            QCOMPARE(roles[i]["permissions"_L1].toArray(), permissions);
        }
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
