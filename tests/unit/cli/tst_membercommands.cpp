// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "unit/cli/teamworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! `intrlume members`: every byte that is printed, and what is sent.
class MemberCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TeamWorld> m_world;

    int run(const QStringList &arguments) { return m_world->run(QStringList{u"members"_s} + arguments); }
    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }
    //! The next command finds the roles, and then Vikram.
    void vikramIsFound()
    {
        m_world->beInAWorkspace();
        m_world->listRoles();
        m_world->listMembers({TeamWorld::vikram()});
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<TeamWorld>(); }
    void cleanup() { QCOMPARE(m_world->service->leftOver(), 0); }

    void theyAreListed()
    {
        m_world->beInAWorkspace();
        m_world->listMembers({TeamWorld::ananya(), TeamWorld::vikram()});
        QCOMPARE(run({u"list"_s}), 0);
        QCOMPARE(
            out(),
            u"NAME                   EMAIL                   ROLE       2FA  LAST ACTIVE        JOINED             ID\n"
            "Ananya Krishnan (you)  ananya@nilavya.example  Owner      on   2026-11-22 11:42Z  2026-11-22 10:42Z  mem_01JZ0000000000000000000000\n"
            "Vikram Rao             vikram@nilavya.example  Developer  off  never              2026-11-22 10:42Z  mem_01JZ0000000000000000000001\n"_s);
        QCOMPARE(err(), QString());
    }

    void theyAreFilteredByTheService()
    {
        m_world->beInAWorkspace();
        m_world->listRoles();
        m_world->listMembers({});
        QCOMPARE(run({u"list"_s, u"--search"_s, u"rao"_s, u"--role"_s, u"on CALL"_s, u"--sort"_s, u"last_active"_s, u"--desc"_s}), 0);
        const QUrlQuery query = m_world->lastRequest().query;
        QCOMPARE(query.queryItemValue(u"text"_s), u"rao"_s);
        QCOMPARE(query.queryItemValue(u"role"_s), TeamWorld::onCall().id);
        QCOMPARE(query.queryItemValue(u"sort"_s), u"last_active"_s);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"Nobody matches.\n"_s);
    }

    void everyPageIsFetched()
    {
        m_world->beInAWorkspace();
        m_world->service->answer(TeamWorld::page({TeamWorld::ananya().toJson()}, u"more"_s));
        m_world->listMembers({TeamWorld::vikram()});
        QCOMPARE(run({u"list"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(m_world->printedJson(), (QJsonObject{{u"items"_s, TeamWorld::jsonOf(QList<Member>{TeamWorld::ananya(), TeamWorld::vikram()})}}));
    }

    void anotherRoleSaysWhatItTakesAndGives()
    {
        vikramIsFound();
        m_world->service->answer(TeamWorld::vikram(u"analyst"_s).toJson());
        QCOMPARE(run({u"set-role"_s, u"Vikram@nilavya.example"_s, u"Analyst"_s}), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"Vikram Rao is now Analyst instead of Developer.\n"
                        "  Loses: agents:read, agents:write, agents:test, logs:read\n"
                        "  Gains: evaluations:read, analytics:read\n"_s);
        QVERIFY(m_world->lastRequest().path.endsWith(u"/members/mem_01JZ0000000000000000000001"_s));
        QCOMPARE(m_world->lastRequest().body, (QJsonObject{{u"role"_s, u"analyst"_s}}));
        QCOMPARE(m_world->lastRequest().ifMatch, u"4"_s);
    }

    void anOwnerIsMadeWithThePassword()
    {
        vikramIsFound();
        m_world->elevationIsAsked();
        m_world->service->answer(TeamWorld::vikram(u"owner"_s).toJson());
        m_world->terminal.typed = u"correct horse"_s;
        QCOMPARE(run({u"set-role"_s, u"vikram@nilavya.example"_s, u"owner"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(m_world->terminal.prompts, QStringList{u"Password for ananya@nilavya.example, once more: "_s});
        QCOMPARE(m_world->printedJson(), (QJsonObject{{u"member"_s, TeamWorld::vikram(u"owner"_s).toJson()}}));
        QVERIFY(!out().contains(u"correct horse"_s) && !err().contains(u"correct horse"_s));
    }

    void withoutAPasswordNobodyBecomesAnOwner()
    {
        vikramIsFound();
        m_world->service->fail({.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s});
        QCOMPARE(run({u"set-role"_s, u"vikram@nilavya.example"_s, u"owner"_s}), 2);
        QCOMPARE(err(), u"intrlume: There is no terminal to ask on. Give the answer with an option; see --help.\n"_s);

        vikramIsFound();
        m_world->service->fail({.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s});
        m_world->service->fail({.kind = Error::Kind::Unauthorized, .code = u"password-wrong"_s});
        m_world->terminal.input = u"wrong\n"_s;
        QCOMPARE(run({u"set-role"_s, u"vikram@nilavya.example"_s, u"owner"_s, u"--password-stdin"_s}), 3);
        QCOMPARE(err(), u"intrlume: The password is wrong.\n"_s);
    }

    void onesOwnRoleIsAskedFor()
    {
        m_world->beInAWorkspace();
        m_world->listRoles();
        m_world->listMembers({TeamWorld::ananya()});
        m_world->terminal.yes = false;
        QCOMPARE(run({u"set-role"_s, TeamWorld::email, u"viewer"_s}), 130);
        QCOMPARE(m_world->terminal.prompts, QStringList{u"Change your own role from Owner to Viewer? You may not be able to change it back."_s});
        QVERIFY(m_world->lastRequest().verb == Api::Verb::Get);
    }

    void refusalsAreSaidInWords_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *code, Error::Kind kind, int exitCode, const QString &told) {
            QTest::newRow(code) << int(kind) << QString::fromLatin1(code) << exitCode << told;
        };
        row("last-owner", Error::Kind::Conflict, 6,
            u"This workspace would have no owner left. Make somebody else an owner first, or use “intrlume members transfer”."_s);
        row("grant-too-much", Error::Kind::Forbidden, 4,
            u"This role may do more than you, and only somebody who may do all of it can give, change or take it."_s);
        row("permission-missing", Error::Kind::Forbidden, 4, u"Your role in this workspace does not allow this."_s);
        row("changed", Error::Kind::Changed, 6, u"Someone changed it meanwhile. Look at it again and repeat."_s);
    }
    void refusalsAreSaidInWords()
    {
        QFETCH(int, kind);
        QFETCH(QString, code);
        QFETCH(int, exitCode);
        QFETCH(QString, told);
        vikramIsFound();
        m_world->service->fail({.kind = Error::Kind(kind), .code = code});
        QCOMPARE(run({u"set-role"_s, u"vikram@nilavya.example"_s, u"viewer"_s}), exitCode);
        QCOMPARE(err(), u"intrlume: %1\n"_s.arg(told));
    }

    void unknownMembersAndRolesAreNamed()
    {
        m_world->beInAWorkspace();
        m_world->listRoles();
        QCOMPARE(run({u"set-role"_s, u"vikram@nilavya.example"_s, u"boss"_s}), 5);
        QCOMPARE(err(), u"intrlume: There is no role “boss”. There are: Owner, Developer, Analyst, Viewer, On call.\n"_s);
        m_world->beInAWorkspace();
        m_world->listMembers({TeamWorld::vikram()}); // Part of an address is not enough to remove somebody.
        QCOMPARE(run({u"remove"_s, u"vikram"_s, u"--yes"_s}), 5);
        QCOMPARE(err(), u"intrlume: There is no member “vikram”; see “intrlume members list”.\n"_s);
    }

    void beforeARemovalItIsSaidWhatStays()
    {
        const MemberImpact impact{.keys = {{KeyId(u"key_01JZ0000000000000000000000"_s), u"CRM sync"_s}},
                                  .keysTotal = 3,
                                  .pendingInvitations = 4,
                                  .withdrawn = {{.email = u"noor@nilavya.example"_s, .role = u"analyst"_s, .roleName = u"Analyst"_s}},
                                  .withdrawnTotal = 3,
                                  .solePermissions = {Permission::LogsRead}};
        m_world->beInAWorkspace();
        m_world->listMembers({TeamWorld::vikram()});
        m_world->service->answer(impact.toJson());
        m_world->service->answer(QJsonObject());
        m_world->terminal.yes = true;
        QCOMPARE(run({u"remove"_s, TeamWorld::vikram().id.toString()}), 0);
        QCOMPARE(m_world->terminal.prompts,
                 QStringList{u"Remove Vikram Rao (vikram@nilavya.example) from nilavya-health? They lose access at once."_s});
        QCOMPARE(err(), u"API keys that they made go on working: 3. To replace one: intrlume keys rotate ID\n"
                        "  key_01JZ0000000000000000000000  CRM sync (live, active)\n"
                        "  and 2 more\n"
                        "Invitations that they sent are withdrawn: 3.\n"
                        "  noor@nilavya.example (Analyst)\n"
                        "  and 2 more\n"
                        "Invitations that they sent stay open: 1.\n"
                        "Nobody else has these permissions: logs:read.\n"
                        "Vikram Rao is no member of nilavya-health any more.\n"_s);
        QVERIFY(m_world->lastRequest().verb == Api::Verb::Delete);

        m_world->beInAWorkspace();
        m_world->listMembers({TeamWorld::vikram()});
        m_world->service->answer(MemberImpact().toJson());
        m_world->terminal.yes = false;
        QCOMPARE(run({u"remove"_s, u"vikram@nilavya.example"_s}), 130);
        QVERIFY(m_world->lastRequest().verb == Api::Verb::Get);
    }

    void whoHasNoSecondFactorIsReminded()
    {
        m_world->beInAWorkspace();
        m_world->service->answer(QJsonObject{{u"sent"_s, 3}, {u"skipped"_s, 1}});
        QCOMPARE(run({u"remind"_s}), 0);
        QCOMPARE(err(), u"Reminded of two-factor sign-in: 3. Reminded within the last day already: 1.\n"_s);
        QVERIFY(!m_world->lastRequest().body.contains(u"members"_s)); // Everyone.

        Member vikram = TeamWorld::vikram();
        m_world->beInAWorkspace();
        m_world->listMembers({vikram});
        m_world->service->answer(QJsonObject{{u"sent"_s, 1}, {u"skipped"_s, 0}});
        QCOMPARE(run({u"remind"_s, vikram.email}), 0);
        QCOMPARE(m_world->lastRequest().body[u"members"_s].toArray(), QJsonArray{vikram.id.toString()});

        vikram.secondFactor = true;
        m_world->beInAWorkspace();
        m_world->listMembers({vikram});
        QCOMPARE(run({u"remind"_s, vikram.email}), 2);
        QCOMPARE(err(), u"intrlume: Vikram Rao uses two-factor sign-in already.\n"_s);

        m_world->beInAWorkspace();
        m_world->service->fail({.kind = Error::Kind::Forbidden, .code = u"permission-missing"_s});
        QCOMPARE(run({u"remind"_s}), 4);
    }

    void leavingIsAskedFor()
    {
        m_world->beInAWorkspace();
        QCOMPARE(run({u"leave"_s}), 2); // Nobody is there to ask.
        m_world->beInAWorkspace();
        m_world->service->fail({.kind = Error::Kind::Conflict, .code = u"last-owner"_s});
        QCOMPARE(run({u"leave"_s, u"--yes"_s}), 6);
        m_world->beInAWorkspace();
        m_world->service->answer(QJsonObject());
        m_world->terminal.yes = true;
        QCOMPARE(run({u"leave"_s}), 0);
        QCOMPARE(m_world->terminal.prompts, QStringList{u"Leave nilavya-health? Your keys go on working; only a new invitation brings you back."_s});
        QCOMPARE(err(), u"You have left nilavya-health.\n"_s);
        QVERIFY(m_world->lastRequest().path.endsWith(u"/leave"_s));
    }

    void ownershipIsTransferredWithAYesAndThePassword()
    {
        m_world->beInAWorkspace();
        m_world->listMembers({TeamWorld::vikram()});
        m_world->elevationIsAsked();
        m_world->service->answer(TeamWorld::vikram(u"owner"_s).toJson());
        m_world->terminal.yes = true;
        m_world->terminal.typed = u"correct horse"_s;
        QCOMPARE(run({u"transfer"_s, u"vikram@nilavya.example"_s}), 0);
        QCOMPARE(m_world->terminal.prompts, (QStringList{u"Make Vikram Rao (vikram@nilavya.example) an owner of nilavya-health? "
                                                         "You become a Developer; only an owner can make you one again."_s,
                                                         u"Password for ananya@nilavya.example, once more: "_s}));
        QCOMPARE(err(), u"Vikram Rao is an owner of nilavya-health now, and you are a Developer.\n"_s);
        QCOMPARE(m_world->lastRequest().body, (QJsonObject{{u"member"_s, TeamWorld::vikram().id.toString()}}));
    }
};

QTEST_GUILESS_MAIN(MemberCommandsTest)
#include "tst_membercommands.moc"
