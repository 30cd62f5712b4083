// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
// What the sheet says of its key: the words, numbers and kinds that QML shows.
#include "errortext.h"
#include "keydetailsviewmodel.h"
#include "keys/keytext.h"
#include "keys/keyusetext.h"

#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
QString longDate(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), u"d MMMM yyyy"_s);
}
} // namespace

QString KeyDetailsViewModel::environment() const
{
    return KeyText(m_key, m_clock.now(), m_rotationDays).environment();
}

int KeyDetailsViewModel::level() const
{
    return static_cast<int>(KeyText(m_key, m_clock.now(), m_rotationDays).level());
}

double KeyDetailsViewModel::progress() const
{
    return KeyText(m_key, m_clock.now(), m_rotationDays).progress();
}

QString KeyDetailsViewModel::ringDays() const
{
    const qint64 days = m_clock.now().toLocalTime().date().daysTo(m_key.rotationDueAt.toLocalTime().date());
    return m_key.rotationDueAt.isValid() ? QLocale().toString(std::abs(days)) : QString();
}

QString KeyDetailsViewModel::ringTitle() const
{
    return KeyText(m_key, m_clock.now(), m_rotationDays).rotation();
}

QString KeyDetailsViewModel::ringText() const
{
    const KeyText text(m_key, m_clock.now(), m_rotationDays);
    switch (text.level()) {
    case KeyText::Level::Stopped: //: %1 is a date and time
        return tr("Every region refuses it since %1.").arg(KeyText::exactTime(m_key.revokedAt));
    case KeyText::Level::Ending: //: %1 is a date and time
        return tr("It was rotated and works until %1.").arg(KeyUseText::moment(m_key.endsAt));
    case KeyText::Level::Overdue: //: %1 is "94 of 90 days old", %2 a date
        return tr("%1. It was due on %2.").arg(text.age(), longDate(m_key.rotationDueAt));
    case KeyText::Level::Normal:
    case KeyText::Level::Due:
        break;
    }
    //: %1 is "78 of 90 days old", %2 a date
    return tr("%1. Due on %2.").arg(text.age(), longDate(m_key.rotationDueAt));
}

QString KeyDetailsViewModel::statusText() const
{
    return KeyText(m_key, m_clock.now(), m_rotationDays).status();
}

int KeyDetailsViewModel::statusKind() const
{
    return static_cast<int>(KeyText::kindOf(m_key.status));
}

QString KeyDetailsViewModel::createdText() const
{
    //: Who made a key: %1 is a person, %2 an automation key, %3 a date
    if (m_key.createdWith)
        return tr("%1 with %2, %3").arg(m_key.createdBy.fullName, m_key.createdWith->name, longDate(m_key.createdAt));
    //: %1 is a person, %2 a date
    return tr("%1, %2").arg(m_key.createdBy.fullName, longDate(m_key.createdAt));
}

QString KeyDetailsViewModel::lastUsedText() const
{
    const QString when = KeyText(m_key, m_clock.now(), m_rotationDays).lastUsed();
    //: When a key was used last, and by whom: %1 is a time such as "3 min ago", %2 an IP address
    return m_key.lastUsedIp.isEmpty() ? when : tr("%1 from %2").arg(when, m_key.lastUsedIp);
}

QString KeyDetailsViewModel::noteDisabledReason() const
{
    return isRevoked() ? tr("The key is revoked") : m_writeDisabledReason;
}

QString KeyDetailsViewModel::usesText() const
{
    const QString calls = KeyUseText::calls(m_key.uses24h);
    //: %1 is "1,204 calls", %2 a number of calls
    return m_usage ? tr("%1, %2 refused").arg(calls, QLocale().toString(m_usage->refused24h)) : calls;
}

QList<int> KeyDetailsViewModel::hours() const
{
    QList<int> uses;
    const QList<HourlyUses> known = m_usage ? m_usage->hours : QList<HourlyUses>();
    for (const HourlyUses &hour : known)
        uses.append(static_cast<int>(std::min<qint64>(hour.uses, std::numeric_limits<int>::max())));
    return uses;
}

bool KeyDetailsViewModel::canRotate() const
{
    return (m_key.status == KeyStatus::Active || m_key.status == KeyStatus::Paused) && !m_key.isReplaced();
}

QString KeyDetailsViewModel::historyError() const
{
    return m_historyError ? Ui::errorText(*m_historyError) : QString();
}

QString KeyDetailsViewModel::cockpitTitle() const
{
    if (!m_other)
        return {};
    //: %1 is "Stops in 6 h"
    return tr("Old key: %1").arg(KeyText(oldKey(), m_clock.now(), m_rotationDays).rotation());
}

QString KeyDetailsViewModel::cockpitText() const
{
    if (!m_other)
        return {};
    //: Calls in the last 24 hours: %1 and %2 are numbers of calls
    return tr("Last 24 hours: old key %1, new key %2").arg(KeyUseText::calls(oldKey().uses24h), KeyUseText::calls(newKey().uses24h));
}

QString KeyDetailsViewModel::sourcesTitle() const
{
    if (!m_other || !m_oldUsage)
        return {};
    if (m_oldUsage->sourcesTotal == 0)
        return tr("Nobody used the old key in the last 30 days");
    return tr("%n address(es) used the old key in the last 30 days", nullptr, static_cast<int>(m_oldUsage->sourcesTotal));
}

double KeyDetailsViewModel::newShare() const
{
    const auto both = static_cast<double>(oldKey().uses24h + newKey().uses24h);
    return !m_other || both <= 0 ? -1 : static_cast<double>(newKey().uses24h) / both;
}

QString KeyDetailsViewModel::nudge() const
{
    return m_other && !newKey().lastUsedAt.isValid() ? tr("The new key is still unused. Put it in place before the old one stops.") : QString();
}

} // namespace Intrlume::Ui
