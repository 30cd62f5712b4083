// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessioncore.h"

namespace Intrlume::Session {

//! Attaches the session's access token to the calls that want one. See Session::transport().
class AuthorizedTransport final : public Api::Transport {
public:
    explicit AuthorizedTransport(std::shared_ptr<SessionCore> core)
        : m_core(std::move(core))
    {
    }

    QCoro::Task<Result<Api::HttpReply>> send(Api::HttpRequest request) override;
    void setServer(const QString &address) override;
    QString server() const override;

private:
    std::shared_ptr<SessionCore> m_core;
};

} // namespace Intrlume::Session
