// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/fakeclock.h"
#include "support/mailbox.h"
#include "support/rawconnection.h"
#include "support/testplatform.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <future>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const QString resetSubject = u"Set a new password for Intrlume"_s;
const QString newPassword = u"nine herons beside the silver lake"_s;
const QString unknown = u"nobody@nilavya.example"_s;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}
} // namespace

//! Setting a password anew by mail, over the wire and on the page. The rules themselves: tst_passwordresetrules.
class PasswordResetsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<TestPlatform> m_platform;
    Person m_person;

    HttpAnswer ask(const QString &email) const { return m_platform->post(u"/v1/password-resets"_s, {{u"email"_s, email}}); }
    HttpAnswer complete(const QString &token, const QString &password = newPassword) const
    {
        return m_platform->post(u"/v1/password-resets/complete"_s, {{u"token"_s, token}, {u"new_password"_s, password}});
    }
    QString mailedToken() const
    {
        ask(m_person.email);
        return tokenIn(awaitedMail(*m_platform, m_person.email, resetSubject));
    }
    HttpAnswer submit(const QString &token, const QString &password) const
    {
        RawConnection connection(m_platform->address());
        const QByteArray body = "token=" + QUrl::toPercentEncoding(token) + "&new_password=" + QUrl::toPercentEncoding(password);
        connection.send("POST /reset HTTP/1.1\r\nHost: " + QUrl(m_platform->address()).authority().toLatin1()
                        + "\r\nConnection: close\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return connection.readAnswer(20s);
    }
    HttpAnswer page(const QString &token) const { return m_platform->get(u"/reset?token="_s + token); }

    //! What differs between two answers beside what differs between any two.
    static QString differenceOf(const HttpAnswer &one, const HttpAnswer &other)
    {
        if (one.status != other.status)
            return u"status %1 and %2"_s.arg(one.status).arg(other.status);
        QJsonObject a = one.json();
        QJsonObject b = other.json();
        for (const QString &own : {u"request_id"_s, u"id"_s}) {
            a.remove(own);
            b.remove(own);
        }
        if (a != b)
            return u"body"_s;
        QList<QByteArray> names;
        for (const auto &[name, value] : one.headers)
            names.append(name);
        for (const auto &[name, value] : other.headers)
            names.removeOne(name);
        return names.isEmpty() && one.headers.size() == other.headers.size() && one.body.size() == other.body.size() ? QString() : u"form"_s;
    }
    //! Milliseconds on the wall for a known and an unknown address, by turns; the medians.
    template<typename Act>
    std::pair<double, double> timed(int tries, const Act &act) const
    {
        std::vector<double> known;
        std::vector<double> other;
        for (int i = 0; i < tries * 2; ++i) {
            m_clock->advance(15min);
            QElapsedTimer timer;
            timer.start();
            act(i % 2 == 0 ? m_person.email : unknown);
            (i % 2 == 0 ? known : other).push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        return {median(known), median(other)};
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
        const HttpAnswer asked = ask(m_person.email);
        QCOMPARE(asked.status, 202);
        QCOMPARE(asked.json(), QJsonObject());
        const QString token = tokenIn(awaitedMail(*m_platform, m_person.email, resetSubject));
        const HttpAnswer checked = m_platform->post(u"/v1/password-resets/check"_s, {{u"token"_s, token}});
        QCOMPARE(checked.json()["email"_L1].toString(), m_person.email);
        QCOMPARE(complete(token, u"qwertyuiopas"_s).fieldErrors(), QStringList{u"/new_password too-weak"_s});
        QCOMPARE(complete(token).status, 204);
        QCOMPARE(m_platform->get(u"/v1/me"_s, m_person.access).code(), u"session-invalid"_s); // At the next call.
        QCOMPARE(m_platform->signIn(m_person.email, m_person.password).code(), u"credentials-wrong"_s);
        QCOMPARE(m_platform->signIn(m_person.email, newPassword).status, 201);
        QVERIFY(!awaitedMail(*m_platform, m_person.email, u"Your Intrlume password was changed"_s).isEmpty());
        QCOMPARE(complete(token).code(), u"reset-used"_s);
        QCOMPARE(complete(token).status, 410);
    }
    void oldAndMadeUpLinksAreGone()
    {
        const QString token = mailedToken();
        m_clock->advance(1h);
        QCOMPARE(complete(token).status, 410);
        QCOMPARE(complete(token).code(), u"reset-expired"_s);
        QCOMPARE(m_platform->post(u"/v1/password-resets/check"_s, {{u"token"_s, u"made-up"_s}}).code(), u"reset-expired"_s);
    }
    void usedTwiceAtOnceItSetsOnePassword()
    {
        const QString token = mailedToken();
        const QStringList passwords{newPassword, u"eleven otters under the old bridge"_s};
        std::vector<int> statuses;
        {
            std::future<HttpAnswer> first = std::async(std::launch::async, [&] { return complete(token, passwords.at(0)); });
            std::future<HttpAnswer> second = std::async(std::launch::async, [&] { return complete(token, passwords.at(1)); });
            statuses = {first.get().status, second.get().status};
        }
        const int winner = statuses.at(0) == 204 ? 0 : 1;
        QCOMPARE(statuses.at(static_cast<size_t>(winner)), 204);
        QCOMPARE(statuses.at(static_cast<size_t>(1 - winner)), 410);
        QCOMPARE(m_platform->signIn(m_person.email, passwords.at(winner)).status, 201);
        QCOMPARE(m_platform->signIn(m_person.email, passwords.at(1 - winner)).status, 401);
    }

    void thePageOffersBothWaysAndAGetChangesNothing()
    {
        const QString token = mailedToken();
        const HttpAnswer shown = page(token);
        QCOMPARE(shown.status, 200);
        const QString html = QString::fromUtf8(shown.body);
        QVERIFY(html.contains(u"name=\"token\" value=\"%1\""_s.arg(token)));
        const QString console =
            u"intrlume://reset?token=%1&amp;server=%2"_s.arg(token, QString::fromLatin1(QUrl::toPercentEncoding(m_platform->address())));
        QVERIFY2(html.contains(console), qPrintable(html));
        QVERIFY(shown.header("Cache-Control").contains("no-store"));
        QVERIFY(!shown.header("Content-Security-Policy").isEmpty());
        QCOMPARE(shown.header("Referrer-Policy"), QByteArray("no-referrer"));
        QCOMPARE(m_platform->signIn(m_person.email, m_person.password).status, 201);
    }
    void thePageSetsThePassword()
    {
        const QString token = mailedToken();
        const HttpAnswer weak = submit(token, u"qwertyuiopas"_s);
        QCOMPARE(weak.status, 422);
        QVERIFY(weak.body.contains("role=\"alert\""));
        QVERIFY(!weak.body.contains("qwertyuiopas"));
        QCOMPARE(submit(token, newPassword).status, 200);
        QCOMPARE(submit(token, newPassword).status, 410);
        QCOMPARE(m_platform->signIn(m_person.email, newPassword).status, 201);
    }
    void whatIsInTheLinkIsNotMarkup()
    {
        const HttpAnswer shown = page(u"%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E"_s);
        QVERIFY(!shown.body.contains("<script"));
    }

    void knownAndUnknownAreAnsweredAlike()
    {
        QCOMPARE(differenceOf(ask(m_person.email), ask(unknown)), QString());
        m_clock->advance(1min);
        QCOMPARE(differenceOf(m_platform->signIn(m_person.email, u"wrong"_s), m_platform->signIn(unknown, u"wrong"_s)), QString());
        const auto signUp = [this](const QString &email) {
            return m_platform->post(u"/v1/accounts"_s, {{u"email"_s, email}, {u"full_name"_s, u"Ananya Krishnan"_s}, {u"password"_s, newPassword}});
        };
        const HttpAnswer known = signUp(m_person.email);
        const HttpAnswer fresh = signUp(u"new@nilavya.example"_s);
        QCOMPARE(differenceOf(known, fresh), QString());
        const auto state = [this](const HttpAnswer &answer) { return m_platform->get(u"/v1/confirmations/"_s + answer.json()["id"_L1].toString()); };
        QCOMPARE(differenceOf(state(known), state(fresh)), QString());
        m_clock->advance(1min);
        const auto resend = [this](const HttpAnswer &answer) {
            return m_platform->post(u"/v1/confirmations/%1/resend"_s.arg(answer.json()["id"_L1].toString()), {});
        };
        QCOMPARE(differenceOf(resend(known), resend(fresh)), QString());
    }
    void knownAndUnknownTakeTheSameTime()
    {
        // On the wall, with everything between: the bounds are wide enough for a busy machine; tst_enumeration measures the work itself.
        const auto signIn = timed(9, [this](const QString &email) { QCOMPARE(m_platform->signIn(email, u"wrong"_s).status, 401); });
        qInfo("sign-in: known %.1f ms, unknown %.1f ms", signIn.first, signIn.second);
        QVERIFY(signIn.first < signIn.second * 3 && signIn.second < signIn.first * 3);
        const auto reset = timed(25, [this](const QString &email) { QCOMPARE(ask(email).status, 202); });
        qInfo("password reset: known %.1f ms, unknown %.1f ms", reset.first, reset.second);
        QVERIFY(reset.first < reset.second + 100 && reset.second < reset.first + 100);
    }
    void aRunOfFailuresIsMailedOnce()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(m_platform->signIn(m_person.email, u"wrong"_s).status, 401);
        const HttpAnswer slowed = m_platform->signIn(m_person.email, m_person.password);
        QCOMPARE(slowed.status, 429);
        QCOMPARE(slowed.header("Retry-After"), QByteArray("900"));
        const QString subject = u"Somebody could not sign in to your Intrlume account"_s;
        QVERIFY(!awaitedMail(*m_platform, m_person.email, subject).isEmpty());
        QCOMPARE(mailsTo(*m_platform, m_person.email, subject).size(), 1);
        QCOMPARE(complete(mailedToken()).status, 204);
        QCOMPARE(m_platform->signIn(m_person.email, newPassword).status, 201); // Whoever reads the mail need not wait.
    }
};

QTEST_GUILESS_MAIN(PasswordResetsTest)
#include "tst_passwordresets.moc"
