// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Only the two files that know Boost.Beast include this header.
#include "server/http/message.h"
#include "server/http/trustedproxies.h"
#include "server/notifier.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include <chrono>
#include <deque>

namespace Intrlume::Server {

//! What all connections share. Used on the server's thread only.
struct ConnectionShared {
    boost::asio::io_context &io;
    Notifier &notifier;
    RequestSink *sink = nullptr;
    bool draining = false;
    std::string date; //!< the Date header's value, renewed every second
    TrustedProxies proxies;
};

//! One connection: reads a request, has it answered, writes the answer, and again. One request at a time, so pipelined ones are
//! answered in order. Everything happens on the server's thread.
class HttpConnection : public std::enable_shared_from_this<HttpConnection> {
public:
    using SteadyTime = std::chrono::steady_clock::time_point;

    HttpConnection(boost::asio::ip::tcp::socket socket, ConnectionShared &shared, size_t region);

    void start();
    //! Called twice a second: ends what takes too long.
    void checkTime(SteadyTime now);
    //! The server stops: closes at once where nothing runs.
    void drain();
    void close();
    bool isOpen() const { return m_socket.is_open(); }

private:
    enum class State { Idle, Reading, Running, Waiting, Writing, Lingering };

    void readNext();
    void readHeader();
    void headerRead(boost::system::error_code error);
    void readBody();
    void continueToBody();
    void bodyRead(boost::system::error_code error);
    void readFailed(boost::system::error_code error);
    const char *refusalFor(boost::system::error_code error) const;
    const char *wrongHeader() const;
    std::shared_ptr<const Request> takeRequest();
    void run(bool last);
    void answered(Outcome outcome);
    void wait(const Wait &wait);
    void wake(quint64 number, bool last);
    void refuse(const char *code);
    void write(const Reply &reply);
    void written(boost::system::error_code error);
    void linger();
    void enter(State state, std::chrono::seconds limit);

    boost::asio::ip::tcp::socket m_socket;
    ConnectionShared &m_shared;
    const size_t m_region;
    IpAddress m_peer;
    QString m_peerText;
    boost::beast::flat_buffer m_buffer;
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    std::shared_ptr<const Request> m_request;
    std::string m_requestId;
    std::string m_out;
    State m_state = State::Idle;
    SteadyTime m_deadline;
    SteadyTime m_waitUntil;
    QString m_topic;
    quint64 m_waiter = 0;
    quint64 m_waitNumber = 0;
    size_t m_discarded = 0;
    bool m_keepAlive = false;
    bool m_headOnly = false;
    bool m_timedOut = false;
};

} // namespace Intrlume::Server
