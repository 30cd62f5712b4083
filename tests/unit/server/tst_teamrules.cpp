// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "teamworld.h"

#include "server/service/audittrail.h"
#include "server/store/statement.h"

#include <QTest>

#include <ctime>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

//! The rules of a team without the network: ten thousand members, what is written down, and how old data comes along.
class tst_TeamRules : public QObject {
    Q_OBJECT

    //! More members, each of whom was signed in ten times.
    static void fill(ServerWorld &world, const WorkspaceId &workspace, int people)
    {
        Transaction transaction(world.store.connection());
        for (int i = 0; i < people; ++i) {
            const Caller caller = world.member(workspace, allRoles[1 + i % 3]);
            for (int session = 0; session < 10; ++session) {
                Statement(world.store.connection(), u"INSERT INTO sessions (id, account_id, device_name, platform, created_at, last_seen_at)"
                                                    " VALUES (?, ?, 'desk', 'Debian', 0, ?)"_s)
                    .bind(newId<SessionId>(world.clock.now()).toString())
                    .bind(caller.account.toString())
                    .bind(world.clock.now().addSecs(-(i * 7 + session * 131) % 100'000))
                    .run();
            }
        }
        transaction.commit();
    }
    //! Seconds of the processor for each thing that the page of the team asks for.
    static QMap<QString, double> costs(ServerWorld &world, const CallContext &context, const WorkspaceId &workspace, const MemberFilter &filter)
    {
        const auto measured = [](const std::function<void()> &work) {
            const std::clock_t begin = std::clock();
            for (int i = 0; i < 5; ++i)
                work();
            return double(std::clock() - begin) / CLOCKS_PER_SEC / 5;
        };
        MemberFilter search = filter;
        search.text = u"viewer9"_s;
        const Cursor second = world.members.list(world.store, context, workspace, filter, {})->next;
        return {
            {u"the first page"_s, measured([&] { (void)world.members.list(world.store, context, workspace, filter, {}); })},
            {u"another page"_s, measured([&] { (void)world.members.list(world.store, context, workspace, filter, second); })},
            {u"a search"_s, measured([&] { (void)world.members.list(world.store, context, workspace, search, {}); })},
            {u"the numbers"_s, measured([&] { (void)world.members.counts(world.store, context, workspace); })},
        };
    }
    template<typename T>
    static QString fieldCode(const Result<T> &result)
    {
        return result || result.error().fields.isEmpty() ? u"no field"_s
                                                         : result.error().fields.first().pointer + u' ' + result.error().fields.first().code;
    }

private Q_SLOTS:
    //! In the order that the window begins with. Ten times the people may take ten times as long, not a hundred times: a page that looked at every
    //! session for every member would. Counted in the processor's time of this program, which the machine's other work does not change.
    void tenThousandMembersStayQuick()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        const WorkspaceId workspace = world.workspace(owner);
        const CallContext context = ServerWorld::as(owner);
        MemberFilter filter{.limit = 200};
        filter.sort = MemberFilter::Sort::LastActive;
        filter.descending = true;
        fill(world, workspace, 1'000);
        const auto small = costs(world, context, workspace, filter);
        fill(world, workspace, 9'000);
        const auto large = costs(world, context, workspace, filter);
        for (const QString &what : small.keys()) {
            const double ratio = large[what] / std::max(small[what], 0.0005); // What takes no time at all is no measure.
            qInfo("%s: %.1f ms with 1,000 members, %.1f ms with 10,000", qPrintable(what), small[what] * 1000, large[what] * 1000);
            QVERIFY2(ratio < 40, qPrintable(u"%1 takes %2 times as long"_s.arg(what).arg(ratio)));
        }
        QSet<QString> seen;
        Cursor cursor;
        qint64 before = std::numeric_limits<qint64>::max();
        do {
            const Result<Page<Member>> page = world.members.list(world.store, context, workspace, filter, cursor);
            QVERIFY(page);
            for (const Member &member : page->items) {
                const qint64 active = member.lastActiveAt.isValid() ? member.lastActiveAt.toMSecsSinceEpoch() : 0;
                QVERIFY(active <= before);
                before = active;
                seen.insert(member.id.toString());
            }
            cursor = page->next;
        } while (!cursor.value.isEmpty());
        QCOMPARE(seen.size(), 10'001);
    }

    void whoseRoleAllowsSomethingElseIsTold()
    {
        TeamWorld world;
        const QString role = world.role(u"Team manager"_s, {u"members:manage"_s, u"agents:read"_s});
        world.joined(u"meera"_s, role);
        world.joined(u"vera"_s, u"viewer"_s);
        CallContext context = ServerWorld::as(world.owner);
        const auto change = [&](RoleDraft draft) { return world.roles.change(world.store, context, world.home, role, u"*"_s, std::move(draft)); };
        QVERIFY(change({.name = u"People"_s, .description = {}, .permissions = {}}));
        QVERIFY(world.mailer.mails.isEmpty()); // Another name is none of a person's rights.
        QVERIFY(change({.name = {}, .description = {}, .permissions = QStringList{u"members:manage"_s, u"audit:read"_s}}));
        QCOMPARE(world.mailer.mails.size(), 1);
        const Mail &mail = world.mailer.mails.first();
        QCOMPARE(mail.to, u"meera@nilavya.example"_s);
        QVERIFY(mail.text.contains(u"No longer: agents:read."_s) && mail.text.contains(u"New: audit:read."_s) && mail.text.contains(u"People"_s));
    }
    void anOwnerWhoInheritsIsToldNothingNew()
    {
        TeamWorld world;
        const Caller heir = world.joined(u"devansh"_s, u"owner"_s);
        CallContext context = ServerWorld::as(world.owner);
        QVERIFY(world.members.transfer(world.store, context, world.home, world.memberOf(heir)));
        QCOMPARE(world.mailer.mails.size(), 1);
        QCOMPARE(world.mailer.mails.first().to, u"ananya@nilavya.example"_s);
    }
    void noAnswerWaitsForAMailServer()
    {
        TeamWorld world;
        std::vector<std::function<void(Store &)>> later;
        const Background hold = [&later](std::function<void(Store &)> work) { later.push_back(std::move(work)); };
        MemberService members{world.clock, world.mailer, hold};
        RoleService roles{world.clock, world.intentions, world.mailer, hold};
        const QString role = world.role(u"Greeter"_s, {u"members:manage"_s});
        const Caller meera = world.joined(u"meera"_s, role);
        const Caller vera = world.joined(u"vera"_s, u"viewer"_s);
        CallContext context = ServerWorld::as(world.owner);
        QVERIFY(roles.remove(world.store, context, world.home, role, u"*"_s, u"viewer"_s));
        QVERIFY(members.changeRole(world.store, context, world.home, world.memberOf(meera), u"*"_s, u"analyst"_s));
        QVERIFY(members.remove(world.store, context, world.home, world.memberOf(vera), u"*"_s));
        QVERIFY(world.mailer.mails.isEmpty());
        for (const auto &work : later)
            work(world.store);
        QCOMPARE(world.mailer.mails.size(), 3);
    }

    void namesAreWhatTheyLookLike()
    {
        TeamWorld world;
        CallContext context = ServerWorld::as(world.owner);
        const QString zeroWidth = u"Owner\u200B"_s;
        const QString turned = u"Owner\u202Egnp"_s;
        const QString hidden = u" hidden-characters"_s;
        for (const QString &name : {zeroWidth, turned}) {
            const auto create = [&](RoleDraft draft) { return world.roles.create(world.store, context, world.home, std::move(draft)); };
            QCOMPARE(fieldCode(create({.name = name, .description = {}, .permissions = QStringList()})), u"/name"_s + hidden);
            QCOMPARE(fieldCode(create({.name = u"Reader"_s, .description = name, .permissions = QStringList()})), u"/description"_s + hidden);
            QCOMPARE(fieldCode(world.workspaces.create(world.store, context, {.name = name, .slug = {}, .region = u"in-mumbai"_s})),
                     u"/name"_s + hidden);
            WorkspaceChange change;
            change.name = name;
            QCOMPARE(fieldCode(world.workspaces.change(world.store, context, world.home, u"*"_s, change)), u"/name"_s + hidden);
            QCOMPARE(fieldCode(world.generate(world.owner, world.home, name)), u"/name"_s + hidden);
            SignUp signUp = ServerWorld::newcomer(u"noor@nilavya.example"_s);
            signUp.fullName = name;
            CallContext anyone = ServerWorld::anyone();
            QCOMPARE(fieldCode(world.accounts.signUp(world.store, anyone, std::move(signUp))), u"/full_name"_s + hidden);
        }
        const auto lines =
            world.roles.create(world.store, context, world.home, {.name = u"Reader"_s, .description = u"Reads\nall"_s, .permissions = QStringList()});
        QCOMPARE(fieldCode(lines), u"/description"_s + hidden);
        const auto noted = world.keys.generate(world.store, context, world.home,
                                               {.name = u"CRM sync"_s, .environment = u"live"_s, .allowedIps = {}, .note = u"one\ntwo"_s});
        QVERIFY(noted);
        KeyChange change;
        change.note = u"one\u2066two"_s;
        QCOMPARE(fieldCode(world.keys.change(world.store, context, world.home, noted->value.key.id, u"*"_s, change)), u"/note"_s + hidden);
        for (const QString &name : {u"\uFF2Fwner"_s, u"VIEWER"_s}) {
            const auto taken = world.roles.create(world.store, context, world.home, {.name = name, .description = {}, .permissions = QStringList()});
            QCOMPARE(codeOf(taken), u"name-taken"_s);
        }
        world.role(u"Straße"_s, {});
        const auto again =
            world.roles.create(world.store, context, world.home, {.name = u"STRASSE"_s, .description = {}, .permissions = QStringList()});
        QCOMPARE(codeOf(again), u"name-taken"_s);
        QVERIFY(!world.role(u"\u0936\u094D\u0930\u0940\u092E\u093E\u0928\u094D\u200C\u0915\u094B"_s, {}).isEmpty());
    }
    void nobodyMakesWorkspacesWithoutEnd()
    {
        ServerWorld world;
        const Caller owner = world.person(u"ananya"_s);
        CallContext context = ServerWorld::as(owner);
        const auto create = [&] {
            return world.workspaces.create(world.store, context, {.name = u"One more"_s, .slug = {}, .region = u"in-mumbai"_s});
        };
        for (int i = 0; i < 100; ++i)
            QVERIFY(create());
        const auto refused = create();
        QCOMPARE(codeOf(refused), u"too-many-requests"_s);
        QCOMPARE(refused.error().retryAfter, 1h);
        QVERIFY(world.workspace(world.person(u"devansh"_s)).isValid());
        world.clock.advance(1h);
        QVERIFY(create());
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
        QVERIFY(world.roles.remove(world.store, context, workspace, role->value.id, u"*"_s, u"viewer"_s));
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
