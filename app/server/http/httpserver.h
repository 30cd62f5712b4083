// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <chrono>
#include <functional>
#include <memory>

namespace Intrlume::Server {

class Notifier;
class RequestSink;
class TrustedProxies;

//! HTTP/1.1 on one or more addresses, on one thread of its own. Knows framing, limits and time; what requests mean is the sink's.
//! Limits (the contract): header 16 KiB, body 64 KiB, a request read within 10 s, idle keep-alive 60 s.
class HttpServer {
public:
    HttpServer(const Clock &clock, Notifier &notifier);
    ~HttpServer();

    //! Binds and listens; requests wait until start(). The address as a URL. Kind::Invalid where that is not possible.
    [[nodiscard]] Result<QString> listen(const QString &address, quint16 port, size_t region);
    //! Calls \a run on the server's thread, again and again. Before start().
    void every(std::chrono::milliseconds interval, std::function<void()> run);
    void trust(const TrustedProxies &proxies); //!< before start()
    void start(RequestSink &sink);
    //! No new connections; running requests may finish for \a patience; then everything is closed.
    void stop(std::chrono::seconds patience);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Intrlume::Server
