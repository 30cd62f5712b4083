// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"

#include <memory>

class QNetworkAccessManager;

namespace Intrlume::Api {

//! HTTP through QNetworkAccessManager, and the only place that knows it.
//!
//! Refuses, with Kind::Untrusted and before anything is sent, plain HTTP to anywhere but this computer. Follows no redirect,
//! keeps no cookies and no cache, reads at most 4 MiB of an answer. Maps HTTP statuses to Error::Kind.
class NetworkTransport final : public Transport {
public:
    NetworkTransport();
    ~NetworkTransport() override;

    QCoro::Task<Result<HttpReply>> send(HttpRequest request) override;
    void setServer(const QString &address) override { m_server = address; }
    QString server() const override { return m_server; }

private:
    std::shared_ptr<QNetworkAccessManager> m_network;
    QString m_server;
};

} // namespace Intrlume::Api
