// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/keylist.h"

#include "server/store/keyrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
//! Rows that follow each other in the order of one index.
struct Stretch {
    QString condition; //!< what makes a row belong to it, spelled as the index is
    QString value;
    bool descending = false;
    QList<KeyStatus> holds; //!< which statuses its rows can have
};

//! A condition and the values that it takes, in order.
struct Condition {
    QString sql;
    QList<QVariant> values = {};
};

using enum KeyStatus;

const QString unrevoked = u"k.revoked_at IS NULL"_s;
const QString stoppedAt = u"COALESCE(k.revoked_at, k.ends_at)"_s;
const QString dueAt = u"k.rotation_due_at"_s;

//! Moments are numbers of ours, so they may stand in the text.
QString moment(const QDateTime &time)
{
    return QString::number(time.toMSecsSinceEpoch());
}

Stretch stoppedStretch(const QString &now)
{
    return {.condition = stoppedAt + u" <= "_s + now, .value = stoppedAt, .descending = true, .holds = {Revoked}};
}

Stretch endingStretch(const QString &now, const QString &more, const QList<KeyStatus> &holds)
{
    return {.condition = unrevoked + u" AND k.ends_at IS NOT NULL AND k.ends_at > "_s + now + more, .value = u"k.ends_at"_s, .holds = holds};
}

QList<Stretch> attentionStretches(const KeyFilter &filter, const QString &now)
{
    const QString unending = unrevoked + u" AND k.ends_at IS NULL AND "_s;
    const QString asOf = moment(filter.dueAsOf);
    return {{.condition = unending + u"k.rotation_due_at <= "_s + asOf, .value = dueAt, .holds = {Active, Paused}},
            endingStretch(now, {}, {Ending, Paused}),
            {.condition = unending + u"k.rotation_due_at > "_s + asOf, .value = dueAt, .holds = {Active, Paused}},
            stoppedStretch(now)};
}

QList<Stretch> statusStretches(const QString &now)
{
    return {{.condition = unrevoked + u" AND k.ends_at IS NULL AND k.paused = 0"_s, .value = dueAt, .holds = {Active}},
            {.condition = unrevoked + u" AND k.paused = 1 AND (k.ends_at IS NULL OR k.ends_at > "_s + now + u')', .value = dueAt, .holds = {Paused}},
            endingStretch(now, u" AND k.paused = 0"_s, {Ending}),
            stoppedStretch(now)};
}

//! The whole list as one.
QList<Stretch> oneStretch(const KeyFilter &filter, const QString &value)
{
    const bool revokedToo = filter.statuses.isEmpty() || filter.statuses.contains(Revoked);
    return {{.condition = revokedToo ? QString() : unrevoked, .value = value, .holds = {Active, Paused, Ending, Revoked}}};
}

QList<Stretch> stretchesOf(const KeyFilter &filter)
{
    const QString now = moment(filter.now);
    switch (filter.sort) {
    case KeyFilter::Sort::Attention:
        return attentionStretches(filter, now);
    case KeyFilter::Sort::Status:
        return statusStretches(now);
    case KeyFilter::Sort::Name:
        return oneStretch(filter, u"k.name COLLATE NOCASE"_s);
    case KeyFilter::Sort::Created:
        return oneStretch(filter, u"k.created_at"_s);
    case KeyFilter::Sort::LastUsed:
        return oneStretch(filter, u"COALESCE(k.last_used_at, 0)"_s);
    }
    Q_UNREACHABLE();
}

QList<Stretch> inDirection(QList<Stretch> stretches, const KeyFilter &filter)
{
    if (!filter.descending || filter.sort == KeyFilter::Sort::Attention)
        return stretches;
    std::reverse(stretches.begin(), stretches.end());
    for (Stretch &stretch : stretches)
        stretch.descending = !stretch.descending;
    return stretches;
}

QString statusCondition(KeyStatus status, const QString &now)
{
    const QString live = u"k.revoked_at IS NULL AND (k.ends_at IS NULL OR k.ends_at > %1)"_s.arg(now);
    switch (status) {
    case Active:
        return live + u" AND k.paused = 0 AND k.ends_at IS NULL"_s;
    case Paused:
        return live + u" AND k.paused = 1"_s;
    case Ending:
        return live + u" AND k.paused = 0 AND k.ends_at IS NOT NULL"_s;
    case Revoked:
        return u"NOT (%1)"_s.arg(live);
    }
    Q_UNREACHABLE();
}

QString likePattern(QString text)
{
    return u'%' + text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s) + u'%';
}

//! What the filter asks for beyond the stretch.
QList<Condition> filterConditions(const KeyFilter &filter)
{
    QList<Condition> wanted;
    if (!filter.automationToo)
        wanted.append({u"k.automation = 0"_s});
    if (filter.environment)
        wanted.append({u"k.environment = ?"_s, {toString(*filter.environment)}});
    QStringList states;
    for (const KeyStatus status : filter.statuses)
        states.append(u'(' + statusCondition(status, moment(filter.now)) + u')');
    if (!states.isEmpty())
        wanted.append({u'(' + states.join(u" OR "_s) + u')'});
    if (!filter.text.isEmpty())
        wanted.append({u"(COALESCE(k.name_folded, k.name) LIKE ? ESCAPE '\\' OR k.tail LIKE ? ESCAPE '\\')"_s,
                       {likePattern(KeyRow::folded(filter.text)), likePattern(filter.text)}});
    if (filter.unusedSince.isValid())
        wanted.append({u"COALESCE(k.last_used_at, 0) <= ?"_s, {filter.unusedSince.toMSecsSinceEpoch()}});
    if (filter.dueBefore.isValid())
        wanted.append({u"k.ends_at IS NULL AND k.rotation_due_at < ?"_s, {filter.dueBefore.toMSecsSinceEpoch()}});
    return wanted;
}

QString orderOf(const Stretch &stretch)
{
    const QString direction = stretch.descending ? u" DESC"_s : QString();
    return stretch.value + direction + u", k.id"_s + direction;
}

KeyQuery query(const WorkspaceId &workspace, const KeyFilter &filter, const Stretch &stretch, int number, const QList<Condition> &place,
               const QString &order)
{
    QList<Condition> conditions{{u"k.workspace_id = ?"_s, {workspace.toString()}}};
    if (!stretch.condition.isEmpty())
        conditions.append({stretch.condition});
    conditions += place;
    conditions += filterConditions(filter);
    KeyQuery made{.sql = {}, .values = {KeyRow::firstHour(filter.now)}, .stretch = number};
    QStringList parts;
    for (const Condition &condition : conditions) {
        parts.append(condition.sql);
        made.values += condition.values;
    }
    made.sql = KeyRow::selection() + u", "_s + stretch.value + KeyRow::source() + u" WHERE "_s + parts.join(u" AND "_s) + u" ORDER BY "_s + order
               + u" LIMIT ?"_s;
    return made;
}

//! The rest of the stretch in which the last page ended: first those of the same value, then those beyond. Two statements, because one
//! "or" between them would have the database step over every equal that was given before.
QList<KeyQuery> restOf(const WorkspaceId &workspace, const KeyFilter &filter, const Stretch &stretch)
{
    const KeyPlace &after = filter.after;
    const QString beyond = stretch.descending ? u" < ?"_s : u" > ?"_s;
    const QList<Condition> equals{{stretch.value + u" = ?"_s, {after.value}}, {u"k.id"_s + beyond, {after.id}}};
    return {query(workspace, filter, stretch, after.stretch, equals, stretch.descending ? u"k.id DESC"_s : u"k.id"_s),
            query(workspace, filter, stretch, after.stretch, {{stretch.value + beyond, {after.value}}}, orderOf(stretch))};
}
} // namespace

QList<KeyQuery> keyQueries(const WorkspaceId &workspace, const KeyFilter &filter)
{
    const QList<Stretch> stretches = inDirection(stretchesOf(filter), filter);
    QList<KeyQuery> queries;
    for (int number = filter.after.stretch; number < stretches.size(); ++number) {
        const Stretch &stretch = stretches.at(number);
        const auto wanted = [&filter](KeyStatus status) { return filter.statuses.isEmpty() || filter.statuses.contains(status); };
        if (std::none_of(stretch.holds.begin(), stretch.holds.end(), wanted))
            continue;
        if (number == filter.after.stretch && !filter.after.id.isEmpty())
            queries += restOf(workspace, filter, stretch);
        else
            queries.append(query(workspace, filter, stretch, number, {}, orderOf(stretch)));
    }
    return queries;
}

} // namespace Intrlume::Server
