// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keytext.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

constexpr int dueSoonDays = 14; // From then on there are reminders (contract, "API keys").

KeyText::Level levelOf(const ApiKey &key, int daysLeft)
{
    if (key.status == KeyStatus::Revoked)
        return KeyText::Level::Stopped;
    if (key.status == KeyStatus::Ending || key.isReplaced())
        return KeyText::Level::Ending;
    if (daysLeft < 0)
        return KeyText::Level::Overdue;
    return daysLeft <= dueSoonDays ? KeyText::Level::Due : KeyText::Level::Normal;
}

QString dateText(const QDate &day, const QDate &today)
{
    return QLocale().toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString lowered(const QString &text)
{
    return text.isEmpty() ? text : QLocale().toLower(text.first(1)) + text.sliced(1);
}

} // namespace

KeyText::KeyText(const ApiKey &key, const QDateTime &now, int rotationDays)
    : m_key(key)
    , m_now(now)
    , m_rotationDays(rotationDays)
{
    // Whole days of the person's own calendar: what is due tonight is due today.
    if (key.rotationDueAt.isValid())
        m_daysLeft = static_cast<int>(now.toLocalTime().date().daysTo(key.rotationDueAt.toLocalTime().date()));
    m_level = levelOf(key, m_daysLeft);
}

double KeyText::progress() const
{
    const double period = static_cast<double>(m_key.createdAt.secsTo(m_key.rotationDueAt));
    return period <= 0 ? 1 : std::clamp(static_cast<double>(m_key.createdAt.secsTo(m_now)) / period, 0.0, 1.0);
}

QString KeyText::rotation() const
{
    switch (m_level) {
    case Level::Stopped:
        return stoppedText();
    case Level::Ending:
        return endingText();
    case Level::Overdue:
        return tr("Overdue %n day(s)", nullptr, -m_daysLeft);
    case Level::Normal:
    case Level::Due:
        break;
    }
    return m_daysLeft == 0 ? tr("Rotate today") : tr("Rotate in %n day(s)", nullptr, m_daysLeft);
}

QString KeyText::endingText() const
{
    const qint64 minutes = (m_now.secsTo(m_key.endsAt) + 59) / 60;
    if (minutes <= 0)
        return tr("Stops now"); // Until the server has said that it did.
    if (minutes < 60)
        return tr("Stops in %1 min").arg(minutes);
    const qint64 hours = (minutes + 30) / 60;
    if (hours < 48)
        return tr("Stops in %1 h").arg(hours);
    return tr("Stops in %n day(s)", nullptr, static_cast<int>(hours / 24));
}

QString KeyText::stoppedText() const
{
    const QDateTime at = m_key.revokedAt.toLocalTime();
    const QDate today = m_now.toLocalTime().date();
    if (at.date() == today) //: %1 is a time such as 18:20 or, for an earlier day, a date such as 12 Nov
        return tr("Stopped %1").arg(QLocale().toString(at.time(), u"HH:mm"_s));
    return tr("Stopped %1").arg(dateText(at.date(), today));
}

QString KeyText::age() const
{
    const int days = static_cast<int>(m_key.createdAt.toLocalTime().date().daysTo(m_now.toLocalTime().date()));
    //: How old a key is, of the days after which it is to be rotated
    return tr("%1 of %n day(s) old", nullptr, m_rotationDays).arg(QLocale().toString(days));
}

QString KeyText::lastUsed() const
{
    return m_key.lastUsedAt.isValid() ? ago(m_key.lastUsedAt, m_now) : tr("Never");
}

QString KeyText::allowedFrom() const
{
    return m_key.allowedIps.isEmpty() ? tr("Anywhere") : tr("%n range(s)", nullptr, static_cast<int>(m_key.allowedIps.size()));
}

QString KeyText::allowedFromDetail() const
{
    QStringList lines;
    for (const IpRange &range : m_key.allowedIps)
        lines.append(range.note().isEmpty() ? range.cidr() : range.cidr() + u"  "_s + range.note());
    return lines.join(u'\n');
}

QString KeyText::status() const
{
    switch (m_key.status) {
    case KeyStatus::Active:
        return tr("Active");
    case KeyStatus::Paused:
        return tr("Paused");
    case KeyStatus::Ending:
        return tr("Ending");
    case KeyStatus::Revoked:
        return tr("Revoked");
    }
    return {};
}

KeyText::Kind KeyText::kindOf(KeyStatus status)
{
    switch (status) {
    case KeyStatus::Active:
        return Kind::Good;
    case KeyStatus::Paused:
    case KeyStatus::Ending:
        return Kind::Warning;
    case KeyStatus::Revoked:
        return Kind::Off;
    }
    return Kind::Off;
}

QString KeyText::environment() const
{
    return m_key.environment == Environment::Live ? tr("Live") : tr("Test");
}

QString KeyText::spokenUse() const
{
    if (!m_key.lastUsedAt.isValid())
        return tr("never used");
    const qint64 minutes = m_key.lastUsedAt.secsTo(m_now) / 60;
    if (minutes < 1)
        return tr("used just now");
    if (minutes < 60)
        return tr("used %n minute(s) ago", nullptr, static_cast<int>(minutes));
    if (minutes < 24 * 60)
        return tr("used %n hour(s) ago", nullptr, static_cast<int>(minutes / 60));
    //: %1 is "yesterday" or a date such as 12 Nov
    return tr("used %1").arg(lowered(lastUsed()));
}

QString KeyText::spokenRanges() const
{
    return m_key.allowedIps.isEmpty() ? tr("allowed from anywhere") : tr("%n allowed range(s)", nullptr, static_cast<int>(m_key.allowedIps.size()));
}

QString KeyText::spoken() const
{
    //: %1 is a key's name, %2 the last characters of the key
    const QString what = m_key.environment == Environment::Live ? tr("%1, live key ending %2") : tr("%1, test key ending %2");
    return QStringList{what.arg(m_key.name, m_key.tail), spokenUse(), lowered(rotation()), spokenRanges(), lowered(status())}.join(u", "_s);
}

QString KeyText::ago(const QDateTime &time, const QDateTime &now)
{
    const qint64 minutes = time.secsTo(now) / 60;
    if (minutes < 1)
        return tr("Just now");
    if (minutes < 60)
        return tr("%1 min ago").arg(minutes);
    if (minutes < 24 * 60)
        return tr("%1 h ago").arg(minutes / 60);
    const QDate day = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day.daysTo(today) == 1)
        return tr("Yesterday");
    return dateText(day, today);
}

QString KeyText::exactTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), u"d MMMM yyyy, HH:mm:ss"_s) : QString();
}

} // namespace Intrlume::Ui
