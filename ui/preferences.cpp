// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "preferences.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

constexpr QSize smallestWindow{960, 620};
constexpr QSize firstWindow{1280, 800};
constexpr int firstLockMinutes = 15;

} // namespace

Preferences::Preferences(std::unique_ptr<QSettings> settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

Preferences::~Preferences() = default;

int Preferences::theme() const
{
    const QString name = m_settings->value("appearance/theme"_L1).toString();
    return name == u"light" ? LightTheme : name == u"dark" ? DarkTheme : SystemTheme;
}

void Preferences::setTheme(int theme)
{
    if (theme == this->theme() || theme < SystemTheme || theme > DarkTheme)
        return;
    static constexpr QLatin1String names[] = {"system"_L1, "light"_L1, "dark"_L1};
    m_settings->setValue("appearance/theme"_L1, names[theme]);
    Q_EMIT themeChanged();
}

bool Preferences::isCompact() const
{
    return m_settings->value("appearance/compact"_L1, false).toBool();
}

void Preferences::setCompact(bool compact)
{
    if (compact == isCompact())
        return;
    m_settings->setValue("appearance/compact"_L1, compact);
    Q_EMIT compactChanged();
}

QString Preferences::language() const
{
    QString chosen = m_settings->value("appearance/language"_L1).toString();
    if (chosen == u"en" || chosen == u"hi")
        return chosen;
    return QLocale::system().language() == QLocale::Hindi ? u"hi"_s : u"en"_s;
}

void Preferences::setLanguage(const QString &language)
{
    if (language == this->language() || (language != u"en" && language != u"hi"))
        return;
    m_settings->setValue("appearance/language"_L1, language);
    Q_EMIT languageChanged();
}

QSize Preferences::windowSize() const
{
    const QSize size = m_settings->value("window/size"_L1, firstWindow).toSize();
    return size.expandedTo(smallestWindow);
}

void Preferences::setWindowSize(QSize size)
{
    if (size == windowSize() || size.isEmpty())
        return;
    m_settings->setValue("window/size"_L1, size);
    Q_EMIT windowSizeChanged();
}

bool Preferences::railPreferred() const
{
    return m_settings->value("window/rail"_L1, false).toBool();
}

void Preferences::setRailPreferred(bool rail)
{
    if (rail == railPreferred())
        return;
    m_settings->setValue("window/rail"_L1, rail);
    Q_EMIT railPreferredChanged();
}

QString Preferences::serverAddress() const
{
    return m_settings->value("server/address"_L1).toString();
}

void Preferences::setServerAddress(const QString &address)
{
    m_settings->setValue("server/address"_L1, address);
}

QString Preferences::lastWorkspace(const QString &account) const
{
    return m_settings->value(u"workspaces/"_s + account).toString();
}

void Preferences::setLastWorkspace(const QString &account, const QString &workspace)
{
    m_settings->setValue(u"workspaces/"_s + account, workspace);
}

bool Preferences::staySignedIn() const
{
    return m_settings->value("session/stay"_L1, true).toBool();
}

void Preferences::setStaySignedIn(bool stay)
{
    m_settings->setValue("session/stay"_L1, stay);
}

int Preferences::lockMinutes() const
{
    const int minutes = m_settings->value("lock/minutes"_L1, firstLockMinutes).toInt();
    return lockChoices().contains(minutes) ? minutes : firstLockMinutes;
}

void Preferences::setLockMinutes(int minutes)
{
    if (minutes == lockMinutes() || !lockChoices().contains(minutes))
        return;
    m_settings->setValue("lock/minutes"_L1, minutes);
    Q_EMIT lockMinutesChanged();
}

bool Preferences::isLocked() const
{
    return m_settings->value("lock/locked"_L1, false).toBool();
}

void Preferences::setLocked(bool locked)
{
    if (locked == isLocked())
        return;
    m_settings->setValue("lock/locked"_L1, locked);
    m_settings->sync();
}

bool Preferences::remindsOfKeys() const
{
    return m_settings->value("reminders/keys"_L1, true).toBool();
}

void Preferences::setRemindsOfKeys(bool reminds)
{
    m_settings->setValue("reminders/keys"_L1, reminds);
}

QMap<QString, QString> Preferences::keysReminded(const QString &workspace) const
{
    QMap<QString, QString> steps;
    for (const QString &entry : m_settings->value(u"reminders/"_s + workspace).toStringList())
        steps.insert(entry.section(u' ', 0, 0), entry.section(u' ', 1));
    return steps;
}

void Preferences::setKeysReminded(const QString &workspace, const QMap<QString, QString> &steps)
{
    QStringList entries;
    for (auto step = steps.begin(); step != steps.end(); ++step)
        entries.append(step.key() + u' ' + step.value());
    m_settings->setValue(u"reminders/"_s + workspace, entries);
}

} // namespace Intrlume::Ui
