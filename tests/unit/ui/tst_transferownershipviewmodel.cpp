// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/transferownershipviewmodel.h"
#include "teamworld.h"
#include "translations.h"

#include <QSignalSpy>

using namespace Intrlume;
using namespace Intrlume::Test;
using namespace Qt::StringLiterals;
using Ui::TransferOwnershipViewModel;

namespace {
const QString password = u"seven lanterns over the quiet river"_s;

struct Set : TeamLine {
    TransferOwnershipViewModel dialog{client};
    QSignalSpy transferred{&dialog, &TransferOwnershipViewModel::transferred};

    Set() { dialog.setSearchDelay({}); }
    [[nodiscard]] bool ask(const QList<Member> &members, const std::optional<Member> &preferred = {}, const QString &next = {})
    {
        dialog.ask(teamWorkspace, builtInRoles(), preferred);
        return answer(u"/members"_s, listOf(members, next)) && QTest::qWaitFor([&] { return !dialog.isLoading() || !next.isEmpty(); });
    }
};
} // namespace

//! Who may become the owner, and what whoever gives it away loses.
class TestTransferOwnershipViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void ownersAndOneselfAreNotOffered()
    {
        Set set;
        QVERIFY(set.ask({person(1, u"owner"_s, true), person(2, u"owner"_s), person(3)}));
        QCOMPARE(set.dialog.count(), 1);
        QCOMPARE(set.dialog.choiceId(), QString());
        set.dialog.choose(person(2).id.toString());
        QCOMPARE(set.dialog.choiceId(), QString());
        set.dialog.choose(person(3).id.toString());
        QCOMPARE(set.dialog.submitText(), u"Transfer to Person"_s);
        QVERIFY(!set.dialog.choiceHasFactor());
    }

    void theServerSearchesAndWhoIsChosenStaysChosen()
    {
        Set set;
        QVERIFY(set.ask(people(10, 50), person(3), u"c1"_s));
        QCOMPARE(set.dialog.choiceEmail(), u"p3@x.in"_s); // Though the first page does not hold them.
        set.dialog.setSearch(u"zoya"_s);
        QVERIFY(set.answer(u"/members"_s, listOf(QList<Member>{person(900)})));
        QTRY_COMPARE(set.dialog.count(), 1);
        QCOMPARE(set.service->last(u"/members"_s).query.queryItemValue(u"text"_s), u"zoya"_s);
        QCOMPARE(set.dialog.choiceEmail(), u"p3@x.in"_s);
        set.dialog.choose(person(900).id.toString());
        QCOMPARE(set.dialog.choiceEmail(), u"p900@x.in"_s);
        set.dialog.setSearch(u"nobody"_s);
        QVERIFY(set.answer(u"/members"_s, listOf(QList<Member>())));
        QTRY_COMPARE(set.dialog.emptyText(), u"No members match “nobody”"_s);
    }

    void morePagesComeAndAPageOfOwnersIsPassedOver()
    {
        Set set;
        QVERIFY(set.ask({person(1, u"owner"_s)}, {}, u"c1"_s));
        QVERIFY(set.answer(u"/members"_s, listOf(people(2, 50), u"c2"_s)));
        QTRY_COMPARE(set.dialog.count(), 50);
        QVERIFY(set.dialog.canFetchMore({}));
        set.dialog.fetchMore({});
        QVERIFY(set.answer(u"/members"_s, listOf(people(52, 3))));
        QTRY_COMPARE(set.dialog.count(), 53);
        QVERIFY(!set.dialog.canFetchMore({}));
    }

    //! The server's roles say it, and not a table that was compiled in.
    void lossesComeFromTheServersRoles()
    {
        QList<WorkspaceRole> roles = builtInRoles();
        roles[1].permissions = roles.at(0).permissions;
        roles[1].permissions.removeAll(Permission::BillingManage);
        Set set;
        set.dialog.ask(teamWorkspace, roles, {});
        QCOMPARE(set.dialog.losses(), QStringList{u"Billing"_s});
    }

    void thePasswordIsAskedForAndAWrongOneChangesNothing()
    {
        Set set;
        QVERIFY(set.ask({person(3)}, person(3)));
        const QSignalSpy refused(&set.dialog, &TransferOwnershipViewModel::passwordRefused);
        set.dialog.transferWith({});
        QCOMPARE(set.dialog.passwordError(), u"Enter your password."_s);
        set.dialog.transferWith(u"wrong"_s);
        QVERIFY(set.fail(u"/elevate"_s, {.kind = Error::Kind::Unauthorized, .code = u"password-wrong"_s}));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(set.service->count(u"/transfer"_s), 0);
        set.dialog.transferWith(password);
        QVERIFY(set.answer(u"/elevate"_s, {{u"elevated_until"_s, u"2026-11-22T10:52:07.031Z"_s}}));
        QVERIFY(set.answer(u"/transfer"_s, person(3, u"owner"_s).toJson()));
        QTRY_COMPARE(set.transferred.count(), 1);
        QVERIFY(!set.dialog.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestTransferOwnershipViewModel)
#include "tst_transferownershipviewmodel.moc"
