// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "permissionsworld.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! The table of who may call what, cell by cell.
class PermissionsTest : public QObject, PermissionsWorld {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { start(); }
    void cleanupTestCase() { stop(); }
    void init() { renew(); }

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
                judge(answer, accessOf(asked, who), otherwise(asked.id));
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"… as "_s + toString(who)));
        }
    }

    //! Whatever one may do at home: somebody else's workspace is not there, nor what belongs to it.

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
