// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team.h"

#include <QTest>

#include <barrier>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! A workspace is never without an owner, whatever is done to the last one, by whom, and how many at the same moment.
class OwnershipTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Team> m_team;
    Person m_second;

    HttpAnswer transfer(const Person &by, const Person &to) const
    {
        const QString member = m_team->memberOf(to, to)["id"_L1].toString();
        return m_team->platform->post(m_team->path + u"/transfer"_s, {{u"member"_s, member}}, by.access);
    }
    HttpAnswer leave(const Person &person) const { return m_team->platform->post(m_team->path + u"/leave"_s, {}, person.access); }
    HttpAnswer deleteAccount(const Person &person) const { return m_team->platform->request("DELETE", u"/v1/me"_s, {.token = person.access}); }
    //! Who has the role, as somebody sees it who always belongs to the workspace.
    QList<Person> ownersOf(const QList<Person> &people, const Person &witness) const
    {
        QList<Person> owners;
        for (const Person &person : people) {
            if (m_team->memberOf(person, witness)["role"_L1].toString() == u"owner"_s)
                owners.append(person);
        }
        return owners;
    }
    //! Runs all of them at the same moment, each on a thread of its own; what each answered.
    static QList<HttpAnswer> together(const QList<std::function<HttpAnswer()>> &calls)
    {
        QList<HttpAnswer> answers(calls.size());
        HttpAnswer *const places = answers.data(); // Taken once: no thread may detach the list.
        std::barrier start(calls.size());
        std::vector<std::thread> threads;
        for (qsizetype i = 0; i < calls.size(); ++i) {
            threads.emplace_back([&, i] {
                start.arrive_and_wait();
                places[i] = calls.at(i)();
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        return answers;
    }

private Q_SLOTS:
    void init()
    {
        m_team = std::make_unique<Team>();
        m_second = m_team->join(u"devansh"_s, u"developer"_s);
    }
    void cleanup() { m_team.reset(); }

    void theLastOwnerStays()
    {
        const QString self = m_team->pathOf(m_team->owner);
        for (const HttpAnswer &answer : {m_team->changeRole(m_team->owner, self, u"developer"_s), m_team->remove(m_team->owner, self),
                                         leave(m_team->owner), deleteAccount(m_team->owner)}) {
            QCOMPARE(answer.status, 409);
            QCOMPARE(answer.code(), u"last-owner"_s);
        }
        QCOMPARE(m_team->memberOf(m_team->owner, m_team->owner)["role"_L1].toString(), u"owner"_s);
        QCOMPARE(m_team->platform->get(u"/v1/me"_s, m_team->owner.access).status, 200); // Nothing was half done.
        QVERIFY(m_team->mailsTo(m_team->owner.email).filter(u"role"_s).isEmpty());
    }
    void withAnotherOwnerEachOfThemWorks_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("demote") << 0;
        QTest::newRow("remove") << 1;
        QTest::newRow("leave") << 2;
        QTest::newRow("delete the account") << 3;
    }
    void withAnotherOwnerEachOfThemWorks()
    {
        QFETCH(int, way);
        const QString self = m_team->pathOf(m_team->owner);
        QCOMPARE(m_team->changeRole(m_team->owner, m_team->pathOf(m_second), u"owner"_s).status, 200);
        const HttpAnswer answer = way == 0   ? m_team->changeRole(m_team->owner, self, u"developer"_s)
                                  : way == 1 ? m_team->remove(m_team->owner, self)
                                  : way == 2 ? leave(m_team->owner)
                                             : deleteAccount(m_team->owner);
        QVERIFY2(answer.status == 200 || answer.status == 204, answer.body.constData());
        QCOMPARE(leave(m_second).code(), u"last-owner"_s);
    }
    void ownershipIsHandedOver()
    {
        QCOMPARE(transfer(m_second, m_team->owner).code(), u"permission-missing"_s);
        QCOMPARE(transfer(m_team->owner, m_team->owner).code(), u"fields-invalid"_s);
        m_team->clock->advance(std::chrono::minutes(11));
        QCOMPARE(transfer(m_team->owner, m_second).code(), u"elevation-required"_s);
        m_team->elevate(m_team->owner);
        const HttpAnswer done = transfer(m_team->owner, m_second);
        QCOMPARE(done.json()["role"_L1].toString(), u"owner"_s);
        QCOMPARE(m_team->memberOf(m_team->owner, m_second)["role"_L1].toString(), u"developer"_s);
        QCOMPARE(transfer(m_team->owner, m_second).code(), u"permission-missing"_s); // One cannot take it back.
        QTRY_VERIFY(m_team->mailsTo(m_second.email).contains(u"Your role in Nilavya Health is now Owner"_s));
        QTRY_VERIFY(m_team->mailsTo(m_team->owner.email).contains(u"Your role in Nilavya Health is now Developer"_s));
    }

    void aDeletedAccountIsForgottenAndItsKeysStay()
    {
        QCOMPARE(m_team->changeRole(m_team->owner, m_team->pathOf(m_second), u"owner"_s).status, 200);
        const NewKey key = m_team->platform->newKey(m_second, m_team->id, u"CRM sync"_s);
        QCOMPARE(deleteAccount(m_second).code(), u"elevation-required"_s);
        m_team->elevate(m_second);
        QCOMPARE(deleteAccount(m_second).status, 204);
        QCOMPARE(m_team->platform->get(u"/v1/me"_s, m_second.access).status, 401);
        QCOMPARE(m_team->platform->signIn(m_second.email, m_second.password).code(), u"credentials-wrong"_s);
        QCOMPARE(m_team->members().size(), 1);
        QCOMPARE(m_team->platform->get(u"/v1/keys/self"_s, key.secret).status, 200);
        QCOMPARE(
            m_team->platform->get(m_team->path + u"/api-keys/"_s + key.id, m_team->owner.access).json()["created_by"_L1]["full_name"_L1].toString(),
            u"Deleted account"_s);
        m_team->clock->advance(std::chrono::seconds(1)); // So that the newest mail is the newest.
        const Person again = m_team->platform->newPerson(m_second.email, u"Devansh Patil"_s); // The address is free.
        QVERIFY(again.accountId != m_second.accountId);
        QCOMPARE(m_team->platform->get(m_team->path, again.access).status, 404);
    }

    void allOwnersGoingAtTheSameMomentLeaveOneBehind_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("demote") << 0;
        QTest::newRow("remove") << 1;
        QTest::newRow("leave") << 2;
        QTest::newRow("delete the account") << 3;
        QTest::newRow("each in another way") << 4;
    }
    void allOwnersGoingAtTheSameMomentLeaveOneBehind()
    {
        QFETCH(int, way);
        const Person witness = m_team->join(u"vera"_s, u"viewer"_s);
        QList<Person> owners{m_team->owner};
        for (int i = 0; i < 7; ++i)
            owners.append(m_team->join(u"owner%1"_s.arg(i), u"owner"_s));
        QList<std::function<HttpAnswer()>> calls;
        for (int i = 0; i < owners.size(); ++i) {
            const Person &person = owners.at(i);
            m_team->elevate(person);
            const QString self = m_team->pathOf(person);
            switch (way == 4 ? i % 4 : way) {
            case 0:
                calls.append([this, self, person] { return m_team->changeRole(person, self, u"developer"_s); });
                break;
            case 1: // In a ring: everybody removes the next one.
                calls.append([this, next = m_team->pathOf(owners.at((i + 1) % owners.size())), person] { return m_team->remove(person, next); });
                break;
            case 2:
                calls.append([this, person] { return leave(person); });
                break;
            default:
                calls.append([this, person] { return deleteAccount(person); });
            }
        }
        const QList<HttpAnswer> answers = together(calls);
        QVERIFY(!ownersOf(owners, witness).isEmpty());
        for (const HttpAnswer &answer : answers) {
            // Done, the last one, or by then without the right: removed, demoted or signed out by another thread.
            QVERIFY2((answer.status >= 200 && answer.status < 300) || answer.code() == u"last-owner"_s || answer.status == 403 || answer.status == 404
                         || answer.status == 401,
                     qPrintable(QString::number(answer.status) + answer.problem));
        }
        if (way == 0 || way == 2 || way == 3) { // Each goes alone, so exactly one is refused.
            QCOMPARE(ownersOf(owners, witness).size(), 1);
            QCOMPARE(std::count_if(answers.begin(), answers.end(), [](const HttpAnswer &answer) { return answer.code() == u"last-owner"_s; }), 1);
        }
    }
    void twoTransfersAtTheSameMomentMakeOneOwnerMore()
    {
        const Person third = m_team->join(u"ritu"_s, u"analyst"_s);
        const QString toSecond = m_team->memberOf(m_second, m_second)["id"_L1].toString();
        const QString toThird = m_team->memberOf(third, third)["id"_L1].toString();
        const auto transferTo = [this](const QString &member) {
            return [this, member] { return m_team->platform->post(m_team->path + u"/transfer"_s, {{u"member"_s, member}}, m_team->owner.access); };
        };
        const QList<HttpAnswer> answers = together({transferTo(toSecond), transferTo(toThird)});
        QCOMPARE(std::count_if(answers.begin(), answers.end(), [](const HttpAnswer &answer) { return answer.status == 200; }), 1);
        QCOMPARE(ownersOf({m_team->owner, m_second, third}, third).size(), 1);
    }
    void anHeirWhoGoesAtThatMomentLeavesNoWorkspaceWithoutAnOwner_data()
    {
        QTest::addColumn<bool>("deletes");
        QTest::newRow("leaves") << false;
        QTest::newRow("deletes the account") << true;
    }
    void anHeirWhoGoesAtThatMomentLeavesNoWorkspaceWithoutAnOwner()
    {
        QFETCH(bool, deletes);
        const Person witness = m_team->join(u"vera"_s, u"viewer"_s);
        for (int round = 0; round < 4; ++round) {
            const Person heir = m_team->join(u"heir%1"_s.arg(round), u"developer"_s);
            m_team->elevate(heir);
            m_team->elevate(m_team->owner);
            const QString member = m_team->memberOf(heir, heir)["id"_L1].toString();
            const QList<HttpAnswer> answers = together({
                [&] {
                    return m_team->platform->post(m_team->path + u"/transfer"_s, {{u"member"_s, member}}, m_team->owner.access);
                },
                [&] { return deletes ? deleteAccount(heir) : leave(heir); },
            });
            // Whoever comes first: an heir who is gone inherits nothing, and one who inherited is the last owner.
            const bool handedOver = answers.at(0).status == 200;
            QCOMPARE(answers.at(0).code(), handedOver ? QString() : u"fields-invalid"_s);
            QCOMPARE(answers.at(1).code(), handedOver ? u"last-owner"_s : QString());
            QCOMPARE(ownersOf({m_team->owner, heir}, witness).size(), 1);
            if (handedOver)
                m_team->owner = heir;
        }
    }
    void oneLinkLetsOnePersonInOnce()
    {
        const Person noor = m_team->platform->newPerson(u"noor@nilavya.example"_s, u"Noor"_s);
        m_team->clock->advance(std::chrono::seconds(1)); // So that the newest mail is the newest.
        m_team->invite(m_team->owner, noor.email, u"analyst"_s);
        const QString token = m_team->platform->tokenFromMail(noor.email);
        const auto accept = [&] { return m_team->platform->post(u"/v1/invitations/accept"_s, {{u"token"_s, token}}, noor.access); };
        const QList<HttpAnswer> answers = together({accept, accept, accept, accept});
        QCOMPARE(std::count_if(answers.begin(), answers.end(), [](const HttpAnswer &answer) { return answer.status == 200; }), 1);
        QCOMPARE(std::count_if(answers.begin(), answers.end(), [](const HttpAnswer &answer) { return answer.code() == u"invitation-used"_s; }), 3);
        QCOMPARE(m_team->members().size(), 3);
    }
    void anInvitationIsEitherAcceptedOrRevoked()
    {
        for (int round = 0; round < 4; ++round) {
            const Person guest = m_team->platform->newPerson(u"guest%1@nilavya.example"_s.arg(round), u"Guest"_s);
            m_team->clock->advance(std::chrono::seconds(1));
            const QString id = m_team->invite(m_team->owner, guest.email, u"analyst"_s).json()["results"_L1][0]["invitation"_L1]["id"_L1].toString();
            const QString token = m_team->platform->tokenFromMail(guest.email);
            const QList<HttpAnswer> answers = together({
                [&] {
                    return m_team->platform->post(u"/v1/invitations/accept"_s, {{u"token"_s, token}}, guest.access);
                },
                [&] { return m_team->platform->post(m_team->path + u"/invitations/%1/revoke"_s.arg(id), {}, m_team->owner.access); },
            });
            const bool accepted = answers.at(0).status == 200;
            QCOMPARE(answers.at(0).code(), accepted ? QString() : u"invitation-revoked"_s);
            QCOMPARE(answers.at(1).code(), accepted ? u"invitation-closed"_s : QString());
            QCOMPARE(m_team->memberOf(guest, m_team->owner).isEmpty(), !accepted);
        }
    }
};

QTEST_GUILESS_MAIN(OwnershipTest)
#include "tst_ownership.moc"
