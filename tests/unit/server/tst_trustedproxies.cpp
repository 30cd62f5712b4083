// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/trustedproxies.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Server;

//! Who called, where proxies stand in between.
class tst_TrustedProxies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCallerIs_data()
    {
        QTest::addColumn<QStringList>("trusted");
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QStringList>("forwarded");
        QTest::addColumn<QString>("caller");
        const QStringList none;
        const QStringList tens{u"10.0.0.0/8"_s};
        QTest::newRow("without proxies the header means nothing") << none << u"10.0.0.1"_s << QStringList{u"203.0.113.7"_s} << u"10.0.0.1"_s;
        QTest::newRow("a stranger's header means nothing") << tens << u"198.51.100.1"_s << QStringList{u"203.0.113.7"_s} << u"198.51.100.1"_s;
        QTest::newRow("one proxy") << tens << u"10.0.0.1"_s << QStringList{u"203.0.113.7"_s} << u"203.0.113.7"_s;
        QTest::newRow("what the caller made up stays left") << tens << u"10.0.0.1"_s << QStringList{u"127.0.0.1, 203.0.113.7"_s} << u"203.0.113.7"_s;
        QTest::newRow("a trusted address made up stays left too")
            << tens << u"10.0.0.1"_s << QStringList{u"192.0.2.1, 10.9.9.9, 203.0.113.7"_s} << u"203.0.113.7"_s;
        QTest::newRow("a chain of proxies") << tens << u"10.0.0.1"_s << QStringList{u"203.0.113.7, 10.0.0.3 ,10.0.0.2"_s} << u"203.0.113.7"_s;
        QTest::newRow("several headers are one") << tens << u"10.0.0.1"_s << QStringList{u"192.0.2.1"_s, u"203.0.113.7, 10.0.0.2"_s}
                                                 << u"203.0.113.7"_s;
        QTest::newRow("only proxies") << tens << u"10.0.0.1"_s << QStringList{u"10.0.0.3, 10.0.0.2"_s} << u"10.0.0.3"_s;
        QTest::newRow("no header") << tens << u"10.0.0.1"_s << none << u"10.0.0.1"_s;
        QTest::newRow("empty header") << tens << u"10.0.0.1"_s << QStringList{u""_s} << u"10.0.0.1"_s;
        QTest::newRow("what is no address ends the way") << tens << u"10.0.0.1"_s << QStringList{u"203.0.113.7, unknown"_s} << u"10.0.0.1"_s;
        QTest::newRow("a doubled comma ends the way") << tens << u"10.0.0.1"_s << QStringList{u"203.0.113.7,,10.0.0.2"_s} << u"10.0.0.2"_s;
        QTest::newRow("a port") << tens << u"10.0.0.1"_s << QStringList{u"203.0.113.7:4711"_s} << u"203.0.113.7"_s;
        QTest::newRow("IPv6") << tens << u"10.0.0.1"_s << QStringList{u"2001:db8::7"_s} << u"2001:db8::7"_s;
        QTest::newRow("IPv6 in brackets") << tens << u"10.0.0.1"_s << QStringList{u"[2001:db8::7]:4711"_s} << u"2001:db8::7"_s;
        QTest::newRow("an open bracket") << tens << u"10.0.0.1"_s << QStringList{u"[2001:db8::7"_s} << u"10.0.0.1"_s;
        QTest::newRow("mapped is IPv4") << tens << u"::ffff:10.0.0.1"_s << QStringList{u"::ffff:203.0.113.7"_s} << u"203.0.113.7"_s;
        QTest::newRow("proxies over IPv6") << QStringList{u"2001:db8:ffff::/48"_s} << u"2001:db8:ffff::1"_s << QStringList{u"203.0.113.7"_s}
                                           << u"203.0.113.7"_s;
    }
    void theCallerIs()
    {
        QFETCH(const QStringList, trusted);
        QFETCH(const QString, peer);
        QFETCH(const QStringList, forwarded);
        QFETCH(const QString, caller);
        QList<IpRange> ranges;
        for (const QString &range : trusted)
            ranges.append(IpRange::parse(range).value());
        TrustedProxies::Headers headers{{"host", "localhost"}};
        for (const QString &line : forwarded)
            headers.emplace_back("x-forwarded-for", line.toStdString());
        QCOMPARE(TrustedProxies(ranges).callerOf(IpAddress::parse(peer).value(), headers).toString(), caller);
    }
};

QTEST_GUILESS_MAIN(tst_TrustedProxies)
#include "tst_trustedproxies.moc"
