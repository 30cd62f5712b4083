// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/devicesviewmodel.h"

#include "api/sessions.h"
#include "errortext.h"
#include "keys/keytext.h"

#include <QCoroTask>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

DevicesViewModel::DevicesViewModel(Api::Client &client, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(client)
    , m_clock(clock)
{
}

int DevicesViewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DevicesViewModel::data(const QModelIndex &index, int role) const
{
    const SessionInfo &session = m_sessions.at(index.row());
    switch (role) {
    case IdRole:
        return session.id.toString();
    case NameRole:
        return session.deviceName;
    case DetailRole: {
        const QString when = session.current ? tr("now") : KeyText::ago(session.lastSeenAt, m_clock.now());
        QStringList parts{session.platform};
        if (!session.address.isEmpty())
            parts.append(session.address);
        parts.append(when);
        return parts.join(u" · "_s);
    }
    case CurrentRole:
        return session.current;
    default:
        return {};
    }
}

QHash<int, QByteArray> DevicesViewModel::roleNames() const
{
    return {{IdRole, "sessionId"}, {NameRole, "name"}, {DetailRole, "detail"}, {CurrentRole, "current"}};
}

void DevicesViewModel::refresh()
{
    m_loading = true;
    Q_EMIT changed();
    const int ticket = ++m_latest;
    QCoro::connect(m_client.sendAll(Api::ListSessions()), this, [this, ticket](const Result<QList<SessionInfo>> &sessions) {
        if (ticket == m_latest)
            take(sessions);
    });
}

void DevicesViewModel::take(const Result<QList<SessionInfo>> &sessions)
{
    m_loading = false;
    m_errorText = sessions ? QString() : Ui::errorText(sessions.error());
    if (sessions) {
        beginResetModel();
        m_sessions = *sessions;
        endResetModel();
    }
    Q_EMIT changed();
}

void DevicesViewModel::reset()
{
    ++m_latest;
    beginResetModel();
    m_sessions.clear();
    endResetModel();
    m_asked.reset();
    m_errorText.clear();
    m_questionError.clear();
    m_loading = false;
    m_busy = false;
    Q_EMIT changed();
}

void DevicesViewModel::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT changed();
}

void DevicesViewModel::askToEnd(const QString &sessionId)
{
    m_asked = SessionId(sessionId);
    m_questionError.clear();
    Q_EMIT changed();
}

void DevicesViewModel::askToEndOthers()
{
    askToEnd({});
}

QString DevicesViewModel::question() const
{
    if (!m_asked)
        return {};
    if (m_asked->isEmpty())
        return tr("Sign out all other devices?");
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(), [this](const SessionInfo &session) { return session.id == *m_asked; });
    //: %1 is a computer, such as Reception PC
    return found == m_sessions.end() ? QString() : tr("Sign out %1?").arg(found->deviceName);
}

void DevicesViewModel::cancel()
{
    if (m_busy)
        return;
    m_asked.reset();
    Q_EMIT changed();
}

void DevicesViewModel::confirm()
{
    if (!m_asked || m_busy)
        return;
    m_busy = true;
    m_questionError.clear();
    Q_EMIT changed();
    const int ticket = ++m_latest;
    const auto answered = [this, ticket](const Result<Api::Nothing> &answer) {
        if (ticket == m_latest)
            ended(answer);
    };
    const Api::EndSession one{*m_asked};
    if (m_asked->isEmpty())
        QCoro::connect(m_client.send(Api::EndOtherSessions()), this, answered);
    else
        QCoro::connect(m_client.send(one), this, answered);
}

void DevicesViewModel::ended(const Result<Api::Nothing> &answer)
{
    m_busy = false;
    // One that is gone already is what was wanted.
    if (!answer && answer.error().kind != Error::Kind::NotFound) {
        m_questionError = Ui::errorText(answer.error());
        Q_EMIT changed();
        return;
    }
    m_asked.reset();
    refresh();
}

} // namespace Intrlume::Ui
