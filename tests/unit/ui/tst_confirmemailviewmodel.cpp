// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "onboarding/confirmemailviewmodel.h"
#include "support/consoleset.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Ui::ConfirmEmailViewModel;

namespace {

const QString waitPath = u"/v1/confirmations/cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;

struct Waiting {
    Test::HeldLine<Test::RoutedTransport> service;
    Api::Client client{service};
    FakeClock clock;
    Test::FakeDesktop desktop;
    ConfirmEmailViewModel page{client, desktop, clock};

    Waiting() { page.start(account()); }

    Ui::PendingAccount account() const
    {
        return {.confirmation = ConfirmationId(u"cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s),
                .email = u"ananya@nilavya.example"_s,
                .fullName = u"Ananya Krishnan"_s,
                .password = Secret::fromText(u"seven lanterns over the quiet river"_s),
                .sentAt = clock.now(),
                .expiresAt = clock.now().addDays(1)};
    }
    bool say(const QString &state) { return service->answer(waitPath, Api::HttpReply{.json = Test::confirmationJson(state)}); }
};

} // namespace

class TestConfirmEmailViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::installTranslations(u"en"_s);
    }

    void asksAgainUntilItIsConfirmed()
    {
        Waiting waiting;
        const QSignalSpy confirmed(&waiting.page, &ConfirmEmailViewModel::confirmed);
        QCOMPARE(waiting.service->last(waitPath).query.queryItemValue(u"wait"_s), u"25"_s);
        QVERIFY(waiting.say(u"pending"_s));
        QVERIFY(waiting.say(u"confirmed"_s));
        QTRY_COMPARE(confirmed.count(), 1);
        QVERIFY(waiting.page.confirmedAlready());
        QVERIFY(!waiting.page.pending().password.isEmpty()); // For the sign-in that follows.
    }

    void saysThatTheLinkHasExpiredAndSendsANewOne()
    {
        Waiting waiting;
        QVERIFY(waiting.say(u"expired"_s));
        QTRY_VERIFY(waiting.page.expired());
        const QSignalSpy toast(&waiting.page, &ConfirmEmailViewModel::toast);
        waiting.page.resend();
        QVERIFY(waiting.service->answer(waitPath + u"/resend"_s, Api::HttpReply{.json = Test::confirmationJson(u"pending"_s)}));
        QTRY_VERIFY(!waiting.page.expired());
        QCOMPARE(toast.first().first().toString(), u"Sent again to ananya@nilavya.example"_s);
    }

    void countsDownToTheNextSending()
    {
        Waiting waiting;
        QCOMPARE(waiting.page.resendText(), u"Send again in 1:00"_s);
        QVERIFY(!waiting.page.resendReason().isEmpty());
        waiting.clock.advance(18s);
        QCOMPARE(waiting.page.resendText(), u"Send again in 0:42"_s);
        waiting.clock.advance(42s);
        QCOMPARE(waiting.page.resendText(), u"Send again"_s);
        QCOMPARE(waiting.page.resendReason(), QString());
    }

    void saysHowLongToWaitAfterTooManySendings()
    {
        Waiting waiting;
        waiting.clock.advance(60s);
        waiting.page.resend();
        QVERIFY(waiting.service->answer(waitPath + u"/resend"_s, tl::unexpected(Error{.kind = Error::Kind::TooMany, .retryAfter = 23min})));
        QTRY_COMPARE(waiting.page.resendReason(), u"Wait 23 minutes before sending again."_s);
    }

    void goesOnByItselfAfterTheLineWasDown()
    {
        Waiting waiting;
        QVERIFY(waiting.service->answer(waitPath, tl::unexpected(Error{.kind = Error::Kind::Offline})));
        QCoreApplication::processEvents();
        QCOMPARE(waiting.page.errorText(), QString());
        waiting.page.askNow(); // The window was looked at again.
        QVERIFY(waiting.say(u"confirmed"_s));
        QTRY_VERIFY(waiting.page.confirmedAlready());
    }

    void changesTheAddressWithoutTypingThePasswordAgain()
    {
        Waiting waiting;
        waiting.page.startChanging();
        QVERIFY(waiting.page.changing());
        waiting.page.changeAddress(u"ananya"_s);
        QCOMPARE(waiting.page.addressError(), u"Enter an email address, such as name@company.in."_s);
        waiting.page.changeAddress(u"ananya.k@nilavya.example"_s);
        QCOMPARE(waiting.service->last(u"/v1/accounts"_s).body[u"email"_s].toString(), u"ananya.k@nilavya.example"_s);
        QVERIFY(waiting.service->answer(u"/v1/accounts"_s, Api::HttpReply{.json = Test::confirmationJson(u"pending"_s)}));
        QTRY_COMPARE(waiting.page.email(), u"ananya.k@nilavya.example"_s);
        QVERIFY(!waiting.page.changing());
    }

    void signsUpAgainWhereThePasswordIsNotKnownAnyMore()
    {
        Waiting waiting;
        Ui::PendingAccount account = waiting.account();
        account.password = {};
        waiting.page.start(account);
        const QSignalSpy again(&waiting.page, &ConfirmEmailViewModel::signUpAgain);
        waiting.page.startChanging();
        QCOMPARE(again.count(), 1);
    }

    void forgetsThePasswordWhenThePageIsLeft()
    {
        Waiting waiting;
        waiting.page.stop();
        QVERIFY(waiting.page.pending().password.isEmpty());
    }

    void anAddressIsNeverMarkup()
    {
        Waiting waiting;
        Ui::PendingAccount account = waiting.account();
        account.email = u"<img src=x>@nilavya.example"_s;
        waiting.page.start(account);
        QVERIFY(!waiting.page.introText().contains(u"<img"));
    }

    void offersTheLocalMailboxInThePlaceOfAMailProgram()
    {
        Waiting waiting;
        QVERIFY(waiting.page.mailAppAvailable());
        waiting.page.setMailboxAvailable(true);
        QVERIFY(!waiting.page.mailAppAvailable());
        QVERIFY(waiting.page.mailboxAvailable());
    }

    void saysSoWhereNoMailProgramOpens()
    {
        Waiting waiting;
        waiting.desktop.mailApp = false;
        waiting.page.openMailApp();
        QVERIFY(waiting.page.errorText().startsWith(u"No mail program opened."));
    }

    void aReplyAfterThePageIsLeftIsDropped()
    {
        Waiting waiting;
        const QSignalSpy confirmed(&waiting.page, &ConfirmEmailViewModel::confirmed);
        waiting.page.stop();
        QVERIFY(waiting.say(u"confirmed"_s));
        QCoreApplication::processEvents();
        QCOMPARE(confirmed.count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestConfirmEmailViewModel)
#include "tst_confirmemailviewmodel.moc"
