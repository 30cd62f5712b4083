// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "elevateviewmodel.h"
#include "support/faketransport.h"
#include "translations.h"

#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::ElevateViewModel;

namespace {

struct Question {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    ElevateViewModel elevate{client};
    int retries = 0;
    int drops = 0;

    Question()
    {
        elevate.ask(
            u"An automation key can make and stop other keys."_s, [this] { ++retries; }, [this] { ++drops; });
    }

    void accept() { service->answer(QJsonObject{{u"elevated_until"_s, u"2026-11-22T10:52:00.000Z"_s}}); }
};

} // namespace

class TestElevateViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void isWantedByTheServersWordAlone()
    {
        QVERIFY(ElevateViewModel::isWantedBy(Error{.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s}));
        QVERIFY(!ElevateViewModel::isWantedBy(Error{.kind = Error::Kind::Forbidden, .code = u"permission-missing"_s}));
    }

    void theRightPasswordRepeatsWhatWasRefused()
    {
        Question question;
        QVERIFY(question.elevate.isOpen());
        question.elevate.submit(u"correct horse battery"_s);
        QVERIFY(question.elevate.isBusy());
        question.elevate.submit(u"correct horse battery"_s); // Not twice.
        question.elevate.close(); // Not while it is under way.
        QVERIFY(question.elevate.isOpen());
        QTRY_COMPARE(question.service->requests.size(), 1);
        QCOMPARE(question.service->requests.at(0).path, u"/v1/sessions/current/elevate"_s);
        question.accept();
        QTRY_COMPARE(question.retries, 1);
        QVERIFY(!question.elevate.isOpen());
        QCOMPARE(question.drops, 0);
    }

    void aWrongPasswordIsSaidAtTheField()
    {
        Question question;
        const QSignalSpy refused(&question.elevate, &ElevateViewModel::refused);
        question.elevate.submit(u"wrong"_s);
        question.service->fail(Error{.kind = Error::Kind::Unauthorized, .code = u"password-wrong"_s, .triesLeft = 3});
        QTRY_COMPARE(question.elevate.passwordError(), u"This password is wrong. 3 tries left."_s);
        QCOMPARE(refused.count(), 1);
        QVERIFY(question.elevate.isOpen());
        QCOMPARE(question.retries, 0);
        question.elevate.edited();
        QVERIFY(question.elevate.passwordError().isEmpty());
    }

    void aCodeGoesAloneAndItsErrorsStandAtTheCode()
    {
        Question question;
        question.elevate.submitCode(u"407318"_s);
        QTRY_COMPARE(question.service->requests.size(), 1);
        QCOMPARE(question.service->requests.at(0).body, (QJsonObject{{u"code"_s, u"407318"_s}}));
        question.service->fail(Error{.kind = Error::Kind::Unauthorized, .code = u"code-used"_s});
        QTRY_COMPARE(question.elevate.codeError(), u"That code was already used."_s);
        QVERIFY(question.elevate.passwordError().isEmpty());
        QVERIFY(question.elevate.isOpen());
        question.elevate.submitCode(u"407319"_s);
        question.accept();
        QTRY_COMPARE(question.retries, 1);
    }

    void anEmptyPasswordAsksNobody()
    {
        Question question;
        question.elevate.submit({});
        QCOMPARE(question.elevate.passwordError(), u"Enter your password."_s);
        QVERIFY(question.service->requests.isEmpty());
    }

    void otherErrorsKeepTheQuestion()
    {
        Question question;
        question.elevate.submit(u"correct horse battery"_s);
        question.service->fail(Error{.kind = Error::Kind::Offline});
        QTRY_COMPARE(question.elevate.errorText(), u"You’re offline. Check your connection and try again."_s);
        QVERIFY(question.elevate.passwordError().isEmpty());
        QVERIFY(question.elevate.isOpen());
    }

    void givingUpTellsWhoAsked()
    {
        Question question;
        question.elevate.close();
        QCOMPARE(question.drops, 1);
        QCOMPARE(question.retries, 0);
        question.elevate.close();
        QCOMPARE(question.drops, 1);
    }

    void signingOutTellsNobody()
    {
        Question question;
        question.elevate.submit(u"correct horse battery"_s);
        QTRY_COMPARE(question.service->waiting(), 1);
        question.elevate.reset();
        question.accept();
        QCoreApplication::processEvents();
        QCOMPARE(question.retries + question.drops, 0);
        QVERIFY(!question.elevate.isOpen());
    }

    void thePasswordIsInNoProperty()
    {
        Question question;
        question.elevate.submit(u"correct horse battery"_s);
        const QMetaObject *type = question.elevate.metaObject();
        for (int property = 0; property < type->propertyCount(); ++property)
            QVERIFY(!type->property(property).read(&question.elevate).toString().contains(u"correct horse"_s));
        question.accept();
        QTRY_COMPARE(question.retries, 1);
    }
};

QTEST_GUILESS_MAIN(TestElevateViewModel)
#include "tst_elevateviewmodel.moc"
