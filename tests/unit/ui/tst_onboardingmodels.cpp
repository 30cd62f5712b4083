// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/mailsmodel.h"
#include "onboarding/passwordadvice.h"
#include "onboarding/regionsmodel.h"
#include "translations.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::MailsModel;
using Ui::RegionsModel;

namespace {
Ui::LocalMailRow mail(const QString &id, const QString &to, const QString &text)
{
    return {
        .id = id, .to = to, .subject = u"Confirm your email"_s, .text = text, .sentAt = QDateTime::fromMSecsSinceEpoch(1'795'430'527'031, Qt::UTC)};
}

Region region(const QString &id, const QStringList &optimisedFor = {})
{
    return {.id = id, .city = id, .country = u"SG"_s, .endpoint = u"https://"_s + id, .optimisedFor = optimisedFor};
}
} // namespace

//! The lists of the pages before the first workspace, and the words under a password.
class TestOnboardingModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void theNearestOfTheRegionsMeantForACountryIsRecommended()
    {
        RegionsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({region(u"far"_s), region(u"mumbai"_s, {u"IN"_s}), region(u"hyderabad"_s, {u"IN"_s})});
        QVERIFY(!model.isMeasured());
        model.setLatency(u"far"_s, 1);
        model.setLatency(u"mumbai"_s, 40);
        QCOMPARE(model.recommendation(u"IN"_s), QString()); // One of those meant for India is still being measured.
        model.setLatency(u"hyderabad"_s, 20);
        QVERIFY(model.isMeasured());
        QCOMPARE(model.recommendation(u"IN"_s), u"hyderabad"_s);
        QCOMPARE(model.recommendation(u"SG"_s), u"far"_s); // None is meant for it: the nearest of all.
    }

    void aFewMillisecondsAreNoise()
    {
        RegionsModel model;
        model.reset({region(u"mumbai"_s, {u"IN"_s}), region(u"hyderabad"_s, {u"IN"_s})});
        model.setLatency(u"mumbai"_s, 24);
        model.setLatency(u"hyderabad"_s, 20);
        QCOMPARE(model.recommendation(u"IN"_s), u"mumbai"_s);
        model.setLatency(u"hyderabad"_s, 19);
        QCOMPARE(model.recommendation(u"IN"_s), u"hyderabad"_s);
    }

    void aRegionThatDoesNotAnswerIsNeverRecommended()
    {
        RegionsModel model;
        model.reset({region(u"mumbai"_s, {u"IN"_s}), region(u"hyderabad"_s, {u"IN"_s})});
        model.setLatency(u"mumbai"_s, {});
        model.setLatency(u"hyderabad"_s, 300);
        QCOMPARE(model.recommendation(u"IN"_s), u"hyderabad"_s);
        model.setLatency(u"hyderabad"_s, {});
        QCOMPARE(model.recommendation(u"IN"_s), QString());
        QVERIFY(model.index(0).data(RegionsModel::LatencyRole).toString().isEmpty());
    }

    void barsTellTheDistance_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<int>("bars");
        for (const auto &[milliseconds, bars] :
             std::initializer_list<std::pair<int, int>>{{0, 4}, {29, 4}, {30, 3}, {79, 3}, {80, 2}, {159, 2}, {160, 1}})
            QTest::addRow("%d ms", milliseconds) << milliseconds << bars;
    }
    void barsTellTheDistance()
    {
        QFETCH(const int, milliseconds);
        RegionsModel model;
        model.reset({region(u"mumbai"_s)});
        QCOMPARE(model.index(0).data(RegionsModel::StrengthRole).toInt(), 0);
        model.setLatency(u"mumbai"_s, milliseconds);
        QTEST(model.index(0).data(RegionsModel::StrengthRole).toInt(), "bars");
        model.startMeasuring();
        QCOMPARE(model.index(0).data(RegionsModel::StrengthRole).toInt(), 0);
    }

    void aChoiceThatIsGoneIsForgotten()
    {
        RegionsModel model;
        model.reset({region(u"mumbai"_s), region(u"far"_s)});
        model.setChosen(u"mumbai"_s);
        QVERIFY(model.index(0).data(RegionsModel::IsChosenRole).toBool());
        model.reset({region(u"far"_s)});
        QCOMPARE(model.chosen(), QString());
    }

    void aMailIsShownWithoutItsToken()
    {
        MailsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.reset({mail(u"1"_s, u"a@nilavya.example"_s, u"Hello\n\nhttp://x/confirm?token=Abc-_9\n\n\n\nGoodbye\n"_s)});
        QCOMPARE(model.index(0).data(MailsModel::BodyRole).toString(), u"Hello\n\nGoodbye"_s);
        QCOMPARE(model.tokenOf(u"1"_s), u"Abc-_9"_s);
        QCOMPARE(model.tokenOf(u"2"_s), QString());
        QVERIFY(model.index(0).data(MailsModel::LineRole).toString().startsWith(u"To a@nilavya.example, "));
    }

    void onlyTheNewestLinkOfAnAddressHasAButton()
    {
        MailsModel model;
        model.reset({mail(u"4"_s, u"a@nilavya.example"_s, u"http://x/reset?token=set-anew"_s),
                     mail(u"3"_s, u"a@nilavya.example"_s, u"http://x/confirm?token=new"_s),
                     mail(u"2"_s, u"b@nilavya.example"_s, u"http://x/confirm?token=other"_s),
                     mail(u"1"_s, u"a@nilavya.example"_s, u"http://x/confirm?token=old"_s),
                     mail(u"0"_s, u"c@nilavya.example"_s, u"no link, though token=is said"_s)});
        const auto confirms = [&model](int row) { return model.index(row).data(MailsModel::ConfirmsRole).toBool(); };
        const auto resets = [&model](int row) { return model.index(row).data(MailsModel::ResetsRole).toBool(); };
        QVERIFY(!confirms(0));
        QVERIFY(confirms(1));
        QVERIFY(confirms(2));
        QVERIFY(!confirms(3));
        QVERIFY(!confirms(4));
        QVERIFY(resets(0));
        QVERIFY(!resets(1));
        QCOMPARE(model.tokenOf(u"4"_s), u"set-anew"_s);
    }

    void invitationsOfSeveralWorkspacesAllHaveAButton()
    {
        MailsModel model;
        model.reset({mail(u"1"_s, u"a@nilavya.example"_s, u"https://x/invite?token=one\nintrlume://invite?token=one"_s),
                     mail(u"0"_s, u"a@nilavya.example"_s, u"https://x/invite?token=two"_s)});
        for (const int row : {0, 1}) {
            QVERIFY(model.index(row).data(MailsModel::InvitesRole).toBool());
            QVERIFY(!model.index(row).data(MailsModel::ConfirmsRole).toBool());
            QCOMPARE(model.index(row).data(MailsModel::BodyRole).toString(), QString());
        }
        QCOMPARE(model.tokenOf(u"0"_s), u"two"_s);
    }

    void adviceNamesWhatMakesAPasswordWeak_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("advice");
        QTest::newRow("short") << u"too-short"_s << u"abc"_s << u"Use 12 characters or more."_s;
        QTest::newRow("long") << u"too-long"_s << u"abc"_s << u"Use 128 characters or fewer."_s;
        QTest::newRow("name") << u"contains-name"_s << u"ilovekrishnan1"_s
                              << u"Add one more unrelated word. “Krishnan” is part of your name, so it is easy to guess."_s;
        QTest::newRow("email") << u"contains-name"_s << u"nilavya forever"_s
                               << u"Add one more unrelated word. “nilavya” is part of your email, so it is easy to guess."_s;
        QTest::newRow("neither found") << u"contains-name"_s << u"something else"_s
                                       << u"Add one more unrelated word. Your name and email are easy to guess."_s;
        QTest::newRow("keys") << u"keyboard-pattern"_s << u"my-Qwerty-pass"_s << u"“Qwerty” is a keyboard pattern. Use words instead."_s;
        QTest::newRow("no run") << u"keyboard-pattern"_s << u"zzz"_s << u"Keyboard patterns are easy to guess. Use words instead."_s;
        QTest::newRow("good") << u"none"_s << u"x"_s << u"Hard to guess. Keep it in a password manager."_s;
        QTest::newRow("of a newer server") << u"moon-phase"_s << u"x"_s << QString();
    }
    void adviceNamesWhatMakesAPasswordWeak()
    {
        QFETCH(const QString, code);
        QFETCH(const QString, password);
        QTEST(Ui::passwordAdvice(code, password, u"Ananya Krishnan"_s, u"ananya.k@nilavya.example"_s), "advice");
    }
};

QTEST_GUILESS_MAIN(TestOnboardingModels)
#include "tst_onboardingmodels.moc"
