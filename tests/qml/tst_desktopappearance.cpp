// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "theme/desktopappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Group = "org.freedesktop.appearance"_L1;
constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;

} // namespace

//! A settings portal on the test's own bus, as little of it as the console asks.
class FakePortal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint colorScheme = 0;

    void change(uint scheme)
    {
        colorScheme = scheme;
        Q_EMIT SettingChanged(Group, u"color-scheme"_s, QDBusVariant(scheme));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group != Group || key != u"color-scheme"_s)
            return QDBusVariant(QVariant::fromValue(QDBusVariant(0u)));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(colorScheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestDesktopAppearance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QGuiApplication::setPalette(QPalette(Qt::white)); }

    void withoutAnAnswerThePaletteDecides()
    {
        QGuiApplication::setPalette(QPalette(Qt::white));
        Ui::DesktopAppearance appearance;
        QVERIFY(!appearance.dark());
        QVERIFY(!appearance.highContrast());
        QSignalSpy changed(&appearance, &Ui::DesktopAppearance::changed);
        QGuiApplication::setPalette(QPalette(Qt::black));
        QVERIFY(appearance.dark());
        QTRY_VERIFY(!changed.isEmpty());
    }

    void theDesktopsWishComesBeforeThePalette_data()
    {
        QTest::addColumn<uint>("scheme");
        QTest::addColumn<bool>("dark");
        QTest::newRow("says nothing") << 0u << false;
        QTest::newRow("dark") << 1u << true;
        QTest::newRow("light") << 2u << false;
        QTest::newRow("a value of the future") << 7u << false;
    }

    void theDesktopsWishComesBeforeThePalette()
    {
        QFETCH(uint, scheme);
        Ui::DesktopAppearance appearance;
        appearance.applySetting(Group, u"color-scheme"_s, QDBusVariant(QVariant::fromValue(QDBusVariant(scheme))));
        QTEST(appearance.dark(), "dark");
    }

    void settingsOfOthersAreIgnored()
    {
        Ui::DesktopAppearance appearance;
        QSignalSpy changed(&appearance, &Ui::DesktopAppearance::changed);
        appearance.applySetting(u"org.gnome.desktop.interface"_s, u"color-scheme"_s, QDBusVariant(1u));
        appearance.applySetting(Group, u"accent-color"_s, QDBusVariant(1u));
        QVERIFY(!appearance.dark());
        QVERIFY(changed.isEmpty());
    }

    void raisedContrastIsFollowed()
    {
        Ui::DesktopAppearance appearance;
        appearance.applySetting(Group, u"contrast"_s, QDBusVariant(1u));
        QVERIFY(appearance.highContrast());
        appearance.applySetting(Group, u"contrast"_s, QDBusVariant(0u));
        QVERIFY(!appearance.highContrast());
    }

    void asksThePortalAndFollowsItsChanges()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            QSKIP("No session bus here; ctest runs this test in one of its own.");
        FakePortal portal;
        portal.colorScheme = 1;
        QVERIFY(bus.registerObject(Path, &portal, QDBusConnection::ExportAllContents));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));

        Ui::DesktopAppearance appearance;
        QTRY_VERIFY(appearance.dark());
        portal.change(2);
        QTRY_VERIFY(!appearance.dark());
        bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        bus.unregisterObject(Path);
    }
};

QTEST_MAIN(TestDesktopAppearance)
#include "tst_desktopappearance.moc"
