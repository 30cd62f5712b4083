// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/createworkspaceviewmodel.h"
#include "support/consoleset.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::CreateWorkspaceViewModel;
using Ui::RegionsModel;

namespace {

struct Form {
    Test::HeldLine<Test::RoutedTransport> service;
    Api::Client client{service};
    FakeClock clock;
    CreateWorkspaceViewModel page{client, clock, u"IN"_s};

    QVariant region(int row, int role) const { return const_cast<CreateWorkspaceViewModel &>(page).regions()->index(row).data(role); }
    bool answerSlug(const QString &slug, bool available)
    {
        return service->answer(u"/v1/slugs/"_s + slug, Api::HttpReply{.json = {{u"slug"_s, slug}, {u"available"_s, available}}});
    }
    bool measure()
    {
        service->always(u"/v1/ping"_s, {{u"region"_s, u"in-mumbai"_s}, {u"time"_s, u"2026-11-22T10:42:07.031Z"_s}, {u"key_checks"_s, u"ok"_s}});
        page.start();
        return service->answer(u"/v1/regions"_s, Api::HttpReply{.json = Test::fiveRegionsJson()})
               && QTest::qWaitFor([this] { return page.regions()->rowCount() == 5 && page.regions()->isMeasured(); });
    }
};

} // namespace

class TestCreateWorkspaceViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void makesTheAddressFromTheNameAndAsksForIt()
    {
        Form form;
        form.page.setName(u"Nilavya Health"_s);
        QCOMPARE(form.page.slug(), u"nilavya-health"_s);
        QVERIFY(form.answerSlug(u"nilavya-health"_s, true));
        QTRY_VERIFY(form.page.slugFree());
        QCOMPARE(form.page.slugHelp(), u"Available. Made from the name; you can edit it."_s);
    }

    void offersAnotherAddressWhereItIsTaken()
    {
        Form form;
        form.page.setName(u"Nilavya Health"_s);
        QVERIFY(form.answerSlug(u"nilavya-health"_s, false));
        QTRY_COMPARE(form.page.slugError(), u"Taken. Try nilavya-health-2."_s);
    }

    void anAddressOfOnesOwnNoLongerFollowsTheName()
    {
        Form form;
        form.page.setName(u"Nilavya"_s);
        form.page.editSlug(u"our-place"_s);
        form.page.setName(u"Nilavya Health"_s);
        QCOMPARE(form.page.slug(), u"our-place"_s);
        form.page.editSlug(u"Our Place"_s);
        QCOMPARE(form.page.slugError(), u"Use a to z, 0 to 9 and hyphens."_s);
    }

    void onlyTheNewestAddressIsAskedFor()
    {
        Form form;
        form.page.setName(u"Nilavya"_s);
        QVERIFY(QTest::qWaitFor([&] { return form.service->isWaiting(u"/v1/slugs/nilavya"_s); }));
        form.page.setName(u"Nilavya Health"_s);
        QVERIFY(form.answerSlug(u"nilavya"_s, false));
        QVERIFY(form.answerSlug(u"nilavya-health"_s, true));
        QTRY_VERIFY(form.page.slugFree());
    }

    void recommendsANearRegionOfThePersonsCountry()
    {
        Form form;
        QVERIFY(form.measure());
        QTRY_COMPARE(form.region(0, RegionsModel::IsRecommendedRole).toBool(), true);
        QCOMPARE(form.page.regions()->chosen(), u"in-mumbai"_s);
        QCOMPARE(form.region(0, RegionsModel::AboutRole).toString(), u"Optimised for India"_s);
        QCOMPARE(form.service->count(u"/v1/ping"_s), 25);
        QTRY_COMPARE(form.page.measuredText(), u"Measured from this computer just now"_s);
    }

    void neverChangesThePersonsChoice()
    {
        Form form;
        QVERIFY(form.measure());
        form.page.choose(u"eu-frankfurt"_s);
        form.page.measure();
        QTRY_VERIFY(form.page.regions()->isMeasured());
        QCOMPARE(form.page.regions()->chosen(), u"eu-frankfurt"_s);
    }

    void createsItWhereEverythingIsThere()
    {
        Form form;
        QVERIFY(form.measure());
        form.page.submit();
        QCOMPARE(form.page.nameError(), u"Enter a name of 2 to 60 characters."_s);
        form.page.setName(u"Nilavya Health"_s);
        const QSignalSpy created(&form.page, &CreateWorkspaceViewModel::created);
        form.page.submit();
        QCOMPARE(form.service->last(u"/v1/workspaces"_s).body[u"region"_s].toString(), u"in-mumbai"_s);
        QVERIFY(
            form.service->answer(u"/v1/workspaces"_s, Api::HttpReply{.status = 201, .json = Test::workspacesJson(true)[u"items"_s][0].toObject()}));
        QTRY_COMPARE(created.count(), 1);
    }

    void putsATakenAddressUnderItsField()
    {
        Form form;
        QVERIFY(form.measure());
        form.page.setName(u"Nilavya Health"_s);
        form.page.submit();
        const Error taken{
            .kind = Error::Kind::Conflict, .code = u"slug-taken"_s, .fields = {{.pointer = u"/slug"_s, .code = u"taken"_s, .detail = {}}}};
        QVERIFY(form.service->answer(u"/v1/workspaces"_s, tl::unexpected(taken)));
        QTRY_COMPARE(form.page.slugError(), u"Taken. Try nilavya-health-2."_s);
        QCOMPARE(form.page.errorText(), QString());
    }

    void saysThatNothingWasCreated()
    {
        Form form;
        QVERIFY(form.measure());
        form.page.setName(u"Nilavya Health"_s);
        form.page.submit();
        QVERIFY(form.service->answer(u"/v1/workspaces"_s, tl::unexpected(Error{.kind = Error::Kind::Timeout})));
        QTRY_COMPARE(form.page.errorText(), u"The workspace was not created. The server did not answer in time. Try again."_s);
    }

    void aRegionThatDoesNotAnswerCanStillBeChosen()
    {
        Form form;
        form.page.start();
        QVERIFY(form.service->answer(u"/v1/regions"_s, Api::HttpReply{.json = Test::fiveRegionsJson()}));
        for (int region = 0; region < 5; ++region)
            QVERIFY(form.service->answer(u"/v1/ping"_s, tl::unexpected(Error{.kind = Error::Kind::Offline})));
        QTRY_VERIFY(form.page.regions()->isMeasured());
        QCOMPARE(form.page.regions()->chosen(), QString());
        form.page.choose(u"in-mumbai"_s);
        QCOMPARE(form.region(0, RegionsModel::IsChosenRole).toBool(), true);
    }
};

QTEST_GUILESS_MAIN(TestCreateWorkspaceViewModel)
#include "tst_createworkspaceviewmodel.moc"
