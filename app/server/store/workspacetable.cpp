// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/workspacetable.h"

#include "server/store/etag.h"
#include "server/store/roletable.h"
#include "server/store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
const QString selection = u"SELECT w.id, w.name, w.slug, w.region, w.rotation_days, w.created_at, m.role, w.version, r.permissions, r.name,"
                          " w.allowed_domains, w.domain_exceptions"
                          " FROM workspaces w JOIN members m ON m.workspace_id = w.id LEFT JOIN roles r ON r.id = m.role"_s;

QStringList listFrom(const QString &json)
{
    return QVariant(QJsonDocument::fromJson(json.toUtf8()).array().toVariantList()).toStringList();
}

QString toList(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

Workspace readRow(const Statement &row)
{
    const std::optional<Role> role = roleFromString(row.text(6));
    return {.id = WorkspaceId(row.text(0)),
            .name = row.text(1),
            .slug = row.text(2),
            .region = row.text(3),
            .rotationDays = static_cast<int>(row.number(4)),
            .createdAt = row.time(5),
            .role = role.value_or(Role::Viewer),
            .permissions = permissionsOfRole(row.text(6), row.text(8)),
            .etag = etagOf(row.number(7)),
            .customRole = role ? QString() : row.text(6),
            .customRoleName = row.text(9),
            .allowedDomains = listFrom(row.text(10)),
            .domainExceptions = listFrom(row.text(11))};
}
} // namespace

void WorkspaceTable::insert(const Workspace &workspace)
{
    Statement(m_connection, u"INSERT INTO workspaces (id, name, slug, region, rotation_days, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(workspace.id.toString())
        .bind(workspace.name)
        .bind(workspace.slug)
        .bind(workspace.region)
        .bind(workspace.rotationDays)
        .bind(workspace.createdAt)
        .run();
}

void WorkspaceTable::addMember(const MemberId &id, const WorkspaceId &workspace, const AccountId &account, Role role, const QDateTime &at)
{
    Statement(m_connection, u"INSERT INTO members (id, workspace_id, account_id, role, created_at) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(id.toString())
        .bind(workspace.toString())
        .bind(account.toString())
        .bind(toString(role))
        .bind(at)
        .run();
}

bool WorkspaceTable::slugTaken(const QString &slug)
{
    Statement query(m_connection, u"SELECT 1 FROM workspaces WHERE slug = ?"_s);
    query.bind(slug);
    return query.next();
}

std::optional<Workspace> WorkspaceTable::findFor(const WorkspaceId &id, const AccountId &account)
{
    Statement query(m_connection, selection + u" WHERE w.id = ? AND m.account_id = ?"_s);
    query.bind(id.toString()).bind(account.toString());
    if (!query.next())
        return {};
    return readRow(query);
}

QList<Workspace> WorkspaceTable::listFor(const AccountId &account, const QString &before, int limit)
{
    Statement query(m_connection, selection + u" WHERE m.account_id = ? AND (? = '' OR w.id < ?) ORDER BY w.id DESC LIMIT ?"_s);
    query.bind(account.toString()).bind(before).bind(before).bind(limit);
    QList<Workspace> workspaces;
    while (query.next())
        workspaces.append(readRow(query));
    return workspaces;
}

QString WorkspaceTable::nameOf(const WorkspaceId &id)
{
    Statement query(m_connection, u"SELECT name FROM workspaces WHERE id = ?"_s);
    query.bind(id.toString());
    return query.next() ? query.text(0) : QString();
}

WorkspaceTable::DomainRule WorkspaceTable::domainRuleOf(const WorkspaceId &id)
{
    Statement query(m_connection, u"SELECT allowed_domains, domain_exceptions FROM workspaces WHERE id = ?"_s);
    query.bind(id.toString());
    return query.next() ? DomainRule{listFrom(query.text(0)), listFrom(query.text(1))} : DomainRule();
}

QList<Account> WorkspaceTable::owners(const WorkspaceId &id)
{
    Statement query(m_connection, u"SELECT a.id, a.email, a.full_name, a.created_at FROM members m JOIN accounts a ON a.id = m.account_id"
                                  " WHERE m.workspace_id = ? AND m.role = 'owner' ORDER BY m.id"_s);
    query.bind(id.toString());
    QList<Account> owners;
    while (query.next())
        owners.append({.id = AccountId(query.text(0)), .email = query.text(1), .fullName = query.text(2), .createdAt = query.time(3)});
    return owners;
}

QList<WorkspaceTable::MemberAccount> WorkspaceTable::membersWithoutSecondFactor(const WorkspaceId &id)
{
    Statement query(m_connection, u"SELECT m.id, a.id, a.email, a.full_name, a.created_at FROM members m JOIN accounts a ON a.id = m.account_id"
                                  " LEFT JOIN second_factors f ON f.account_id = a.id AND f.enabled_at IS NOT NULL"
                                  " WHERE m.workspace_id = ? AND f.account_id IS NULL ORDER BY m.id"_s);
    query.bind(id.toString());
    QList<MemberAccount> members;
    while (query.next()) {
        members.append({.member = MemberId(query.text(0)),
                        .account = {.id = AccountId(query.text(1)), .email = query.text(2), .fullName = query.text(3), .createdAt = query.time(4)}});
    }
    return members;
}

int WorkspaceTable::rotationDays(const WorkspaceId &id)
{
    Statement query(m_connection, u"SELECT rotation_days FROM workspaces WHERE id = ?"_s);
    query.bind(id.toString());
    if (!query.next())
        throw SqlFailure(u"a workspace vanished within a transaction"_s);
    return static_cast<int>(query.number(0));
}

void WorkspaceTable::update(const Workspace &workspace)
{
    Statement(m_connection, u"UPDATE workspaces SET name = ?, rotation_days = ?, allowed_domains = ?, domain_exceptions = ?,"
                            " version = version + 1 WHERE id = ?"_s)
        .bind(workspace.name)
        .bind(workspace.rotationDays)
        .bind(toList(workspace.allowedDomains))
        .bind(toList(workspace.domainExceptions))
        .bind(workspace.id.toString())
        .run();
}

} // namespace Intrlume::Server
