// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/twofactorviewmodel.h"
#include "accountworld.h"
#include "support/standins.h"
#include "translations.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QSignalSpy>

#include <cmath>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::TwoFactorViewModel;

namespace {

const QString begin = u"/v1/me/totp"_s;
const QString confirm = u"/v1/me/totp/confirm"_s;
const QString disable = u"/v1/me/totp/disable"_s;

QJsonObject enrolment()
{
    return {{u"secret"_s, u"JBSWY3DPEHPK3PXP"_s},
            {u"uri"_s, u"otpauth://totp/Intrlume:ananya@nilavya.example?secret=JBSWY3DPEHPK3PXP&issuer=Intrlume"_s},
            {u"expires_at"_s, u"2026-11-22T10:52:07.031Z"_s}};
}

QJsonObject codes()
{
    QJsonObject account = Test::accountJson();
    account[u"second_factor"_s] = QJsonObject{{u"enabled"_s, true}, {u"recovery_codes_left"_s, 2}};
    return {{u"account"_s, account}, {u"recovery_codes"_s, QJsonArray{u"k3vpm-7qx2d"_s, u"b4nth-9wy5z"_s}}};
}

struct World : Test::AccountWorld {
    TwoFactorViewModel factor{client, elevate, clock, clipboard};

    [[nodiscard]] bool beginEnrolment()
    {
        factor.turnOn();
        return answer(begin, enrolment()) && QTest::qWaitFor([this] { return factor.step() == TwoFactorViewModel::Scan; });
    }
    [[nodiscard]] bool finishEnrolment()
    {
        if (!beginEnrolment())
            return false;
        factor.confirm(u"123456"_s);
        return answer(confirm, codes()) && QTest::qWaitFor([this] { return factor.step() == TwoFactorViewModel::Codes; });
    }
};

} // namespace

class TestTwoFactorViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void isTurnedOnByACodeOfTheApp()
    {
        World world;
        const QSignalSpy changed(&world.factor, &TwoFactorViewModel::accountChanged);
        QVERIFY(world.beginEnrolment());
        QCOMPARE(world.factor.secretText(), u"JBSW Y3DP EHPK 3PXP"_s);
        const QByteArray modules = world.factor.modules();
        const auto side = static_cast<qsizetype>(std::sqrt(modules.size()));
        QCOMPARE(side * side, modules.size());
        QVERIFY2(side >= 21, "the smallest QR code has 21 modules a side");
        world.factor.confirm(u"407318"_s);
        QVERIFY(world.answer(confirm, codes()));
        QTRY_VERIFY(world.factor.step() == TwoFactorViewModel::Codes);
        QCOMPARE(world.service->last(confirm).body[u"code"_s].toString(), u"407318"_s);
        QCOMPARE(world.factor.codes(), QStringList({u"k3vpm-7qx2d"_s, u"b4nth-9wy5z"_s}));
        QCOMPARE(changed.size(), 1);
        // What was for the app is of no use any more.
        QCOMPARE(world.factor.secretText(), QString());
        QVERIFY(world.factor.modules().isEmpty());
    }

    void asksForThePasswordWhereTheServerWantsIt()
    {
        World world;
        world.factor.turnOn();
        QVERIFY(world.elevateFor(begin));
        QVERIFY(world.answer(begin, enrolment()));
        QTRY_VERIFY(world.factor.step() == TwoFactorViewModel::Scan);
    }

    void givingThePasswordUpLeavesItOff()
    {
        World world;
        world.factor.turnOn();
        QVERIFY(world.fail(begin, {.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s}));
        QTRY_VERIFY(world.elevate.isOpen());
        world.elevate.close();
        QVERIFY(world.factor.step() == TwoFactorViewModel::Closed);
        QVERIFY(!world.factor.isBusy());
        QCOMPARE(world.service->count(begin), 1);
    }

    void aWrongCodeIsSaidAndCanBeTypedAnew()
    {
        World world;
        QVERIFY(world.beginEnrolment());
        const QSignalSpy refused(&world.factor, &TwoFactorViewModel::codeRefused);
        world.factor.confirm(u"000000"_s);
        QVERIFY(world.fail(confirm, {.kind = Error::Kind::Invalid, .fields = {{.pointer = u"/code"_s, .code = u"code-wrong"_s, .detail = {}}}}));
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(world.factor.codeError(), u"That code is not right. Check the time on your phone and try the next one."_s);
        QVERIFY(world.factor.step() == TwoFactorViewModel::Scan);
        world.factor.edited();
        QCOMPARE(world.factor.codeError(), QString());
    }

    void nothingOfItStaysAfterClosing()
    {
        World world;
        QVERIFY(world.finishEnrolment());
        world.factor.close();
        QVERIFY(world.factor.step() == TwoFactorViewModel::Closed);
        QVERIFY(world.factor.codes().isEmpty());
        QCOMPARE(world.factor.secretText(), QString());
        QVERIFY(world.factor.modules().isEmpty());
    }

    void anAnswerAfterClosingIsDropped()
    {
        World world;
        world.factor.turnOn();
        QTRY_VERIFY(world.service->isWaiting(begin));
        world.factor.reset();
        QVERIFY(world.answer(begin, enrolment()));
        QCoreApplication::processEvents();
        QVERIFY(world.factor.step() == TwoFactorViewModel::Closed);
        QCOMPARE(world.factor.secretText(), QString());
    }

    void theSecretIsCopiedAsASecret()
    {
        World world;
        QVERIFY(world.beginEnrolment());
        world.factor.copySecret();
        QCOMPARE(world.clipboard.text, u"JBSWY3DPEHPK3PXP"_s);
        QVERIFY(world.clipboard.concealed);
    }

    void codesAreCopiedALineEach()
    {
        World world;
        QVERIFY(world.finishEnrolment());
        world.factor.copyCodes();
        QCOMPARE(world.clipboard.text, u"k3vpm-7qx2d\nb4nth-9wy5z\n"_s);
        QVERIFY(world.clipboard.concealed);
    }

    void codesAreSavedForTheOwnerAlone()
    {
        const QTemporaryDir folder;
        World world;
        QVERIFY(world.finishEnrolment());
        const QString path = folder.filePath(u"codes.txt"_s);
        world.factor.saveCodes(QUrl::fromLocalFile(path));
        QCOMPARE(world.factor.savedText(), u"Saved to "_s + path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("k3vpm-7qx2d\nb4nth-9wy5z\n"));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        world.factor.saveCodes(QUrl::fromLocalFile(folder.filePath(u"no/such/folder/codes.txt"_s)));
        QCOMPARE(world.factor.errorText(), u"The codes could not be saved there. Choose another place."_s);
    }

    void codesArePrintedThroughStandardInputAlone()
    {
        Test::StandIns programs;
        programs.put(u"lp"_s);
        World world;
        QVERIFY(world.finishEnrolment());
        QVERIFY(world.factor.canPrint());
        world.factor.printCodes();
        QVERIFY(world.factor.isPrinting());
        QTRY_COMPARE(world.factor.savedText(), u"Sent to the printer"_s);
        QCOMPARE(programs.input(1), QByteArray("k3vpm-7qx2d\nb4nth-9wy5z\n"));
        QVERIFY(!programs.sawOutsideOfInput(1, "k3vpm"));

        programs.put(u"lp"_s, "exit 1");
        world.factor.printCodes();
        QTRY_COMPARE(world.factor.errorText(), u"The codes could not be printed. Save or copy them instead."_s);
    }

    void withoutAPrintSystemNothingOffersToPrint()
    {
        const Test::StandIns programs;
        World world;
        QVERIFY(world.finishEnrolment());
        QVERIFY(!world.factor.canPrint());
        world.factor.printCodes();
        QVERIFY(!world.factor.isPrinting());
    }

    void sayingThatTheyAreStoredEndsIt()
    {
        World world;
        QVERIFY(world.finishEnrolment());
        const QSignalSpy changed(&world.factor, &TwoFactorViewModel::accountChanged);
        world.factor.codesStored();
        QVERIFY(world.answer(u"/v1/me/recovery-codes/saved"_s, Test::accountJson()));
        QTRY_VERIFY(world.factor.step() == TwoFactorViewModel::Closed);
        QCOMPARE(changed.size(), 1);
        QVERIFY(world.factor.codes().isEmpty());
    }

    void newCodesWantThePassword()
    {
        World world;
        world.factor.replaceCodes();
        QVERIFY(world.elevateFor(u"/v1/me/recovery-codes"_s));
        QVERIFY(world.answer(u"/v1/me/recovery-codes"_s, codes()));
        QTRY_VERIFY(world.factor.step() == TwoFactorViewModel::Codes);
    }

    void isTurnedOffByWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("member");
        QTest::newRow("a code") << u"407318"_s << u"code"_s;
        QTest::newRow("a code with a blank") << u"407 318"_s << u"code"_s;
        QTest::newRow("a recovery code") << u"k3vpm-7qx2d"_s << u"recovery_code"_s;
        QTest::newRow("neither") << u"12345"_s << u"recovery_code"_s; // The server says that it is wrong.
    }
    void isTurnedOffByWhatIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, member);
        World world;
        world.factor.askToTurnOff();
        QVERIFY(world.factor.step() == TwoFactorViewModel::TurnOff);
        world.factor.turnOff(typed);
        QVERIFY(world.elevateFor(disable));
        QVERIFY(world.answer(disable, Test::accountJson()));
        QTRY_VERIFY(world.factor.step() == TwoFactorViewModel::Closed);
        const QJsonObject body = world.service->last(disable).body;
        QCOMPARE(body.keys(), QStringList{member});
        QCOMPARE(body[member].toString(), typed);
    }

    void turningItOffWithAWrongCodeLeavesItOn()
    {
        World world;
        const QSignalSpy changed(&world.factor, &TwoFactorViewModel::accountChanged);
        world.factor.askToTurnOff();
        world.factor.turnOff(u" "_s);
        QCOMPARE(world.factor.codeError(), u"Enter a code of your app, or a recovery code."_s);
        QCOMPARE(world.service->count(disable), 0);
        world.factor.turnOff(u"000000"_s);
        QVERIFY(world.fail(disable, {.kind = Error::Kind::Unauthorized, .code = u"code-used"_s}));
        QTRY_COMPARE(world.factor.codeError(), u"That code was already used."_s);
        QVERIFY(world.factor.step() == TwoFactorViewModel::TurnOff);
        QCOMPARE(changed.size(), 0);
    }

    void aLostConnectionIsSaid()
    {
        World world;
        const QSignalSpy failed(&world.factor, &TwoFactorViewModel::failed);
        world.factor.turnOn();
        QVERIFY(world.fail(begin, {.kind = Error::Kind::Offline}));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(world.factor.step() == TwoFactorViewModel::Closed);
        QVERIFY(!world.factor.isBusy());
    }
};

QTEST_MAIN(TestTwoFactorViewModel)
#include "tst_twofactorviewmodel.moc"
