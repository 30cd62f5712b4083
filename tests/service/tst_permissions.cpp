// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/role.h"
#include "core/timestamp.h"
#include "support/accesstable.h"
#include "support/fakeclock.h"
#include "support/openapicontract.h"
#include "support/testplatform.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
//! What the variables of a path stand for in one call.
struct Target {
    QString workspace;
    QString key;
    QString agent;
    QString member = {};
    QString role = {};
    QString invitation = {};
};

//! The codes that refuse a caller as such. Whatever else comes back, the caller was let in.
bool refusesTheCaller(const QString &code)
{
    static const QStringList codes{u"session-missing"_s, u"session-invalid"_s, u"key-missing"_s,        u"key-invalid"_s,       u"key-revoked"_s,
                                   u"key-paused"_s,      u"ip-not-allowed"_s,  u"permission-missing"_s, u"elevation-required"_s};
    return codes.contains(code);
}
} // namespace

//! Every operation of the contract, tried over loopback by everyone whom a call can come from, and held against what the contract says of it.
//! The second person's membership is written into the database: so a role is what is tried, and not how one gets it.
class PermissionsTest : public QObject {
    Q_OBJECT

    const QList<Operation> m_operations = operationsOf(OpenApiContract::ofTheProject().document());
    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<TestPlatform> m_platform;
    Person m_owner;
    Person m_member;
    Person m_stranger;
    QString m_workspace;
    QString m_keys;
    QString m_agent;
    int m_names = 0;

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
    QString freshName() { return u"name %1"_s.arg(++m_names); }
    HttpAnswer asOwner(const QString &path, const std::optional<QJsonObject> &body = {}) const
    {
        return m_platform->request("POST", path, {.token = m_owner.access, .body = body});
    }
    QString newToken(const Person &person) const { return m_platform->signIn(person.email, person.password).json()["access_token"_L1].toString(); }
    QString newSecret(const QString &environment, bool automation)
    {
        return asOwner(m_keys, QJsonObject{{u"name"_s, freshName()}, {u"environment"_s, environment}, {u"automation"_s, automation}})
            .json()["secret"_L1]
            .toString();
    }
    //! What \a who sends as a bearer token. Keys are new for each call, and so are sessions where \a ofItsOwn says so: ending one harms no other.
    QString tokenOf(Who who, bool ofItsOwn)
    {
        switch (who) {
        case Who::LiveKey:
            return newSecret(u"live"_s, false);
        case Who::TestKey:
            return newSecret(u"test"_s, false);
        case Who::AutomationKey:
            return newSecret(u"live"_s, true);
        case Who::SignedOut:
            return {};
        case Who::Stranger:
            return ofItsOwn ? newToken(m_stranger) : m_stranger.access;
        default:
            setRole(allRoles[static_cast<int>(who)]);
            return ofItsOwn ? newToken(m_member) : m_member.access;
        }
    }
    //! A key in the state that the operation asks for.
    QString keyFor(const Operation &operation)
    {
        const QString key = m_platform->newKey(m_owner, m_workspace, freshName()).id;
        const QString path = m_keys + u'/' + key;
        if (operation.path.endsWith(u"/extend"_s) || operation.path.endsWith(u"/end-now"_s))
            asOwner(path + u"/rotate"_s, QJsonObject{{u"overlap_seconds"_s, 3600}});
        if (operation.path.endsWith(u"/revocation"_s) || operation.path.endsWith(u"/receipt"_s)) {
            asOwner(path + u"/revoke"_s);
            m_platform->get(path + u"/revocation?wait=20"_s, m_owner.access);
        }
        return key;
    }
    //! Somebody to be looked at, changed or removed.
    QString newMember()
    {
        const QString number = QString::number(1000 + ++m_names);
        const QString account = u"acc_01J9ZK3V5B8T0M6Q4R2W7X"_s + number;
        const QString member = u"mem_01J9ZK3V5B8T0M6Q4R2W7X"_s + number;
        execute(u"INSERT INTO accounts (id, email, email_key, full_name, password_hash, created_at) VALUES (?, ?, ?, 'Somebody', x'00', 0)"_s,
                {account, account + u"@b.example"_s, account.toLower() + u"@b.example"_s});
        execute(u"INSERT INTO members (id, workspace_id, account_id, role, created_at) VALUES (?, ?, ?, 'viewer', 0)"_s,
                {member, m_workspace, account});
        return member;
    }
    QString newRole()
    {
        const QJsonObject role{{u"name"_s, freshName()}, {u"permissions"_s, QJsonArray{u"agents:read"_s}}};
        return asOwner(u"/v1/workspaces/%1/roles"_s.arg(m_workspace), role).json()["id"_L1].toString();
    }
    QString newInvitation()
    {
        const QJsonObject person{{u"email"_s, u"invited%1@nilavya.example"_s.arg(++m_names)}, {u"role"_s, u"viewer"_s}};
        return asOwner(u"/v1/workspaces/%1/invitations"_s.arg(m_workspace), QJsonObject{{u"invitations"_s, QJsonArray{person}}})
            .json()["results"_L1][0]["invitation"_L1]["id"_L1]
            .toString();
    }
    //! What each variable of the operation's path stands for, new for each call.
    Target targetFor(const Operation &operation)
    {
        const auto names = [&](const char *variable) { return operation.path.contains(QLatin1String(variable)); };
        return {.workspace = m_workspace,
                .key = names("{key}") ? keyFor(operation) : QString(),
                .agent = m_agent,
                .member = names("{member}") ? newMember() : QString(),
                .role = names("{role}") ? newRole() : QString(),
                .invitation = names("{invitation}") ? newInvitation() : QString()};
    }
    QJsonObject bodyFor(const Operation &operation)
    {
        QJsonObject body = operation.example;
        if (body.contains(u"name"_s))
            body[u"name"_s] = freshName();
        if (body.contains(u"ends_at"_s))
            body[u"ends_at"_s] = toRfc3339(m_clock->now().addSecs(60));
        body.remove(u"slug"_s);
        return body;
    }
    static QString pathFor(const Operation &operation, const Target &target)
    {
        static const QRegularExpression variable(u"\\{\\w+\\}"_s);
        QString path = operation.path;
        path.replace(u"{workspace}"_s, target.workspace).replace(u"{key}"_s, target.key).replace(u"{agent}"_s, target.agent);
        path.replace(u"{member}"_s, target.member).replace(u"{role}"_s, target.role).replace(u"{invitation}"_s, target.invitation);
        path.replace(u"{session}"_s, u"ses_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s).replace(u"{confirmation}"_s, u"cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s);
        return path.replace(variable, u"something"_s);
    }
    HttpAnswer call(const Operation &operation, const QString &token, const Target &target)
    {
        Call call{.token = token};
        if (operation.takesJson)
            call.body = bodyFor(operation);
        if (operation.tag == u"agents"_s)
            call.headers.append({"Intrlume-Workspace", target.workspace.toLatin1()});
        if (operation.method == "PATCH")
            call.headers.emplaceBack("If-Match", "*");
        return m_platform->request(operation.method, pathFor(operation, target), call);
    }
    static void judge(const HttpAnswer &answer, Access expected, bool aboutOneself)
    {
        const QString seen = u"%1 %2"_s.arg(answer.status).arg(QString::fromUtf8(answer.body.left(400)));
        switch (expected) {
        case Access::Allowed:
            QVERIFY2(!refusesTheCaller(answer.code()), qPrintable(seen));
            QVERIFY2(aboutOneself || answer.status < 300 || answer.status == 409, qPrintable(seen));
            break;
        case Access::Unauthorized:
            QVERIFY2(answer.status == 401 && refusesTheCaller(answer.code()), qPrintable(seen));
            break;
        case Access::Forbidden:
            QVERIFY2(answer.status == 403 && answer.code() == u"permission-missing"_s, qPrintable(seen));
            break;
        case Access::NotThere:
            QVERIFY2(answer.status == 404 && answer.code() == u"not-found"_s, qPrintable(seen));
            break;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_owner = m_platform->newPerson();
        m_member = m_platform->newPerson(u"devansh@patil.example"_s, u"Devansh Patil"_s);
        m_stranger = m_platform->newPerson(u"mallory@elsewhere.example"_s, u"Mallory"_s);
        m_workspace = m_platform->newWorkspace(m_owner);
        m_platform->newWorkspace(m_stranger, u"Elsewhere"_s);
        m_keys = u"/v1/workspaces/%1/api-keys"_s.arg(m_workspace);
        const QJsonObject agent{{u"name"_s, u"a"_s}, {u"language"_s, u"hi"_s}, {u"environment"_s, u"test"_s}};
        m_agent = m_platform
                      ->request("POST", u"/v1/agents"_s,
                                {.token = m_owner.access, .body = agent, .headers = {{"Intrlume-Workspace", m_workspace.toLatin1()}}})
                      .json()["id"_L1]
                      .toString();
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
    void init()
    {
        m_clock->advance(11s); // Past the limit of requests.
        for (Person *person : {&m_owner, &m_member, &m_stranger}) {
            if (m_platform->get(u"/v1/me"_s, person->access).status != 200)
                person->access = newToken(*person);
        }
        QCOMPARE(m_platform->post(u"/v1/sessions/current/elevate"_s, {{u"password"_s, m_owner.password}}, m_owner.access).status, 200);
    }

    void everyOperationSaysWhoMayCallIt()
    {
        QVERIFY(m_operations.size() > 40);
        for (const Operation &operation : m_operations)
            QVERIFY2(problemOf(operation).isEmpty(), qPrintable(operation.id + u": "_s + problemOf(operation)));
    }
    void everyRouteOfTheServerIsAnOperation()
    {
        static const QRegularExpression route(u"\\.method = \"(\\w+)\",\\s*\\.pattern = \"([^\"]+)\""_s);
        QStringList described;
        for (const Operation &operation : m_operations)
            described.append(QString::fromLatin1(operation.method) + u' ' + operation.path);
        int routes = 0;
        const QDir folder(QStringLiteral(INTRLUME_ROUTES));
        for (const QString &name : folder.entryList({u"*routes.cpp"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QRegularExpressionMatchIterator found = route.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QRegularExpressionMatch match = found.next();
                QVERIFY2(described.contains(match.captured(1) + u' ' + match.captured(2)), qPrintable(match.captured(0)));
                ++routes;
            }
        }
        QCOMPARE(routes, m_operations.size());
    }
    void theTableForPeopleIsUpToDate()
    {
        QFile file(QStringLiteral(INTRLUME_ACCESS_TABLE));
        if (qEnvironmentVariableIsSet("INTRLUME_WRITE_ACCESS_TABLE")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(accessTable(m_operations));
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll() == accessTable(m_operations),
                 "write it anew: INTRLUME_WRITE_ACCESS_TABLE=1 tst_permissions theTableForPeopleIsUpToDate");
    }

    void everyCellOfTheTableHolds_data()
    {
        QTest::addColumn<int>("operation");
        for (int i = 0; i < m_operations.size(); ++i)
            QTest::newRow(qPrintable(m_operations.at(i).id)) << i;
    }
    void everyCellOfTheTableHolds()
    {
        QFETCH(int, operation);
        const Operation asked = m_operations.at(operation);
        for (const Who who : everyone) {
            const Target target = targetFor(asked);
            const QString token = tokenOf(who, asked.tag == u"sessions"_s);
            const HttpAnswer answer = call(asked, token, target);
            if (asked.elevated && accessOf(asked, who) == Access::Allowed) // Of these sessions only the owner's is elevated.
                QVERIFY2(answer.status == 403 && answer.code() == u"elevation-required"_s, answer.body.left(400).constData());
            else
                judge(answer, accessOf(asked, who), asked.access.isString());
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"… as "_s + toString(who)));
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
        const QString token = m_member.access;
        QCOMPARE(m_platform->get(u"/v1/workspaces/"_s + m_workspace, token).status, 200);
        execute(u"DELETE FROM members WHERE workspace_id = ? AND account_id = ?"_s, {m_workspace, m_member.accountId});
        const Target target{.workspace = m_workspace,
                            .key = m_platform->newKey(m_owner, m_workspace, freshName()).id,
                            .agent = m_agent,
                            .member = newMember(),
                            .role = newRole(),
                            .invitation = newInvitation()};
        for (const Operation &operation : m_operations) {
            if (operation.access.isObject())
                QVERIFY2(call(operation, token, target).status == 404, qPrintable(operation.id));
        }
    }
};

QTEST_GUILESS_MAIN(PermissionsTest)
#include "tst_permissions.moc"
