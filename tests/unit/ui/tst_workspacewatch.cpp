// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/faketransport.h"
#include "support/heldline.h"
#include "workspacewatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {
Workspace nilavya(Role role)
{
    return {.id = WorkspaceId(u"ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s),
            .name = u"Nilavya Health"_s,
            .slug = u"nilavya-health"_s,
            .region = u"in-mumbai"_s,
            .role = role,
            .permissions = permissionsOf(role)};
}
} // namespace

//! Whether the window learns what a person may do, and not what somebody else might.
class TestWorkspaceWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoLooksAsAnotherRoleHasNotChangedTheirOwn()
    {
        Test::HeldLine<Test::FakeTransport> service;
        Api::Client client{service};
        Ui::WorkspaceWatch watch(client);
        QSignalSpy changed(&watch, &Ui::WorkspaceWatch::changed);
        const Workspace own = Workspace::fromJson(nilavya(Role::Owner).toJson()).value();
        watch.setWorkspace(own);
        client.setViewAs(own.id, u"viewer"_s);
        service->answer(own.toJson());
        watch.check();
        QTRY_COMPARE(service->requests.size(), 1);
        QCOMPARE(service->requests.first().path, u"/v1/workspaces/"_s + own.id.toString());
        QVERIFY(service->requests.first().viewAs.isEmpty());
        service->answer(nilavya(Role::Developer).toJson());
        QTRY_VERIFY((watch.check(), service->requests.size() == 2)); // It does not ask twice at once.
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(changed.first().at(1).toBool());
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceWatch)
#include "tst_workspacewatch.moc"
