// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/removememberviewmodel.h"
#include "teamworld.h"
#include "translations.h"

#include <QSignalSpy>

using namespace Intrlume;
using namespace Intrlume::Test;
using namespace Qt::StringLiterals;
using Ui::ImpactViewModel;
using Ui::RemoveMemberViewModel;

namespace {
const Error notFound{.kind = Error::Kind::NotFound, .code = u"not-found"_s};

MemberImpact impactOf(int keys, int shown)
{
    MemberImpact impact;
    for (int key = 0; key < shown; ++key)
        impact.keys.append({.id = KeyId(u"key_01J9ZK3V5B8T0M6Q4R2W7X1Y0%1"_s.arg(key)), .name = u"Key %1"_s.arg(key)});
    impact.keysTotal = keys;
    return impact;
}

struct Set : TeamLine {
    RemoveMemberViewModel question{client};
    QSignalSpy removed{&question, &RemoveMemberViewModel::removed};
    QSignalSpy keysWanted{&question, &RemoveMemberViewModel::keysWanted};
    QSignalSpy ownRoleChanged{&question, &RemoveMemberViewModel::ownRoleChanged};

    [[nodiscard]] bool ask(const MemberImpact &impact)
    {
        question.ask(teamWorkspace, person(7));
        return answer(u"/impact"_s, impact.toJson()) && QTest::qWaitFor([this] { return question.impact()->isKnown(); });
    }
};
} // namespace

//! What is said before somebody is removed, and who is gone where the server finds nobody.
class TestRemoveMemberViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void nobodyIsRemovedBeforeItIsKnownWhatThatDoes()
    {
        Set set;
        set.question.ask(teamWorkspace, person(7));
        QVERIFY(!set.question.canConfirm());
        set.question.confirm();
        QCOMPARE(set.service->count(person(7).id.toString()), 0);
        QVERIFY(set.fail(u"/impact"_s, {.kind = Error::Kind::Timeout}));
        QTRY_VERIFY(!set.question.errorText().isEmpty());
        QVERIFY(!set.question.canConfirm());
    }

    void everyKeyCanBeRotatedFirst()
    {
        Set set;
        QVERIFY(set.ask(impactOf(5, 3)));
        QCOMPARE(set.question.impact()->rowCount(), 3);
        QCOMPARE(set.question.impact()->keysText(), u"5 keys made by this person keep working:"_s);
        QCOMPARE(set.question.impact()->moreKeysText(), u"and 2 more"_s);
        const QString second = set.question.impact()->index(1).data(ImpactViewModel::KeyIdRole).toString();
        set.question.showKey(second);
        QCOMPARE(set.keysWanted.first().first().toString(), second);
        QVERIFY(!set.question.isOpen());
    }

    void whatGoesAndWhatStaysOfTheInvitationsIsSaid()
    {
        Set set;
        MemberImpact impact = impactOf(0, 0);
        impact.pendingInvitations = 3;
        impact.withdrawn = {{.email = u"noor@x.in"_s, .role = u"viewer"_s, .roleName = u"Viewer"_s}};
        impact.withdrawnTotal = 2;
        impact.solePermissions = {Permission::LogsRead};
        QVERIFY(set.ask(impact));
        QCOMPARE(set.question.impact()->withdrawnText(), u"2 invitations sent by this person are withdrawn: noor@x.in and 1 more."_s);
        QCOMPARE(set.question.impact()->invitationsText(), u"1 invitation sent by this person stays open."_s);
        QCOMPARE(set.question.impact()->soleText(), u"Nobody else here can: View logs."_s);
        QCOMPARE(set.question.impact()->keysText(), QString());
    }

    void whoIsGoneAlreadyCountsAsRemoved()
    {
        Set set;
        QVERIFY(set.ask(impactOf(0, 0)));
        set.question.confirm();
        QVERIFY(set.fail(person(7).id.toString(), notFound));
        QVERIFY(set.answer(u"/members"_s, listOf(people(70, 2)))); // Others with such an address.
        QTRY_COMPARE(set.removed.count(), 1);
        QCOMPARE(set.ownRoleChanged.count(), 0);
    }

    //! The server says the same of the member and of the workspace. A manager who was removed meanwhile has removed nobody.
    void aManagerWhoIsGoneHasRemovedNobody()
    {
        Set set;
        QVERIFY(set.ask(impactOf(0, 0)));
        set.question.confirm();
        QVERIFY(set.fail(person(7).id.toString(), notFound));
        QVERIFY(set.fail(u"/members"_s, notFound));
        QTRY_COMPARE(set.ownRoleChanged.count(), 1); // The workspace is looked at again.
        QCOMPARE(set.removed.count(), 0);
        QVERIFY(set.question.isOpen());
        QVERIFY(!set.question.errorText().isEmpty());
    }

    void theOnlyOwnerStays()
    {
        Set set;
        QVERIFY(set.ask(impactOf(0, 0)));
        set.question.confirm();
        QVERIFY(set.fail(person(7).id.toString(), {.kind = Error::Kind::Conflict, .code = u"last-owner"_s}));
        QTRY_VERIFY(set.question.isOnlyOwner());
        QVERIFY(!set.question.canConfirm());
    }
};

QTEST_GUILESS_MAIN(TestRemoveMemberViewModel)
#include "tst_removememberviewmodel.moc"
