// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keysmodel.h"

#include "keys/keytext.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace Intrlume::Ui {

namespace {

// Each row that comes, goes or moves shifts those behind it. Beyond this the list is shown anew.
constexpr qsizetype mostShifted = 4'000'000;

//! The places in \a order that have to move so that it ascends: all but one longest run that does already.
QList<int> straysOf(const QList<int> &order)
{
    QList<qsizetype> ends; // Of the best run of each length: where it ends.
    QList<qsizetype> before(order.size(), -1);
    for (qsizetype place = 0; place < order.size(); ++place) {
        const auto longer =
            std::lower_bound(ends.begin(), ends.end(), order.at(place), [&order](qsizetype end, int value) { return order.at(end) < value; });
        before[place] = longer == ends.begin() ? -1 : *std::prev(longer);
        if (longer == ends.end())
            ends.append(place);
        else
            *longer = place;
    }
    QSet<qsizetype> stay;
    for (qsizetype place = ends.isEmpty() ? -1 : ends.last(); place >= 0; place = before.at(place))
        stay.insert(place);
    QList<int> strays;
    for (qsizetype place = 0; place < order.size(); ++place) {
        if (!stay.contains(place))
            strays.append(order.at(place));
    }
    std::sort(strays.begin(), strays.end());
    return strays;
}

//! How many runs of keys there are that \a matches says yes to.
template<typename Matches>
qsizetype runsOf(const QList<ApiKey> &keys, const Matches &matches)
{
    qsizetype runs = 0;
    bool inside = false;
    for (const ApiKey &key : keys) {
        const bool was = std::exchange(inside, matches(key.id));
        runs += inside && !was ? 1 : 0;
    }
    return runs;
}

QHash<KeyId, int> placesOf(const QList<ApiKey> &keys)
{
    QHash<KeyId, int> places;
    for (int place = 0; place < keys.size(); ++place)
        places.insert(keys.at(place).id, place);
    return places;
}

} // namespace

KeysModel::KeysModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ApiKey &key = m_keys.at(index.row());
    switch (role) {
    case KeyIdRole:
        return key.id.toString();
    case NameRole:
    case Qt::DisplayRole:
        return key.name;
    case LiveRole:
        return key.environment == Environment::Live;
    case OldKeyRole:
        return key.status == KeyStatus::Ending || (key.isReplaced() && key.status != KeyStatus::Revoked); // A paused one stays paused.
    case RotatableRole:
        return !key.isReplaced() && (key.status == KeyStatus::Active || key.status == KeyStatus::Paused);
    case PausableRole:
        return key.status == KeyStatus::Paused || (key.status == KeyStatus::Active && !key.isReplaced());
    case PausedRole:
        return key.status == KeyStatus::Paused;
    case EndingRole:
        return key.status == KeyStatus::Ending || (key.status == KeyStatus::Paused && key.isReplaced());
    case RevokedRole:
        return key.status == KeyStatus::Revoked;
    case CreatedByRole:
        //: Under a key's name; %1 is a person
        return tr("Created by %1").arg(key.createdBy.fullName);
    case MaskedRole:
        return key.masked();
    case AllowedFromAnywhereRole:
        return key.allowedIps.isEmpty() && key.environment == Environment::Live && key.status != KeyStatus::Revoked;
    case StatusKindRole:
        return static_cast<int>(m_stopping.contains(key.id) ? KeyText::Kind::Warning : KeyText::kindOf(key.status));
    case RevocableRole:
        return key.status != KeyStatus::Revoked;
    default:
        return words(key, role);
    }
}

QVariant KeysModel::words(const ApiKey &key, int role) const
{
    const KeyText text(key, m_clock.now(), m_rotationDays);
    switch (role) {
    case EnvironmentRole:
        return text.environment();
    case LastUsedRole:
        return text.lastUsed();
    case LastUsedExactRole:
        return KeyText::exactTime(key.lastUsedAt);
    case RotationRole:
        return m_stopping.value(key.id, text.rotation());
    case RotationCompactRole:
        return key.status == KeyStatus::Paused ? text.status() : m_stopping.value(key.id, text.rotation());
    case RotationLevelRole:
        return static_cast<int>(text.level());
    case RotationProgressRole:
        return text.progress();
    case RotationAgeRole:
        return key.status == KeyStatus::Revoked ? KeyText::exactTime(key.revokedAt) : text.age();
    case AllowedFromRole:
        return text.allowedFrom();
    case AllowedFromDetailRole:
        return text.allowedFromDetail();
    case StatusRole:
        return m_stopping.contains(key.id) ? tr("Stopping") : text.status();
    case SpokenRole:
        return m_stopping.contains(key.id) ? key.name + QStringLiteral(", ") + m_stopping.value(key.id) : text.spoken();
    default:
        return {};
    }
}

QHash<int, QByteArray> KeysModel::roleNames() const
{
    return {
        {KeyIdRole, "keyId"},
        {NameRole, "name"},
        {EnvironmentRole, "environment"},
        {LiveRole, "live"},
        {OldKeyRole, "oldKey"},
        {CreatedByRole, "createdBy"},
        {MaskedRole, "masked"},
        {LastUsedRole, "lastUsed"},
        {LastUsedExactRole, "lastUsedExact"},
        {RotationRole, "rotationText"},
        {RotationCompactRole, "rotationCompact"},
        {RotationLevelRole, "rotationLevel"},
        {RotationProgressRole, "rotationProgress"},
        {RotationAgeRole, "rotationAge"},
        {AllowedFromRole, "allowedFrom"},
        {AllowedFromDetailRole, "allowedFromDetail"},
        {AllowedFromAnywhereRole, "allowedFromAnywhere"},
        {StatusRole, "status"},
        {StatusKindRole, "statusKind"},
        {RevocableRole, "revocable"},
        {RotatableRole, "rotatable"},
        {PausableRole, "pausable"},
        {PausedRole, "paused"},
        {EndingRole, "ending"},
        {RevokedRole, "revoked"},
        {SpokenRole, "spoken"},
    };
}

bool KeysModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_canLoad && m_canLoad();
}

void KeysModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_load();
}

void KeysModel::renew(const QList<ApiKey> &keys, bool more)
{
    replace(withKept(keys, more));
}

QList<ApiKey> KeysModel::withKept(const QList<ApiKey> &keys, bool more) const
{
    const QHash<KeyId, int> places = placesOf(keys);
    int covered = rowCount(); // Up to here the server has just told what is listed.
    for (qsizetype place = keys.size() - 1; more && place >= 0; --place) {
        if (const int row = m_ids.contains(keys.at(place).id) ? rowOf(keys.at(place).id) : -1; row >= 0) {
            covered = row;
            break;
        }
    }
    QHash<qsizetype, QList<ApiKey>> kept; // By the place that each comes after.
    qsizetype after = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const ApiKey &key = m_keys.at(row);
        if (const auto place = places.find(key.id); place != places.end())
            after = *place;
        else if (row > covered)
            kept[keys.size() - 1].append(key);
        else if (m_stopping.contains(key.id))
            kept[after].append(key);
    }
    QList<ApiKey> all = kept.value(-1);
    all.reserve(keys.size() + m_keys.size());
    for (qsizetype place = 0; place < keys.size(); ++place)
        all << keys.at(place) << kept.value(place);
    return all;
}

void KeysModel::replace(const QList<ApiKey> &keys)
{
    const QHash<KeyId, int> wanted = placesOf(keys);
    QList<int> order; // Where those that stay are to be.
    for (const ApiKey &key : std::as_const(m_keys)) {
        if (const auto place = wanted.find(key.id); place != wanted.end())
            order.append(*place);
    }
    const QList<int> strays = straysOf(order);
    const qsizetype steps = strays.size() + runsOf(m_keys, [&wanted](const KeyId &id) { return !wanted.contains(id); })
                            + runsOf(keys, [this](const KeyId &id) { return !m_ids.contains(id); });
    const bool another = order.isEmpty() && !m_keys.isEmpty() && !keys.isEmpty();
    if (another || steps * std::max(m_keys.size(), keys.size()) > mostShifted) {
        beginResetModel();
        m_keys = keys;
        m_ids = {wanted.keyBegin(), wanted.keyEnd()};
        endResetModel();
        return;
    }
    removeAllBut(wanted);
    moveStrays(keys, strays, order);
    insertMissing(keys);
    m_keys = keys;
    m_ids = {wanted.keyBegin(), wanted.keyEnd()};
    refreshWords();
}

void KeysModel::removeAllBut(const QHash<KeyId, int> &wanted)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last;
        while (first >= 0 && !wanted.contains(m_keys.at(first).id))
            --first;
        if (first == last)
            continue;
        beginRemoveRows({}, first + 1, last);
        m_keys.remove(first + 1, last - first);
        endRemoveRows();
        last = first;
    }
}

//! Puts each of \a strays behind the one that it follows in \a wanted, of those that are \a present.
void KeysModel::moveStrays(const QList<ApiKey> &wanted, const QList<int> &strays, QList<int> present)
{
    std::sort(present.begin(), present.end());
    for (const int stray : strays) {
        const auto here = std::lower_bound(present.begin(), present.end(), stray);
        const int to = here == present.begin() ? 0 : rowOf(wanted.at(*std::prev(here)).id) + 1;
        const int from = rowOf(wanted.at(stray).id);
        if (from == to || from + 1 == to)
            continue;
        beginMoveRows({}, from, from, {}, to);
        m_keys.move(from, to > from ? to - 1 : to);
        endMoveRows();
    }
}

void KeysModel::insertMissing(const QList<ApiKey> &wanted)
{
    for (int first = 0; first < wanted.size(); ++first) {
        int end = first;
        while (end < wanted.size() && !m_ids.contains(wanted.at(end).id))
            ++end;
        if (end == first)
            continue;
        beginInsertRows({}, first, end - 1);
        m_keys = m_keys.first(first) + wanted.sliced(first, end - first) + m_keys.sliced(first);
        endInsertRows();
        first = end;
    }
}

void KeysModel::append(const QList<ApiKey> &keys)
{
    QList<ApiKey> fresh;
    for (const ApiKey &key : keys) {
        if (!m_ids.contains(key.id)) // Keys that come or move meanwhile push others from one page to the next.
            fresh.append(key);
        m_ids.insert(key.id);
    }
    if (fresh.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_keys.append(fresh);
    endInsertRows();
}

void KeysModel::update(const ApiKey &key)
{
    const int row = rowOf(key.id);
    if (row < 0)
        return;
    m_keys[row] = key;
    Q_EMIT dataChanged(index(row), index(row));
}

void KeysModel::remove(const KeyId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_keys.removeAt(row);
    m_ids.remove(id);
    endRemoveRows();
}

bool KeysModel::hasEnded() const
{
    const QDateTime now = m_clock.now();
    return std::any_of(m_keys.begin(), m_keys.end(),
                       [&now](const ApiKey &key) { return key.status != KeyStatus::Revoked && key.endsAt.isValid() && key.endsAt <= now; });
}

const ApiKey *KeysModel::find(const KeyId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_keys.at(row);
}

void KeysModel::setStopping(const KeyId &id, const QString &text)
{
    if (text.isEmpty())
        m_stopping.remove(id);
    else
        m_stopping.insert(id, text);
    const int row = rowOf(id);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

void KeysModel::setRotationDays(int days)
{
    m_rotationDays = days;
    refreshWords();
}

void KeysModel::setLoader(std::function<bool()> canLoad, std::function<void()> load)
{
    m_canLoad = std::move(canLoad);
    m_load = std::move(load);
}

void KeysModel::refreshWords()
{
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int KeysModel::rowOf(const KeyId &id) const
{
    if (!m_ids.contains(id))
        return -1;
    for (int row = 0; row < m_keys.size(); ++row) {
        if (m_keys.at(row).id == id)
            return row;
    }
    return -1;
}

} // namespace Intrlume::Ui
