// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"

#include <memory>

namespace Intrlume::Api {

//! Sends endpoints and returns their typed replies.
class Client {
public:
    explicit Client(std::shared_ptr<Transport> transport)
        : m_transport(std::move(transport))
    {
    }

    template<Endpoint E>
    QCoro::Task<Result<typename E::Reply>> send(E endpoint)
    {
        // The running call holds the transport too: it may outlive this client.
        return sendOver<E>(m_transport, std::move(endpoint));
    }

    //! Whether the server at \a address speaks the contract: Kind::Incompatible where it answers something else.
    QCoro::Task<Result<void>> probe(QString address);

    //! The server that calls go to, for examples that a person copies.
    QString address() const { return m_transport->server(); }

private:
    template<Endpoint E>
    static QCoro::Task<Result<typename E::Reply>> sendOver(std::shared_ptr<Transport> transport, E endpoint)
    {
        const Result<HttpReply> reply = co_await transport->send(endpoint.request());
        if (!reply)
            co_return tl::unexpected(reply.error());
        co_return E::parse(reply->json);
    }

    std::shared_ptr<Transport> m_transport;
};

} // namespace Intrlume::Api
