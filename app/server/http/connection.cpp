// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/connection.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/status.hpp>

#include <algorithm>
#include <atomic>
#include <random>

namespace Intrlume::Server {

namespace {
namespace asio = boost::asio;
namespace http = boost::beast::http;
using namespace std::chrono_literals;

constexpr std::uint32_t longestHeader = 16 * 1024;
constexpr std::uint64_t longestBody = 64 * 1024;
constexpr size_t longestTarget = 8 * 1024;
constexpr size_t longestBuffer = longestHeader + longestBody;
constexpr size_t readSize = 4096;
constexpr size_t mostDiscarded = 1024 * 1024;
constexpr auto idleLimit = 60s;
constexpr auto readLimit = 10s;
constexpr auto runLimit = 120s; // A worker always answers; this only bounds what a fault of ours could cost.
constexpr auto writeLimit = 30s;
constexpr auto lingerLimit = 2s;

//! Unlike any other request's, across restarts: 32 random bits of this process and a counter.
std::string newRequestId()
{
    static const unsigned process = std::random_device()();
    static std::atomic<unsigned long long> counter = 0;
    std::array<char, 40> text{};
    const int length = std::snprintf(text.data(), text.size(), "req_%08x%010llx", process, ++counter);
    return {text.data(), static_cast<size_t>(length)};
}

std::string lowerCase(boost::beast::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c); });
    return lower;
}
} // namespace

HttpConnection::HttpConnection(asio::ip::tcp::socket socket, ConnectionShared &shared, size_t region)
    : m_socket(std::move(socket))
    , m_shared(shared)
    , m_region(region)
    , m_buffer(longestBuffer)
{
    boost::system::error_code ignored; // A peer that is gone already shows at the first read.
    const auto peer = m_socket.remote_endpoint(ignored);
    m_peerText = QString::fromStdString(peer.address().to_string(ignored));
    if (const Result<IpAddress> address = IpAddress::parse(m_peerText)) {
        m_peer = *address;
        m_peerText = address->toString();
    }
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
}

void HttpConnection::enter(State state, std::chrono::seconds limit)
{
    m_state = state;
    m_deadline = std::chrono::steady_clock::now() + limit;
}

void HttpConnection::start()
{
    readNext();
}

void HttpConnection::readNext()
{
    m_parser.emplace();
    m_parser->header_limit(longestHeader);
    m_parser->body_limit(longestBody);
    m_request.reset();
    m_requestId = newRequestId();
    m_headOnly = false;
    if (m_buffer.size() > 0)
        return readHeader(); // The next request came with the one before.
    if (m_shared.draining)
        return close();
    enter(State::Idle, idleLimit);
    m_socket.async_read_some(m_buffer.prepare(readSize), [self = shared_from_this()](boost::system::error_code error, size_t size) {
        self->m_buffer.commit(size);
        if (error)
            return self->close();
        self->readHeader();
    });
}

void HttpConnection::readHeader()
{
    enter(State::Reading, readLimit);
    http::async_read_header(m_socket, m_buffer, *m_parser,
                            [self = shared_from_this()](boost::system::error_code error, size_t) { self->headerRead(error); });
}

void HttpConnection::headerRead(boost::system::error_code error)
{
    if (error)
        return readFailed(error);
    m_keepAlive = m_parser->keep_alive();
    m_headOnly = m_parser->get().method() == http::verb::head;
    if (const char *code = wrongHeader())
        return refuse(code);
    if (m_parser->is_done())
        return bodyRead({});
    if (boost::beast::iequals(m_parser->get()[http::field::expect], "100-continue"))
        return continueToBody();
    readBody();
}

void HttpConnection::continueToBody()
{
    m_out = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_socket, asio::buffer(m_out), [self = shared_from_this()](boost::system::error_code error, size_t) {
        if (error)
            return self->close();
        self->readBody();
    });
}

void HttpConnection::readBody()
{
    http::async_read(m_socket, m_buffer, *m_parser, [self = shared_from_this()](boost::system::error_code error, size_t) { self->bodyRead(error); });
}

const char *HttpConnection::wrongHeader() const
{
    const auto &message = m_parser->get();
    const auto target = message.target();
    if (target.size() > longestTarget)
        return "uri-too-long";
    const bool printable = std::all_of(target.begin(), target.end(), [](unsigned char c) { return c > 0x20 && c < 0x7f && c != '#'; });
    if (!printable || (!target.starts_with('/') && !target.starts_with("http://")))
        return "bad-request";
    // Framing that two readers could take in two ways (RFC 9112, 6.1) is how requests are smuggled.
    const auto encoding = message.find(http::field::transfer_encoding);
    if (encoding != message.end()
        && (message.version() < 11 || message.count(http::field::content_length) > 0 || message.count(http::field::transfer_encoding) > 1
            || !boost::beast::iequals(encoding->value(), "chunked")))
        return "bad-request";
    if (message.count(http::field::content_length) > 1)
        return "bad-request";
    if (message.version() >= 11 && message.count(http::field::host) != 1)
        return "bad-request";
    return nullptr;
}

void HttpConnection::bodyRead(boost::system::error_code error)
{
    if (error)
        return readFailed(error);
    m_request = takeRequest();
    m_waitUntil = {};
    if (std::optional<Reply> reply = m_shared.sink->immediate(*m_request))
        return write(*reply);
    run(m_shared.draining);
}

std::shared_ptr<const Request> HttpConnection::takeRequest()
{
    auto request = std::make_shared<Request>();
    auto &message = m_parser->get();
    request->method = std::string(message.method_string());
    request->target = std::string(message.target());
    std::string authority;
    if (request->target.starts_with("http://")) {
        // The absolute form: the host that it names counts, whatever the Host header says (RFC 9112, 3.2.2).
        const size_t path = request->target.find('/', 7);
        authority = request->target.substr(7, path == std::string::npos ? path : path - 7);
        request->target = path == std::string::npos ? "/" : request->target.substr(path);
    }
    request->headers.reserve(8);
    for (const auto &field : message) {
        const bool replaced = !authority.empty() && field.name() == http::field::host;
        request->headers.emplace_back(lowerCase(field.name_string()), replaced ? authority : std::string(field.value()));
    }
    request->body = std::move(message.body());
    request->peer = m_shared.proxies.callerOf(m_peer, request->headers);
    request->peerText = request->peer == m_peer ? m_peerText : request->peer.toString();
    request->region = m_region;
    request->id = m_requestId;
    return request;
}

void HttpConnection::readFailed(boost::system::error_code error)
{
    if (m_timedOut)
        return refuse("request-timeout");
    if (const char *code = refusalFor(error))
        return refuse(code);
    close(); // The peer went away.
}

const char *HttpConnection::refusalFor(boost::system::error_code error) const
{
    if (error == http::error::body_limit)
        return "body-too-large";
    if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        // Where not even the request line could be read, it is the line that is too long.
        return m_parser->get().target().empty() ? "uri-too-long" : "header-too-large";
    }
    if (error == http::error::end_of_stream || error == http::error::partial_message)
        return nullptr;
    return error.category() == http::make_error_code(http::error::end_of_stream).category() ? "bad-request" : nullptr;
}

void HttpConnection::run(bool last)
{
    enter(State::Running, runLimit);
    m_shared.sink->handle(m_request, last, [self = shared_from_this()](Outcome outcome) {
        asio::post(self->m_shared.io, [self, outcome = std::move(outcome)]() mutable { self->answered(std::move(outcome)); });
    });
}

void HttpConnection::answered(Outcome outcome)
{
    if (!isOpen())
        return;
    if (const Wait *pause = std::get_if<Wait>(&outcome))
        return wait(*pause);
    write(std::get<Reply>(outcome));
}

void HttpConnection::wait(const Wait &pause)
{
    const auto now = std::chrono::steady_clock::now();
    if (m_waitUntil == SteadyTime())
        m_waitUntil = now + std::chrono::seconds(pause.seconds);
    if (m_shared.draining || now >= m_waitUntil)
        return run(true);
    m_state = State::Waiting;
    m_deadline = m_waitUntil;
    m_topic = pause.topic;
    const quint64 number = ++m_waitNumber;
    m_waiter = m_shared.notifier.wait(pause.topic, pause.ticket, [self = shared_from_this(), number] {
        asio::post(self->m_shared.io, [self, number] { self->wake(number, false); });
    });
}

void HttpConnection::wake(quint64 number, bool last)
{
    if (m_state != State::Waiting || number != m_waitNumber || !isOpen())
        return;
    m_shared.notifier.cancel(m_topic, m_waiter);
    run(last || m_shared.draining);
}

void HttpConnection::refuse(const char *code)
{
    m_keepAlive = false;
    write(m_shared.sink->refusal(m_requestId, code));
}

void HttpConnection::write(const Reply &reply)
{
    enter(State::Writing, writeLimit);
    m_keepAlive = m_keepAlive && !reply.close && !m_shared.draining;
    const auto reason = http::obsolete_reason(http::int_to_status(static_cast<unsigned>(reply.status)));
    m_out.clear();
    m_out.reserve(reply.body.size() + 384);
    m_out.append("HTTP/1.1 ").append(std::to_string(reply.status)).append(" ").append(reason.data(), reason.size());
    m_out.append("\r\nDate: ").append(m_shared.date).append("\r\nX-Request-Id: ").append(m_requestId);
    m_out.append("\r\nCache-Control: no-store\r\n");
    if (reply.contentType)
        m_out.append("Content-Type: ")
            .append(reply.contentType)
            .append("\r\nContent-Length: ")
            .append(std::to_string(reply.body.size()))
            .append("\r\n");
    for (const auto &[name, value] : reply.headers)
        m_out.append(name).append(": ").append(value).append("\r\n");
    m_out.append(m_keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n");
    if (!m_headOnly)
        m_out.append(reply.body);
    asio::async_write(m_socket, asio::buffer(m_out), [self = shared_from_this()](boost::system::error_code error, size_t) { self->written(error); });
}

void HttpConnection::written(boost::system::error_code error)
{
    std::fill(m_out.begin(), m_out.end(), '\0'); // It may have held a secret.
    if (error)
        return close();
    if (m_keepAlive)
        return readNext();
    boost::system::error_code ignored;
    m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    enter(State::Lingering, lingerLimit);
    linger();
}

void HttpConnection::linger()
{
    // Closing with unread bytes would reset the connection, and the peer could lose the answer it was just sent.
    m_buffer.clear();
    m_socket.async_read_some(m_buffer.prepare(readSize), [self = shared_from_this()](boost::system::error_code error, size_t size) {
        self->m_discarded += size;
        if (error || self->m_discarded > mostDiscarded)
            return self->close();
        self->linger();
    });
}

void HttpConnection::checkTime(SteadyTime now)
{
    if (now < m_deadline || !isOpen())
        return;
    switch (m_state) {
    case State::Reading:
        if (!m_timedOut) {
            m_timedOut = true;
            boost::system::error_code ignored;
            m_socket.cancel(ignored); // The pending read ends with an error and says why.
        }
        break;
    case State::Waiting:
        wake(m_waitNumber, true);
        break;
    case State::Idle:
    case State::Running:
    case State::Writing:
    case State::Lingering:
        close();
        break;
    }
}

void HttpConnection::drain()
{
    if (m_state == State::Idle || m_state == State::Lingering)
        close();
    else if (m_state == State::Waiting)
        wake(m_waitNumber, true);
}

void HttpConnection::close()
{
    if (m_state == State::Waiting)
        m_shared.notifier.cancel(m_topic, m_waiter);
    boost::system::error_code ignored;
    m_socket.close(ignored);
}

} // namespace Intrlume::Server
