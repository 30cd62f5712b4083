// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/allowedipsmodel.h"
#include "keys/rangetext.h"
#include "translations.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::AllowedIpsModel;
using Ui::RangeText;

namespace {

struct List {
    AllowedIpsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    //! A row as a person leaves it.
    int typed(const QString &cidr, const QString &note = {})
    {
        const int row = model.addRow();
        model.setCidr(row, cidr);
        model.setNote(row, note);
        model.leave(row);
        return row;
    }

    QString at(int row, AllowedIpsModel::Role role) { return model.data(model.index(row), role).toString(); }
    QString error(int row) { return at(row, AllowedIpsModel::ErrorRole); }
    QString warning(int row) { return at(row, AllowedIpsModel::WarningRole); }
    QString cidr(int row) { return at(row, AllowedIpsModel::CidrRole); }

    QStringList texts()
    {
        QStringList all;
        for (int row = 0; row < model.count(); ++row)
            all.append(cidr(row) + u'|' + at(row, AllowedIpsModel::NoteRole));
        return all;
    }
};

} // namespace

class TestAllowedIpsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("error");
        QTest::newRow("length") << u"10.20.0.0/33"_s << u"10.20.0.0/33 is not a valid range. The number after the slash must be 0 to 32."_s;
        QTest::newRow("length of IPv6") << u"2001:db8::/129"_s
                                        << u"2001:db8::/129 is not a valid range. The number after the slash must be 0 to 128."_s;
        QTest::newRow("no length") << u"10.20.0.0/"_s << u"10.20.0.0/ is not a valid range. The number after the slash must be 0 to 32."_s;
        QTest::newRow("no address") << u"gateway"_s << u"gateway is not an address."_s;
        QTest::newRow("a number too many") << u"10.0.0.0.1"_s << u"10.0.0.0.1 is not an address."_s;
        QTest::newRow("host bits") << u"198.51.100.7/24"_s << u"Did you mean 198.51.100.0/24?"_s;
        QTest::newRow("host bits of IPv6") << u"2001:db8::1/64"_s << u"Did you mean 2001:db8::/64?"_s;
        QTest::newRow("right") << u"198.51.100.0/24"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, typed);
        QFETCH(QString, error);
        List list;
        list.typed(typed);
        QCOMPARE(list.error(0), error);
        QCOMPARE(list.model.isValid(), error.isEmpty());
    }

    void aRowIsCheckedWhenItIsLeftAndThenAtEachChange()
    {
        List list;
        const int row = list.model.addRow();
        list.model.setCidr(row, u"198.51.100.0/2"_s);
        QVERIFY(list.error(0).isEmpty());
        QVERIFY(!list.model.isValid()); // Not said yet, but not to be saved either.
        list.model.leave(row);
        QVERIFY(!list.error(0).isEmpty());
        list.model.setCidr(row, u"198.51.100.0/24"_s);
        QVERIFY(list.error(0).isEmpty());
        list.model.setCidr(row, u"198.51.100.0/244"_s);
        QVERIFY(!list.error(0).isEmpty());
    }

    void aBareAddressIsARangeOfOne()
    {
        List list;
        list.typed(u" 203.0.113.24 "_s);
        list.typed(u"2001:DB8:0:0::7"_s);
        QCOMPARE(list.texts(), (QStringList{u"203.0.113.24/32|"_s, u"2001:db8::7/128|"_s}));
    }

    void whatWasProbablyMeantIsOneClickAway()
    {
        List list;
        const int row = list.typed(u"198.51.100.7/24"_s, u"Mysuru office"_s);
        QCOMPARE(list.at(0, AllowedIpsModel::SuggestionRole), u"198.51.100.0/24"_s);
        list.model.useSuggestion(row);
        QCOMPARE(list.texts(), QStringList{u"198.51.100.0/24|Mysuru office"_s});
        QVERIFY(list.model.isValid());
        QVERIFY(list.at(0, AllowedIpsModel::SuggestionRole).isEmpty());
    }

    void theSecondOfTwoIsTooMany()
    {
        List list;
        const int first = list.typed(u"203.0.113.24"_s);
        list.typed(u"::ffff:203.0.113.24"_s); // The same address, written otherwise.
        QVERIFY(list.error(0).isEmpty());
        QCOMPARE(list.error(1), u"Already in the list."_s);
        QVERIFY(!list.model.isValid());
        list.model.removeRow(first);
        QVERIFY(list.error(0).isEmpty());
    }

    void whatIsCoveredOrAllowsEveryoneIsWarnedOfOnly()
    {
        List list;
        list.typed(u"198.51.100.0/24"_s);
        list.typed(u"198.51.0.0/16"_s);
        QCOMPARE(list.warning(0), u"Covered by 198.51.0.0/16."_s);
        QVERIFY(list.warning(1).isEmpty());
        list.typed(u"0.0.0.0/0"_s);
        QCOMPARE(list.warning(2), u"0.0.0.0/0 allows everyone. Leave the list empty instead."_s);
        QVERIFY(list.model.isValid());
        List six;
        six.typed(u"::/0"_s);
        QCOMPARE(six.warning(0), u"::/0 allows everyone. Leave the list empty instead."_s);
    }

    void manyLinesBecomeManyRows()
    {
        List list;
        const int row = list.model.addRow();
        list.model.setCidr(row, u"198.51.100.0/24 Mysuru office\n203.0.113.24\r\n\n# the old ones\n192.0.2.0/25 # Data centre\n198.51.100.0/24"_s);
        QCOMPARE(list.texts(), (QStringList{u"198.51.100.0/24|Mysuru office"_s, u"203.0.113.24/32|"_s, u"192.0.2.0/25|Data centre"_s}));
        QVERIFY(list.model.isValid());
        QCOMPARE(list.at(0, AllowedIpsModel::RowIdRole).toInt(), row); // The field that has the focus keeps its row.
    }

    void wrongOnesAmongThePastedAreShownAtOnce()
    {
        List list;
        list.typed(u"198.51.100.0/24"_s);
        list.model.setCidr(list.model.addRow(), u"10.0.0.0/8, 10.20.0.0/33; 198.51.100.0/24"_s);
        QCOMPARE(list.model.count(), 3);
        QVERIFY(list.error(2).startsWith(u"10.20.0.0/33 is not"_s));
    }

    void readsWhatPeoplePaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("entries");
        QTest::newRow("commas") << u"10.0.0.0/8, 192.0.2.1,2001:db8::/32"_s << QStringList{u"10.0.0.0/8|"_s, u"192.0.2.1|"_s, u"2001:db8::/32|"_s};
        QTest::newRow("a table") << u"\"10.0.0.0/8\",\"Data centre, Pune\"\n192.0.2.1,Office"_s
                                 << QStringList{u"10.0.0.0/8|Data centre, Pune"_s, u"192.0.2.1|Office"_s};
        QTest::newRow("a dash") << u"10.0.0.0/8 - Data centre"_s << QStringList{u"10.0.0.0/8|Data centre"_s};
        QTest::newRow("tabs") << u"10.0.0.0/8\tData centre"_s << QStringList{u"10.0.0.0/8|Data centre"_s};
        QTest::newRow("an address in a note") << u"10.0.0.0/8 behind 192.0.2.1"_s << QStringList{u"10.0.0.0/8|behind 192.0.2.1"_s};
        QTest::newRow("blanks between") << u"10.0.0.0/8 192.0.2.1"_s << QStringList{u"10.0.0.0/8|"_s, u"192.0.2.1|"_s};
        QTest::newRow("nothing") << u" ,\n; "_s << QStringList();
    }

    void readsWhatPeoplePaste()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, entries);
        QStringList read;
        for (const RangeText &entry : Ui::readRanges(text))
            read.append(entry.cidr + u'|' + entry.note);
        QCOMPARE(read, entries);
    }

    void aNoteBehindTheRangeMovesToItsField()
    {
        List list;
        list.typed(u"198.51.100.0/24 Mysuru office"_s);
        QCOMPARE(list.texts(), QStringList{u"198.51.100.0/24|Mysuru office"_s});
    }

    void thereIsAMost()
    {
        List list;
        QStringList many;
        for (int each = 0; each < 101; ++each)
            many.append(u"10.0.%1.0/24"_s.arg(each));
        list.model.setCidr(list.model.addRow(), many.join(u'\n'));
        QCOMPARE(list.model.problem(), u"Use at most 100 ranges."_s);
        QVERIFY(!list.model.isValid());
        list.model.removeRow(list.at(0, AllowedIpsModel::RowIdRole).toInt());
        QVERIFY(list.model.isValid());
        list.model.setNote(list.at(0, AllowedIpsModel::RowIdRole).toInt(), QString(101, u'x'));
        QVERIFY(!list.model.isValid());
    }

    void aNoteAloneIsNoRange()
    {
        List list;
        list.typed({}, u"Mysuru office"_s);
        QCOMPARE(list.error(0), u"Enter an address or a range."_s);
    }

    void saysWhenThisComputerWouldBeLockedOut()
    {
        List list;
        list.typed(u"198.51.100.0/24"_s);
        QVERIFY(list.model.lockOutText().isEmpty()); // The address is not known.
        QVERIFY(list.model.addCallerText().isEmpty());
        list.model.setCallerAddress(u"203.0.113.24"_s);
        QCOMPARE(list.model.lockOutText(), u"Its address, 203.0.113.24, is outside these ranges. Calls with this key from here will be refused."_s);
        QCOMPARE(list.model.addCallerText(), u"Add this computer, 203.0.113.24"_s);
        QVERIFY(list.model.isValid()); // It warns, it does not block.
        list.model.addCaller();
        QVERIFY(list.model.lockOutText().isEmpty());
        QVERIFY(list.model.addCallerText().isEmpty());
        QCOMPARE(list.texts().last(), u"203.0.113.24/32|This computer"_s);
        list.model.addCaller();
        QCOMPARE(list.model.count(), 2);
    }

    void anEmptyListLocksNobodyOut()
    {
        List list;
        list.model.setCallerAddress(u"203.0.113.24"_s);
        QVERIFY(list.model.lockOutText().isEmpty());
        list.typed(u"10.20.0.0/33"_s); // Nor does one that is not right yet.
        QVERIFY(list.model.lockOutText().isEmpty());
    }

    void anAddressThatIsNoneIsUnknown()
    {
        List list;
        list.typed(u"198.51.100.0/24"_s);
        list.model.setCallerAddress(u"somewhere"_s);
        QVERIFY(list.model.lockOutText().isEmpty());
    }

    void mappedAddressesCountAsIpv4()
    {
        List list;
        list.model.setCallerAddress(u"::ffff:198.51.100.9"_s);
        list.typed(u"198.51.100.0/24"_s);
        QVERIFY(list.model.lockOutText().isEmpty());
    }

    void whatIsLoadedIsWhatComesBack()
    {
        List list;
        const QList<IpRange> ranges = {IpRange::parse(u"198.51.100.0/24"_s, u"Mysuru office"_s).value(), IpRange::parse(u"2001:db8::/32"_s).value()};
        list.model.load(ranges);
        QVERIFY(list.model.ranges() == ranges);
        list.model.removeRow(list.at(0, AllowedIpsModel::RowIdRole).toInt());
        QVERIFY(list.model.ranges() == ranges.mid(1));
        list.model.removeRow(4711); // No such row.
        QCOMPARE(list.model.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAllowedIpsModel)
#include "tst_allowedipsmodel.moc"
