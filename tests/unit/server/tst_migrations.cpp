// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "serverworld.h"

#include "server/store/statement.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Server;

//! From one schema to the next.
class tst_Migrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseOfANewerProgramIsRefused()
    {
        ServerWorld world;
        QVERIFY(migrate(world.store.connection(), builtInMigrations())); // Twice does nothing.
        world.store.connection().execute(u"INSERT INTO schema_versions (number, name) VALUES (999, 'from the future')"_s);
        const Result<void> refused = migrate(world.store.connection(), builtInMigrations());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"database-newer"_s);
    }

    void aFailedMigrationLeavesNothingBehind()
    {
        ServerWorld world;
        const int next = builtInMigrations().last().number + 1;
        const QList<Migration> broken{{next, u"broken.sql"_s, u"CREATE TABLE half (a INTEGER); CREATE TABLE half (a INTEGER);"_s}};
        QVERIFY(!migrate(world.store.connection(), broken));
        const QList<Migration> whole{
            {next, u"whole.sql"_s, u"CREATE TABLE half (a INTEGER); -- a comment; with a semicolon\nCREATE TABLE other (a TEXT DEFAULT 'x;y');"_s}};
        QVERIFY(migrate(world.store.connection(), whole));
    }

    void keysOfTheFirstReleaseStayAsTheyAre()
    {
        loadServerResources();
        Database database(u":memory:"_s);
        const Result<std::unique_ptr<Connection>> connection = Connection::open(database);
        QVERIFY(connection);
        QVERIFY(migrate(**connection, builtInMigrations().first(1)));
        const QStringList rows{
            u"INSERT INTO accounts VALUES ('acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C', 'a@b.example', 'a@b.example', 'Ananya', x'00', 1)"_s,
            u"INSERT INTO workspaces VALUES ('ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C', 'Nilavya', 'nilavya', 'in-mumbai', 90, 1, 1)"_s,
            u"INSERT INTO api_keys (id, workspace_id, name, environment, key_hash, head, tail, allowed_ips, note, created_by, created_at,"
            " rotation_due_at, revoked_at) VALUES ('key_01J9ZK3V5B8T0M6Q4R2W7X1Y9C', 'ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C', 'CRM', 'live', x'01', 'aaaa',"
            " 'bbbb', '[]', 'n', 'acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C', 5, 9, NULL), ('key_01J9ZK3V5B8T0M6Q4R2W7X1Y9D',"
            " 'ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C', 'CRM', 'live', x'02', 'aaaa', 'bbbb', '[]', 'n', 'acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C', 4, 8, 6)"_s};
        for (const QString &row : rows)
            (*connection)->execute(row);
        QVERIFY(migrate(**connection, builtInMigrations()));
        KeyTable keys(**connection);
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(7, Qt::UTC);
        const ApiKey key = keys.find(KeyId(u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s), now)->key;
        QVERIFY(key.status == KeyStatus::Active);
        QVERIFY(!key.replaces.isValid() && !key.replacedBy.isValid() && !key.createdWith && !key.endsAt.isValid());
        keys.foldNames();
        QVERIFY(keys.nameTaken(key.workspace, u"CRM"_s));
        QVERIFY(keys.find(KeyId(u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9D"_s), now)->key.status == KeyStatus::Revoked);
    }

    void namesThatDifferedInCaseOnlyAreKeptAndMayNotGrowInNumber()
    {
        loadServerResources();
        Database database(u":memory:"_s);
        const Result<std::unique_ptr<Connection>> connection = Connection::open(database);
        QVERIFY(connection);
        QVERIFY(migrate(**connection, builtInMigrations().first(1)));
        const QString workspace = u"ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;
        (*connection)->execute(u"INSERT INTO accounts VALUES ('acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C', 'a@b.example', 'a@b.example', 'Ananya', x'00', 1)"_s);
        (*connection)->execute(u"INSERT INTO workspaces VALUES ('%1', 'Nilavya', 'nilavya', 'in-mumbai', 90, 1, 1)"_s.arg(workspace));
        int number = 0;
        for (const QString &name : {u"CRM"_s, u"crm"_s, u"\u00c9tude"_s}) {
            ++number;
            (*connection)
                ->execute(
                    u"INSERT INTO api_keys (id, workspace_id, name, environment, key_hash, head, tail, allowed_ips, note, created_by, created_at,"
                    " rotation_due_at, revoked_at) VALUES ('key_01J9ZK3V5B8T0M6Q4R2W7X1Y9%1', '%2', '%3', 'live', x'0%1', 'aaaa', 'bbbb', '[]', 'n',"
                    " 'acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C', %1, 9, NULL)"_s.arg(number)
                        .arg(workspace, name));
        }
        QVERIFY(migrate(**connection, builtInMigrations()));
        KeyTable keys(**connection);
        for (int start = 0; start < 2; ++start)
            keys.foldNames();
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(7, Qt::UTC);
        QCOMPARE(keys.find(KeyId(u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y92"_s), now)->key.name, u"crm"_s);
        for (const QString &name : {u"CRM"_s, u"Crm"_s, u"e\u0301tude"_s})
            QVERIFY2(keys.nameTaken(WorkspaceId(workspace), name), qPrintable(name));
        QVERIFY(!keys.nameTaken(WorkspaceId(workspace), u"Etude"_s));
    }

    void peopleOfTheFirstReleaseCountAsConfirmedSinceTheyCame()
    {
        loadServerResources();
        Database database(u":memory:"_s);
        const Result<std::unique_ptr<Connection>> connection = Connection::open(database);
        QVERIFY(connection);
        QVERIFY(migrate(**connection, builtInMigrations().first(1)));
        (*connection)->execute(u"INSERT INTO accounts VALUES ('acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C', 'a@b.example', 'a@b.example', 'Ananya', x'00', 5)"_s);
        QVERIFY(migrate(**connection, builtInMigrations()));
        const Account account = AccountTable(**connection).findByEmail(u"a@b.example"_s)->account;
        QCOMPARE(account.confirmedAt.toMSecsSinceEpoch(), 5);
        QCOMPARE(account.passwordChangedAt.toMSecsSinceEpoch(), 5);
        QVERIFY(!account.secondFactor.enabled && !account.pendingEmail);
        QVERIFY(!account.etag.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
