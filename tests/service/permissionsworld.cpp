// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "permissionsworld.h"

#include "core/timestamp.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Test {

bool refusesTheCaller(const QString &code)
{
    static const QStringList codes{u"session-missing"_s, u"session-invalid"_s, u"key-missing"_s,        u"key-invalid"_s,       u"key-revoked"_s,
                                   u"key-paused"_s,      u"ip-not-allowed"_s,  u"permission-missing"_s, u"elevation-required"_s};
    return codes.contains(code);
}

QStringList otherwise(const QString &operation)
{
    static const QMap<QString, QStringList> codes{
        {u"submitConfirmationPage"_s, {u"media-type-unsupported"_s}},
        {u"submitResetPage"_s, {u"media-type-unsupported"_s}},
        {u"confirm"_s, {u"fields-invalid"_s}},
        {u"getConfirmation"_s, {u"not-found"_s}},
        {u"resendConfirmation"_s, {u"not-found"_s}},
        {u"createSession"_s, {u"credentials-wrong"_s}},
        {u"finishSignIn"_s, {u"challenge-expired"_s}},
        {u"refreshSession"_s, {u"fields-invalid"_s}},
        {u"elevateSession"_s, {u"password-wrong"_s}},
        {u"deleteSession"_s, {u"not-found"_s}},
        {u"cancelEmailChange"_s, {u"not-found"_s}},
        {u"confirmRecoveryCodesSaved"_s, {u"second-factor-off"_s}},
        {u"checkPasswordReset"_s, {u"reset-expired"_s}},
        {u"completePasswordReset"_s, {u"reset-expired"_s}},
        {u"takeDeviceSession"_s, {u"device-code-expired"_s}},
        {u"getDeviceRequest"_s, {u"not-found"_s}},
        {u"denyDevice"_s, {u"not-found"_s}},
        {u"previewInvitation"_s, {u"not-found"_s}},
        {u"acceptInvitation"_s, {u"not-found"_s}},
        {u"declineInvitation"_s, {u"not-found"_s}},
    };
    return codes.value(operation);
}

void PermissionsWorld::start()
{
    m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
    QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
    m_owner = m_platform->newPerson();
    m_member = m_platform->newPerson(u"devansh@patil.example"_s, u"Devansh Patil"_s);
    m_stranger = m_platform->newPerson(u"mallory@elsewhere.example"_s, u"Mallory"_s);
    m_workspace = m_platform->newWorkspace(m_owner);
    m_foreign = newForeign();
    for (const QString &id : {m_foreign.workspace, m_foreign.key, m_foreign.agent, m_foreign.member, m_foreign.role, m_foreign.invitation})
        QVERIFY(!id.isEmpty());
    m_keys = u"/v1/workspaces/%1/api-keys"_s.arg(m_workspace);
    const QJsonObject agent{{u"name"_s, u"a"_s}, {u"language"_s, u"hi"_s}, {u"environment"_s, u"test"_s}};
    m_agent =
        m_platform
            ->request("POST", u"/v1/agents"_s, {.token = m_owner.access, .body = agent, .headers = {{"Intrlume-Workspace", m_workspace.toLatin1()}}})
            .json()["id"_L1]
            .toString();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"permissions"_s);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    const QStringList files = QDir(m_platform->dataDir()).entryList({u"*.db"_s, u"*.sqlite"_s, u"*.sqlite3"_s});
    QCOMPARE(files.size(), 1);
    database.setDatabaseName(m_platform->dataDir() + u'/' + files.first());
    QVERIFY2(database.open(), qPrintable(database.lastError().text()));
}

void PermissionsWorld::stop()
{
    QSqlDatabase::removeDatabase(u"permissions"_s);
    m_platform.reset();
}

void PermissionsWorld::renew()
{
    m_clock->advance(11s); // Past the limit of requests.
    execute(u"DELETE FROM members WHERE workspace_id = ? AND role GLOB 'role_*'"_s, {m_workspace});
    execute(u"DELETE FROM roles WHERE workspace_id = ?"_s, {m_workspace}); // There may be fifty.
    for (Person *person : {&m_owner, &m_member, &m_stranger}) {
        if (m_platform->get(u"/v1/me"_s, person->access).status != 200)
            person->access = newToken(*person);
    }
    QCOMPARE(m_platform->post(u"/v1/sessions/current/elevate"_s, {{u"password"_s, m_owner.password}}, m_owner.access).status, 200);
}

void PermissionsWorld::execute(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(QSqlDatabase::database(u"permissions"_s));
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
}

void PermissionsWorld::setRole(const QString &role)
{
    execute(u"DELETE FROM members WHERE workspace_id = ? AND account_id = ?"_s, {m_workspace, m_member.accountId});
    execute(u"INSERT INTO members (id, workspace_id, account_id, role, created_at) VALUES (?, ?, ?, ?, 0)"_s,
            {u"mem_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s, m_workspace, m_member.accountId, role});
}

QString PermissionsWorld::newToken(const Person &person) const
{
    return m_platform->signIn(person.email, person.password).json()["access_token"_L1].toString();
}

HttpAnswer PermissionsWorld::asOwner(const QString &path, const std::optional<QJsonObject> &body) const
{
    return m_platform->request("POST", path, {.token = m_owner.access, .body = body});
}

QString PermissionsWorld::newSecret(const QString &environment, bool automation)
{
    return asOwner(m_keys, QJsonObject{{u"name"_s, freshName()}, {u"environment"_s, environment}, {u"automation"_s, automation}})
        .json()["secret"_L1]
        .toString();
}

QString PermissionsWorld::roleWith(const QList<Permission> &permissions)
{
    const QString id = u"role_01J9ZK3V5B8T0M6Q4R2W7X"_s + QString::number(1000 + ++m_names);
    QStringList names;
    for (const Permission permission : permissions)
        names.append(toString(permission));
    execute(u"INSERT INTO roles (id, workspace_id, name, description, permissions, created_at) VALUES (?, ?, ?, '', ?, 0)"_s,
            {id, m_workspace, freshName(), names.join(u' ')});
    return id;
}

Target PermissionsWorld::newForeign() const
{
    const QString workspace = m_platform->newWorkspace(m_stranger, u"Elsewhere"_s);
    const QString path = u"/v1/workspaces/"_s + workspace;
    const auto post = [&](const QString &target, const QJsonObject &body) {
        return m_platform
            ->request("POST", target, {.token = m_stranger.access, .body = body, .headers = {{"Intrlume-Workspace", workspace.toLatin1()}}})
            .json();
    };
    const QJsonObject guest{{u"email"_s, u"guest@elsewhere.example"_s}, {u"role"_s, u"viewer"_s}};
    return {.workspace = workspace,
            .key = m_platform->newKey(m_stranger, workspace, u"Theirs"_s).id,
            .agent = post(u"/v1/agents"_s, {{u"name"_s, u"a"_s}, {u"language"_s, u"hi"_s}, {u"environment"_s, u"test"_s}})["id"_L1].toString(),
            .member = m_platform->get(path + u"/members"_s, m_stranger.access).json()["items"_L1][0]["id"_L1].toString(),
            .role = post(path + u"/roles"_s, {{u"name"_s, u"Reader"_s}, {u"permissions"_s, QJsonArray()}})["id"_L1].toString(),
            .invitation =
                post(path + u"/invitations"_s, {{u"invitations"_s, QJsonArray{guest}}})["results"_L1][0]["invitation"_L1]["id"_L1].toString()};
}

QString PermissionsWorld::tokenOf(Who who, bool ofItsOwn)
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

QString PermissionsWorld::keyFor(const Operation &operation)
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

QString PermissionsWorld::newMember(const QString &workspace)
{
    const QString number = QString::number(1000 + ++m_names);
    const QString account = u"acc_01J9ZK3V5B8T0M6Q4R2W7X"_s + number;
    const QString member = u"mem_01J9ZK3V5B8T0M6Q4R2W7X"_s + number;
    execute(u"INSERT INTO accounts (id, email, email_key, full_name, password_hash, created_at) VALUES (?, ?, ?, 'Somebody', x'00', 0)"_s,
            {account, account + u"@b.example"_s, account.toLower() + u"@b.example"_s});
    execute(u"INSERT INTO members (id, workspace_id, account_id, role, created_at) VALUES (?, ?, ?, 'viewer', 0)"_s, {member, workspace, account});
    return member;
}

QString PermissionsWorld::newRole()
{
    const QJsonObject role{{u"name"_s, freshName()}, {u"permissions"_s, QJsonArray{u"agents:read"_s}}};
    return asOwner(u"/v1/workspaces/%1/roles"_s.arg(m_workspace), role).json()["id"_L1].toString();
}

QString PermissionsWorld::newInvitation()
{
    const QJsonObject person{{u"email"_s, u"invited%1@nilavya.example"_s.arg(++m_names)}, {u"role"_s, u"viewer"_s}};
    return asOwner(u"/v1/workspaces/%1/invitations"_s.arg(m_workspace), QJsonObject{{u"invitations"_s, QJsonArray{person}}})
        .json()["results"_L1][0]["invitation"_L1]["id"_L1]
        .toString();
}

Target PermissionsWorld::targetFor(const Operation &operation)
{
    const auto names = [&](const char *variable) { return operation.path.contains(QLatin1String(variable)); };
    return {.workspace = m_workspace,
            .key = names("{key}") ? keyFor(operation) : QString(),
            .agent = m_agent,
            .member = names("{member}") ? newMember() : QString(),
            .role = names("{role}") ? newRole() : QString(),
            .invitation = names("{invitation}") ? newInvitation() : QString()};
}

QJsonObject PermissionsWorld::bodyFor(const Operation &operation)
{
    QJsonObject body = operation.example;
    if (body.contains(u"name"_s))
        body[u"name"_s] = freshName();
    if (body.contains(u"ends_at"_s))
        body[u"ends_at"_s] = toRfc3339(m_clock->now().addSecs(60));
    body.remove(u"slug"_s);
    return body;
}

QString PermissionsWorld::pathFor(const Operation &operation, const Target &target)
{
    static const QRegularExpression variable(u"\\{\\w+\\}"_s);
    QString path = operation.path;
    path.replace(u"{workspace}"_s, target.workspace).replace(u"{key}"_s, target.key).replace(u"{agent}"_s, target.agent);
    path.replace(u"{member}"_s, target.member).replace(u"{role}"_s, target.role).replace(u"{invitation}"_s, target.invitation);
    path.replace(u"{session}"_s, u"ses_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s).replace(u"{confirmation}"_s, u"cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s);
    return path.replace(variable, u"something"_s);
}

HttpAnswer PermissionsWorld::call(const Operation &operation, const QString &token, const Target &target, const QString &viewAs)
{
    Call call{.token = token};
    if (!viewAs.isEmpty())
        call.headers.append({"Intrlume-View-As", viewAs.toLatin1()});
    if (operation.takesJson)
        call.body = bodyFor(operation);
    if (operation.tag == u"agents"_s)
        call.headers.append({"Intrlume-Workspace", target.workspace.toLatin1()});
    const bool deletesOneObject = operation.method == "DELETE" && (operation.path.endsWith(u"/{member}"_s) || operation.path.endsWith(u"/{role}"_s));
    if (operation.method == "PATCH" || deletesOneObject)
        call.headers.emplaceBack("If-Match", "*");
    return m_platform->request(operation.method, pathFor(operation, target), call);
}

QJsonValue PermissionsWorld::withoutCaller(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(withoutCaller(item));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (const QString &name : object.keys()) {
        if (name == u"is_you" || name == u"request_id")
            object.remove(name);
        else
            object[name] = withoutCaller(object[name]);
    }
    return object;
}

void PermissionsWorld::judge(const HttpAnswer &answer, Access expected, const QStringList &also)
{
    const QString seen = u"%1 %2"_s.arg(answer.status).arg(QString::fromUtf8(answer.body.left(400)));
    switch (expected) {
    case Access::Allowed:
        QVERIFY2(!refusesTheCaller(answer.code()), qPrintable(seen));
        QVERIFY2(answer.status < 300 || also.contains(answer.code()), qPrintable(seen));
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

} // namespace Intrlume::Test
