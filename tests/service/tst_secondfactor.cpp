// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/authenticator.h"
#include "support/fakeclock.h"
#include "support/mailbox.h"
#include "support/testplatform.h"

#include <QTest>

#include <future>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! The second factor over the wire, every answer held against the contract. The rules themselves: tst_secondfactorrules.
class SecondFactorTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TestPlatform> m_platform;
    Person m_person;
    Authenticator m_app;
    QStringList m_recoveryCodes;

    HttpAnswer me(const QString &what, const QJsonObject &body = {}) const { return m_platform->post(u"/v1/me/"_s + what, body, m_person.access); }
    void elevate() const
    {
        QCOMPARE(m_platform->post(u"/v1/sessions/current/elevate"_s, {{u"password"_s, m_person.password}}, m_person.access).status, 200);
    }
    QString code() const { return m_app.codeAt(m_clock->now()); }
    void turnOn()
    {
        elevate();
        m_app = Authenticator::scanning(me(u"totp"_s).json()["uri"_L1].toString());
        const HttpAnswer on = me(u"totp/confirm"_s, {{u"code"_s, code()}});
        QCOMPARE(on.status, 200);
        m_recoveryCodes.clear();
        for (const QJsonValue &recovery : on.json()["recovery_codes"_L1].toArray())
            m_recoveryCodes.append(recovery.toString());
        QCOMPARE(m_recoveryCodes.size(), 10);
        m_clock->advance(30s);
    }
    HttpAnswer firstStep() const { return m_platform->signIn(m_person.email, m_person.password, u"laptop"_s); }
    QString challenge() const { return firstStep().json()["challenge"_L1].toString(); }
    HttpAnswer finish(const QString &token, const QString &field, const QString &text) const
    {
        return m_platform->post(u"/v1/sessions/second-factor"_s, {{u"challenge"_s, token}, {field, text}});
    }
    static bool isStored(const HttpAnswer &answer) { return !answer.header("Cache-Control").contains("no-store"); }

    //! Both at the same moment; how many were let in.
    int letIn(const std::function<HttpAnswer()> &one, const std::function<HttpAnswer()> &other) const
    {
        std::future<HttpAnswer> first = std::async(std::launch::async, one);
        std::future<HttpAnswer> second = std::async(std::launch::async, other);
        return (first.get().status == 201 ? 1 : 0) + (second.get().status == 201 ? 1 : 0);
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<FakeClock>();
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_person = m_platform->newPerson();
    }
    void cleanup() { m_platform.reset(); }

    void theWholeWay()
    {
        QCOMPARE(me(u"totp"_s).code(), u"elevation-required"_s);
        elevate();
        const HttpAnswer enrolment = me(u"totp"_s);
        QCOMPARE(enrolment.status, 201);
        QVERIFY(!isStored(enrolment));
        m_app = Authenticator(enrolment.json()["secret"_L1].toString());
        QCOMPARE(me(u"totp/confirm"_s, {{u"code"_s, m_app.wrongCodeAt(m_clock->now())}}).fieldErrors(), QStringList{u"/code code-wrong"_s});
        const HttpAnswer on = me(u"totp/confirm"_s, {{u"code"_s, code()}});
        QCOMPARE(on.status, 200);
        QVERIFY(!isStored(on));
        QVERIFY(on.json()["account"_L1]["second_factor"_L1]["enabled"_L1].toBool());
        QCOMPARE(me(u"totp"_s).code(), u"second-factor-on"_s);
        const HttpAnswer saved = me(u"recovery-codes/saved"_s);
        QVERIFY(saved.json()["second_factor"_L1]["recovery_codes_saved_at"_L1].isString());

        m_clock->advance(30s);
        const HttpAnswer asked = firstStep();
        QCOMPARE(asked.status, 401);
        QCOMPARE(asked.code(), u"second-factor-required"_s);
        QVERIFY(!isStored(asked));
        const HttpAnswer granted = finish(asked.json()["challenge"_L1].toString(), u"code"_s, code());
        QCOMPARE(granted.status, 201);
        QVERIFY(!isStored(granted));
        QCOMPARE(granted.json()["session"_L1]["device"_L1]["name"_L1].toString(), u"laptop"_s);
        QCOMPARE(m_platform->get(u"/v1/me"_s, granted.json()["access_token"_L1].toString()).status, 200);
        QVERIFY(!awaitedMail(*m_platform, m_person.email, u"Two-factor sign-in is on"_s).isEmpty());
    }
    void aWrongCodeSaysHowManyAreLeft()
    {
        turnOn();
        const QString token = challenge();
        for (int left = 4; left >= 0; --left) {
            const HttpAnswer wrong = finish(token, u"code"_s, m_app.wrongCodeAt(m_clock->now()));
            QCOMPARE(wrong.status, 401);
            QCOMPARE(wrong.code(), u"code-wrong"_s);
            QCOMPARE(wrong.json()["tries_left"_L1].toInt(-1), left);
        }
        const HttpAnswer over = finish(token, u"code"_s, code());
        QCOMPARE(over.status, 410);
        QCOMPARE(over.code(), u"challenge-expired"_s);
        QVERIFY(!awaitedMail(*m_platform, m_person.email, u"Somebody knows your Intrlume password"_s).isEmpty());
    }
    void oneProofAtATimeIsTaken()
    {
        turnOn();
        const QString token = challenge();
        QCOMPARE(m_platform->post(u"/v1/sessions/second-factor"_s, {{u"challenge"_s, token}}).fieldErrors(), QStringList{u"/code required"_s});
        const HttpAnswer both = m_platform->post(u"/v1/sessions/second-factor"_s,
                                                 {{u"challenge"_s, token}, {u"code"_s, code()}, {u"recovery_code"_s, m_recoveryCodes.first()}});
        QCOMPARE(both.status, 422);
        QCOMPARE(finish(token, u"code"_s, code()).status, 201); // Neither was spent.
    }
    void aCodeTriedTwiceAtOnceCountsOnce()
    {
        turnOn();
        const QString token = challenge();
        const QString now = code();
        const auto sameChallenge = [&] { return finish(token, u"code"_s, now); };
        QCOMPARE(letIn(sameChallenge, sameChallenge), 1);
        m_clock->advance(30s);
        const QStringList tokens{challenge(), challenge()};
        const QString next = code();
        QCOMPARE(letIn([&] { return finish(tokens.at(0), u"code"_s, next); }, [&] { return finish(tokens.at(1), u"code"_s, next); }), 1);
        const QStringList more{challenge(), challenge()};
        const QString recovery = m_recoveryCodes.first();
        QCOMPARE(
            letIn([&] { return finish(more.at(0), u"recovery_code"_s, recovery); }, [&] { return finish(more.at(1), u"recovery_code"_s, recovery); }),
            1);
        QCOMPARE(m_platform->get(u"/v1/me"_s, m_person.access).json()["second_factor"_L1]["recovery_codes_left"_L1].toInt(), 9);
    }
    void aRecoveryCodeIsSpentAndMailed()
    {
        turnOn();
        QCOMPARE(finish(challenge(), u"recovery_code"_s, m_recoveryCodes.at(3)).status, 201);
        QVERIFY(awaitedMail(*m_platform, m_person.email, u"A recovery code of your Intrlume account was used"_s).contains(u"9 are left"_s));
        const HttpAnswer again = finish(challenge(), u"recovery_code"_s, m_recoveryCodes.at(3));
        QCOMPARE(again.status, 401);
        QCOMPARE(again.code(), u"code-used"_s);
        elevate();
        const HttpAnswer replaced = me(u"recovery-codes"_s);
        QCOMPARE(replaced.json()["recovery_codes"_L1].toArray().size(), 10);
        QVERIFY(!isStored(replaced));
        QCOMPARE(finish(challenge(), u"recovery_code"_s, m_recoveryCodes.at(4)).code(), u"code-wrong"_s);
    }
    void aCodeElevatesWhereItIsOn()
    {
        const auto byCode = [this](const QString &text) {
            return m_platform->post(u"/v1/sessions/current/elevate"_s, {{u"code"_s, text}}, m_person.access);
        };
        QCOMPARE(byCode(u"000000"_s).code(), u"second-factor-off"_s);
        turnOn();
        m_clock->advance(10min); // The proof by password is over.
        QCOMPARE(me(u"recovery-codes"_s).code(), u"elevation-required"_s);
        QCOMPARE(byCode(m_app.wrongCodeAt(m_clock->now())).code(), u"code-wrong"_s);
        const QString now = code();
        QCOMPARE(byCode(now).status, 200);
        QCOMPARE(byCode(now).code(), u"code-used"_s);
        QCOMPARE(me(u"recovery-codes"_s).status, 200);
    }
    void itIsTurnedOffByACode()
    {
        turnOn();
        QCOMPARE(me(u"totp/disable"_s, {{u"code"_s, m_app.wrongCodeAt(m_clock->now())}}).code(), u"code-wrong"_s);
        const HttpAnswer off = me(u"totp/disable"_s, {{u"code"_s, code()}});
        QCOMPARE(off.status, 200);
        QVERIFY(!off.json()["second_factor"_L1]["enabled"_L1].toBool());
        QVERIFY(!awaitedMail(*m_platform, m_person.email, u"Two-factor sign-in is off"_s).isEmpty());
        QCOMPARE(firstStep().status, 201);
        QCOMPARE(me(u"totp/disable"_s, {{u"code"_s, code()}}).code(), u"second-factor-off"_s);
    }
    void aRestartKeepsIt()
    {
        turnOn();
        const QString token = challenge();
        m_platform->restart();
        QCOMPARE(finish(token, u"code"_s, code()).status, 201); // Also what was under way.
    }
    void membersAreReminded()
    {
        const QString workspace = m_platform->newWorkspace(m_person);
        const QString reminders = u"/v1/workspaces/%1/second-factor-reminders"_s.arg(workspace);
        QCOMPARE(m_platform->post(reminders, {}, m_person.access).json(), (QJsonObject{{u"sent"_s, 1}, {u"skipped"_s, 0}}));
        QCOMPARE(m_platform->post(reminders, {}, m_person.access).json(), (QJsonObject{{u"sent"_s, 0}, {u"skipped"_s, 1}}));
        QVERIFY(!awaitedMail(*m_platform, m_person.email, u"Turn on two-factor sign-in for Nilavya Health"_s).isEmpty());
        const Person stranger = m_platform->newPerson(u"devansh@nilavya.example"_s, u"Devansh Rao"_s);
        QCOMPARE(m_platform->post(reminders, {}, stranger.access).status, 404);
    }
};

QTEST_GUILESS_MAIN(SecondFactorTest)
#include "tst_secondfactor.moc"
