// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/httpserver.h"

#include "server/http/connection.h"
#include "server/http/trustedproxies.h"

#include <QLocale>

#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
namespace asio = boost::asio;
using asio::ip::tcp;
using namespace std::chrono_literals;

constexpr size_t mostConnections = 2000;
constexpr auto sweepInterval = 500ms;
constexpr auto acceptPause = 100ms;
} // namespace

class HttpServer::Private {
public:
    //! A bound address, and the connections that came by it belong to this region.
    struct Acceptor {
        tcp::acceptor socket;
        asio::steady_timer pause;
        size_t region;
    };
    //! A thing to do again and again.
    struct Ticker {
        asio::steady_timer timer;
        std::chrono::milliseconds interval;
        std::function<void()> run;
    };

    Private(const Clock &theClock, Notifier &notifier)
        : clock(theClock)
        , shared{io, notifier, nullptr, false, {}, {}}
    {
    }

    void accept(Acceptor &acceptor)
    {
        acceptor.socket.async_accept([this, &acceptor](boost::system::error_code error, tcp::socket socket) {
            if (error == asio::error::operation_aborted || shared.draining)
                return;
            if (error) {
                // Out of descriptors, most likely: try again when some were closed.
                acceptor.pause.expires_after(acceptPause);
                acceptor.pause.async_wait([this, &acceptor](boost::system::error_code aborted) {
                    if (!aborted)
                        accept(acceptor);
                });
                return;
            }
            if (connections.size() < mostConnections) {
                connections.push_back(std::make_shared<HttpConnection>(std::move(socket), shared, acceptor.region));
                connections.back()->start();
            }
            accept(acceptor);
        });
    }

    void tick(Ticker &ticker)
    {
        ticker.timer.expires_after(ticker.interval);
        ticker.timer.async_wait([this, &ticker](boost::system::error_code aborted) {
            if (aborted)
                return;
            ticker.run();
            tick(ticker);
        });
    }

    void sweep()
    {
        const auto now = std::chrono::steady_clock::now();
        shared.date = QLocale::c().toString(clock.now(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toStdString() + " GMT";
        connections.remove_if([&](const std::shared_ptr<HttpConnection> &connection) {
            connection->checkTime(now);
            return !connection->isOpen();
        });
        const std::lock_guard lock(mutex);
        drained = shared.draining && connections.empty();
        changed.notify_all();
    }

    void drain()
    {
        shared.draining = true;
        for (Acceptor &acceptor : acceptors) {
            boost::system::error_code ignored;
            acceptor.socket.close(ignored);
            acceptor.pause.cancel();
        }
        for (const auto &connection : connections)
            connection->drain();
        sweep();
    }

    const Clock &clock;
    asio::io_context io{1}; // One thread: no locks, no strands.
    ConnectionShared shared;
    std::list<Acceptor> acceptors;
    std::list<Ticker> tickers;
    std::list<std::shared_ptr<HttpConnection>> connections;
    std::thread thread;
    std::mutex mutex;
    std::condition_variable changed;
    bool drained = false; // with the mutex
};

HttpServer::HttpServer(const Clock &clock, Notifier &notifier)
    : d(std::make_unique<Private>(clock, notifier))
{
}

HttpServer::~HttpServer()
{
    stop(0s);
}

Result<QString> HttpServer::listen(const QString &address, quint16 port, size_t region)
{
    boost::system::error_code error;
    const asio::ip::address parsed = asio::ip::make_address(address.toStdString(), error);
    const auto refused = [&] {
        return fail(Error::Kind::Invalid, u"cannot-listen"_s,
                    u"Cannot listen at %1:%2: %3"_s.arg(address).arg(port).arg(QString::fromStdString(error.message())));
    };
    if (error)
        return refused();
    const tcp::endpoint endpoint(parsed, port);
    tcp::acceptor socket(d->io);
    socket.open(endpoint.protocol(), error);
    if (!error)
        socket.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        socket.bind(endpoint, error);
    if (!error)
        socket.listen(asio::socket_base::max_listen_connections, error);
    const auto local = error ? tcp::endpoint() : socket.local_endpoint(error);
    if (error)
        return refused();
    d->acceptors.push_back({std::move(socket), asio::steady_timer(d->io), region});
    const QString host = parsed.is_v6() ? u"[%1]"_s.arg(address) : address;
    return u"http://%1:%2"_s.arg(host).arg(local.port());
}

void HttpServer::every(std::chrono::milliseconds interval, std::function<void()> run)
{
    d->tickers.push_back({asio::steady_timer(d->io), interval, std::move(run)});
}

void HttpServer::trust(const TrustedProxies &proxies)
{
    d->shared.proxies = proxies;
}

void HttpServer::start(RequestSink &sink)
{
    d->shared.sink = &sink;
    d->sweep();
    every(sweepInterval, [this] { d->sweep(); });
    for (Private::Ticker &ticker : d->tickers)
        d->tick(ticker);
    for (Private::Acceptor &acceptor : d->acceptors)
        d->accept(acceptor);
    d->thread = std::thread([this] { d->io.run(); });
}

void HttpServer::stop(std::chrono::seconds patience)
{
    if (!d->thread.joinable())
        return;
    asio::post(d->io, [this] { d->drain(); });
    {
        std::unique_lock lock(d->mutex);
        d->changed.wait_for(lock, patience, [this] { return d->drained; });
    }
    d->io.stop();
    d->thread.join();
    for (const auto &connection : d->connections)
        connection->close();
    d->connections.clear();
}

} // namespace Intrlume::Server
