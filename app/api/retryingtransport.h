// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/transport.h"

#include <functional>
#include <memory>

namespace Intrlume::Api {

//! Repeats what is safe to repeat: up to three times more after 0.25, 0.5 and 1 s (each with jitter), or when the server says with
//! Retry-After, if that is soon. Everything else goes through once.
class RetryingTransport final : public Transport {
public:
    //! Waits that long before the next try: the seam that lets tests not wait.
    using Pause = std::function<QCoro::Task<void>(std::chrono::milliseconds)>;

    explicit RetryingTransport(std::shared_ptr<Transport> inner);
    RetryingTransport(std::shared_ptr<Transport> inner, Pause pause);

    QCoro::Task<Result<HttpReply>> send(HttpRequest request) override;
    void setServer(const QString &address) override { m_inner->setServer(address); }
    QString server() const override { return m_inner->server(); }

private:
    std::shared_ptr<Transport> m_inner;
    Pause m_pause;
};

} // namespace Intrlume::Api
