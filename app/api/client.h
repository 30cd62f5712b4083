// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"
#include "core/json.h"
#include "core/page.h"

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
        return sendOver<E>(m_transport, asViewed(endpoint.request()));
    }

    //! What all pages of the list \a call hold, one request after the other, for lists that a person sees as a whole. Kind::Malformed for a
    //! server that never comes to an end.
    template<Endpoint E>
    QCoro::Task<Result<decltype(E::Reply::items)>> sendAll(E call)
    {
        return sendAllOver(*this, std::move(call));
    }

    //! Whether the server at \a address speaks the contract: Kind::Incompatible where it answers something else.
    QCoro::Task<Result<void>> probe(QString address);

    //! From now on calls about \a workspace are made as somebody with \a role would make them: the server evaluates it, and refuses every
    //! change with 403 `view-as-read-only`. An empty \a role: as oneself again.
    void setViewAs(const WorkspaceId &workspace, const QString &role)
    {
        m_viewed = workspace;
        m_viewedRole = role;
    }
    //! The same server, asked as oneself, whatever this client looks through.
    Client asOneself() const { return Client(m_transport); }

    //! The server that calls go to, for examples that a person copies.
    QString address() const { return m_transport->server(); }

private:
    //! With the viewed role, where the call is about the workspace that is looked at: by its path or by its header.
    HttpRequest asViewed(HttpRequest request) const;

    template<Endpoint E>
    static QCoro::Task<Result<typename E::Reply>> sendOver(std::shared_ptr<Transport> transport, HttpRequest request)
    {
        const Result<HttpReply> reply = co_await transport->send(std::move(request));
        if (!reply)
            co_return tl::unexpected(reply.error());
        co_return E::parse(reply->json);
    }

    template<Endpoint E>
    static QCoro::Task<Result<decltype(E::Reply::items)>> sendAllOver(Client client, E call)
    {
        decltype(E::Reply::items) all;
        for (;;) {
            const Result<typename E::Reply> page = co_await client.send(call);
            if (!page)
                co_return tl::unexpected(page.error());
            all += page->items;
            if (page->next.value.isEmpty())
                co_return all;
            if (page->next == call.after)
                co_return malformed("list that never ends");
            call.after = page->next;
        }
    }

    std::shared_ptr<Transport> m_transport;
    WorkspaceId m_viewed;
    QString m_viewedRole; //!< empty: the caller's own
};

} // namespace Intrlume::Api
