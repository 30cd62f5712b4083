// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/handoverviewmodel.h"
#include "support/fakekeystore.h"
#include "support/samplekeys.h"
#include "support/standins.h"
#include "translations.h"

#include <QMetaProperty>
#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::HandoverViewModel;

namespace {

enum Service { GitHub, Aws, Vercel };

struct HandoverForm {
    Test::StandIns programs;
    Test::FakeKeyStore keychain;
    HandoverViewModel handover;
    QStringList placed;

    explicit HandoverForm(const QByteArray &behaviour = "exit 0")
    {
        programs.put(u"gh"_s, behaviour);
        handover.setKeyStore(&keychain, u"this-computer"_s);
        handover.setWorkspaceSlug(u"nilavya-health"_s);
        QObject::connect(&handover, &HandoverViewModel::placed, &handover, [this](const QString &where) { placed.append(where); });
        handover.hold(Test::sampleKey(u"Telephony gateway"_s), Test::sampleSecret());
        QTRY_VERIFY(handover.missingReasons().at(GitHub).isEmpty());
    }

    void fillGitHub()
    {
        handover.begin(GitHub);
        handover.fields()->setText(u"repository"_s, u"nilavya/voice"_s);
    }

    QString error(int row) { return handover.fields()->data(handover.fields()->index(row), Ui::HandoverFieldsModel::ErrorRole).toString(); }
};

} // namespace

class TestHandoverViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Ui::installTranslations(u"en"_s); }

    void offersWhatIsInstalled()
    {
        HandoverForm form;
        QCOMPARE(form.handover.missingReasons(), (QStringList{QString(), u"aws is not installed"_s, u"vercel is not installed"_s}));
        QVERIFY(form.handover.hasKeychain());
        form.handover.setKeyStore(nullptr, {});
        QVERIFY(!form.handover.hasKeychain());
    }

    void theKeychainIsToldWhoseKeyItIs()
    {
        HandoverForm form;
        form.handover.storeInKeychain();
        QTRY_COMPARE(form.handover.places(), QStringList{u"Stored in this computer’s keychain, for intrlume run"_s});
        QCOMPARE(form.keychain.entries.size(), 1);
        const Test::FakeKeyStore::Entry kept = form.keychain.entries.first();
        QVERIFY(kept.secret == Test::sampleSecret());
        QCOMPARE(kept.kept.server, u"this-computer"_s);
        QCOMPARE(kept.kept.workspaceSlug, u"nilavya-health"_s);
        QVERIFY(form.placed.first().startsWith(u"Keychain of "_s));
    }

    void aKeychainThatRefusesIsSaid()
    {
        HandoverForm form;
        form.keychain.problem = Error{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
        form.handover.storeInKeychain();
        QTRY_COMPARE(form.handover.keychainError(), u"The keychain is locked. Unlock it and try again."_s);
        QVERIFY(form.handover.places().isEmpty());
        QVERIFY(form.placed.isEmpty());
    }

    void theProgramGetsTheKeyAndNobodyElse()
    {
        HandoverForm form;
        form.fillGitHub();
        form.handover.send();
        QVERIFY(form.handover.isBusy());
        QTRY_COMPARE(form.handover.places(), QStringList{u"Sent to GitHub Actions: nilavya/voice, INTRLUME_API_KEY"_s});
        QVERIFY(!form.handover.isOpen());
        QCOMPARE(form.placed, QStringList{u"GitHub Actions: nilavya/voice, INTRLUME_API_KEY"_s});
        bool given = false;
        for (int run = 1; run <= form.programs.runs(); ++run) {
            given = given || form.programs.input(run) == Test::sampleSecret().expose();
            QVERIFY(!form.programs.sawOutsideOfInput(run, Test::sampleSecret().expose()));
        }
        QVERIFY(given);
        const QMetaObject *type = form.handover.metaObject();
        for (int property = 0; property < type->propertyCount(); ++property)
            QVERIFY(!type->property(property).read(&form.handover).toString().contains(Test::sampleSecret().exposeText()));
    }

    void wrongFieldsAreSaidBeforeAnythingRuns()
    {
        HandoverForm form;
        form.handover.begin(GitHub);
        QVERIFY(form.error(0).isEmpty());
        form.handover.send();
        QCOMPARE(form.error(0), u"Enter the repository as owner/name."_s);
        form.handover.fields()->setText(u"name"_s, u"1KEY"_s);
        QCOMPARE(form.error(1), u"Use letters, digits and _, with a letter first."_s);
        QVERIFY(!form.handover.isBusy());
        QCOMPARE(form.programs.runs(), 0);
    }

    void eachServiceHasItsOwnFields()
    {
        HandoverForm form;
        form.handover.begin(Aws);
        form.handover.fields()->setText(u"name"_s, u"intrlume key"_s);
        form.handover.fields()->checkAll();
        QCOMPARE(form.error(0), u"Use letters, digits and / _ + = . @ -"_s);
        form.handover.close();
        form.handover.begin(Vercel);
        form.handover.fields()->setFolder(u"folder"_s, QUrl::fromLocalFile(form.programs.path()));
        QCOMPARE(form.error(0), u"This folder is not linked to a Vercel project. Run vercel link in it first."_s);
        form.handover.close();
        form.handover.begin(Aws); // What was typed is still there.
        QVERIFY(form.handover.fields()->place().startsWith(u"intrlume key"_s));
    }

    void whatTheProgramSaysIsToldAsItsWords()
    {
        HandoverForm form("echo 'HTTP 403: no rights' >&2; exit 1");
        form.fillGitHub();
        form.handover.send();
        QTRY_COMPARE(form.handover.errorTitle(), u"The key was not sent"_s);
        QVERIFY(form.handover.errorText().contains(u"HTTP 403: no rights"_s));
        QVERIFY(form.handover.isOpen());
        QVERIFY(!form.handover.isUncertain());
        QVERIFY(form.handover.places().isEmpty());
    }

    void stoppingAfterTheKeyWasGivenIsNotCalledAFailure()
    {
        HandoverForm form("[ -n \"$input\" ] && exec /bin/sleep 60; exit 0");
        form.fillGitHub();
        form.handover.send();
        QTRY_VERIFY(form.programs.runs() > 0 && form.programs.input(form.programs.runs()) == Test::sampleSecret().expose());
        form.handover.close();
        QTRY_VERIFY(!form.handover.isBusy());
        QCOMPARE(form.handover.errorTitle(), u"The key may have arrived"_s);
        QVERIFY(form.handover.isUncertain());
        QVERIFY(form.handover.isOpen()); // The person has to know.
        QVERIFY(form.handover.places().isEmpty());
        form.handover.close();
        QVERIFY(!form.handover.isOpen());
    }

    void theEndOfTheRevealIsTheEndOfEverything()
    {
        HandoverForm form("[ -n \"$input\" ] && exec /bin/sleep 60; exit 0");
        form.fillGitHub();
        form.handover.send();
        QTRY_VERIFY(form.programs.runs() > 0);
        form.handover.reset();
        QTRY_VERIFY(!form.handover.isBusy());
        QVERIFY(form.handover.places().isEmpty() && form.placed.isEmpty() && form.handover.errorTitle().isEmpty());
        form.handover.begin(GitHub); // There is no key any more.
        QVERIFY(!form.handover.isOpen());
        form.handover.storeInKeychain();
        QVERIFY(!form.handover.isStoring());
    }
};

QTEST_GUILESS_MAIN(TestHandoverViewModel)
#include "tst_handoverviewmodel.moc"
