// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/clock.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Intrlume::Ui {

//! The rows of the API keys page, in the order of the server. More rows come through \c fetchMore, which asks whoever loads them.
class KeysModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

public:
    enum Role {
        KeyIdRole = Qt::UserRole + 1,
        NameRole,
        EnvironmentRole, //!< "Live" or "Test"
        LiveRole,
        OldKeyRole, //!< replaced by rotation, still working for a while
        CreatedByRole,
        MaskedRole,
        LastUsedRole,
        LastUsedExactRole,
        RotationRole,
        RotationCompactRole, //!< the same, but a state that is not active in its place: for when Status has no column
        RotationLevelRole, //!< KeyText::Level
        RotationProgressRole,
        RotationAgeRole,
        AllowedFromRole,
        AllowedFromDetailRole,
        AllowedFromAnywhereRole, //!< a live key that works from everywhere
        StatusRole,
        StatusKindRole, //!< the order of StatusDot.Kind in QML
        RevocableRole,
        RotatableRole, //!< neither ending nor revoked
        PausableRole, //!< it can be paused or, where it is, resumed
        PausedRole,
        EndingRole, //!< the old key of a rotation, whether or not it was paused before
        RevokedRole,
        SpokenRole,
    };

    explicit KeysModel(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! Shows \a keys, moving as little as possible, so that the current row and the scroll position stay where they are.
    void replace(const QList<ApiKey> &keys);
    //! The same for the list that is shown already, asked for once more: what is being stopped stays, although the server no longer lists it, and
    //! where there is \a more than was asked for, so do the rows that come after it.
    void renew(const QList<ApiKey> &keys, bool more);
    void append(const QList<ApiKey> &keys); //!< but those that are listed already
    void update(const ApiKey &key); //!< does nothing for a key that is not listed
    void remove(const KeyId &id);

    const ApiKey *find(const KeyId &id) const; //!< null where it is not listed
    const QList<ApiKey> &keys() const { return m_keys; }
    bool hasEnded() const; //!< whether the time of a key has come since it was loaded: it works no longer

    //! How far regions are with a key that was revoked just now, "Stopping 3 of 5"; empty when that is over.
    void setStopping(const KeyId &id, const QString &text);
    void setRotationDays(int days);
    //! What the end of the list does: \a canLoad tells whether there is more, \a load starts loading it.
    void setLoader(std::function<bool()> canLoad, std::function<void()> load);

    //! The clock went on, or the language changed: all words are new.
    void refreshWords();

private:
    int rowOf(const KeyId &id) const; // -1: none
    QList<ApiKey> withKept(const QList<ApiKey> &keys, bool more) const;
    void removeAllBut(const QHash<KeyId, int> &wanted);
    void moveStrays(const QList<ApiKey> &wanted, const QList<int> &strays, QList<int> present);
    void insertMissing(const QList<ApiKey> &wanted);
    QVariant words(const ApiKey &key, int role) const;

    const Clock &m_clock;
    QList<ApiKey> m_keys;
    QSet<KeyId> m_ids; // Of the same.
    QHash<KeyId, QString> m_stopping;
    std::function<bool()> m_canLoad;
    std::function<void()> m_load;
    int m_rotationDays = 90;
};

} // namespace Intrlume::Ui
