// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/fakeclock.h"
#include "team/membersmodel.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::MembersModel;

namespace {
Member person(int number)
{
    return {.id = MemberId(u"mem_01J9ZK3V5B8T0M6Q4R2W%1"_s.arg(number, 6, 10, QChar(u'0'))),
            .name = u"Person %1"_s.arg(number),
            .email = u"p%1@x.in"_s.arg(number),
            .role = u"viewer"_s};
}

QList<Member> people(int first, int count)
{
    QList<Member> list;
    for (int number = first; number < first + count; ++number)
        list.append(person(number));
    return list;
}
} // namespace

//! The members' rows: what moves when the server's answer is another one.
class TestMembersModel : public QObject {
    Q_OBJECT

    FakeClock m_clock;

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void theSamePeopleStayWhereTheyAre()
    {
        MembersModel model(m_clock);
        model.replace(people(0, 3));
        const QSignalSpy reset(&model, &MembersModel::modelReset);
        const QSignalSpy changed(&model, &MembersModel::dataChanged);
        QList<Member> now = people(0, 3);
        now[1].role = u"analyst"_s;
        model.replace(now);
        QCOMPARE(reset.count(), 0); // Or the row at hand and the scroll position would be lost.
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1).data(MembersModel::RoleNameRole).toString(), u"Analyst"_s);
        model.replace(people(1, 3));
        QCOMPARE(reset.count(), 1);
    }

    void aNewAnswerToTheSameQuestionMovesOnlyWhatMoved()
    {
        MembersModel model(m_clock);
        model.replace(people(0, 5));
        const QSignalSpy reset(&model, &MembersModel::modelReset);
        const QSignalSpy moved(&model, &MembersModel::rowsMoved);
        const QSignalSpy inserted(&model, &MembersModel::rowsInserted);
        const QSignalSpy removed(&model, &MembersModel::rowsRemoved);
        // 3 was active and comes first, 1 is gone, 9 is new.
        const QList<Member> now{person(3), person(0), person(9), person(2), person(4)};
        model.follow(now);
        QCOMPARE(model.members(), now);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(reset.count(), 0);
        model.follow({});
        QCOMPARE(model.rowCount(), 0);
    }

    //! Page after page as somebody scrolls: nothing that is there already is moved or read anew.
    void tenThousandArriveInPages()
    {
        MembersModel model(m_clock);
        int loaded = 0;
        const int all = 10'000;
        const int page = 200;
        model.setLoader([&] { return loaded < all; },
                        [&] {
                            model.append(people(loaded, page));
                            loaded += page;
                        });
        const QSignalSpy inserted(&model, &MembersModel::rowsInserted);
        const QSignalSpy reset(&model, &MembersModel::modelReset);
        const QSignalSpy changed(&model, &MembersModel::dataChanged);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.rowCount(), all);
        QCOMPARE(inserted.count(), all / page);
        QCOMPARE(reset.count() + changed.count(), 0);
        QCOMPARE(model.index(all - 1).data(MembersModel::NameRole).toString(), u"Person 9999"_s);
    }

    void oneIsChangedOrTakenAway()
    {
        MembersModel model(m_clock);
        model.replace(people(0, 3));
        Member changed = person(2);
        changed.secondFactor = true;
        model.update(changed);
        QVERIFY(model.index(2).data(MembersModel::SecondFactorRole).toBool());
        model.update(person(9)); // Is not listed.
        model.remove(person(0).id);
        model.remove(person(9).id);
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(!model.find(person(0).id));
        QVERIFY(model.find(person(1).id));
    }
};

QTEST_GUILESS_MAIN(TestMembersModel)
#include "tst_membersmodel.moc"
