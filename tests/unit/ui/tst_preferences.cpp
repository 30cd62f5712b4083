// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "preferences.h"
#include "servers/serveraddress.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::Preferences;

//! What is remembered of a person's choices on this computer, and what is taken for a server's address.
class TestPreferences : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    std::unique_ptr<Preferences> open() const
    {
        return std::make_unique<Preferences>(std::make_unique<QSettings>(m_home.filePath(u"console.conf"_s), QSettings::IniFormat));
    }

private Q_SLOTS:
    void init() { QFile::remove(m_home.filePath(u"console.conf"_s)); }

    void choicesAreThereAtTheNextStart()
    {
        {
            const auto preferences = open();
            QCOMPARE(preferences->windowSize(), QSize(1280, 800));
            QVERIFY(preferences->staySignedIn());
            preferences->setTheme(Preferences::DarkTheme);
            preferences->setLanguage(u"hi"_s);
            preferences->setWindowSize({1400, 900});
            preferences->setRailPreferred(true);
            preferences->setStaySignedIn(false);
            preferences->setServerAddress(u"https://console.nilavya.example"_s);
        }
        const auto preferences = open();
        QCOMPARE(preferences->theme(), static_cast<int>(Preferences::DarkTheme));
        QCOMPARE(preferences->language(), u"hi"_s);
        QCOMPARE(preferences->windowSize(), QSize(1400, 900));
        QVERIFY(preferences->railPreferred());
        QVERIFY(!preferences->staySignedIn());
        QCOMPARE(preferences->serverAddress(), u"https://console.nilavya.example"_s);
    }

    void whatIsNoChoiceIsIgnored()
    {
        const auto preferences = open();
        QSignalSpy theme(preferences.get(), &Preferences::themeChanged);
        QSignalSpy language(preferences.get(), &Preferences::languageChanged);
        preferences->setTheme(7);
        preferences->setTheme(-1);
        preferences->setLanguage(u"xx"_s);
        preferences->setWindowSize({});
        QCOMPARE(theme.count(), 0);
        QCOMPARE(language.count(), 0);
        QCOMPARE(preferences->theme(), static_cast<int>(Preferences::SystemTheme));
        QCOMPARE(preferences->windowSize(), QSize(1280, 800));
    }

    void aWindowIsNeverTooSmallToUse()
    {
        const auto preferences = open();
        preferences->setWindowSize({100, 100});
        QCOMPARE(preferences->windowSize(), QSize(960, 620));
    }

    void anAddressIsTakenAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::newRow("bare name") << u" console.nilavya.example "_s << u"https://console.nilavya.example"_s;
        QTest::newRow("port") << u"console.nilavya.example:8443"_s << u"https://console.nilavya.example:8443"_s;
        QTest::newRow("with a path") << u"https://console.nilavya.example/v1/#top"_s << u"https://console.nilavya.example"_s;
        QTest::newRow("this computer") << u"http://127.0.0.1:8080/"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("this computer, by name") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
        QTest::newRow("this computer, IPv6") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
    }
    void anAddressIsTakenAsItIsTyped()
    {
        QFETCH(const QString, typed);
        const Result<QString> address = Ui::serverAddress(typed);
        QVERIFY(address);
        QTEST(*address, "address");
    }

    void whatIsNoSafeAddressIsRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QString() << u"address-invalid"_s;
        QTest::newRow("blanks inside") << u"console nilavya"_s << u"address-invalid"_s;
        QTest::newRow("another scheme") << u"ftp://console.nilavya.example"_s << u"address-invalid"_s;
        QTest::newRow("a password in it") << u"https://me:secret@console.nilavya.example"_s << u"address-invalid"_s;
        QTest::newRow("a query") << u"https://console.nilavya.example/?a=b"_s << u"address-invalid"_s;
        QTest::newRow("readable on the way") << u"http://console.nilavya.example"_s << u"plain-http"_s;
        QTest::newRow("looks like this computer") << u"http://localhost.nilavya.example"_s << u"plain-http"_s;
        QTest::newRow("starts like this computer") << u"http://127.0.0.1.nilavya.example"_s << u"plain-http"_s;
        QTest::newRow("another computer, by number") << u"http://192.0.2.7"_s << u"plain-http"_s;
    }
    void whatIsNoSafeAddressIsRefused()
    {
        QFETCH(const QString, typed);
        const Result<QString> address = Ui::serverAddress(typed);
        QVERIFY(!address);
        QTEST(address.error().code, "code");
    }
};

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
