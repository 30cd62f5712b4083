// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"

#include <QObject>

namespace Intrlume::Ui {

//! The address that the workspace's region sees for this computer, which only that region can tell: behind a router this computer's own
//! idea of it is wrong.
class CallerAddress : public QObject {
    Q_OBJECT

public:
    explicit CallerAddress(Api::Client &client, QObject *parent = nullptr);

    //! Where calls with keys go; empty: the server itself is asked.
    void setEndpoint(const QString &endpoint);
    //! Asks anew, since a laptop moves. Where nobody answers, the address is not known.
    void refresh();

    const QString &address() const { return m_address; }

Q_SIGNALS:
    void changed();

private:
    Api::Client &m_client;
    QString m_endpoint;
    QString m_address;
    int m_latest = 0;
};

} // namespace Intrlume::Ui
