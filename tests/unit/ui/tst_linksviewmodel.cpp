// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "links/linksviewmodel.h"
#include "support/consoleset.h"
#include "translations.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {
const QString known = u"https://console.company.in"_s;
const QString local = u"http://127.0.0.1:41000"_s;

Secret linkTo(const QByteArray &page, const QByteArray &server = "https%3A%2F%2Fconsole.company.in")
{
    QByteArray text = "intrlume://" + page + "?token=q7Xb2LrTtWmKcPz&server=" + server;
    return Secret(std::move(text));
}

//! A console that knows one server and this computer.
struct Set {
    Set() { links.setReady(true); }

    Test::HeldLine<Test::RoutedTransport> service;
    Api::Client client{service};
    Ui::LinksViewModel links{client, {.known = [] { return QStringList{known}; }, .local = [] { return local; }}};
};
} // namespace

class TestLinksViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void confirmsAtTheServerOfTheLink()
    {
        Set set;
        const QSignalSpy confirmed(&set.links, &Ui::LinksViewModel::confirmed);
        set.links.take(linkTo("confirm"));
        QVERIFY(set.service->answer(u"/v1/confirmations"_s, Api::HttpReply{.json = Test::confirmationJson(u"confirmed"_s)}));
        QTRY_COMPARE(confirmed.size(), 1);
        QCOMPARE(set.service->last(u"/v1/confirmations"_s).server, known);
        QVERIFY(set.service->last(u"/v1/confirmations"_s).auth == Api::Auth::None);
        QCOMPARE(set.links.title(), u"Email confirmed"_s);
        QVERIFY(set.links.isGood());
        set.links.close();
        QVERIFY(!set.links.isOpen());
    }

    void saysThatALinkHasEnded()
    {
        Set set;
        set.links.take(linkTo("confirm"));
        QVERIFY(set.service->answer(u"/v1/confirmations"_s, tl::unexpected(Error{.kind = Error::Kind::NotFound, .code = u"confirmation-expired"_s})));
        QTRY_COMPARE(set.links.title(), u"The link does not work any more"_s);
        QVERIFY(!set.links.isGood());
    }

    void aStrangersServerHearsNothing()
    {
        Set set;
        set.links.take(linkTo("confirm", "https%3A%2F%2Fevil.example"));
        QCOMPARE(set.links.title(), u"The link was not opened"_s);
        QVERIFY(set.links.text().contains(u"evil.example"_s));
        QVERIFY(!set.links.text().contains(u"q7Xb2LrTtWmKcPz"_s));
        QCOMPARE(set.service->requests.size(), 0);
    }

    void aWrongLinkDoesNothingButSaySo()
    {
        Set set;
        for (const QByteArray &wrong : {QByteArray("intrlume://delete?token=aaaaaaaaaa&server=https%3A%2F%2Fconsole.company.in"), QByteArray("x"),
                                        QByteArray("intrlume://confirm?server=https%3A%2F%2Fconsole.company.in"), QByteArray(5000, 'a')}) {
            set.links.take(Secret(QByteArray(wrong)));
            QCOMPARE(set.links.title(), u"The link was not opened"_s);
            QVERIFY(set.links.text().endsWith(u"Nothing was sent."_s));
            set.links.close();
        }
        QCOMPARE(set.service->requests.size(), 0);
    }

    void anInvitationGoesToItsDialog()
    {
        Set set;
        QString server;
        connect(&set.links, &Ui::LinksViewModel::inviteWanted, this, [&](const Secret &token, const QString &at) {
            QVERIFY(!token.isEmpty());
            server = at;
        });
        set.links.take(linkTo("invite"));
        QCOMPARE(server, known);
        QVERIFY(!set.links.isOpen());
        QCOMPARE(set.service->requests.size(), 0); // It is asked about by whoever shows it.
    }

    void aResetGoesToItsPage()
    {
        Set set;
        QString server;
        connect(&set.links, &Ui::LinksViewModel::resetWanted, this, [&](const Secret &token, const QString &at) {
            server = at;
            QVERIFY(token == Secret::fromText(u"q7Xb2LrTtWmKcPz"_s));
        });
        set.links.take(linkTo("reset"));
        QCOMPARE(server, known);
        QVERIFY(!set.links.isOpen());
    }

    void thisComputerIsFoundAtItsNewPort()
    {
        Set set;
        QString server;
        connect(&set.links, &Ui::LinksViewModel::resetWanted, this, [&](const Secret &, const QString &at) { server = at; });
        set.links.take(linkTo("reset", "http%3A%2F%2F127.0.0.1%3A39999"));
        QCOMPARE(server, local);
    }

    void waitsWhileNobodyCanLook()
    {
        Set set;
        set.links.setReady(false);
        set.links.take(linkTo("invite"));
        QVERIFY(!set.links.isOpen());
        set.links.take(linkTo("confirm", "https%3A%2F%2Fevil.example"));
        set.links.setReady(true);
        QCOMPARE(set.links.title(), u"The link was not opened"_s); // The last one counts.
        set.links.close();
        set.links.setReady(true);
        QVERIFY(!set.links.isOpen()); // It is looked at once.
    }
};

QTEST_MAIN(TestLinksViewModel)
#include "tst_linksviewmodel.moc"
