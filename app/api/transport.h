// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"

#include <QCoroTask>

namespace Intrlume::Api {

//! Carries a request to the service and its reply back. The one seam that tests replace; the real ones stand on each other:
//! the session's (token), then RetryingTransport, then NetworkTransport.
class Transport {
public:
    virtual ~Transport() = default;

    virtual QCoro::Task<Result<HttpReply>> send(HttpRequest request) = 0;

    //! Where requests go that name no server of their own: "https://…" or "http://127.0.0.1:PORT", without a path.
    virtual void setServer(const QString &address) = 0;
    virtual QString server() const = 0;
};

} // namespace Intrlume::Api
