// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/fakeclock.h"
#include "support/testplatform.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

class SessionsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TestPlatform> m_platform;
    Person m_person;

    HttpAnswer refresh(const QString &token) const { return m_platform->post(u"/v1/sessions/refresh"_s, {{u"refresh_token"_s, token}}); }
    int me(const QString &access) const { return m_platform->get(u"/v1/me"_s, access).status; }
    static QString accessOf(const HttpAnswer &answer) { return answer.json()["access_token"_L1].toString(); }
    static QString refreshOf(const HttpAnswer &answer) { return answer.json()["refresh_token"_L1].toString(); }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<FakeClock>();
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_person = m_platform->newPerson();
    }
    void cleanup() { m_platform.reset(); }

    void addressesCompareWithoutCase() { QCOMPARE(m_platform->signIn(u"ANANYA@Nilavya.Example"_s, m_person.password).status, 201); }

    void anUnknownAddressAndAWrongPasswordAreAnsweredAlike()
    {
        const HttpAnswer wrong = m_platform->signIn(m_person.email, u"certainly not this one"_s);
        const HttpAnswer unknown = m_platform->signIn(u"nobody@nilavya.example"_s, u"certainly not this one"_s);
        QCOMPARE(wrong.status, 401);
        QCOMPARE(unknown.status, 401);
        QJsonObject a = wrong.json();
        QJsonObject b = unknown.json();
        a.remove(u"request_id"_s);
        b.remove(u"request_id"_s);
        QCOMPARE(a, b);
        QCOMPARE(wrong.header("RateLimit-Policy"), unknown.header("RateLimit-Policy"));
        QCOMPARE(wrong.headers.size(), unknown.headers.size());
    }

    void wrongFieldsAreNamed()
    {
        const HttpAnswer answer =
            m_platform->post(u"/v1/sessions"_s, {{u"email"_s, 5}, {u"device"_s, QJsonObject{{u"name"_s, u"x"_s}}}, {u"admin"_s, true}});
        QCOMPARE(answer.status, 422);
        for (const QString &error : {u"/email wrong-type"_s, u"/password required"_s, u"/device/platform required"_s, u"/admin unknown"_s})
            QVERIFY2(answer.fieldErrors().contains(error), qPrintable(error + u" is not in "_s + answer.fieldErrors().join(u", "_s)));
    }

    void anAccessTokenLivesFifteenMinutes()
    {
        QCOMPARE(me(m_person.access), 200);
        m_clock->advance(15min - 1s);
        QCOMPARE(me(m_person.access), 200);
        m_clock->advance(2s);
        const HttpAnswer late = m_platform->get(u"/v1/me"_s, m_person.access);
        QCOMPARE(late.status, 401);
        QCOMPARE(late.code(), u"session-invalid"_s);
        QCOMPARE(m_platform->get(u"/v1/me"_s).code(), u"session-missing"_s);
        QCOMPARE(m_platform->get(u"/v1/me"_s, u"made-up"_s).code(), u"session-invalid"_s);
    }

    void refreshingTradesBothTokens()
    {
        const HttpAnswer answer = refresh(m_person.refresh);
        QCOMPARE(answer.status, 200);
        QVERIFY(accessOf(answer) != m_person.access);
        QVERIFY(refreshOf(answer) != m_person.refresh);
        QCOMPARE(answer.json()["session"_L1]["id"_L1].toString(), m_person.sessionId);
        QCOMPARE(me(accessOf(answer)), 200);
    }
    void aLostAnswerIsForgivenForTenSeconds()
    {
        const HttpAnswer lost = refresh(m_person.refresh);
        m_clock->advance(9s);
        const HttpAnswer again = refresh(m_person.refresh);
        QCOMPARE(again.status, 200);
        QCOMPARE(me(accessOf(again)), 200);
        m_clock->advance(1min);
        QCOMPARE(refresh(refreshOf(again)).status, 200); // And the new one works on.
        Q_UNUSED(lost)
    }
    void theOldTokenWorksOnlyOnceMore()
    {
        refresh(m_person.refresh);
        QCOMPARE(refresh(m_person.refresh).status, 200);
        QCOMPARE(refresh(m_person.refresh).code(), u"refresh-reused"_s);
    }
    void afterTenSecondsReuseEndsTheFamily()
    {
        const HttpAnswer first = refresh(m_person.refresh);
        m_clock->advance(11s);
        const HttpAnswer reused = refresh(m_person.refresh);
        QCOMPARE(reused.status, 401);
        QCOMPARE(reused.code(), u"refresh-reused"_s);
        QCOMPARE(me(accessOf(first)), 401);
        QCOMPARE(refresh(refreshOf(first)).status, 401);
    }
    void anOlderTokenEndsTheFamilyEvenWithinTenSeconds()
    {
        const HttpAnswer first = refresh(m_person.refresh);
        const HttpAnswer second = refresh(refreshOf(first));
        QCOMPARE(refresh(m_person.refresh).code(), u"refresh-reused"_s);
        QCOMPARE(me(accessOf(second)), 401);
        QCOMPARE(refresh(refreshOf(second)).status, 401);
    }
    void reuseLeavesOtherDevicesAlone()
    {
        const HttpAnswer other = m_platform->signIn(m_person.email, m_person.password, u"laptop"_s);
        refresh(m_person.refresh);
        m_clock->advance(11s);
        refresh(m_person.refresh);
        QCOMPARE(me(accessOf(other)), 200);
    }
    void aRefreshTokenLivesThirtyDaysAndSlides()
    {
        QString token = m_person.refresh;
        for (int month = 0; month < 3; ++month) {
            m_clock->advance(24h * 29);
            const HttpAnswer answer = refresh(token);
            QCOMPARE(answer.status, 200);
            token = refreshOf(answer);
        }
        m_clock->advance(24h * 31);
        QCOMPARE(refresh(token).code(), u"refresh-invalid"_s);
    }
    void aSessionLivesAtMost180Days()
    {
        QString token = m_person.refresh;
        for (int day = 0; day < 174; day += 29) {
            m_clock->advance(24h * 29);
            token = refreshOf(refresh(token));
            QVERIFY2(!token.isEmpty(), qPrintable(QString::number(day)));
        }
        m_clock->advance(24h * 7); // 181 days since signing in, 7 since the last refresh.
        QCOMPARE(refresh(token).status, 401);
    }
    void anAccessTokenIsNoRefreshToken()
    {
        QCOMPARE(refresh(m_person.access).code(), u"refresh-invalid"_s);
        QCOMPARE(me(m_person.refresh), 401);
    }
    void twoProgramsRefreshingAtOnceBothStaySignedIn()
    {
        const QString a = refreshOf(refresh(m_person.refresh));
        const QString b = refreshOf(refresh(m_person.refresh));
        QVERIFY(!a.isEmpty() && !b.isEmpty());
        QCOMPARE(refresh(b).status, 200);
    }
    void sessionsOutliveARestart()
    {
        m_platform->restart();
        QVERIFY(m_platform->isRunning());
        QCOMPARE(me(m_person.access), 200);
        QCOMPARE(refresh(m_person.refresh).status, 200);
    }

    void signingOutEndsBothTokens()
    {
        QCOMPARE(m_platform->request("DELETE", u"/v1/sessions/current"_s, {.token = m_person.access}).status, 204);
        QCOMPARE(me(m_person.access), 401);
        QCOMPARE(refresh(m_person.refresh).status, 401);
    }
    void devicesAreListedAndEndedOneByOne()
    {
        m_clock->advance(1s);
        const HttpAnswer laptop = m_platform->signIn(m_person.email, m_person.password, u"laptop"_s);
        m_clock->advance(1s);
        const HttpAnswer phone = m_platform->signIn(m_person.email, m_person.password, u"phone"_s);
        QStringList names;
        for (const QJsonValue &session : m_platform->get(u"/v1/sessions"_s, m_person.access).json()["items"_L1].toArray())
            names.append(session["device"_L1]["name"_L1].toString());
        QCOMPARE(names, (QStringList{u"desk-pc"_s, u"phone"_s, u"laptop"_s})); // The one that asks, then the newest.

        const QString id = laptop.json()["session"_L1]["id"_L1].toString();
        QCOMPARE(m_platform->request("DELETE", u"/v1/sessions/"_s + id, {.token = m_person.access}).status, 204);
        QCOMPARE(me(accessOf(laptop)), 401);
        QCOMPARE(me(accessOf(phone)), 200);
        QCOMPARE(m_platform->request("DELETE", u"/v1/sessions/"_s + id, {.token = m_person.access}).status, 404);

        QCOMPARE(m_platform->request("DELETE", u"/v1/sessions/others"_s, {.token = m_person.access}).status, 204);
        QCOMPARE(me(accessOf(phone)), 401);
        QCOMPARE(me(m_person.access), 200);
        QCOMPARE(m_platform->get(u"/v1/sessions"_s, m_person.access).json()["items"_L1].toArray().size(), 1);
    }
    void devicesAreListedInPages()
    {
        for (int i = 0; i < 4; ++i) {
            m_clock->advance(1s);
            m_platform->signIn(m_person.email, m_person.password, QString::number(i));
        }
        const QJsonObject first = m_platform->get(u"/v1/sessions?limit=3"_s, m_person.access).json();
        QCOMPARE(first["items"_L1].toArray().size(), 3);
        const QJsonObject second = m_platform->get(u"/v1/sessions?limit=3&after="_s + first["next"_L1].toString(), m_person.access).json();
        QCOMPARE(second["items"_L1].toArray().size(), 2);
        QVERIFY(second["next"_L1].isNull());

        // One at a time, and the own one, the oldest of all, first.
        QStringList names;
        QString after;
        do {
            const QJsonObject page =
                m_platform->get(u"/v1/sessions?limit=1"_s + (after.isEmpty() ? after : u"&after="_s + after), m_person.access).json();
            names.append(page["items"_L1][0]["device"_L1]["name"_L1].toString());
            QCOMPARE(page["items"_L1][0]["current"_L1].toBool(), names.size() == 1);
            QCOMPARE(page["items"_L1][0]["address"_L1].toString(), u"127.0.0.1"_s);
            after = page["next"_L1].toString();
        } while (!after.isEmpty());
        QCOMPARE(names, (QStringList{u"desk-pc"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s}));
    }
    void nobodyEndsTheSessionsOfOthers()
    {
        const Person other = m_platform->newPerson(u"devansh@patil.example"_s, u"Devansh Patil"_s);
        QCOMPARE(m_platform->request("DELETE", u"/v1/sessions/"_s + m_person.sessionId, {.token = other.access}).status, 404);
        QCOMPARE(m_platform->request("DELETE", u"/v1/sessions/others"_s, {.token = other.access}).status, 204);
        QCOMPARE(me(m_person.access), 200);
        QCOMPARE(m_platform->get(u"/v1/sessions"_s, other.access).json()["items"_L1].toArray().size(), 1);
    }

    void wrongPasswordsSlowDown()
    {
        HttpAnswer answer;
        int tries = 0;
        for (; tries < 20 && answer.status != 429; ++tries)
            answer = m_platform->signIn(m_person.email, u"guess number %1 of many"_s.arg(tries));
        QCOMPARE(answer.status, 429);
        QVERIFY2(tries >= 4, "a person may mistype a few times");
        QCOMPARE(m_platform->signIn(m_person.email, m_person.password).status, 429); // The right one is not tried either: a guesser learns nothing.
        QCOMPARE(me(m_person.access), 200); // Who is signed in stays so.
        m_clock->advance(std::chrono::seconds(answer.header("Retry-After").toInt() + 1));
        QCOMPARE(m_platform->signIn(m_person.email, m_person.password).status, 201);
    }
    void anUnknownAddressSlowsDownTheSameWay()
    {
        auto triesUntilRefused = [this](const QString &email) {
            for (int tries = 1; tries <= 20; ++tries) {
                if (m_platform->signIn(email, u"guess number %1 of many"_s.arg(tries)).status == 429)
                    return tries;
            }
            return 0;
        };
        const int known = triesUntilRefused(m_person.email);
        m_clock->advance(24h);
        const int unknown = triesUntilRefused(u"nobody@nilavya.example"_s);
        QVERIFY(known > 0);
        QCOMPARE(unknown, known);
    }
    void aRightPasswordForgetsTheWrongOnes()
    {
        for (int round = 0; round < 4; ++round) {
            for (int tries = 0; tries < 2; ++tries)
                QCOMPARE(m_platform->signIn(m_person.email, u"a slip of the fingers"_s).status, 401);
            QCOMPARE(m_platform->signIn(m_person.email, m_person.password).status, 201);
        }
    }
};

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_sessions.moc"
