// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/signupviewmodel.h"
#include "support/consoleset.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::SignUpViewModel;

namespace {

struct Form {
    Test::HeldLine<Test::RoutedTransport> service;
    Api::Client client{service};
    FakeClock clock;
    SignUpViewModel page{client, clock};

    void fill()
    {
        page.setEmail(u"ananya@nilavya.example"_s);
        page.setFullName(u"Ananya Krishnan"_s);
        page.setPassword(u"seven lanterns over the quiet river"_s);
    }
    bool refuse(Error error) { return service->answer(u"/v1/accounts"_s, tl::unexpected(std::move(error))); }
};

Error wrongField(const QString &pointer, const QString &code)
{
    return {.kind = Error::Kind::Invalid, .code = u"fields-invalid"_s, .fields = {{.pointer = pointer, .code = code, .detail = u"Refused."_s}}};
}

} // namespace

class TestSignUpViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void saysWhatIsWrongOnlyAfterTheFieldIsLeft()
    {
        Form form;
        form.page.setEmail(u"ananya@"_s);
        QCOMPARE(form.page.emailError(), QString());
        form.page.leaveEmail();
        QCOMPARE(form.page.emailError(), u"Enter an email address, such as name@company.in."_s);
        form.page.setEmail(u"ananya@nilavya.example"_s);
        QCOMPARE(form.page.emailError(), QString());
    }

    //! They get no workspace of their own.
    void whoWasInvitedReadsWhatTheyJoin()
    {
        Form form;
        QCOMPARE(form.page.joinText(), QString());
        form.page.setInvitation(u"ritu@nilavya.example"_s, Secret::fromText(u"token"_s), u"You join Nilavya Health as Analyst."_s);
        QCOMPARE(form.page.joinText(), u"You join Nilavya Health as Analyst."_s);
        form.page.reset();
        QCOMPARE(form.page.joinText(), QString());
    }

    void sendsNothingWhileAFieldIsWrong()
    {
        Form form;
        form.page.setPassword(u"short"_s);
        form.page.submit();
        QVERIFY(!form.page.emailError().isEmpty());
        QCOMPARE(form.page.nameError(), u"Enter your name."_s);
        QCOMPARE(form.page.passwordError(), u"Use 12 characters or more."_s);
        QCOMPARE(form.service->count(u"/v1/accounts"_s), 0);
    }

    void handsTheAccountOnAndForgetsThePassword()
    {
        Form form;
        form.fill();
        Ui::PendingAccount account;
        connect(&form.page, &SignUpViewModel::accepted, this, [&](const Ui::PendingAccount &accepted) { account = accepted; });
        const QSignalSpy forgotten(&form.page, &SignUpViewModel::passwordForgotten);
        form.page.submit();
        QCOMPARE(form.page.state(), Ui::RequestState::Loading);
        QVERIFY(form.service->answer(u"/v1/accounts"_s, Api::HttpReply{.json = Test::confirmationJson(u"pending"_s)}));
        QTRY_COMPARE(account.email, u"ananya@nilavya.example"_s);
        QCOMPARE(account.password.expose(), QByteArray("seven lanterns over the quiet river"));
        QCOMPARE(forgotten.count(), 1);
        QCOMPARE(form.page.email(), QString());
    }

    void putsTheServersComplaintUnderItsField_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        QTest::newRow("consumer mail") << u"/email"_s << u"consumer-email"_s << u"Use your work email. nilavya.example can’t own a workspace."_s;
        QTest::newRow("hidden") << u"/full_name"_s << u"hidden-characters"_s
                                << u"This holds characters that nobody sees, or that turn the order of the text around. Type it anew."_s;
        QTest::newRow("weak") << u"/password"_s << u"too-weak"_s << u"This password is too easy to guess. Add another word."_s;
        QTest::newRow("name") << u"/full_name"_s << u"required"_s << u"Enter your name."_s;
    }
    void putsTheServersComplaintUnderItsField()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, code);
        QFETCH(QString, text);
        Form form;
        form.fill();
        form.page.submit();
        QVERIFY(form.refuse(wrongField(pointer, code)));
        QTRY_COMPARE(form.page.state(), Ui::RequestState::Failed);
        QCOMPARE(pointer == u"/email" ? form.page.emailError() : pointer == u"/password" ? form.page.passwordError() : form.page.nameError(), text);
        QCOMPARE(form.page.errorText(), QString());
    }

    void saysWhyTheServerCouldNotBeReached()
    {
        Form form;
        form.fill();
        form.page.submit();
        QVERIFY(form.refuse({.kind = Error::Kind::Offline}));
        QTRY_COMPARE(form.page.errorText(), u"You’re offline. Check your connection and try again."_s);
    }

    void showsTheStrengthOfWhatWasTypedLast()
    {
        Form form;
        form.page.setFullName(u"Ananya Krishnan"_s);
        form.page.setPassword(u"Ananya and a lamp"_s);
        QVERIFY(form.service->answer(u"/v1/password-check"_s, Api::HttpReply{.json = {{u"score"_s, 2}, {u"advice"_s, u"contains-name"_s}}}));
        QTRY_COMPARE(form.page.strength(), 2);
        QCOMPARE(form.page.advice(), u"Add one more unrelated word. “Ananya” is part of your name, so it is easy to guess."_s);
        form.page.setPassword({});
        QCOMPARE(form.page.strength(), 0);
    }

    void anAnswerAboutAnOlderPasswordIsDropped()
    {
        Form form;
        form.page.setPassword(u"first words that were typed"_s);
        QVERIFY(QTest::qWaitFor([&] { return form.service->isWaiting(u"/v1/password-check"_s); }));
        form.page.setPassword({});
        QVERIFY(form.service->answer(u"/v1/password-check"_s, Api::HttpReply{.json = {{u"score"_s, 4}, {u"advice"_s, u"none"_s}}}));
        QCoreApplication::processEvents();
        QCOMPARE(form.page.strength(), 0);
    }

    void aReplyAfterThePageIsGoneIsDropped()
    {
        auto service = std::make_shared<Test::RoutedTransport>();
        Api::Client client(service);
        FakeClock clock;
        auto page = std::make_unique<SignUpViewModel>(client, clock);
        page->setEmail(u"ananya@nilavya.example"_s);
        page->setFullName(u"Ananya Krishnan"_s);
        page->setPassword(u"seven lanterns over the quiet river"_s);
        page->submit();
        page.reset();
        QVERIFY(service->answer(u"/v1/accounts"_s, Api::HttpReply{.json = Test::confirmationJson(u"pending"_s)}));
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(TestSignUpViewModel)
#include "tst_signupviewmodel.moc"
