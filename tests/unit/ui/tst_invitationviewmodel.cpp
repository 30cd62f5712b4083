// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "links/invitationviewmodel.h"
#include "support/faketransport.h"
#include "translations.h"

#include <QJsonArray>
#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::InvitationViewModel;

namespace {
const QString server = u"https://console.company.in"_s;

Secret token()
{
    return Secret::fromText(u"q7Xb2LrTtWmKcPz"_s);
}

QJsonObject previewJson(bool accountExists)
{
    return {{u"workspace"_s, u"Nilavya Health"_s},   {u"role_name"_s, u"Analyst"_s},
            {u"inviter"_s, u"Ananya Krishnan"_s},    {u"inviter_email"_s, u"ananya@nilavya.example"_s},
            {u"email"_s, u"ritu@nilavya.example"_s}, {u"expires_at"_s, u"2026-11-25T10:00:00.000Z"_s},
            {u"account_exists"_s, accountExists}};
}

QJsonObject workspaceJson()
{
    return {{u"id"_s, u"ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s},
            {u"name"_s, u"Nilavya Health"_s},
            {u"slug"_s, u"nilavya-health"_s},
            {u"region"_s, u"in-mumbai"_s},
            {u"rotation_days"_s, 90},
            {u"created_at"_s, u"2026-11-22T10:42:07.031Z"_s},
            {u"role"_s, u"analyst"_s},
            {u"permissions"_s, QJsonArray{u"workspace:read"_s}}};
}

Account account(const QString &email)
{
    return {.id = AccountId(u"acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s), .email = email, .fullName = u"Somebody"_s};
}

struct Set {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    InvitationViewModel invitation{client};

    //! The link was opened and the server told what it is.
    void open(bool accountExists)
    {
        invitation.start(token(), server);
        service->answer(previewJson(accountExists));
        QTRY_VERIFY(invitation.step() != InvitationViewModel::Reading);
    }
};
} // namespace

//! The way from a link to a workspace, with whichever account is signed in.
class TestInvitationViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::installTranslations(u"en"_s);
    }

    void theRightAccountAccepts()
    {
        Set set;
        set.invitation.setSignedIn(account(u"Ritu@nilavya.example"_s), server);
        set.open(true);
        QCOMPARE(set.invitation.step(), InvitationViewModel::Accept);
        QCOMPARE(set.invitation.title(), u"Ananya Krishnan (ananya@nilavya.example) invited you to Nilavya Health as Analyst"_s);
        QCOMPARE(set.invitation.text(), u"The invitation is open until 25 November 2026."_s);
        QCOMPARE(set.service->requests.first().server, server);
        const QSignalSpy accepted(&set.invitation, &InvitationViewModel::accepted);
        set.invitation.accept();
        QTRY_COMPARE(set.service->requests.size(), 2);
        QCOMPARE(set.service->requests.at(1).path, u"/v1/invitations/accept"_s);
        set.service->answer(workspaceJson());
        QTRY_COMPARE(accepted.count(), 1);
        QVERIFY(!set.invitation.isOpen());
    }

    void anotherAccountIsToldAndMaySwitch()
    {
        Set set;
        set.invitation.setSignedIn(account(u"ananya@nilavya.example"_s), server);
        set.open(true);
        QCOMPARE(set.invitation.step(), InvitationViewModel::OtherAccount);
        QVERIFY(set.invitation.text().contains(u"ritu@nilavya.example"_s) && set.invitation.text().contains(u"ananya@nilavya.example"_s));
        set.invitation.accept(); // Is not offered and does nothing.
        QCOMPARE(set.service->requests.size(), 1);
        const QSignalSpy signIn(&set.invitation, &InvitationViewModel::signInWanted);
        set.invitation.signIn();
        QCOMPARE(signIn.count(), 1);
        QCOMPARE(signIn.first().first().toString(), u"ritu@nilavya.example"_s);
        set.invitation.setSignedIn({}, {});
        set.invitation.setSignedIn(account(u"ritu@nilavya.example"_s), server); // Who signs in for it has said yes.
        QTRY_COMPARE(set.service->requests.size(), 2);
        QCOMPARE(set.service->requests.at(1).path, u"/v1/invitations/accept"_s);
        set.service->answer(workspaceJson());
        QTRY_VERIFY(!set.invitation.isOpen());
    }

    void theSameAddressAtAnotherServerIsAnotherAccount()
    {
        Set set;
        set.invitation.setSignedIn(account(u"ritu@nilavya.example"_s), u"https://other.example"_s);
        set.open(true);
        QCOMPARE(set.invitation.step(), InvitationViewModel::OtherAccount);
    }

    void whoHasNoAccountSignsUpThroughIt()
    {
        Set set;
        set.open(false);
        QCOMPARE(set.invitation.step(), InvitationViewModel::SignUp);
        QCOMPARE(set.invitation.joinText(), u"You join Nilavya Health as Analyst. Ananya Krishnan (ananya@nilavya.example) invited you."_s);
        QString email;
        bool withToken = false;
        connect(&set.invitation, &InvitationViewModel::signUpWanted, this, [&](const QString &to, const QString &, const Secret &secret) {
            email = to;
            withToken = !secret.isEmpty();
        });
        set.invitation.signIn();
        QCOMPARE(email, u"ritu@nilavya.example"_s);
        QVERIFY(withToken);
    }

    void whoHasOneSignsIn()
    {
        Set set;
        set.open(true);
        QCOMPARE(set.invitation.step(), InvitationViewModel::SignIn);
        const QSignalSpy signUp(&set.invitation, &InvitationViewModel::signUpWanted);
        const QSignalSpy signIn(&set.invitation, &InvitationViewModel::signInWanted);
        set.invitation.signIn();
        QCOMPARE(signIn.count(), 1);
        QCOMPARE(signUp.count(), 0);
    }

    void decliningNeedsNoSession()
    {
        Set set;
        set.open(true);
        const QSignalSpy declined(&set.invitation, &InvitationViewModel::declined);
        set.invitation.decline();
        QTRY_COMPARE(set.service->requests.size(), 2);
        QCOMPARE(set.service->requests.at(1).path, u"/v1/invitations/decline"_s);
        QVERIFY(set.service->requests.at(1).auth == Api::Auth::None);
        set.service->answer(QJsonObject());
        QTRY_COMPARE(declined.count(), 1);
        QVERIFY(!set.invitation.isOpen());
    }

    void aDeadLinkSaysWhy_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("expired") << u"invitation-expired"_s << u"This invitation has expired. Ask for a new one."_s;
        QTest::newRow("revoked") << u"invitation-revoked"_s << u"This invitation was revoked, or a newer one replaced it."_s;
        QTest::newRow("used") << u"invitation-used"_s << u"This invitation was answered already."_s;
        QTest::newRow("unknown") << u"not-found"_s << u"This link does not work any more. Ask whoever invited you for a new one."_s;
    }
    void aDeadLinkSaysWhy()
    {
        QFETCH(QString, code);
        QFETCH(QString, said);
        Set set;
        set.invitation.start(token(), server);
        set.service->fail(Error{.kind = Error::Kind::NotFound, .code = code});
        QTRY_COMPARE(set.invitation.step(), InvitationViewModel::Failed);
        QCOMPARE(set.invitation.errorText(), said);
        set.invitation.decline(); // Nothing is left to decline.
        QCOMPARE(set.service->requests.size(), 1);
    }

    void withoutAConnectionItCanBeTriedAgain()
    {
        Set set;
        set.invitation.start(token(), server);
        set.service->fail(Error{.kind = Error::Kind::Offline});
        QTRY_COMPARE(set.invitation.step(), InvitationViewModel::Failed);
        set.invitation.retry();
        set.service->answer(previewJson(true));
        QTRY_COMPARE(set.invitation.step(), InvitationViewModel::SignIn);
        QVERIFY(set.invitation.errorText().isEmpty());
    }

    void theLinkIsInNoProperty()
    {
        Set set;
        set.open(false);
        const QMetaObject *type = set.invitation.metaObject();
        for (int property = 0; property < type->propertyCount(); ++property)
            QVERIFY(!type->property(property).read(&set.invitation).toString().contains(u"q7Xb2LrTtWmKcPz"_s));
    }
};

QTEST_GUILESS_MAIN(TestInvitationViewModel)
#include "tst_invitationviewmodel.moc"
