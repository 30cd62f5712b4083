// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"

#include <memory>

namespace Intrlume::Session {

//! Attaches an API key to the calls that want a session: for programs that work with a key of their own, such as a pipeline's.
class KeyTransport final : public Api::Transport {
public:
    KeyTransport(std::shared_ptr<Api::Transport> inner, Secret key)
        : m_inner(std::move(inner))
        , m_key(std::move(key))
    {
    }

    QCoro::Task<Result<Api::HttpReply>> send(Api::HttpRequest request) override
    {
        // A key never goes to another server than the one that the person chose.
        if (request.auth == Api::Auth::Session && request.server.isEmpty())
            request.bearer = m_key;
        return m_inner->send(std::move(request));
    }
    void setServer(const QString &address) override { m_inner->setServer(address); }
    QString server() const override { return m_inner->server(); }

private:
    std::shared_ptr<Api::Transport> m_inner;
    Secret m_key;
};

} // namespace Intrlume::Session
