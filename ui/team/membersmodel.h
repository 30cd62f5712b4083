// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/member.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Intrlume::Ui {

//! The rows of the Team page, in the order of the server. More rows come through \c fetchMore, which asks whoever loads them.
class MembersModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

public:
    enum Role {
        MemberIdRole = Qt::UserRole + 1,
        AccountIdRole, //!< the avatar's colour belongs to it
        NameRole,
        EmailRole,
        RoleNameRole,
        LastActiveRole,
        LastActiveExactRole,
        SecondFactorRole,
        YouRole,
        SpokenRole,
    };

    explicit MembersModel(const Clock &clock, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    //! Shows \a members; where the rows are the same people, the current row and the scroll position stay.
    void replace(const QList<Member> &members);
    //! Shows what the same question is answered with now: rows come, go and move, and whoever is looked at stays in sight.
    void follow(const QList<Member> &members);
    void append(const QList<Member> &members);
    void update(const Member &member); //!< does nothing for somebody who is not listed
    int remove(const MemberId &id); //!< the row that it was; -1: none

    const Member *find(const MemberId &id) const; //!< null where nobody is listed under it
    const QList<Member> &members() const { return m_members; }

    //! What the end of the list does: \a canLoad tells whether there is more, \a load starts loading it.
    void setLoader(std::function<bool()> canLoad, std::function<void()> load);
    //! The clock went on, or the language changed: all words are new.
    void refreshWords();

private:
    int rowOf(const MemberId &id) const; // -1: none
    QString spoken(const Member &member) const;

    const Clock &m_clock;
    QList<Member> m_members;
    std::function<bool()> m_canLoad;
    std::function<void()> m_load;
};

} // namespace Intrlume::Ui
