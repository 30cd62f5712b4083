// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keysmodel.h"

#include "keys/keytext.h"

#include <QSet>

namespace Intrlume::Ui {

namespace {

//! The order of StatusDot.Kind: Good, Warning, Bad, Off.
int statusKind(KeyStatus status)
{
    switch (status) {
    case KeyStatus::Active:
        return 0;
    case KeyStatus::Paused:
    case KeyStatus::Ending:
        return 1;
    case KeyStatus::Revoked:
        return 3;
    }
    return 0;
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
    case PausedRole:
        return key.status == KeyStatus::Paused;
    case EndingRole:
        return key.status == KeyStatus::Ending;
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
        return m_stopping.contains(key.id) ? 1 : statusKind(key.status);
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

void KeysModel::replace(const QList<ApiKey> &keys)
{
    if (m_keys.isEmpty())
        return append(keys);
    constexpr qsizetype mostMoved = 1000;
    if (m_keys.size() > mostMoved) { // Row by row would cost a look at every other row.
        beginResetModel();
        m_keys = keys;
        endResetModel();
        return;
    }
    QSet<KeyId> wanted;
    for (const ApiKey &key : keys)
        wanted.insert(key.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (!wanted.contains(m_keys.at(row).id))
            remove(m_keys.at(row).id);
    }
    for (int row = 0; row < keys.size(); ++row) {
        const int present = rowOf(keys.at(row).id);
        if (present < 0) {
            beginInsertRows({}, row, row);
            m_keys.insert(row, keys.at(row));
            endInsertRows();
            continue;
        }
        if (present != row) {
            // Rows before this one are in place already, so it can only come from further down.
            beginMoveRows({}, present, present, {}, row);
            m_keys.move(present, row);
            endMoveRows();
        }
        update(keys.at(row));
    }
}

void KeysModel::append(const QList<ApiKey> &keys)
{
    if (keys.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(keys.size()) - 1);
    m_keys.append(keys);
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
    endRemoveRows();
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
    for (int row = 0; row < m_keys.size(); ++row) {
        if (m_keys.at(row).id == id)
            return row;
    }
    return -1;
}

} // namespace Intrlume::Ui
