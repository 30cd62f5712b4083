// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/membersmodel.h"

#include "keys/keytext.h"
#include "team/followrows.h"
#include "team/teamtext.h"

#include <algorithm>

namespace Intrlume::Ui {

MembersModel::MembersModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

int MembersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_members.size());
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Member &member = m_members.at(index.row());
    switch (role) {
    case MemberIdRole:
        return member.id.toString();
    case AccountIdRole:
        return member.account.toString();
    case NameRole:
    case Qt::DisplayRole:
        return member.name;
    case EmailRole:
        return member.email;
    case RoleNameRole:
        return memberRoleText(member.role, member.roleName);
    case LastActiveRole:
        return lastActiveText(member.lastActiveAt, m_clock.now());
    case LastActiveExactRole:
        return KeyText::exactTime(member.lastActiveAt);
    case SecondFactorRole:
        return member.secondFactor;
    case YouRole:
        return member.isYou;
    case SpokenRole:
        return spoken(member);
    default:
        return {};
    }
}

QString MembersModel::spoken(const Member &member) const
{
    const QString factor = member.secondFactor ? tr("two-factor on") : tr("two-factor off");
    //: A row read out: %1 a name, %2 a role, %3 such as "last active 3 hours ago", %4 "two-factor on"
    return tr("%1, %2, %3, %4")
        .arg(member.isYou ? tr("%1 (you)").arg(member.name) : member.name, memberRoleText(member.role, member.roleName),
             lastActiveSpoken(member.lastActiveAt, m_clock.now()), factor);
}

QHash<int, QByteArray> MembersModel::roleNames() const
{
    return {{MemberIdRole, "memberId"},
            {AccountIdRole, "accountId"},
            {NameRole, "name"},
            {EmailRole, "email"},
            {RoleNameRole, "roleName"},
            {LastActiveRole, "lastActive"},
            {LastActiveExactRole, "lastActiveExact"},
            {SecondFactorRole, "secondFactor"},
            {YouRole, "you"},
            {SpokenRole, "spoken"}};
}

bool MembersModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_canLoad && m_canLoad();
}

void MembersModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid() && m_load)
        m_load();
}

void MembersModel::replace(const QList<Member> &members)
{
    const bool samePeople = std::equal(m_members.begin(), m_members.end(), members.begin(), members.end(),
                                       [](const Member &one, const Member &other) { return one.id == other.id; });
    if (samePeople) {
        m_members = members;
        return refreshWords();
    }
    beginResetModel();
    m_members = members;
    endResetModel();
}

void MembersModel::follow(const QList<Member> &members)
{
    followRows(
        m_members, members,
        [this](int row, const auto &apply) {
            beginRemoveRows({}, row, row);
            apply();
            endRemoveRows();
        },
        [this](int from, int to, const auto &apply) {
            beginMoveRows({}, from, from, {}, to);
            apply();
            endMoveRows();
        },
        [this](int row, const auto &apply) {
            beginInsertRows({}, row, row);
            apply();
            endInsertRows();
        });
    refreshWords();
}

void MembersModel::append(const QList<Member> &members)
{
    if (members.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(members.size()) - 1);
    m_members.append(members);
    endInsertRows();
}

void MembersModel::update(const Member &member)
{
    const int row = rowOf(member.id);
    if (row < 0)
        return;
    m_members[row] = member;
    Q_EMIT dataChanged(index(row), index(row));
}

int MembersModel::remove(const MemberId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return row;
    beginRemoveRows({}, row, row);
    m_members.removeAt(row);
    endRemoveRows();
    return row;
}

const Member *MembersModel::find(const MemberId &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_members.at(row);
}

void MembersModel::setLoader(std::function<bool()> canLoad, std::function<void()> load)
{
    m_canLoad = std::move(canLoad);
    m_load = std::move(load);
}

void MembersModel::refreshWords()
{
    if (!m_members.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int MembersModel::rowOf(const MemberId &id) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&id](const Member &member) { return member.id == id; });
    return found == m_members.end() ? -1 : static_cast<int>(found - m_members.begin());
}

} // namespace Intrlume::Ui
