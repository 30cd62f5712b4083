// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "calleraddress.h"

#include "api/platform.h"

#include <QCoroTask>

namespace Intrlume::Ui {

CallerAddress::CallerAddress(Api::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void CallerAddress::setEndpoint(const QString &endpoint)
{
    if (endpoint == m_endpoint)
        return;
    m_endpoint = endpoint;
    m_address.clear();
    Q_EMIT changed();
}

void CallerAddress::refresh()
{
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::PingRegion{.endpoint = m_endpoint}), this, [this, ticket](const Result<Api::Ping> &ping) {
        if (ticket != m_latest)
            return; // A newer question is under way.
        m_address = ping ? ping->address : QString();
        Q_EMIT changed();
    });
}

} // namespace Intrlume::Ui
