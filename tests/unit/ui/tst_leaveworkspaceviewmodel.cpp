// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/leaveworkspaceviewmodel.h"
#include "teamworld.h"
#include "translations.h"

#include <QSignalSpy>

using namespace Intrlume;
using namespace Intrlume::Test;
using namespace Qt::StringLiterals;
using Ui::LeaveWorkspaceViewModel;

namespace {
struct Set : TeamLine {
    LeaveWorkspaceViewModel question{client};
    QSignalSpy left{&question, &LeaveWorkspaceViewModel::left};

    Set() { question.ask(workspaceOf(permissionsOf(Role::Developer), Role::Developer), u"p3@x.in"_s); }
};
} // namespace

//! What somebody reads before they leave a workspace.
class TestLeaveWorkspaceViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void whatStaysBehindIsSaidToWhoeverLeaves()
    {
        Set set;
        QVERIFY(set.answer(u"/members"_s, listOf(QList{person(30), person(3, u"developer"_s, true)})));
        MemberImpact impact;
        impact.pendingInvitations = 2;
        impact.withdrawnTotal = 1;
        impact.withdrawn = {{.email = u"noor@x.in"_s, .role = u"viewer"_s, .roleName = u"Viewer"_s}};
        QVERIFY(set.answer(person(3).id.toString() + u"/impact"_s, impact.toJson()));
        QTRY_COMPARE(set.question.impact()->withdrawnText(), u"1 invitation that you sent is withdrawn: noor@x.in."_s);
        QCOMPARE(set.question.impact()->invitationsText(), u"1 invitation that you sent stays open."_s);
        set.question.confirm();
        QVERIFY(set.answer(u"/leave"_s, {}));
        QTRY_COMPARE(set.left.count(), 1);
        QVERIFY(!set.question.isOpen() && !set.question.impact()->isKnown());
    }

    void nobodyIsKeptBecauseItCouldNotBeLookedUp()
    {
        Set set;
        QVERIFY(set.fail(u"/members"_s, {.kind = Error::Kind::Forbidden, .code = u"permission-missing"_s}));
        set.question.confirm();
        QVERIFY(set.answer(u"/leave"_s, {}));
        QTRY_COMPARE(set.left.count(), 1);
    }

    void theOnlyOwnerIsToldWhatComesFirst()
    {
        Set set;
        set.question.confirm();
        QVERIFY(set.fail(u"/leave"_s, {.kind = Error::Kind::Conflict, .code = u"last-owner"_s}));
        QTRY_VERIFY(set.question.isOnlyOwner());
        QVERIFY(set.question.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestLeaveWorkspaceViewModel)
#include "tst_leaveworkspaceviewmodel.moc"
