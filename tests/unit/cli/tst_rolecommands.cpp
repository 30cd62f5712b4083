// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "unit/cli/teamworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! `intrlume roles`: every byte that is printed, and what is sent.
class RoleCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TeamWorld> m_world;

    int run(const QStringList &arguments) { return m_world->run(QStringList{u"roles"_s} + arguments); }
    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }
    void rolesAreFound()
    {
        m_world->beInAWorkspace();
        m_world->listRoles();
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<TeamWorld>(); }
    void cleanup() { QCOMPARE(m_world->service->leftOver(), 0); }

    void theyAreListed()
    {
        rolesAreFound();
        QCOMPARE(run({u"list"_s}), 0);
        const QStringList lines = out().split(u'\n');
        QCOMPARE(lines.size(), 7);
        QVERIFY(lines.at(0).startsWith(u"NAME       KIND      MEMBERS  PERMISSIONS  DESCRIPTION"_s));
        QVERIFY(lines.at(1).startsWith(u"Owner      built-in  0        14           Runs the workspace"_s));
        QVERIFY(lines.at(5).startsWith(u"On call    custom    2        2            Reads logs at night."_s));
        QVERIFY(lines.at(5).endsWith(u"rol_01JZ0000000000000000000000"_s));
    }

    void oneIsShownWithWhatItMayNot()
    {
        rolesAreFound();
        QCOMPARE(run({u"show"_s, u"On call"_s}), 0);
        QVERIFY(out().startsWith(u"Name              On call\n"
                                 "Id                rol_01JZ0000000000000000000000\n"
                                 "Description       Reads logs at night.\n"
                                 "Kind              custom\n"
                                 "Members           2\n"
                                 "agents:read       yes\n"
                                 "agents:write      no\n"_s));
        QCOMPARE(out().count(u"  yes\n"_s), 2);
        QCOMPARE(out().count(u"  no\n"_s), 12);

        rolesAreFound();
        QCOMPARE(run({u"show"_s, u"rol_01JZ0000000000000000000000"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(m_world->printedJson(), (QJsonObject{{u"role"_s, TeamWorld::onCall().toJson()}}));
    }

    void oneIsMadeAsACopy()
    {
        rolesAreFound();
        m_world->service->answer(TeamWorld::onCall().toJson());
        QCOMPARE(run({u"create"_s, u"Night shift"_s, u"--copy"_s, u"developer"_s, u"--allow"_s, u"audit:read"_s, u"--deny"_s,
                      u"agents:write,agents:test"_s}),
                 0);
        QCOMPARE(m_world->lastRequest().body[u"name"_s].toString(), u"Night shift"_s);
        QCOMPARE(m_world->lastRequest().body[u"permissions"_s].toArray(),
                 (QJsonArray{u"agents:read"_s, u"logs:read"_s, u"audit:read"_s, u"members:read"_s, u"workspace:read"_s}));
        QVERIFY(out().startsWith(u"Name "_s));
        QCOMPARE(err(), u"Role “On call” made in nilavya-health.\n"_s);
    }

    void aNameInUseIsSaidOnce()
    {
        m_world->beInAWorkspace();
        m_world->service->fail(
            {.kind = Error::Kind::Conflict, .code = u"name-taken"_s, .detail = {}, .requestId = {}, .fields = {{u"/name"_s, u"taken"_s, {}}}});
        QCOMPARE(run({u"create"_s, u"On call"_s, u"--allow"_s, u"logs:read"_s}), 6);
        QCOMPARE(err(), u"intrlume: A role of this name exists already. Choose another name.\n"_s);
    }

    void onlyWhatIsGivenChanges()
    {
        rolesAreFound();
        m_world->service->answer(TeamWorld::onCall().toJson());
        QCOMPARE(run({u"edit"_s, u"on call"_s, u"--allow"_s, u"audit:read"_s, u"--allow"_s, u"agents:test"_s, u"--deny"_s, u"agents:read"_s}), 0);
        QCOMPARE(m_world->lastRequest().body, (QJsonObject{{u"permissions"_s, QJsonArray{u"agents:test"_s, u"logs:read"_s, u"audit:read"_s}}}));
        QCOMPARE(m_world->lastRequest().ifMatch, u"3"_s);
        QCOMPARE(err(), u"Role “On call” is saved. Members who have it: 2.\n"_s);

        rolesAreFound();
        m_world->service->answer(TeamWorld::onCall().toJson());
        QCOMPARE(run({u"edit"_s, u"On call"_s, u"--name"_s, u"Night"_s, u"--description"_s, QString()}), 0);
        QCOMPARE(m_world->lastRequest().body, (QJsonObject{{u"name"_s, u"Night"_s}, {u"description"_s, QString()}}));
    }

    void builtInRolesAreCopiedInstead()
    {
        rolesAreFound();
        m_world->service->fail({.kind = Error::Kind::Conflict, .code = u"role-built-in"_s});
        QCOMPARE(run({u"edit"_s, u"Viewer"_s, u"--allow"_s, u"logs:read"_s}), 6);
        QCOMPARE(err(), u"intrlume: Built-in roles never change. Copy this one instead: intrlume roles create NAME --copy ROLE\n"_s);
    }

    void whatMakesNoSenseIsRefusedBeforeAnythingIsSent()
    {
        QCOMPARE(run({u"edit"_s, u"On call"_s}), 2);
        QCOMPARE(err(), u"intrlume: Say what to change, with --name, --description, --allow or --deny.\n"_s);
        QCOMPARE(run({u"create"_s, u"x"_s, u"--allow"_s, u"logs:write"_s}), 2);
        QVERIFY(err().startsWith(u"intrlume: There is no permission “logs:write”. There are: agents:read, "_s));
        QCOMPARE(run({u"delete"_s, u"On call"_s}), 2);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void itsMembersGoSomewhere()
    {
        rolesAreFound();
        m_world->service->answer(QJsonObject());
        m_world->terminal.yes = true;
        QCOMPARE(run({u"delete"_s, u"On call"_s, u"--move-to"_s, u"viewer"_s}), 0);
        QCOMPARE(m_world->terminal.prompts, QStringList{u"Delete the role “On call”? Members who become Viewer: 2."_s});
        QCOMPARE(err(), u"The role “On call” is deleted.\n"_s);
        QVERIFY(m_world->lastRequest().verb == Api::Verb::Delete);
        QCOMPARE(m_world->lastRequest().body, (QJsonObject{{u"move_to"_s, u"viewer"_s}}));

        rolesAreFound();
        m_world->terminal.yes = false;
        QCOMPARE(run({u"delete"_s, u"On call"_s, u"--move-to"_s, u"viewer"_s}), 130);
        rolesAreFound();
        QCOMPARE(run({u"delete"_s, u"On call"_s, u"--move-to"_s, u"nobody"_s, u"--yes"_s}), 5);
    }

    void movingThemToOwnerNeedsThePassword()
    {
        rolesAreFound();
        m_world->elevationIsAsked();
        m_world->service->answer(QJsonObject());
        m_world->terminal.typed = u"correct horse"_s;
        QCOMPARE(run({u"delete"_s, u"On call"_s, u"--move-to"_s, u"Owner"_s, u"--yes"_s}), 0);
        QCOMPARE(m_world->terminal.prompts, QStringList{u"Password for ananya@nilavya.example, once more: "_s});
    }
};

QTEST_GUILESS_MAIN(RoleCommandsTest)
#include "tst_rolecommands.moc"
