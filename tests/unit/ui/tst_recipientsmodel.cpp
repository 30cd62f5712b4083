// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/addresslist.h"
#include "team/recipientsmodel.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::RecipientsModel;

//! What becomes of a pasted list, and what is said of each address before anything is sent (DESIGN 5.9).
class TestRecipientsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesAreTakenAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("taken");
        QTest::newRow("a comma and a blank") << u"a@x.in, b@x.in, "_s << QStringList{u"a@x.in"_s, u"b@x.in"_s};
        QTest::newRow("blanks") << u" a@x.in  b@x.in "_s << QStringList{u"a@x.in"_s, u"b@x.in"_s};
        QTest::newRow("not yet ended") << u"a@x.in; b@x.in"_s << QStringList{u"a@x.in"_s};
        QTest::newRow("a name") << u"Aarohi Rao <a@x.in>, b@x.in,"_s << QStringList{u"a@x.in"_s, u"b@x.in"_s};
        QTest::newRow("a name with a comma") << u"\"Rao, Aarohi\" <a@x.in>"_s << QStringList{u"a@x.in"_s};
        QTest::newRow("a name without brackets") << u"Aarohi Rao a@x.in "_s << QStringList{u"Aarohi"_s, u"Rao"_s, u"a@x.in"_s};
        QTest::newRow("no address yet") << u"Aarohi Rao, "_s << QStringList();
    }
    void addressesAreTakenAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QStringList taken;
        QString field;
        for (const QChar key : typed) {
            field.append(key);
            if (!RecipientsModel::endsAddress(field))
                continue;
            taken += Intrlume::addressesIn(field);
            field.clear();
        }
        QTEST(taken, "taken");
    }

    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void addressesAreFoundInAnyPaste_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("addresses");
        QTest::newRow("one") << u"a@x.in"_s << QStringList{u"a@x.in"_s};
        QTest::newRow("blanks") << u"  a@x.in   b@x.in "_s << QStringList{u"a@x.in"_s, u"b@x.in"_s};
        QTest::newRow("commas and semicolons") << u"a@x.in,b@x.in;c@x.in"_s << QStringList{u"a@x.in"_s, u"b@x.in"_s, u"c@x.in"_s};
        QTest::newRow("lines of any system") << u"a@x.in\r\nb@x.in\nc@x.in\rd@x.in"_s
                                             << QStringList{u"a@x.in"_s, u"b@x.in"_s, u"c@x.in"_s, u"d@x.in"_s};
        QTest::newRow("what a field makes of lines") << u"a@x.in\u2028b@x.in\u2029c@x.in"_s << QStringList{u"a@x.in"_s, u"b@x.in"_s, u"c@x.in"_s};
        QTest::newRow("named") << u"Aarohi Rao <a@x.in>"_s << QStringList{u"a@x.in"_s};
        QTest::newRow("named list") << u"Aarohi Rao <a@x.in>, Kabir <b@x.in>; c@x.in"_s << QStringList{u"a@x.in"_s, u"b@x.in"_s, u"c@x.in"_s};
        QTest::newRow("a comma in quotes") << u"\"Rao, Aarohi\" <a@x.in>, b@x.in"_s << QStringList{u"a@x.in"_s, u"b@x.in"_s};
        QTest::newRow("names in a row") << u"Aarohi <a@x.in> Kabir <b@x.in>"_s << QStringList{u"a@x.in"_s, u"b@x.in"_s};
        QTest::newRow("a quote that never ends") << u"\"Rao <a@x.in>, b@x.in\", <c@x.in>"_s << QStringList{u"a@x.in"_s, u"b@x.in\""_s, u"c@x.in"_s};
        QTest::newRow("what is no address stays to be told")
            << u"Aarohi <a b>, <a@x.in"_s << QStringList{u"Aarohi"_s, u"<a"_s, u"b>"_s, u"<a@x.in"_s};
        QTest::newRow("bare brackets") << u"<a@x.in>"_s << QStringList{u"a@x.in"_s};
        QTest::newRow("mailto") << u"mailto:a@x.in"_s << QStringList{u"a@x.in"_s};
        QTest::newRow("tabs, as from a table") << u"a@x.in\tb@x.in"_s << QStringList{u"a@x.in"_s, u"b@x.in"_s};
        QTest::newRow("nothing") << u" ,; \n"_s << QStringList();
    }
    void addressesAreFoundInAnyPaste()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, addresses);
        QCOMPARE(Intrlume::addressesIn(text), addresses);
    }

    void whatIsTheMatterIsSaid_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("said");
        QTest::newRow("no ending") << u"dev@nilavya"_s << u"dev@nilavya has no domain ending, such as .com or .in."_s;
        QTest::newRow("no at") << u"dev"_s << u"dev has no @."_s;
        QTest::newRow("no domain") << u"dev@"_s << u"dev@ is not complete."_s;
        QTest::newRow("no name") << u"@nilavya.example"_s << u"@nilavya.example is not complete."_s;
        QTest::newRow("two ats") << u"a@b@nilavya.example"_s << u"a@b@nilavya.example is not an email address."_s;
    }
    void whatIsTheMatterIsSaid()
    {
        QFETCH(QString, email);
        QFETCH(QString, said);
        RecipientsModel model;
        model.add(email);
        QCOMPARE(model.countOf(RecipientsModel::Wrong), 1);
        QCOMPARE(model.faults(), QStringList{said});
        QVERIFY(model.ready().isEmpty());
    }

    void nobodyComesTwice()
    {
        RecipientsModel model;
        model.add(u"a@x.in A@X.in b@x.in"_s);
        model.add(u"b@x.in"_s);
        QCOMPARE(model.count(), 2);
    }

    void membersGetNothingAndTheInvitedGetItAgain()
    {
        RecipientsModel model;
        model.setKnown({u"Ritu@x.in"_s}, {u"noor@x.in"_s});
        model.add(u"ritu@x.in NOOR@x.in new@x.in"_s);
        QCOMPARE(model.ready(), (QStringList{u"NOOR@x.in"_s, u"new@x.in"_s}));
        QCOMPARE(model.notes(), (QStringList{u"ritu@x.in is already a member, so no invitation is sent."_s,
                                             u"NOOR@x.in is already invited. It will be sent again."_s}));
        QVERIFY(model.faults().isEmpty());
    }

    void fiftyAreTheMost()
    {
        RecipientsModel model;
        QStringList emails;
        for (int person = 0; person < RecipientsModel::most + 1; ++person)
            emails.append(u"p%1@x.in"_s.arg(person));
        model.add(emails.join(u' '));
        QVERIFY(model.isTooMany());
        QCOMPARE(model.faults(), QStringList{u"Send up to 50 at a time."_s});
        QCOMPARE(model.ready().size(), RecipientsModel::most + 1); // What is counted is what is there.
        model.removeAt(0);
        QVERIFY(!model.isTooMany());
        QCOMPARE(model.ready().size(), RecipientsModel::most);
    }

    void whoHasToWaitIsToldHowLongAndCanBeSentAgain()
    {
        RecipientsModel model;
        model.add(u"a@x.in b@x.in"_s);
        model.take(
            {{.outcome = u"limit"_s, .email = u"a@x.in"_s, .retryAfter = std::chrono::seconds(61)}, {.outcome = u"limit"_s, .email = u"b@x.in"_s}});
        QCOMPARE(model.countOf(RecipientsModel::Later), 2);
        QCOMPARE(model.ready(), (QStringList{u"a@x.in"_s, u"b@x.in"_s}));
        QVERIFY(model.faults().isEmpty());
        QCOMPARE(model.notes(), (QStringList{u"a@x.in has to wait: too many invitations were sent. Send it again in 2 minutes."_s,
                                             u"b@x.in has to wait: too many invitations were sent. Send it again later."_s}));
    }

    void aListOfTenThousandIsTakenAtOnceAndWhatDoesNotFitIsSaid()
    {
        QStringList emails;
        for (int person = 0; person < 10'000; ++person)
            emails.append(u"p%1@x.in"_s.arg(person));
        RecipientsModel model;
        const QSignalSpy inserted(&model, &RecipientsModel::rowsInserted);
        model.add(emails.join(u'\n') + u"\n"_s + emails.join(u'\n'));
        QCOMPARE(model.count(), RecipientsModel::mostHeld);
        QCOMPARE(inserted.count(), 1); // And not one address at a time.
        QCOMPARE(model.faults(), (QStringList{u"Send up to 50 at a time."_s, u"9900 more did not fit and were left out."_s}));
        model.clear();
        model.add(u"p0@x.in"_s);
        QCOMPARE(model.count(), 1);
        QVERIFY(model.faults().isEmpty());
    }

    void anAddressIsTakenBackToBeEdited()
    {
        RecipientsModel model;
        model.add(u"dev@nilavya b@x.in"_s);
        QCOMPARE(model.takeAt(0), u"dev@nilavya"_s);
        QCOMPARE(model.takeAt(7), QString());
        model.add(u"dev@nilavya"_s); // It can come again.
        QCOMPARE(model.count(), 2);
    }

    void whatWasSentGoesAndWhatWasRefusedStays()
    {
        RecipientsModel model;
        model.add(u"a@x.in b@x.in c@x.in"_s);
        model.take({{.outcome = u"sent"_s, .email = u"a@x.in"_s},
                    {.outcome = u"already-member"_s, .email = u"b@x.in"_s},
                    {.outcome = u"domain-not-allowed"_s, .email = u"c@x.in"_s}});
        QCOMPARE(model.count(), 2);
        QCOMPARE(model.countOf(RecipientsModel::Member), 1);
        QCOMPARE(model.faults(), QStringList{u"c@x.in is outside the domains that this workspace allows."_s});
    }
};

QTEST_GUILESS_MAIN(TestRecipientsModel)
#include "tst_recipientsmodel.moc"
