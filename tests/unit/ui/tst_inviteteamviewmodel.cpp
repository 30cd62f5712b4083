// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/inviteteamviewmodel.h"
#include "support/faketransport.h"
#include "translations.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::InviteTeamViewModel;

namespace {
QStringList people(int count)
{
    QStringList emails;
    for (int person = 0; person < count; ++person)
        emails.append(u"p%1@x.in"_s.arg(person));
    return emails;
}

struct Set {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    InviteTeamViewModel page{client};

    Set() { page.start({.id = WorkspaceId(u"ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s), .name = u"Nilavya Health"_s}); }
    QString email(int row) const { return page.index(row).data(InviteTeamViewModel::EmailRole).toString(); }
    QString error(int row) const { return page.index(row).data(InviteTeamViewModel::ErrorRole).toString(); }
};
} // namespace

//! The rows of the last step of the first start (DESIGN 5.4).
class TestInviteTeamViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void aPastedListFillsTheRowsAndMakesMore()
    {
        Set set;
        QCOMPARE(set.page.count(), 3);
        set.page.setEmail(0, people(12).join(u", "_s));
        QCOMPARE(set.page.count(), 12);
        for (int row = 0; row < 12; ++row)
            QCOMPARE(set.email(row), u"p%1@x.in"_s.arg(row));
        QCOMPARE(set.page.submitText(), u"Send 12 invitations"_s);
    }

    void anAddressInTwoRowsIsCalledThat()
    {
        Set set;
        set.page.setEmail(0, u"devansh@nilavya.example"_s);
        set.page.setEmail(1, u"Devansh@nilavya.example "_s);
        set.page.send();
        QCOMPARE(set.error(0), QString());
        QCOMPARE(set.error(1), u"This address is in the list already."_s);
        QCOMPARE(set.service->requests.size(), 0);
        set.page.setEmail(2, u"a@x.in, DEVANSH@nilavya.example, b@x.in"_s); // A paste merges them.
        QCOMPARE(set.page.count(), 4);
        QCOMPARE(set.email(2), u"a@x.in"_s);
        QCOMPARE(set.email(3), u"b@x.in"_s);
    }

    void whatFindsNoPlaceIsSaid()
    {
        Set set;
        set.page.setEmail(0, people(53).join(u'\n'));
        QCOMPARE(set.page.count(), 50);
        QCOMPARE(set.page.errorText(), u"Send up to 50 at a time. 3 more did not fit."_s);
    }

    void nothingIsSentWhileOneIsWrong()
    {
        Set set;
        set.page.setEmail(0, u"devansh@nilavya.example"_s);
        set.page.setEmail(1, u"ritu@"_s);
        set.page.send();
        QVERIFY(!set.error(1).isEmpty());
        QVERIFY(set.error(0).isEmpty());
        QCOMPARE(set.service->requests.size(), 0);
        set.page.setEmail(1, u"ritu@nilavya.example"_s);
        QVERIFY(set.error(1).isEmpty());
        set.page.setChoice(1, 2);
        set.page.send();
        QTRY_COMPARE(set.service->requests.size(), 1);
        const QJsonArray sent = set.service->requests.first().body[u"invitations"_s].toArray();
        QCOMPARE(sent.size(), 2); // The third row is empty.
        QCOMPARE(sent.at(1).toObject(), (QJsonObject{{u"email"_s, u"ritu@nilavya.example"_s}, {u"role"_s, u"viewer"_s}}));
        set.service->fail(Error{.kind = Error::Kind::Offline});
        QTRY_VERIFY(!set.page.errorText().isEmpty());
        QCOMPARE(set.page.count(), 3); // What was typed stays.
    }

    void skippingSaysWhatWentOutBefore()
    {
        Set set;
        const QSignalSpy finished(&set.page, &InviteTeamViewModel::finished);
        set.page.skip();
        QCOMPARE(finished.first().first().toString(), QString());
    }

    void theLastRowStaysToTypeIn()
    {
        Set set;
        for (int row = 0; row < 5; ++row)
            set.page.removeRow(0);
        QCOMPARE(set.page.count(), 1);
        QVERIFY(!set.page.canSubmit());
    }
};

QTEST_GUILESS_MAIN(TestInviteTeamViewModel)
#include "tst_inviteteamviewmodel.moc"
