// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
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

//! Letting in a program without a window, over the wire. The rules themselves: tst_devicecoderules.
class DeviceCodesTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TestPlatform> m_platform;
    Person m_person;

    HttpAnswer start() const { return m_platform->post(u"/v1/device-codes"_s, {{u"device"_s, deviceNamed(u"build machine"_s)}}); }
    HttpAnswer takeNow(const QString &code) const { return m_platform->post(u"/v1/device-codes/token"_s, {{u"device_code"_s, code}}); }
    HttpAnswer take(const QString &code) const
    {
        m_clock->advance(5s);
        return takeNow(code);
    }
    HttpAnswer answer(const QString &userCode, const QString &what) const
    {
        return m_platform->post(u"/v1/device-codes/%1/%2"_s.arg(userCode, what), {}, m_person.access);
    }
    void elevate() const
    {
        QCOMPARE(m_platform->post(u"/v1/sessions/current/elevate"_s, {{u"password"_s, m_person.password}}, m_person.access).status, 200);
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
        const HttpAnswer started = start();
        QCOMPARE(started.status, 201);
        QVERIFY(started.header("Cache-Control").contains("no-store"));
        QCOMPARE(started.json()["expires_in"_L1].toInt(), 600);
        QCOMPARE(started.json()["interval"_L1].toInt(), 5);
        const QString deviceCode = started.json()["device_code"_L1].toString();
        const QString userCode = started.json()["user_code"_L1].toString();
        const HttpAnswer pending = take(deviceCode);
        QCOMPARE(pending.status, 409);
        QCOMPARE(pending.code(), u"authorization-pending"_s);
        const HttpAnswer hasty = takeNow(deviceCode);
        QCOMPARE(hasty.status, 429);
        QCOMPARE(hasty.code(), u"slow-down"_s);
        QCOMPARE(hasty.header("Retry-After"), QByteArray("5"));

        QCOMPARE(m_platform->get(u"/v1/device-codes/"_s + userCode).status, 401);
        const HttpAnswer asking = m_platform->get(u"/v1/device-codes/"_s + userCode.toLower(), m_person.access);
        QCOMPARE(asking.json()["device"_L1]["name"_L1].toString(), u"build machine"_s);
        QCOMPARE(asking.json()["address"_L1].toString(), u"127.0.0.1"_s);
        QCOMPARE(answer(userCode, u"approve"_s).code(), u"elevation-required"_s);
        elevate();
        QCOMPARE(answer(userCode, u"approve"_s).status, 204);
        QVERIFY(!awaitedMail(*m_platform, m_person.email, u"A new device is signed in to your Intrlume account"_s).isEmpty());

        const HttpAnswer granted = take(deviceCode);
        QCOMPARE(granted.status, 201);
        QVERIFY(granted.header("Cache-Control").contains("no-store"));
        QCOMPARE(granted.json()["account"_L1]["id"_L1].toString(), m_person.accountId);
        QCOMPARE(granted.json()["session"_L1]["device"_L1]["name"_L1].toString(), u"build machine"_s);
        QCOMPARE(take(deviceCode).status, 410);
        QCOMPARE(m_platform->get(u"/v1/sessions"_s, m_person.access).json()["items"_L1].toArray().size(), 2);
    }
    void aNoIsANo()
    {
        const QJsonObject started = start().json();
        QCOMPARE(answer(started["user_code"_L1].toString(), u"deny"_s).status, 204);
        const HttpAnswer denied = take(started["device_code"_L1].toString());
        QCOMPARE(denied.status, 403);
        QCOMPARE(denied.code(), u"authorization-denied"_s);
    }
    void aCodeIsOverAfterTenMinutes()
    {
        const QJsonObject started = start().json();
        m_clock->advance(10min);
        QCOMPARE(takeNow(started["device_code"_L1].toString()).code(), u"device-code-expired"_s);
        QCOMPARE(answer(started["user_code"_L1].toString(), u"deny"_s).status, 404);
    }
    void takenTwiceAtOnceItGivesOneSession()
    {
        const QJsonObject started = start().json();
        const QString code = started["device_code"_L1].toString();
        elevate();
        QCOMPARE(answer(started["user_code"_L1].toString(), u"approve"_s).status, 204);
        std::future<HttpAnswer> first = std::async(std::launch::async, [&] { return takeNow(code); });
        std::future<HttpAnswer> second = std::async(std::launch::async, [&] { return takeNow(code); });
        const QList<int> statuses{first.get().status, second.get().status};
        QCOMPARE(statuses.count(201), 1);
        QCOMPARE(statuses.count(410), 1);
    }
    void wrongFieldsAreNamed()
    {
        QCOMPARE(m_platform->post(u"/v1/device-codes"_s, {{u"device"_s, QJsonObject{{u"name"_s, u""_s}, {u"platform"_s, u"x"_s}}}}).fieldErrors(),
                 QStringList{u"/device/name too-short"_s});
        QCOMPARE(m_platform->post(u"/v1/device-codes/token"_s, {}).fieldErrors(), QStringList{u"/device_code required"_s});
    }
    void aKeyApprovesNobody()
    {
        const QString workspace = m_platform->newWorkspace(m_person);
        const NewKey key = m_platform->newKey(m_person, workspace, u"deploy"_s);
        const QString userCode = start().json()["user_code"_L1].toString();
        const HttpAnswer refused = m_platform->post(u"/v1/device-codes/%1/approve"_s.arg(userCode), {}, key.secret);
        QVERIFY(refused.status == 401 || refused.status == 403);
    }
};

QTEST_GUILESS_MAIN(DeviceCodesTest)
#include "tst_devicecodes.moc"
