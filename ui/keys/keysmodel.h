// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/clock.h"

#include <QAbstractListModel>
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
        PausedRole,
        EndingRole, //!< the old key of a rotation
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
    void append(const QList<ApiKey> &keys);
    void update(const ApiKey &key); //!< does nothing for a key that is not listed
    void remove(const KeyId &id);

    const ApiKey *find(const KeyId &id) const; //!< null where it is not listed
    const QList<ApiKey> &keys() const { return m_keys; }

    //! How far regions are with a key that was revoked just now, "Stopping 3 of 5"; empty when that is over.
    void setStopping(const KeyId &id, const QString &text);
    void setRotationDays(int days);
    //! What the end of the list does: \a canLoad tells whether there is more, \a load starts loading it.
    void setLoader(std::function<bool()> canLoad, std::function<void()> load);

    //! The clock went on, or the language changed: all words are new.
    void refreshWords();

private:
    int rowOf(const KeyId &id) const; // -1: none
    QVariant words(const ApiKey &key, int role) const;

    const Clock &m_clock;
    QList<ApiKey> m_keys;
    QHash<KeyId, QString> m_stopping;
    std::function<bool()> m_canLoad;
    std::function<void()> m_load;
    int m_rotationDays = 90;
};

} // namespace Intrlume::Ui
