// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/fakeclock.h"
#include "support/mailbox.h"
#include "support/testplatform.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const QString newEmail = u"ananya@lanterns.example"_s;
const QString newPassword = u"nine herons beside the silver lake"_s;
} // namespace

//! One's own account over the wire: name, password, address, devices. The rules themselves: tst_profilerules.
class ProfileTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TestPlatform> m_platform;
    Person m_person;

    HttpAnswer me() const { return m_platform->get(u"/v1/me"_s, m_person.access); }
    HttpAnswer post(const QString &what, const QJsonObject &body) const { return m_platform->post(what, body, m_person.access); }
    void elevate() const { QCOMPARE(post(u"/v1/sessions/current/elevate"_s, {{u"password"_s, m_person.password}}).status, 200); }
    HttpAnswer rename(const QString &name, const QByteArray &etag) const
    {
        Call call{.token = m_person.access, .body = QJsonObject{{u"full_name"_s, name}}};
        if (!etag.isEmpty())
            call.headers = {{"If-Match", etag}};
        return m_platform->request("PATCH", u"/v1/me"_s, call);
    }
    HttpAnswer confirm(const QString &token) const { return m_platform->post(u"/v1/confirmations"_s, {{u"token"_s, token}}); }
    QString linkToNewAddress() const { return tokenIn(awaitedMail(*m_platform, newEmail, u"Confirm your new email for Intrlume"_s)); }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<FakeClock>();
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_person = m_platform->newPerson();
    }
    void cleanup() { m_platform.reset(); }

    void anAccountTellsHowItStands()
    {
        const QJsonObject account = me().json();
        QVERIFY(account["confirmed_at"_L1].isString());
        QVERIFY(account["password_changed_at"_L1].isString());
        QVERIFY(account["pending_email"_L1].isNull());
        QVERIFY(!account["second_factor"_L1]["enabled"_L1].toBool(true));
        QCOMPARE(me().header("ETag"), '"' + account["etag"_L1].toString().toLatin1() + '"');
    }
    void aNameIsChangedByWhoSawTheLatest()
    {
        const QByteArray etag = me().header("ETag");
        QCOMPARE(rename(u"Ananya K."_s, {}).status, 428);
        const HttpAnswer renamed = rename(u"Ananya K."_s, etag);
        QCOMPARE(renamed.status, 200);
        QCOMPARE(renamed.json()["full_name"_L1].toString(), u"Ananya K."_s);
        QCOMPARE(rename(u"Somebody"_s, etag).status, 412);
        QCOMPARE(rename(u""_s, renamed.header("ETag")).fieldErrors(), QStringList{u"/full_name too-short"_s});
    }
    void aPasswordIsChangedByWhoProvedThemselves()
    {
        const HttpAnswer other = m_platform->signIn(m_person.email, m_person.password, u"laptop"_s);
        const QString otherToken = other.json()["access_token"_L1].toString();
        QCOMPARE(post(u"/v1/me/password"_s, {{u"new_password"_s, newPassword}}).code(), u"elevation-required"_s);
        elevate();
        QCOMPARE(post(u"/v1/me/password"_s, {{u"new_password"_s, m_person.password}}).fieldErrors(), QStringList{u"/new_password unchanged"_s});
        QCOMPARE(post(u"/v1/me/password"_s, {{u"new_password"_s, newPassword}, {u"end_other_sessions"_s, u"yes"_s}}).fieldErrors(),
                 QStringList{u"/end_other_sessions wrong-type"_s});
        QCOMPARE(m_platform->get(u"/v1/me"_s, otherToken).status, 200);
        QCOMPARE(post(u"/v1/me/password"_s, {{u"new_password"_s, newPassword}}).status, 204);
        QCOMPARE(m_platform->get(u"/v1/me"_s, otherToken).status, 401); // At its next call.
        QCOMPARE(me().status, 200);
        QCOMPARE(m_platform->signIn(m_person.email, m_person.password).status, 401);
        QCOMPARE(m_platform->signIn(m_person.email, newPassword).status, 201);
        QVERIFY(!awaitedMail(*m_platform, m_person.email, u"Your Intrlume password was changed"_s).isEmpty());
    }
    void anAddressIsChangedByItsLink()
    {
        QCOMPARE(post(u"/v1/me/email"_s, {{u"email"_s, newEmail}}).code(), u"elevation-required"_s);
        elevate();
        QCOMPARE(post(u"/v1/me/email"_s, {{u"email"_s, u"ananya@gmail.com"_s}}).fieldErrors(), QStringList{u"/email consumer-email"_s});
        const HttpAnswer moving = post(u"/v1/me/email"_s, {{u"email"_s, newEmail}});
        QCOMPARE(moving.status, 202);
        const QString id = moving.json()["pending_email"_L1]["confirmation_id"_L1].toString();
        QCOMPARE(m_platform->get(u"/v1/confirmations/"_s + id).json()["state"_L1].toString(), u"pending"_s);
        QVERIFY(awaitedMail(*m_platform, m_person.email, u"Your Intrlume email is about to change"_s).contains(newEmail));
        const QString token = linkToNewAddress();
        QCOMPARE(confirm(token).status, 200);
        QCOMPARE(m_platform->get(u"/v1/confirmations/"_s + id).json()["state"_L1].toString(), u"confirmed"_s);
        QCOMPARE(me().json()["email"_L1].toString(), newEmail);
        QVERIFY(me().json()["pending_email"_L1].isNull());
        for (const QString &address : {m_person.email, newEmail})
            QVERIFY(!awaitedMail(*m_platform, address, u"Your Intrlume email was changed"_s).isEmpty());
        QCOMPARE(m_platform->signIn(m_person.email, m_person.password).code(), u"credentials-wrong"_s);
        QCOMPARE(m_platform->signIn(newEmail, m_person.password).status, 201);
        QCOMPARE(confirm(token).code(), u"confirmation-used"_s);
    }
    void aChangeOfAddressIsGivenUp()
    {
        QCOMPARE(m_platform->request("DELETE", u"/v1/me/email"_s, {.token = m_person.access}).status, 404);
        elevate();
        post(u"/v1/me/email"_s, {{u"email"_s, newEmail}});
        const QString token = linkToNewAddress();
        const HttpAnswer kept = m_platform->request("DELETE", u"/v1/me/email"_s, {.token = m_person.access});
        QCOMPARE(kept.status, 200);
        QVERIFY(kept.json()["pending_email"_L1].isNull());
        QCOMPARE(confirm(token).code(), u"confirmation-expired"_s);
        QCOMPARE(me().json()["email"_L1].toString(), m_person.email);
    }
    void aTakenAddressAnswersAlike()
    {
        const Person other = m_platform->newPerson(u"devansh@nilavya.example"_s, u"Devansh Rao"_s);
        elevate();
        const HttpAnswer free = post(u"/v1/me/email"_s, {{u"email"_s, u"free123@nilavya.example"_s}});
        const HttpAnswer taken = post(u"/v1/me/email"_s, {{u"email"_s, other.email}});
        QCOMPARE(taken.status, free.status);
        QCOMPARE(taken.body.size(), free.body.size());
        QCOMPARE(taken.json()["pending_email"_L1]["expires_at"_L1], free.json()["pending_email"_L1]["expires_at"_L1]);
        const QString told = awaitedMail(*m_platform, other.email, u"Your address already has an Intrlume account"_s);
        QVERIFY(!told.isEmpty());
        QVERIFY(tokenIn(told).isEmpty());
    }
    void theOwnDeviceIsListedFirstAndSaysFromWhere()
    {
        m_clock->advance(1s);
        m_platform->signIn(m_person.email, m_person.password, u"laptop"_s);
        const QJsonArray sessions = m_platform->get(u"/v1/sessions"_s, m_person.access).json()["items"_L1].toArray();
        QCOMPARE(sessions.size(), 2);
        QCOMPARE(sessions.at(0)["id"_L1].toString(), m_person.sessionId);
        QVERIFY(sessions.at(0)["current"_L1].toBool());
        QCOMPARE(sessions.at(0)["address"_L1].toString(), u"127.0.0.1"_s);
        QVERIFY(!sessions.at(1)["current"_L1].toBool());
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "tst_profile.moc"
