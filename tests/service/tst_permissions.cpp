// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/role.h"
#include "support/testplatform.h"

#include <QDir>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
//! One call, and the permission that the contract asks for it.
struct Operation {
    const char *name;
    QByteArray method;
    QString path; // %1 workspace, %2 key, %3 agent
    std::optional<QJsonObject> body;
    Permission needs;
};

QList<Operation> operations()
{
    using P = Permission;
    const QString keys = u"/v1/workspaces/%1/api-keys"_s;
    return {
        {"get workspace", "GET", u"/v1/workspaces/%1"_s, {}, P::WorkspaceRead},
        {"generate key", "POST", keys, QJsonObject{{u"name"_s, u"another"_s}, {u"environment"_s, u"live"_s}}, P::KeysManage},
        {"list keys", "GET", keys, {}, P::KeysManage},
        {"get key", "GET", keys + u"/%2"_s, {}, P::KeysManage},
        {"change key", "PATCH", keys + u"/%2"_s, QJsonObject{{u"note"_s, u"x"_s}}, P::KeysManage},
        {"get revocation", "GET", keys + u"/%2/revocation"_s, {}, P::KeysManage},
        {"revoke key", "POST", keys + u"/%2/revoke"_s, {}, P::KeysManage},
        {"create agent", "POST", u"/v1/agents"_s, QJsonObject{{u"name"_s, u"x"_s}, {u"language"_s, u"hi-IN"_s}}, P::AgentsWrite},
        {"list agents", "GET", u"/v1/agents"_s, {}, P::AgentsRead},
        {"get agent", "GET", u"/v1/agents/%3"_s, {}, P::AgentsRead},
    };
}
} // namespace

//! Every operation in a workspace, tried by every role. Invitations come later, so the second person's membership is written into the database.
class PermissionsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestPlatform> m_platform;
    Person m_owner;
    Person m_member;
    QString m_workspace;

    QString path(const Operation &operation, const QString &key, const QString &agent) const
    {
        QString path = operation.path;
        return path.replace(u"%1"_s, m_workspace).replace(u"%2"_s, key).replace(u"%3"_s, agent);
    }
    HttpAnswer call(const Operation &operation, const QString &token, const QString &key, const QString &agent) const
    {
        HttpHeaders headers;
        if (operation.path.startsWith(u"/v1/agents"_s))
            headers.append({"Intrlume-Workspace", m_workspace.toLatin1()});
        if (operation.method == "PATCH")
            headers.append({"If-Match", etagOf(path(operation, key, agent))});
        return m_platform->request(operation.method, path(operation, key, agent), {.token = token, .body = operation.body, .headers = headers});
    }
    QByteArray etagOf(const QString &path) const
    {
        const HttpAnswer answer = m_platform->get(path, m_owner.access);
        return answer.status == 200 ? answer.header("ETag") : QByteArray("\"none\"");
    }
    void execute(const QString &statement, const QVariantList &values)
    {
        QSqlQuery query(QSqlDatabase::database(u"permissions"_s));
        query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
    }
    void setRole(Role role)
    {
        execute(u"DELETE FROM members WHERE workspace_id = ? AND account_id = ?"_s, {m_workspace, m_member.accountId});
        execute(u"INSERT INTO members (id, workspace_id, account_id, role, created_at) VALUES (?, ?, ?, ?, 0)"_s,
                {u"mem_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s, m_workspace, m_member.accountId, toString(role)});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<TestPlatform>();
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_owner = m_platform->newPerson();
        m_member = m_platform->newPerson(u"devansh@patil.example"_s, u"Devansh Patil"_s);
        m_workspace = m_platform->newWorkspace(m_owner);
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"permissions"_s);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        const QStringList files = QDir(m_platform->dataDir()).entryList({u"*.db"_s, u"*.sqlite"_s, u"*.sqlite3"_s});
        QCOMPARE(files.size(), 1);
        database.setDatabaseName(m_platform->dataDir() + u'/' + files.first());
        QVERIFY2(database.open(), qPrintable(database.lastError().text()));
    }
    void cleanupTestCase()
    {
        QSqlDatabase::removeDatabase(u"permissions"_s);
        m_platform.reset();
    }

    void everyRoleMayDoWhatItsRowSays_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<int>("role");
        for (int operation = 0; operation < operations().size(); ++operation) {
            for (int role = 0; role < 4; ++role)
                QTest::addRow("%s %s", qPrintable(toString(allRoles[role])), operations().at(operation).name) << operation << role;
        }
    }
    void everyRoleMayDoWhatItsRowSays()
    {
        QFETCH(int, operation);
        QFETCH(int, role);
        const Operation asked = operations().at(operation);
        const Role asRole = allRoles[role];
        const NewKey key = m_platform->newKey(m_owner, m_workspace, u"target %1 %2"_s.arg(operation).arg(role));
        if (QByteArray(asked.name) == "get revocation")
            m_platform->request("POST", u"/v1/workspaces/%1/api-keys/%2/revoke"_s.arg(m_workspace, key.id), {.token = m_owner.access});
        const QString agent = m_platform
                                  ->request("POST", u"/v1/agents"_s,
                                            {.token = m_owner.access,
                                             .body = QJsonObject{{u"name"_s, u"a"_s}, {u"language"_s, u"hi"_s}},
                                             .headers = {{"Intrlume-Workspace", m_workspace.toLatin1()}}})
                                  .json()["id"_L1]
                                  .toString();
        setRole(asRole);

        const HttpAnswer answer = call(asked, m_member.access, key.id, agent);
        if (allows(asRole, asked.needs)) {
            QVERIFY2(answer.status < 300 || answer.code() == u"name-taken"_s, qPrintable(QString::fromUtf8(answer.body)));
        } else {
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.code(), u"permission-missing"_s);
        }
    }

    void aWorkspaceTellsTheCallersOwnRole()
    {
        for (const Role role : allRoles) {
            setRole(role);
            const QJsonObject workspace = m_platform->get(u"/v1/workspaces/"_s + m_workspace, m_member.access).json();
            QCOMPARE(workspace["role"_L1].toString(), toString(role));
            QStringList permissions;
            for (const QJsonValue &permission : workspace["permissions"_L1].toArray())
                permissions.append(permission.toString());
            QStringList expected;
            for (const Permission permission : permissionsOf(role))
                expected.append(toString(permission));
            QCOMPARE(permissions, expected);
        }
    }
    void whoIsNoMemberAnyMoreSeesNothingAtTheNextCall()
    {
        setRole(Role::Owner);
        QCOMPARE(m_platform->get(u"/v1/workspaces/"_s + m_workspace, m_member.access).status, 200);
        execute(u"DELETE FROM members WHERE workspace_id = ? AND account_id = ?"_s, {m_workspace, m_member.accountId});
        for (const Operation &operation : operations()) {
            const HttpAnswer answer = call(operation, m_member.access, u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s, u"agt_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s);
            QVERIFY2(answer.status == 404, operation.name);
        }
    }
    void withoutASessionNothingWorks()
    {
        for (const Operation &operation : operations()) {
            const HttpAnswer answer = call(operation, {}, u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s, u"agt_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s);
            QVERIFY2(answer.status == 401, operation.name);
        }
    }
};

QTEST_GUILESS_MAIN(PermissionsTest)
#include "tst_permissions.moc"
