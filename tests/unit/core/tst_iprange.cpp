// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/iprange.h"

#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

class TestIpRange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadInEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cidr");
        QTest::newRow("IPv4") << u"198.51.100.0/24"_s << u"198.51.100.0/24"_s;
        QTest::newRow("a bare IPv4 address") << u"203.0.113.24"_s << u"203.0.113.24/32"_s;
        QTest::newRow("everything in IPv4") << u"0.0.0.0/0"_s << u"0.0.0.0/0"_s;
        QTest::newRow("IPv6") << u"2001:db8::/32"_s << u"2001:db8::/32"_s;
        QTest::newRow("a long IPv6 form") << u"2001:0db8:0000:0000:0000:0000:0000:0001"_s << u"2001:db8::1/128"_s;
        QTest::newRow("everything in IPv6") << u"::/0"_s << u"::/0"_s;
        QTest::newRow("IPv4-mapped") << u"::ffff:10.0.0.0/104"_s << u"10.0.0.0/8"_s;
        QTest::newRow("space around it") << u"  10.0.0.0/8 "_s << u"10.0.0.0/8"_s;
    }
    void isReadInEveryForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, cidr);
        const Result<IpRange> range = IpRange::parse(text, u"office"_s);
        QVERIFY2(range, qUtf8Printable(range ? QString() : range.error().detail));
        QCOMPARE(range->cidr(), cidr);
        const Result<IpRange> again = IpRange::fromJson(range->toJson());
        QVERIFY(again);
        QCOMPARE(*again, *range);
    }

    void whatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("too long") << u"10.20.0.0/33"_s << u"range-invalid"_s
                                  << u"10.20.0.0/33 is not a valid range. The number after the slash must be 0 to 32."_s;
        QTest::newRow("too long, IPv6") << u"2001:db8::/129"_s << u"range-invalid"_s
                                        << u"2001:db8::/129 is not a valid range. The number after the slash must be 0 to 128."_s;
        QTest::newRow("host bits") << u"198.51.100.7/24"_s << u"host-bits-set"_s << u"198.51.100.0/24"_s;
        QTest::newRow("host bits, IPv6") << u"2001:db8::1/32"_s << u"host-bits-set"_s << u"2001:db8::/32"_s;
        QTest::newRow("no number") << u"10.0.0.0/"_s << u"range-invalid"_s << QString();
        QTest::newRow("a sign") << u"10.0.0.0/+8"_s << u"range-invalid"_s << QString();
        QTest::newRow("a leading zero") << u"10.0.0.0/08"_s << u"range-invalid"_s << QString();
        QTest::newRow("no address") << u"office"_s << u"ip-invalid"_s << u"office is not an address."_s;
        QTest::newRow("nothing") << QString() << u"ip-invalid"_s << QString();
        QTest::newRow("three parts") << u"10.0.0/8"_s << u"ip-invalid"_s << QString();
        QTest::newRow("octal") << u"010.0.0.0/8"_s << u"ip-invalid"_s << QString();
        QTest::newRow("a zone") << u"fe80::1%eth0"_s << u"ip-invalid"_s << QString();
        QTest::newRow("a line end inside") << u"10.0.0.0/8\n,"_s << u"range-invalid"_s << QString();
        QTest::newRow("a port") << u"10.0.0.1:80"_s << u"ip-invalid"_s << QString();
    }
    void whatIsNoneIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(QString, detail);
        const Result<IpRange> range = IpRange::parse(text);
        QVERIFY(!range);
        QCOMPARE(range.error().kind, Error::Kind::Invalid);
        QCOMPARE(range.error().code, code);
        if (!detail.isEmpty())
            QCOMPARE(range.error().detail, detail);
    }

    void knowsWhatLiesInside_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("inside");
        QTest::newRow("first") << u"198.51.100.0/24"_s << u"198.51.100.0"_s << true;
        QTest::newRow("last") << u"198.51.100.0/24"_s << u"198.51.100.255"_s << true;
        QTest::newRow("one after") << u"198.51.100.0/24"_s << u"198.51.101.0"_s << false;
        QTest::newRow("one before") << u"198.51.100.0/24"_s << u"198.51.99.255"_s << false;
        QTest::newRow("odd length") << u"10.0.0.0/9"_s << u"10.127.255.255"_s << true;
        QTest::newRow("odd length, outside") << u"10.0.0.0/9"_s << u"10.128.0.0"_s << false;
        QTest::newRow("mapped counts as IPv4") << u"198.51.100.0/24"_s << u"::ffff:198.51.100.9"_s << true;
        QTest::newRow("IPv4 everything leaves IPv6 out") << u"0.0.0.0/0"_s << u"2001:db8::1"_s << false;
        QTest::newRow("IPv6") << u"2001:db8::/33"_s << u"2001:db8:7fff::1"_s << true;
        QTest::newRow("IPv6, outside") << u"2001:db8::/33"_s << u"2001:db8:8000::1"_s << false;
        QTest::newRow("one address") << u"203.0.113.24"_s << u"203.0.113.24"_s << true;
        QTest::newRow("its neighbour") << u"203.0.113.24"_s << u"203.0.113.25"_s << false;
    }
    void knowsWhatLiesInside()
    {
        QFETCH(QString, range);
        QFETCH(QString, address);
        QFETCH(bool, inside);
        QCOMPARE(IpRange::parse(range)->contains(*IpAddress::parse(address)), inside);
    }

    void knowsWhatCoversIt()
    {
        const IpRange wide = *IpRange::parse(u"198.51.0.0/16"_s);
        const IpRange narrow = *IpRange::parse(u"198.51.100.0/24"_s);
        QVERIFY(wide.contains(narrow));
        QVERIFY(wide.contains(wide));
        QVERIFY(!narrow.contains(wide));
    }

    void anAddressIsWrittenInItsShortestForm()
    {
        QCOMPARE(IpAddress::parse(u"2001:0DB8::0001"_s)->toString(), u"2001:db8::1"_s);
        QCOMPARE(IpAddress::parse(u"::ffff:203.0.113.24"_s)->toString(), u"203.0.113.24"_s);
        QCOMPARE(*IpAddress::parse(u"::ffff:203.0.113.24"_s), *IpAddress::parse(u"203.0.113.24"_s));
    }
};

QTEST_GUILESS_MAIN(TestIpRange)
#include "tst_iprange.moc"
