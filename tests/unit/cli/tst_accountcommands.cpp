// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "unit/cli/programworld.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const QString vikram = u"vikram@nilavya.example"_s;
const QString elsewhere = u"https://other.example"_s;

QJsonObject sessionJson(int number, bool current)
{
    return {{u"id"_s, u"ses_01JZ000000000000000000000%1"_s.arg(number)},
            {u"device"_s, QJsonObject{{u"name"_s, u"desk-%1"_s.arg(number)}, {u"platform"_s, u"Debian"_s}}},
            {u"created_at"_s, u"2026-11-22T10:42:07.031Z"_s},
            {u"last_seen_at"_s, u"2026-11-22T10:42:07.031Z"_s},
            {u"address"_s, u"192.0.2.7"_s},
            {u"current"_s, current}};
}
} // namespace

//! `intrlume accounts` and `intrlume sessions`.
class AccountCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramWorld> m_world;

    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }
    //! Ananya, who is in use, and Vikram, both signed in.
    void beTwo()
    {
        m_world->accounts->setKeptAccount(ProgramWorld::server, vikram);
        m_world->accounts->setKeptAccount(ProgramWorld::server, ProgramWorld::email);
        m_world->keychain->entries.insert({vikram, ProgramWorld::server}, Secret::fromText(u"vikrams"_s));
        m_world->keychain->entries.insert({ProgramWorld::email, ProgramWorld::server}, Secret::fromText(u"ananyas"_s));
    }
    void listSessions()
    {
        m_world->beSignedIn();
        m_world->service->answer(ProgramWorld::page({sessionJson(1, true), sessionJson(2, false)}));
    }
    void vikramIsLetIn() //!< the next request is answered with a session of his
    {
        QJsonObject account = ProgramWorld::accountJson();
        account[u"email"_s] = vikram;
        QJsonObject grant = ProgramWorld::grant();
        grant[u"account"_s] = account;
        m_world->service->answer(grant);
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ProgramWorld>(); }
    void cleanup() { QCOMPARE(m_world->service->leftOver(), 0); }

    void accountsAreListedWithoutAServer()
    {
        beTwo();
        m_world->accounts->update({.server = elsewhere, .address = elsewhere, .email = vikram, .id = {}, .name = {}, .kept = false});
        QCOMPARE(m_world->run({u"accounts"_s, u"list"_s}), 0);
        QCOMPARE(out(), u"ACCOUNT                 NAME  SERVER                    STATE\n"
                        "ananya@nilavya.example        https://intrlume.example  in use\n"
                        "vikram@nilavya.example        https://intrlume.example  signed in\n"
                        "vikram@nilavya.example        https://other.example     signed out\n"_s);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void accountsAsJson()
    {
        beTwo();
        QCOMPARE(m_world->run({u"accounts"_s, u"list"_s, u"--output"_s, u"json"_s}), 0);
        const QJsonArray items = QJsonDocument::fromJson(out().toUtf8())[u"items"_s].toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[1][u"email"_s].toString(), vikram);
        QCOMPARE(items[1][u"program"_s].toString(), u"intrlume"_s);
        QVERIFY(!out().contains(u"vikrams"_s));
    }

    void theConsolesAccountsAreListedToo()
    {
        m_world->accounts->setKeptAccount(ProgramWorld::server, ProgramWorld::email);
        m_world->accounts->other = {
            {.server = ProgramWorld::server, .address = ProgramWorld::server, .email = vikram, .id = {}, .name = u"Vikram Shetty"_s}};
        QCOMPARE(m_world->run({u"accounts"_s, u"list"_s}), 0);
        QCOMPARE(out(), u"ACCOUNT                 NAME           SERVER                    STATE\n"
                        "ananya@nilavya.example                 https://intrlume.example  in use\n"
                        "vikram@nilavya.example  Vikram Shetty  https://intrlume.example  in the console\n"_s);
    }

    void theConsolesAccountIsUsedWithoutItsPassword()
    {
        m_world->accounts->other = {{.server = ProgramWorld::server, .address = ProgramWorld::server, .email = vikram, .id = {}, .name = {}}};
        m_world->keychain->entries.insert({vikram, ProgramWorld::server}, Secret::fromText(u"vikrams"_s));
        QCOMPARE(m_world->run({u"whoami"_s}), 3); // Not without being told to.
        vikramIsLetIn();
        QCOMPARE(m_world->run({u"accounts"_s, u"use"_s, vikram}), 0);
        QCOMPARE(m_world->accounts->lastAccount(ProgramWorld::server), vikram);
    }

    void nobodyIsListedAsNobody()
    {
        QCOMPARE(m_world->run({u"accounts"_s, u"list"_s}), 0);
        QVERIFY(err().contains(u"intrlume login EMAIL"_s));
    }

    void anotherAccountIsUsedFromNowOn()
    {
        beTwo();
        vikramIsLetIn();
        QCOMPARE(m_world->run({u"accounts"_s, u"use"_s, vikram}), 0);
        QCOMPARE(m_world->lastRequest().body[u"refresh_token"_s].toString(), u"vikrams"_s);
        QCOMPARE(m_world->accounts->lastAccount(ProgramWorld::server), vikram);
        QVERIFY(m_world->keychain->entries.contains({ProgramWorld::email, ProgramWorld::server}));
    }

    void commandsGoToTheServerOfTheAccountUsedLast()
    {
        m_world->chosenServer.clear();
        m_world->terminal.typed = u"correct horse battery"_s;
        m_world->service->fail({.kind = Error::Kind::Offline});
        QCOMPARE(m_world->run({u"login"_s, vikram}), 8);
        QCOMPARE(m_world->service->server(), u"https://api.intrlume.tech"_s);

        beTwo();
        m_world->accounts->update({.server = elsewhere, .address = elsewhere, .email = u"priya@nilavya.example"_s, .id = {}, .name = {}});
        m_world->keychain->entries.insert({u"priya@nilavya.example"_s, elsewhere}, Secret::fromText(u"priyas"_s));
        QJsonObject grant = ProgramWorld::grant();
        QJsonObject account = ProgramWorld::accountJson();
        account[u"email"_s] = u"priya@nilavya.example"_s;
        grant[u"account"_s] = account;
        m_world->service->answer(grant);
        QCOMPARE(m_world->run({u"accounts"_s, u"use"_s, u"priya@nilavya.example"_s}), 0);
        QVERIFY(err().contains(elsewhere));

        m_world->service->answer(grant);
        m_world->service->answer(account);
        QCOMPARE(m_world->run({u"whoami"_s}), 0);
        QCOMPARE(m_world->service->server(), elsewhere);
    }

    void anAccountThatIsSignedOutCannotBeUsed()
    {
        beTwo();
        m_world->accounts->update({.server = ProgramWorld::server, .address = {}, .email = vikram, .id = {}, .name = {}, .kept = false});
        QCOMPARE(m_world->run({u"accounts"_s, u"use"_s, vikram}), 3);
        QCOMPARE(m_world->accounts->lastAccount(ProgramWorld::server), ProgramWorld::email);
    }

    void anUnknownAccountIsNamed()
    {
        QCOMPARE(m_world->run({u"accounts"_s, u"use"_s, vikram}), 5);
        QCOMPARE(err(), u"intrlume: “vikram@nilavya.example” was never signed in here; see “intrlume accounts list”.\n"_s);
    }

    void forgettingAsksFirst()
    {
        beTwo();
        m_world->terminal.yes = false;
        QCOMPARE(m_world->run({u"accounts"_s, u"forget"_s, vikram}), 130);
        QVERIFY(m_world->service->requests.isEmpty());
        QVERIFY(m_world->keychain->entries.contains({vikram, ProgramWorld::server}));
    }

    void anAccountIsForgotten()
    {
        beTwo();
        m_world->service->answer(ProgramWorld::grant());
        m_world->service->answer(QJsonObject());
        QCOMPARE(m_world->run({u"accounts"_s, u"forget"_s, vikram, u"--yes"_s}), 0);
        QVERIFY(!m_world->keychain->entries.contains({vikram, ProgramWorld::server}));
        QCOMPARE(m_world->accounts->list.size(), 1);
    }

    void offlineItSaysWhatIsLeft()
    {
        beTwo();
        m_world->service->fail({.kind = Error::Kind::Offline});
        m_world->service->fail({.kind = Error::Kind::Offline}); // Sent twice, since an answer may be lost.
        QCOMPARE(m_world->run({u"accounts"_s, u"forget"_s, vikram, u"--yes"_s}), 8);
        QVERIFY(err().startsWith(u"Forgot vikram@nilavya.example on https://intrlume.example on this computer, but the service"_s));
        QVERIFY(!m_world->keychain->entries.contains({vikram, ProgramWorld::server}));
    }

    void withoutItsPlatformAnAccountIsForgottenAllTheSame()
    {
        m_world->chosenServer = u"local"_s;
        const QString here = u"this-computer"_s;
        m_world->accounts->update({.server = here, .address = {}, .email = vikram, .id = {}, .name = {}});
        m_world->keychain->entries.insert({vikram, here}, Secret::fromText(u"vikrams"_s));
        QCOMPARE(m_world->run({u"accounts"_s, u"forget"_s, vikram, u"--yes"_s}), 8);
        QVERIFY(err().endsWith(u"intrlume: The server does not run.\n"_s));
        QVERIFY(m_world->keychain->entries.isEmpty());
        QVERIFY(m_world->accounts->list.isEmpty());
        QVERIFY(m_world->service->requests.isEmpty()); // Whatever has that port now gets no token.
    }

    void everyAccountIsForgotten()
    {
        beTwo();
        for (int accounts = 0; accounts < 2; ++accounts) {
            m_world->service->answer(ProgramWorld::grant());
            m_world->service->answer(QJsonObject());
        }
        QCOMPARE(m_world->run({u"accounts"_s, u"forget"_s, u"--all"_s, u"--yes"_s}), 0);
        QVERIFY(m_world->keychain->entries.isEmpty());
        QVERIFY(m_world->accounts->list.isEmpty());
    }

    void whatToForgetHasToBeClear()
    {
        QCOMPARE(m_world->run({u"accounts"_s, u"forget"_s, u"--yes"_s}), 2);
        QCOMPARE(m_world->run({u"accounts"_s, u"forget"_s, vikram, u"--all"_s, u"--yes"_s}), 2);
    }

    void devicesAreListed()
    {
        listSessions();
        QCOMPARE(m_world->run({u"sessions"_s, u"list"_s}), 0);
        QVERIFY(out().contains(u"desk-1 (this one)"_s));
        QVERIFY(out().contains(u"192.0.2.7"_s));
        QCOMPARE(out().count(u'\n'), 3);
    }

    void devicesAsJson()
    {
        listSessions();
        QCOMPARE(m_world->run({u"sessions"_s, u"list"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(out().toUtf8())[u"items"_s].toArray().size(), 2);
    }

    void aDeviceIsSignedOut()
    {
        listSessions();
        m_world->service->answer(QJsonObject());
        QCOMPARE(m_world->run({u"sessions"_s, u"end"_s, u"ses_01JZ0000000000000000000002"_s, u"--yes"_s}), 0);
        QCOMPARE(m_world->lastRequest().path, u"/v1/sessions/ses_01JZ0000000000000000000002"_s);
        QVERIFY(!m_world->keychain->entries.isEmpty());
    }

    void endingThisOneLeavesNothingInTheKeychain()
    {
        listSessions();
        m_world->service->answer(QJsonObject());
        QCOMPARE(m_world->run({u"sessions"_s, u"end"_s, u"ses_01JZ0000000000000000000001"_s, u"--yes"_s}), 0);
        QCOMPARE(m_world->lastRequest().path, u"/v1/sessions/current"_s);
        QVERIFY(m_world->keychain->entries.isEmpty());
    }

    void theOthersAreSignedOut()
    {
        listSessions();
        m_world->service->answer(QJsonObject());
        QCOMPARE(m_world->run({u"sessions"_s, u"end"_s, u"--others"_s, u"--yes"_s}), 0);
        QCOMPARE(m_world->lastRequest().path, u"/v1/sessions/others"_s);
    }

    void anUnknownDeviceIsNamed()
    {
        listSessions();
        QCOMPARE(m_world->run({u"sessions"_s, u"end"_s, u"ses_x"_s, u"--yes"_s}), 5);
        QVERIFY(err().contains(u"“ses_x”"_s));
    }

    void nobodyIsSignedOutWithoutAYes()
    {
        listSessions();
        QCOMPARE(m_world->run({u"sessions"_s, u"end"_s, u"--others"_s}), 2);
        QCOMPARE(m_world->service->requests.size(), 2);
    }
};

QTEST_GUILESS_MAIN(AccountCommandsTest)
#include "tst_accountcommands.moc"
