// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/fakeclock.h"
#include "team/invitationsmodel.h"
#include "teamworld.h"
#include "translations.h"

#include <QSignalSpy>

using namespace Intrlume;
using namespace Intrlume::Test;
using namespace Qt::StringLiterals;
using Ui::InvitationsModel;

namespace {
const Error elevation{.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s};

Invitation invitation(int number, const QString &role = u"viewer"_s)
{
    return {.id = InvitationId(u"inv_01J9ZK3V5B8T0M6Q4R2W%1"_s.arg(number, 6, 10, QChar(u'0'))),
            .email = u"p%1@x.in"_s.arg(number),
            .role = role,
            .roleName = role,
            .createdAt = QDateTime(QDate(2026, 11, 12), QTime(9, 0), Qt::UTC),
            .expiresAt = QDateTime(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC)};
}

QList<Invitation> invitations(int first, int count)
{
    QList<Invitation> list;
    for (int number = first; number < first + count; ++number)
        list.append(invitation(number));
    return list;
}

struct Set : TeamLine {
    FakeClock clock;
    Ui::ElevateViewModel elevate{client};
    InvitationsModel model{client, elevate, clock};

    Set() { model.setWorkspace(teamWorkspace); }
    bool show(const QList<Invitation> &list)
    {
        model.refresh();
        return answer(u"/invitations"_s, listOf(list)) && QTest::qWaitFor([&] { return model.count() == list.size(); });
    }
};
} // namespace

//! Who was invited: pages of them, a link sent again and one taken back.
class TestInvitationsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void anOwnersInvitationIsSentAgainOnceThePasswordWasGiven()
    {
        Set set;
        QVERIFY(set.show({invitation(1, u"owner"_s)}));
        const QSignalSpy noticed(&set.model, &InvitationsModel::noticed);
        set.model.resend(invitation(1).id.toString());
        QVERIFY(set.fail(u"/resend"_s, elevation));
        QTRY_VERIFY(set.elevate.isOpen());
        QCOMPARE(noticed.count(), 0); // A question, and not a word that passes.
        set.elevate.submit(u"seven lanterns over the quiet river"_s);
        QVERIFY(set.answer(u"/elevate"_s, {{u"elevated_until"_s, u"2026-11-22T10:52:07.031Z"_s}}));
        QVERIFY(set.answer(u"/resend"_s, invitation(1, u"owner"_s).toJson()));
        QTRY_COMPARE(noticed.count(), 1);
        QCOMPARE(noticed.first().first().toString(), u"Sent again to p1@x.in"_s);
    }

    void moreThanOnePageCanBeReached()
    {
        Set set;
        set.model.refresh();
        QVERIFY(set.answer(u"/invitations"_s, listOf(invitations(0, 200), u"c1"_s)));
        QTRY_COMPARE(set.model.count(), 200);
        QCOMPARE(set.model.countText(), u"200+"_s);
        QVERIFY(set.model.canFetchMore({}));
        set.model.fetchMore({});
        QVERIFY(!set.model.canFetchMore({})); // One page at a time.
        QVERIFY(set.answer(u"/invitations"_s, listOf(invitations(200, 20))));
        QTRY_COMPARE(set.model.count(), 220);
        QCOMPARE(set.service->last(u"/invitations"_s).query.queryItemValue(u"after"_s), u"c1"_s);
        QCOMPARE(set.model.countText(), u"220"_s);
        QVERIFY(!set.model.canFetchMore({}));
    }

    void takingOneBackLeavesTheOthersWhereTheyAre()
    {
        Set set;
        set.model.refresh();
        QVERIFY(set.answer(u"/invitations"_s, listOf(invitations(0, 200), u"c1"_s)));
        QTRY_COMPARE(set.model.count(), 200);
        set.model.fetchMore({});
        QVERIFY(set.answer(u"/invitations"_s, listOf(invitations(200, 20))));
        QTRY_COMPARE(set.model.count(), 220);
        const QSignalSpy reset(&set.model, &InvitationsModel::modelReset);
        const QSignalSpy rowRemoved(&set.model, &InvitationsModel::rowRemoved);
        set.model.askToRevoke(invitation(210).id.toString());
        set.model.confirm();
        QVERIFY(set.answer(u"/revoke"_s, invitation(210).toJson()));
        QTRY_COMPARE(set.model.count(), 219);
        QCOMPARE(rowRemoved.first().first().toInt(), 210);
        QVERIFY(set.answer(u"/invitations"_s, listOf(invitations(0, 200), u"c1"_s)));
        QVERIFY(set.answer(u"/invitations"_s, listOf(invitations(200, 10) + invitations(211, 9))));
        QTRY_COMPARE(set.service->last(u"/invitations"_s).query.queryItemValue(u"after"_s), u"c1"_s);
        QCOMPARE(set.model.count(), 219);
        QCOMPARE(reset.count(), 0);
    }

    void whatWasAnsweredMeanwhileIsReadAgain()
    {
        Set set;
        QVERIFY(set.show(invitations(1, 2)));
        const QSignalSpy noticed(&set.model, &InvitationsModel::noticed);
        set.model.resend(invitation(1).id.toString());
        QVERIFY(set.fail(u"/resend"_s, {.kind = Error::Kind::Conflict, .code = u"invitation-closed"_s}));
        QVERIFY(set.answer(u"/invitations"_s, listOf(invitations(2, 1))));
        QTRY_COMPARE(set.model.count(), 1);
        QCOMPARE(noticed.first().first().toString(), u"This invitation was accepted, declined or revoked already."_s);
    }

    void aFailedReadIsSaidAndKeepsWhatIsThere()
    {
        Set set;
        QVERIFY(set.show(invitations(1, 2)));
        set.model.refresh();
        QVERIFY(set.fail(u"/invitations"_s, {.kind = Error::Kind::Timeout}));
        QTRY_VERIFY(!set.model.errorText().isEmpty());
        QCOMPARE(set.model.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestInvitationsModel)
#include "tst_invitationsmodel.moc"
