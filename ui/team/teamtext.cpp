// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/teamtext.h"

#include "roletext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
struct Team {
    Q_DECLARE_TR_FUNCTIONS(Team)
};

constexpr int recentHours = 6; // Longer ago, the time of the day says more.

QString shortDate(const QDate &day, const QDate &today)
{
    return QLocale().toString(day, day.year() == today.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}
} // namespace

QString memberRoleText(const QString &role, const QString &name)
{
    const std::optional<Role> builtIn = roleFromString(role);
    return builtIn ? roleText(*builtIn) : name;
}

QStringList permissionsBeyond(const QList<Permission> &more, const QList<Permission> &less)
{
    QStringList texts;
    for (const PermissionGroup &group : permissionGroups()) {
        for (const Permission permission : group.permissions) {
            if (more.contains(permission) && !less.contains(permission))
                texts.append(permissionText(permission));
        }
    }
    return texts;
}

QString lastActiveText(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return Team::tr("Never");
    const qint64 minutes = time.secsTo(now) / 60;
    if (minutes < 2)
        return Team::tr("Now");
    if (minutes < 60)
        return Team::tr("%1 min ago").arg(minutes);
    if (minutes < recentHours * 60)
        return Team::tr("%1 h ago").arg(minutes / 60);
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    if (days == 0) //: %1 is a time of the day
        return Team::tr("Today, %1").arg(QLocale().toString(local.time(), u"HH:mm"_s));
    return days == 1 ? Team::tr("Yesterday") : shortDate(local.date(), today);
}

QString lastActiveSpoken(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return Team::tr("never active");
    const int minutes = static_cast<int>(time.secsTo(now) / 60);
    if (minutes < 2)
        return Team::tr("active now");
    if (minutes < 60)
        return Team::tr("last active %n minute(s) ago", nullptr, minutes);
    if (minutes < recentHours * 60)
        return Team::tr("last active %n hour(s) ago", nullptr, minutes / 60);
    const QDateTime local = time.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    if (days == 0) //: %1 is a time of the day
        return Team::tr("last active today at %1").arg(QLocale().toString(local.time(), u"HH:mm"_s));
    //: %1 is a date
    return days == 1 ? Team::tr("last active yesterday") : Team::tr("last active on %1").arg(shortDate(local.date(), today));
}

ExpiryText expiryText(const Invitation &invitation, const QDateTime &now)
{
    const QDate day = invitation.expiresAt.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    const int days = static_cast<int>(today.daysTo(day));
    if (invitation.state == Invitation::State::Expired || invitation.expiresAt <= now) {
        if (days >= 0)
            return {Team::tr("Expired today"), ExpiryText::Over};
        //: %1 is a date
        return {days == -1 ? Team::tr("Expired yesterday") : Team::tr("Expired on %1").arg(shortDate(day, today)), ExpiryText::Over};
    }
    if (days <= 0)
        return {Team::tr("Expires today"), ExpiryText::Soon};
    return {days == 1 ? Team::tr("Expires tomorrow") : Team::tr("Expires in %n day(s)", nullptr, days), ExpiryText::Calm};
}

} // namespace Intrlume::Ui
