// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include "server/service/audittrail.h"
#include "server/store/statement.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Server;

//! The rules of a team without the network: ten thousand members, what is written down, and how old data comes along.
class tst_TeamRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenThousandMembersStayQuick()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        Transaction transaction(world.store.connection());
        for (int i = 0; i < 10'000; ++i)
            world.member(workspace, allRoles[1 + i % 3]);
        transaction.commit();
        const CallContext context = ServerWorld::as(owner);
        QElapsedTimer timer;
        timer.start();
        QSet<QString> seen;
        Cursor cursor;
        MemberFilter filter{.limit = 200};
        filter.sort = MemberFilter::Sort::Role;
        int pages = 0;
        do {
            const Result<Page<Member>> page = world.members.list(world.store, context, workspace, filter, cursor);
            QVERIFY(page);
            for (const Member &member : page->items)
                seen.insert(member.id.toString());
            cursor = page->next;
            ++pages;
        } while (!cursor.value.isEmpty());
        QCOMPARE(seen.size(), 10'001);
        const qint64 perPage = timer.restart() / pages;
        const Result<MemberCounts> counts = world.members.counts(world.store, context, workspace);
        QCOMPARE(counts->total, 10'001);
        const qint64 counting = timer.restart();
        filter.text = u"viewer99"_s;
        QVERIFY(!world.members.list(world.store, context, workspace, filter, {})->items.isEmpty());
        qInfo("10,000 members: %lld ms a page of 200, %lld ms to count, %lld ms to search", perPage, counting, timer.elapsed());
        QVERIFY(perPage < 500 && counting < 500 && timer.elapsed() < 500);
    }

    void whatHappensToATeamIsWrittenDown()
    {
        ServerWorld world;
        Caller owner = world.person(u"ananya"_s);
        owner.elevatedUntil = world.clock.now().addSecs(600);
        const WorkspaceId workspace = world.workspace(owner);
        CallContext context = ServerWorld::as(owner);
        QVERIFY(world.invitations.send(world.store, context, workspace, {.people = {{u"noor@nilavya.example"_s, u"viewer"_s}}}));
        const Secret token = world.mailer.token();
        CallContext noor = ServerWorld::as(world.person(u"noor"_s));
        QVERIFY(world.invitations.accept(world.store, noor, token));
        const MemberId member = world.store.members.findByEmail(workspace, u"noor@nilavya.example"_s)->id;
        const auto role = world.roles.create(world.store, context, workspace,
                                             {.name = u"Team manager"_s, .description = {}, .permissions = QStringList{u"members:manage"_s}});
        QVERIFY(role);
        QVERIFY(
            world.roles.change(world.store, context, workspace, role->value.id, u"*"_s, {.name = u"People"_s, .description = {}, .permissions = {}}));
        QVERIFY(world.members.changeRole(world.store, context, workspace, member, u"*"_s, role->value.id));
        QVERIFY(world.roles.remove(world.store, context, workspace, role->value.id, u"viewer"_s));
        QVERIFY(world.members.transfer(world.store, context, workspace, member));
        QVERIFY(world.members.leave(world.store, context, workspace));
        const QStringList expected{u"invitation.sent"_s,     u"invitation.accepted"_s,
                                   u"role.created"_s,        u"role.changed"_s,
                                   u"member.role_changed"_s, u"member.role_changed"_s,
                                   u"role.deleted"_s,        u"member.role_changed"_s,
                                   u"member.role_changed"_s, u"workspace.ownership_transferred"_s,
                                   u"member.left"_s};
        QCOMPARE(world.actions().last(expected.size()), expected);
        QCOMPARE(firstBrokenLink(world.store.audit.all()), 0);
        for (const AuditEvent &event : world.store.audit.all())
            QVERIFY(!(event.before + event.after).contains(token.exposeText()));
    }
    void aRefusedChangeLeavesNoTrace()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        CallContext context = ServerWorld::as(owner);
        const QStringList before = world.actions();
        const Result<void> left = world.members.leave(world.store, context, workspace);
        QCOMPARE(left.error().code, u"last-owner"_s);
        QCOMPARE(world.actions(), before);
        QVERIFY(world.store.members.hasOwner(workspace));
        QVERIFY(world.mailer.mails.isEmpty());
    }
    void aLinkIsStoredAsItsHashOnly()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        CallContext context = ServerWorld::as(owner);
        QVERIFY(world.invitations.send(world.store, context, workspace, {.people = {{u"noor@nilavya.example"_s, u"viewer"_s}}}));
        Statement row(world.store.connection(), u"SELECT token_hash FROM invitations"_s);
        QVERIFY(row.next());
        QCOMPARE(row.bytes(0), sha256(world.mailer.token().expose()));
    }
    void membersOfTheFirstReleaseStayWhoTheyAre()
    {
        loadServerResources();
        Database database(u":memory:"_s);
        const Result<std::unique_ptr<Connection>> connection = Connection::open(database);
        QVERIFY(connection);
        QVERIFY(migrate(**connection, builtInMigrations().first(4)));
        for (const char *row :
             {"INSERT INTO accounts (id, email, email_key, full_name, password_hash, created_at) VALUES ('acc_1', 'a@b.example',"
              " 'a@b.example', 'Ananya', x'00', 1)",
              "INSERT INTO workspaces (id, name, slug, region, rotation_days, created_at) VALUES ('ws_1', 'N', 'n', 'in-mumbai', 90, 1)",
              "INSERT INTO members VALUES ('mem_1', 'ws_1', 'acc_1', 'owner', 7)"})
            (*connection)->execute(QString::fromLatin1(row));
        QVERIFY(migrate(**connection, builtInMigrations()));
        RoleTable roles(**connection);
        const std::optional<Standing> standing = roles.standing(WorkspaceId(u"ws_1"_s), AccountId(u"acc_1"_s));
        QVERIFY(standing);
        QCOMPARE(standing->member.toString(), u"mem_1"_s);
        QCOMPARE(standing->role, u"owner"_s);
        QVERIFY_THROWS_EXCEPTION(SqlFailure, (*connection)->execute(u"UPDATE members SET role = 'emperor'"_s));
        QVERIFY_THROWS_EXCEPTION(SqlFailure, (*connection)->execute(u"INSERT INTO members VALUES ('mem_2', 'ws_1', 'acc_2', 'viewer', 7, 1)"_s));
        (*connection)->execute(u"DELETE FROM workspaces"_s); // Takes its members along, as before.
        QVERIFY(!roles.standing(WorkspaceId(u"ws_1"_s), AccountId(u"acc_1"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_TeamRules)
#include "tst_teamrules.moc"
