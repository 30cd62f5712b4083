// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include "server/service/keycursor.h"
#include "server/store/statement.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
using Sort = KeyFilter::Sort;

const QList<std::pair<const char *, Sort>> sorts{
    {"attention", Sort::Attention}, {"name", Sort::Name}, {"created", Sort::Created}, {"last used", Sort::LastUsed}, {"status", Sort::Status}};

//! A workspace whose keys are in every state, with many equals in each order.
struct ListWorld : ServerWorld {
    Caller owner = person(u"ananya"_s);
    WorkspaceId home = workspace(owner);
    CallContext context = as(owner);

    void fill(int count, quint32 seed)
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < count; ++i) {
            if (random.bounded(3) == 0)
                clock.advance(std::chrono::hours(random.bounded(100)));
            const QString name = u"%1 %2"_s.arg(random.bounded(2) == 0 ? u"Key"_s : u"key"_s).arg(i % 7) + QString(i / 7, u'.');
            const KeyId id = generate(owner, home, name, random.bounded(4) == 0 ? u"test"_s : u"live"_s)->value.key.id;
            if (random.bounded(2) == 0)
                store.keys.addUse({.key = id, .lastUsedAt = clock.now(), .lastUsedIp = u"203.0.113.9"_s, .usesByHour = {}});
            change(id, random.bounded(6));
        }
    }
    void change(const KeyId &id, int what)
    {
        if (what == 0)
            QVERIFY(keys.change(store, context, home, id, u"*"_s, {.paused = true}));
        else if (what == 1)
            QVERIFY(keys.revoke(store, context, home, id));
        else if (what == 2)
            QVERIFY(keys.rotate(store, context, home, id, {.overlapSeconds = 7 * 24 * 60 * 60}));
    }
    QList<ApiKey> walk(KeyFilter filter, int limit)
    {
        QList<ApiKey> all;
        filter.limit = limit;
        Cursor after;
        do {
            const Result<Page<ApiKey>> page = keys.list(store, context, home, filter, after);
            if (!page)
                return {};
            all += page->items;
            after = page->next;
        } while (!after.value.isEmpty());
        return all;
    }
};

//! What the order is, said once more and without SQL: a row of keys that compare like the rows do.
struct Rank {
    int group = 0;
    qint64 time = 0;
    QString text;
    QString id;
    auto operator<=>(const Rank &other) const
    {
        return std::tuple(group, time, text.toUtf8().toStdString(), id.toStdString())
               <=> std::tuple(other.group, other.time, other.text.toUtf8().toStdString(), other.id.toStdString());
    }
    bool operator==(const Rank &other) const = default;
};

Rank attention(const ApiKey &key, const QDateTime &now)
{
    if (key.status == KeyStatus::Revoked)
        return {3, -key.revokedAt.toMSecsSinceEpoch(), {}, {}};
    if (key.endsAt.isValid())
        return {1, key.endsAt.toMSecsSinceEpoch(), {}, key.id.toString()};
    return {key.rotationDueAt <= now ? 0 : 2, key.rotationDueAt.toMSecsSinceEpoch(), {}, key.id.toString()};
}

Rank byStatus(const ApiKey &key)
{
    switch (key.status) {
    case KeyStatus::Active:
        return {0, key.rotationDueAt.toMSecsSinceEpoch(), {}, key.id.toString()};
    case KeyStatus::Paused:
        return {1, key.rotationDueAt.toMSecsSinceEpoch(), {}, key.id.toString()};
    case KeyStatus::Ending:
        return {2, key.endsAt.toMSecsSinceEpoch(), {}, key.id.toString()};
    case KeyStatus::Revoked:
        return {3, -key.revokedAt.toMSecsSinceEpoch(), {}, {}};
    }
    Q_UNREACHABLE();
}

Rank rankOf(const ApiKey &key, Sort sort, const QDateTime &now)
{
    switch (sort) {
    case Sort::Attention:
        return attention(key, now);
    case Sort::Name:
        return {0, 0, key.name.toLower(), key.id.toString()};
    case Sort::Created:
        return {0, key.createdAt.toMSecsSinceEpoch(), {}, key.id.toString()};
    case Sort::LastUsed:
        return {0, key.lastUsedAt.isValid() ? key.lastUsedAt.toMSecsSinceEpoch() : 0, {}, key.id.toString()};
    case Sort::Status:
        return byStatus(key);
    }
    Q_UNREACHABLE();
}

//! The lines of a plan.
QStringList planOf(Connection &connection, const KeyQuery &query)
{
    Statement explained(connection, u"EXPLAIN QUERY PLAN "_s + query.sql);
    for (const QVariant &value : query.values)
        explained.bind(value);
    explained.bind(50);
    QStringList lines;
    while (explained.next())
        lines.append(explained.text(3));
    return lines;
}

void addSortsAndDirections()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    for (const auto &[name, sort] : sorts) {
        QTest::newRow(name) << static_cast<int>(sort) << false;
        QTest::addRow("%s, descending", name) << static_cast<int>(sort) << true;
    }
}
} // namespace

//! Lists of keys: in the right order, page by page, and from indexes alone.
class tst_KeyList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOrderIsWhatItSays_data() { addSortsAndDirections(); }
    void everyOrderIsWhatItSays()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        for (quint32 seed = 1; seed < 4; ++seed) {
            ListWorld world;
            world.fill(60, seed);
            world.clock.advance(60 * 24h);
            KeyFilter filter;
            filter.sort = static_cast<Sort>(sort);
            filter.descending = descending;
            const QList<ApiKey> whole = world.walk(filter, 200);
            QVERIFY(whole.size() >= 60);
            const bool reversed = descending && filter.sort != Sort::Attention;
            for (qsizetype i = 1; i < whole.size(); ++i) {
                const Rank one = rankOf(whole.at(i - 1), filter.sort, world.clock.now());
                const Rank next = rankOf(whole.at(i), filter.sort, world.clock.now());
                QVERIFY2(reversed ? next <= one : one <= next, qPrintable(whole.at(i - 1).name + u" before "_s + whole.at(i).name));
            }
            for (const int limit : {1, 7}) {
                const QList<ApiKey> paged = world.walk(filter, limit);
                QVERIFY2(paged == whole, qPrintable(u"pages of %1"_s.arg(limit)));
            }
        }
    }
    void filtersLeaveOutWhatTheyShould_data() { addSortsAndDirections(); }
    void filtersLeaveOutWhatTheyShould()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        ListWorld world;
        world.fill(60, 9);
        KeyFilter all;
        all.sort = static_cast<Sort>(sort);
        all.descending = descending;
        const QList<ApiKey> whole = world.walk(all, 200);
        for (const QList<KeyStatus> &statuses :
             {QList{KeyStatus::Active}, QList{KeyStatus::Paused}, QList{KeyStatus::Ending}, QList{KeyStatus::Revoked},
              QList{KeyStatus::Active, KeyStatus::Ending}, QList{KeyStatus::Paused, KeyStatus::Revoked}}) {
            KeyFilter filter = all;
            filter.statuses = statuses;
            filter.environment = Environment::Live;
            QList<ApiKey> expected;
            std::copy_if(whole.begin(), whole.end(), std::back_inserter(expected),
                         [&](const ApiKey &key) { return statuses.contains(key.status) && key.environment == Environment::Live; });
            QVERIFY(!expected.isEmpty());
            QVERIFY(world.walk(filter, 3) == expected);
        }
        KeyFilter due = all; // What was rotated already is due no more.
        due.statuses = {KeyStatus::Active, KeyStatus::Ending, KeyStatus::Paused};
        due.dueBefore = world.clock.now().addDays(365);
        const QList<ApiKey> overdue = world.walk(due, 3);
        QVERIFY(!overdue.isEmpty());
        QVERIFY(std::none_of(overdue.begin(), overdue.end(), [](const ApiKey &key) { return key.endsAt.isValid(); }));
    }

    void everyStatementIsAnsweredFromAnIndexInItsOrder_data() { addSortsAndDirections(); }
    void everyStatementIsAnsweredFromAnIndexInItsOrder()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        ListWorld world;
        static const QRegularExpression good(u"^SEARCH k USING (COVERING )?INDEX api_keys_\\w+ \\(workspace_id=\\?"_s);
        for (const QList<KeyStatus> &statuses : {QList<KeyStatus>(), QList{KeyStatus::Active, KeyStatus::Paused, KeyStatus::Ending},
                                                 QList{KeyStatus::Paused}, QList{KeyStatus::Revoked}}) {
            for (int stretch = 0; stretch < 4; ++stretch) {
                for (const bool later : {false, true}) {
                    KeyFilter filter;
                    filter.sort = static_cast<Sort>(sort);
                    filter.descending = descending;
                    filter.statuses = statuses;
                    filter.now = filter.dueAsOf = world.clock.now();
                    filter.after = {.stretch = stretch,
                                    .value = filter.sort == Sort::Name ? QVariant(u"n"_s) : QVariant(qint64(5)),
                                    .id = later ? u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s : QString()};
                    for (const KeyQuery &query : keyQueries(world.home, filter)) {
                        const QStringList plan = planOf(world.store.connection(), query);
                        QVERIFY2(good.match(plan.first()).hasMatch(), qPrintable(plan.join(u'\n') + query.sql));
                        QVERIFY2(!plan.join(u'\n').contains(u"TEMP B-TREE"_s), qPrintable(plan.join(u'\n') + query.sql));
                        QVERIFY2(!plan.join(u'\n').contains(u"SCAN"_s), qPrintable(plan.join(u'\n') + query.sql));
                    }
                }
            }
        }
    }
    void aListWithoutRevokedKeysDoesNotStepOverThem()
    {
        ListWorld world;
        KeyFilter filter;
        filter.statuses = {KeyStatus::Active, KeyStatus::Paused, KeyStatus::Ending};
        filter.now = filter.dueAsOf = world.clock.now();
        for (const auto &[name, sort] : sorts) {
            filter.sort = sort;
            for (const KeyQuery &query : keyQueries(world.home, filter)) {
                const QString plan = planOf(world.store.connection(), query).first();
                const QString index = plan.section(u"INDEX "_s, 1).section(u' ', 0, 0);
                Statement partial(world.store.connection(), u"SELECT sql FROM sqlite_master WHERE name = ?"_s);
                partial.bind(index);
                QVERIFY(partial.next());
                QVERIFY2(partial.text(0).contains(u"WHERE revoked_at IS NULL"_s), qPrintable(index + u" for "_s + QLatin1String(name)));
            }
        }
    }

    void theNumbersAgreeWithTheList()
    {
        for (quint32 seed = 20; seed < 24; ++seed) {
            ListWorld world;
            world.fill(80, seed);
            world.clock.advance(std::chrono::hours(24 * 80));
            KeyFilter all;
            const QList<ApiKey> keys = world.walk(all, 200);
            const KeyCounts counts = world.keys.counts(world.store, world.context, world.home, 60).value();
            const QDateTime now = world.clock.now();
            const auto count = [&keys](auto which) { return static_cast<qint64>(std::count_if(keys.begin(), keys.end(), which)); };
            const auto working = [](const ApiKey &key) { return key.status != KeyStatus::Revoked; };
            const auto due = [working](const ApiKey &key) { return working(key) && !key.endsAt.isValid(); };
            QCOMPARE(counts.active, count([](const ApiKey &key) { return key.status == KeyStatus::Active; }));
            QCOMPARE(counts.paused, count([](const ApiKey &key) { return key.status == KeyStatus::Paused; }));
            QCOMPARE(counts.ending, count([](const ApiKey &key) { return key.status == KeyStatus::Ending; }));
            QCOMPARE(counts.revoked, count([](const ApiKey &key) { return key.status == KeyStatus::Revoked; }));
            QCOMPARE(counts.live, count([working](const ApiKey &key) { return working(key) && key.environment == Environment::Live; }));
            QCOMPARE(counts.test, count([working](const ApiKey &key) { return working(key) && key.environment == Environment::Test; }));
            QCOMPARE(counts.unlimitedLive, counts.live);
            QCOMPARE(counts.overdue, count([due, now](const ApiKey &key) { return due(key) && key.rotationDueAt <= now; }));
            QCOMPARE(counts.dueSoon,
                     count([due, now](const ApiKey &key) { return due(key) && key.rotationDueAt > now && key.rotationDueAt <= now.addDays(14); }));
            QCOMPARE(counts.asIf->overdue, count([due, now](const ApiKey &key) { return due(key) && key.createdAt.addDays(60) <= now; }));
            QVERIFY(counts.firstOverdue.has_value() == (counts.overdue > 0));
            if (counts.firstOverdue)
                QCOMPARE(counts.firstOverdue->id, keys.first().id);
        }
    }
    void theNumbersComeFromIndexesAlone()
    {
        ListWorld world;
        Statement counted(world.store.connection(),
                          u"EXPLAIN QUERY PLAN SELECT TOTAL(paused = 0 AND ends_at IS NULL), TOTAL(environment = 'live'), TOTAL(created_at <= 5),"
                          " TOTAL(rotation_due_at <= 5) FROM api_keys WHERE workspace_id = ? AND revoked_at IS NULL"
                          " AND (ends_at IS NULL OR ends_at > 5)"_s);
        counted.bind(world.home.toString());
        QVERIFY(counted.next());
        QVERIFY2(counted.text(3).contains(u"USING COVERING INDEX api_keys_counted"_s), qPrintable(counted.text(3)));
    }

    void aCursorOfAnotherOrderIsRefused()
    {
        ListWorld world;
        world.fill(5, 1);
        KeyFilter filter;
        filter.limit = 1;
        const Cursor next = world.keys.list(world.store, world.context, world.home, filter, {})->next;
        filter.sort = Sort::Name;
        QCOMPARE(world.keys.list(world.store, world.context, world.home, filter, next).error().code, u"query-invalid"_s);
        const Cursor named = world.keys.list(world.store, world.context, world.home, filter, {})->next;
        filter.descending = true;
        QCOMPARE(world.keys.list(world.store, world.context, world.home, filter, named).error().code, u"query-invalid"_s);
        for (const QString &made : {u"AAAA"_s, u"W10"_s, u"WyIxYSIsMSw5OSwiYSIsImtleV94Il0"_s})
            QCOMPARE(world.keys.list(world.store, world.context, world.home, filter, {made}).error().code, u"query-invalid"_s);
    }
    void theLongestNameFitsIntoACursor()
    {
        ListWorld world;
        const QString longest = QString::fromUcs4(U"\U0001F511").repeated(64);
        QVERIFY(world.generate(world.owner, world.home, longest));
        QVERIFY(world.generate(world.owner, world.home, longest.left(126) + u"\U0001F512"_s));
        KeyFilter filter;
        filter.sort = Sort::Name;
        filter.limit = 1;
        const Cursor next = world.keys.list(world.store, world.context, world.home, filter, {})->next;
        QVERIFY2(next.value.size() <= 512, qPrintable(QString::number(next.value.size()))); // What a query may hold.
        QCOMPARE(world.walk(filter, 1).size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_KeyList)
#include "tst_keylist.moc"
