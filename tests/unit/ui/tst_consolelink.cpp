// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "links/consolelink.h"

#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::ConsoleLink;

namespace {
const QByteArray token = "q7Xb-2_Lr.9~TtWmKcPz";
const QByteArray server = "https%3A%2F%2Fconsole.company.in";

QByteArray linkTo(const QByteArray &page, const QByteArray &query)
{
    return "intrlume://" + page + '?' + query;
}
QByteArray full()
{
    return "token=" + token + "&server=" + server;
}
} // namespace

class TestConsoleLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatAMailHolds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("address");
        const QString company = u"https://console.company.in"_s;
        const auto confirm = static_cast<int>(ConsoleLink::Kind::Confirm);
        QTest::newRow("confirm") << linkTo("confirm", full()) << confirm << company;
        QTest::newRow("invite") << linkTo("invite", full()) << static_cast<int>(ConsoleLink::Kind::Invite) << company;
        QTest::newRow("reset") << linkTo("reset", full()) << static_cast<int>(ConsoleLink::Kind::Reset) << company;
        QTest::newRow("with a slash") << linkTo("confirm/", full()) << confirm << company;
        QTest::newRow("other order") << linkTo("confirm", "server=" + server + "&token=" + token) << confirm << company;
        QTest::newRow("something added on the way") << linkTo("confirm", full() + "&utm_source=mail") << confirm << company;
        QTest::newRow("scheme in capitals") << QByteArray("INTRLUME://confirm?" + full()) << confirm << company;
        QTest::newRow("server not encoded") << linkTo("confirm", "token=" + token + "&server=https://console.company.in") << confirm << company;
        QTest::newRow("server with a slash") << linkTo("confirm", "token=" + token + "&server=https%3A%2F%2Fconsole.company.in%2F") << confirm
                                             << company;
        QTest::newRow("server in capitals") << linkTo("confirm", "token=" + token + "&server=https%3A%2F%2FConsole.Company.IN") << confirm << company;
        QTest::newRow("usual port") << linkTo("confirm", "token=" + token + "&server=https%3A%2F%2Fconsole.company.in%3A443") << confirm << company;
        QTest::newRow("other port") << linkTo("confirm", "token=" + token + "&server=https%3A%2F%2Fconsole.company.in%3A8443") << confirm
                                    << company + u":8443"_s;
        QTest::newRow("this computer") << linkTo("confirm", "token=" + token + "&server=http%3A%2F%2F127.0.0.1%3A41000") << confirm
                                       << u"http://127.0.0.1:41000"_s;
        QTest::newRow("longest token") << linkTo("reset", "token=" + QByteArray(512, 'a') + "&server=" + server)
                                       << static_cast<int>(ConsoleLink::Kind::Reset) << company;
    }
    void readsWhatAMailHolds()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, kind);
        QFETCH(QString, address);
        const Result<ConsoleLink> read = Ui::consoleLink(Secret(QByteArray(text)));
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().code));
        QCOMPARE(static_cast<int>(read->kind), kind);
        QCOMPARE(read->server, address);
        QVERIFY(!read->token.isEmpty());
        QVERIFY(text.contains(read->token.expose()));
    }

    void takesNothingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &text, const QString &code) { QTest::newRow(name) << text << code; };
        row("nothing", "", u"link-scheme"_s);
        row("only the scheme", "intrlume://", u"link-page"_s);
        row("another scheme", "https://confirm?" + full(), u"link-scheme"_s);
        row("a scheme that begins alike", "intrlumes://confirm?" + full(), u"link-scheme"_s);
        row("no slashes", "intrlume:confirm?" + full(), u"link-scheme"_s);
        row("a file", "file:///etc/passwd", u"link-scheme"_s);
        row("a program", "javascript:alert(1)", u"link-scheme"_s);
        row("another page", linkTo("delete", full()), u"link-page"_s);
        row("a page below", linkTo("confirm/all", full()), u"link-page"_s);
        row("up and away", linkTo("confirm/..", full()), u"link-page"_s);
        row("page in capitals", linkTo("CONFIRM", full()), u"link-page"_s);
        row("a person and a host", linkTo("confirm@evil.example", full()), u"link-page"_s);
        row("a port", linkTo("confirm:80", full()), u"link-page"_s);
        row("encoded page", linkTo("%63onfirm", full()), u"link-page"_s);
        row("a fragment", linkTo("confirm", full() + "#x"), u"link-page"_s);
        row("no query", "intrlume://confirm", u"link-token"_s);
        row("no token", linkTo("confirm", "server=" + server), u"link-token"_s);
        row("empty token", linkTo("confirm", "token=&server=" + server), u"link-token"_s);
        row("short token", linkTo("confirm", "token=abc&server=" + server), u"link-token"_s);
        row("long token", linkTo("confirm", "token=" + QByteArray(513, 'a') + "&server=" + server), u"link-token"_s);
        row("two tokens", linkTo("confirm", full() + "&token=abcdefghijk"), u"link-token"_s);
        row("encoded token", linkTo("confirm", "token=%41bcdefghijkl&server=" + server), u"link-token"_s);
        row("token of a shell", linkTo("confirm", "token=$(rm${IFS}-rf)aaaa&server=" + server), u"link-token"_s);
        row("name of the token in capitals", linkTo("confirm", "Token=" + token + "&server=" + server), u"link-token"_s);
        row("no server", linkTo("confirm", "token=" + token), u"link-server"_s);
        row("two servers", linkTo("confirm", full() + "&server=https%3A%2F%2Fevil.example"), u"link-server"_s);
        row("server without a scheme", linkTo("confirm", "token=" + token + "&server=console.company.in"), u"link-server"_s);
        row("server of another scheme", linkTo("confirm", "token=" + token + "&server=ftp%3A%2F%2Fconsole.company.in"), u"link-server"_s);
        row("server with a path", linkTo("confirm", "token=" + token + "&server=https%3A%2F%2Fconsole.company.in%2Fa"), u"link-server"_s);
        row("server with a query", linkTo("confirm", "token=" + token + "&server=https%3A%2F%2Fconsole.company.in%3Fa%3Db"), u"link-server"_s);
        row("server with a person", linkTo("confirm", "token=" + token + "&server=https%3A%2F%2Fconsole.company.in%40evil.example"),
            u"link-server"_s);
        row("server with a line break", linkTo("confirm", "token=" + token + "&server=https%3A%2F%2Fa.in%0d%0aHost%3A+b"), u"link-server"_s);
        row("server with a null", linkTo("confirm", "token=" + token + "&server=https%3A%2F%2Fa.in%00"), u"link-server"_s);
        row("server in other letters", linkTo("confirm", "token=" + token + "&server=https%3A%2F%2Fc%D0%BEnsole.in"), u"link-server"_s);
        row("server without a host", linkTo("confirm", "token=" + token + "&server=https%3A%2F%2F"), u"link-server"_s);
        row("server without encryption", linkTo("confirm", "token=" + token + "&server=http%3A%2F%2Fconsole.company.in"), u"plain-http"_s);
        row("a blank", linkTo("confirm", full() + " "), u"link-characters"_s);
        row("a line break", linkTo("confirm", full() + "\n"), u"link-characters"_s);
        row("a null", linkTo("confirm", full() + QByteArray(1, '\0')), u"link-characters"_s);
        row("an escape", linkTo("confirm", full() + "\x1b[2J"), u"link-characters"_s);
        row("letters that look alike", linkTo("\xd1\x81onfirm", full()), u"link-characters"_s);
        row("too long", linkTo("confirm", full() + "&x=" + QByteArray(2048, 'x')), u"link-too-long"_s);
        row("far too long", "intrlume://" + QByteArray(1'000'000, 'a'), u"link-too-long"_s);
    }
    void takesNothingElse()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const Result<ConsoleLink> read = Ui::consoleLink(Secret(QByteArray(text)));
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, code);
        QVERIFY2(!read.error().detail.contains(QString::fromLatin1(token)), "an error never repeats a token");
    }
};

QTEST_GUILESS_MAIN(TestConsoleLink)
#include "tst_consolelink.moc"
