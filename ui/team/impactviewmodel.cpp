// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "team/impactviewmodel.h"

#include "api/members.h"
#include "errortext.h"
#include "roletext.h"

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

ImpactViewModel::ImpactViewModel(Api::Client &client, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
{
}

int ImpactViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_impact ? 0 : static_cast<int>(m_impact->keys.size());
}

QVariant ImpactViewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeptKey &key = m_impact->keys.at(index.row());
    switch (role) {
    case KeyIdRole:
        return key.id.toString();
    case NameRole:
    case Qt::DisplayRole:
        return key.name;
    case LiveRole:
        return key.environment == Environment::Live;
    default:
        return {};
    }
}

QHash<int, QByteArray> ImpactViewModel::roleNames() const
{
    return {{KeyIdRole, "keyId"}, {NameRole, "name"}, {LiveRole, "live"}};
}

void ImpactViewModel::load(const WorkspaceId &workspace, const Member &member, const QString &role)
{
    reset();
    m_own = member.isYou;
    m_loading = true;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const Api::GetMemberImpact call{.workspace = workspace, .member = member.id, .role = role};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<MemberImpact> &impact) {
        if (ticket != m_latest)
            return;
        beginResetModel();
        m_loading = false;
        if (impact)
            m_impact = *impact;
        else
            m_errorText = Ui::errorText(impact.error());
        endResetModel();
        Q_EMIT changed();
    });
}

void ImpactViewModel::reset()
{
    ++m_latest;
    beginResetModel();
    m_impact.reset();
    endResetModel();
    m_errorText.clear();
    m_loading = false;
    Q_EMIT changed();
}

void ImpactViewModel::retranslate()
{
    Q_EMIT changed();
}

bool ImpactViewModel::isEmpty() const
{
    return !m_loading && keysText().isEmpty() && withdrawnText().isEmpty() && invitationsText().isEmpty() && soleText().isEmpty();
}

QString ImpactViewModel::keysText() const
{
    if (!m_impact || m_impact->keysTotal == 0)
        return {};
    const bool allLive =
        m_impact->keys.size() == m_impact->keysTotal
        && std::all_of(m_impact->keys.begin(), m_impact->keys.end(), [](const KeptKey &key) { return key.environment == Environment::Live; });
    const int keys = m_impact->keysTotal;
    if (allLive)
        return personal(tr("%n live key(s) that you made keep working:", nullptr, keys),
                        tr("%n live key(s) made by this person keep working:", nullptr, keys));
    return personal(tr("%n key(s) that you made keep working:", nullptr, keys), tr("%n key(s) made by this person keep working:", nullptr, keys));
}

QString ImpactViewModel::moreKeysText() const
{
    const int more = m_impact ? m_impact->keysTotal - rowCount() : 0;
    return more > 0 ? tr("and %n more", nullptr, more) : QString();
}

QString ImpactViewModel::withdrawnText() const
{
    if (!m_impact || m_impact->withdrawnTotal == 0)
        return {};
    QStringList emails;
    for (const WithdrawnInvitation &invitation : m_impact->withdrawn)
        emails.append(invitation.email);
    const int gone = m_impact->withdrawnTotal;
    const int unnamed = gone - static_cast<int>(emails.size());
    const QString list = unnamed > 0 ? tr("%1 and %n more", nullptr, unnamed).arg(emails.join(u", "_s)) : emails.join(u", "_s);
    //: %1 is a list of email addresses
    return personal(tr("%n invitation(s) that you sent are withdrawn: %1.", nullptr, gone),
                    tr("%n invitation(s) sent by this person are withdrawn: %1.", nullptr, gone))
        .arg(list);
}

QString ImpactViewModel::invitationsText() const
{
    const int staying = m_impact ? m_impact->pendingInvitations - m_impact->withdrawnTotal : 0;
    if (staying <= 0)
        return {};
    return personal(tr("%n invitation(s) that you sent stay open.", nullptr, staying),
                    tr("%n invitation(s) sent by this person stay open.", nullptr, staying));
}

QString ImpactViewModel::soleText() const
{
    if (!m_impact || m_impact->solePermissions.isEmpty())
        return {};
    QStringList texts;
    for (const Permission permission : m_impact->solePermissions)
        texts.append(permissionText(permission));
    //: %1 is a list such as "Read logs, Test agents"
    return tr("Nobody else here can: %1.").arg(texts.join(u", "_s));
}

} // namespace Intrlume::Ui
