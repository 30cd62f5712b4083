// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/iprange.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {
//! The 128 bits of an address, one after the other, so that ranges can be reckoned without what is tested.
QString bitsOf(const IpAddress &address)
{
    QString bits;
    for (const unsigned char byte : address.bytes())
        bits += QString::number(byte, 2).rightJustified(8, u'0');
    return bits;
}

//! An address near the border between IPv4 and IPv6 as often as not.
IpAddress anyAddress(QRandomGenerator &random)
{
    QStringList words;
    for (int i = 0; i < 8; ++i)
        words.append(QString::number(random.bounded(0x10000), 16));
    const int kind = random.bounded(4);
    if (kind == 0)
        return *IpAddress::parse(words.join(u':'));
    const QString last = words.at(6) + u':' + words.at(7);
    return *IpAddress::parse((kind == 1 ? u"::"_s : kind == 2 ? u"::ffff:"_s : u"::fffe:"_s) + last);
}
} // namespace

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
        QTest::newRow("IPv6 everything leaves IPv4 out") << u"::/0"_s << u"127.0.0.1"_s << false;
        QTest::newRow("IPv6 everything") << u"::/0"_s << u"2001:db8::1"_s << true;
        QTest::newRow("the zero prefix is not IPv4") << u"::/64"_s << u"127.0.0.1"_s << false;
        QTest::newRow("the zero prefix") << u"::/64"_s << u"::1"_s << true;
        QTest::newRow("a bit before mapped") << u"::fffe:0:0/95"_s << u"127.0.0.1"_s << false;
        QTest::newRow("mapped everything is IPv4") << u"::ffff:0:0/96"_s << u"127.0.0.1"_s << true;
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
        QVERIFY(!IpRange::parse(u"::/0"_s)->contains(wide));
        QVERIFY(IpRange::parse(u"::/0"_s)->contains(*IpRange::parse(u"2001:db8::/32"_s)));
        QVERIFY(IpRange::parse(u"0.0.0.0/0"_s)->contains(wide));
    }

    void agreesWithAReckoningBitByBit()
    {
        QRandomGenerator random(20261130);
        const QString mapped = u"0"_s.repeated(80) + u"1"_s.repeated(16);
        int inside = 0;
        for (int i = 0; i < 20'000; ++i) {
            const IpAddress place = anyAddress(random);
            const int length = random.bounded(129);
            const QString prefix = bitsOf(place).first(length);
            const QString network = prefix.leftJustified(128, u'0');
            QStringList words;
            for (int at = 0; at < 128; at += 16)
                words.append(QString::number(network.mid(at, 16).toUShort(nullptr, 2), 16));
            const QString cidr = words.join(u':') + u'/' + QString::number(length);
            const IpAddress peer = random.bounded(2) == 0 ? anyAddress(random) : place;
            const QString bits = bitsOf(peer);
            // An IPv4 range is one that leaves the 96 bits before the address no choice.
            const bool expected = bits.startsWith(prefix) && bits.startsWith(mapped) == prefix.startsWith(mapped);
            inside += expected ? 1 : 0;
            QVERIFY2(IpRange::parse(cidr)->contains(peer) == expected, qUtf8Printable(cidr + u' ' + peer.toString()));
        }
        QVERIFY(inside > 4000);
    }

    void whereThereAreNoRangesEveryoneIsAdmitted()
    {
        const IpAddress four = *IpAddress::parse(u"203.0.113.24"_s);
        const IpAddress six = *IpAddress::parse(u"2001:db8::1"_s);
        QVERIFY(admits({}, four) && admits({}, six));
        const QList<IpRange> ranges{*IpRange::parse(u"10.0.0.0/8"_s), *IpRange::parse(u"2001:db8::/32"_s)};
        QVERIFY(!admits(ranges, four) && admits(ranges, six));
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
