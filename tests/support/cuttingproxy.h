// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace Intrlume::Test {

//! A TCP proxy between a client and the platform that can cut the line in the middle of one exchange, which is how lost answers come about.
//! Runs on a thread of its own, so that blocking and asynchronous tests can both use it. Understands keep-alive, not pipelining.
class CuttingProxy {
public:
    //! Tells by the head of a request ("POST /v1/… HTTP/1.1\r\n…\r\n\r\n") whether this is the one to cut. Called on the proxy's thread.
    using Matches = std::function<bool(const QByteArray &head)>;

    //! Forwards to \a target, "http://127.0.0.1:PORT".
    explicit CuttingProxy(const QString &target);
    ~CuttingProxy();

    QString address() const; //!< "http://127.0.0.1:PORT": give this to the client

    //! Cuts the answer to the next request that \a matches: the client gets the first \a bytes of it (0: none), then the connection ends.
    //! The platform has answered in full by then. Holds for one request; a new call replaces an older one.
    void cutAnswer(Matches matches, qint64 bytes);
    //! Cuts the request itself: the platform gets its first \a bytes, head included, and both connections end.
    void cutRequest(Matches matches, qint64 bytes);

    bool hasCut() const; //!< whether the cut last asked for has happened
    int requests(const QByteArray &start) const; //!< requests so far whose head begins so, such as "POST /v1/workspaces/"
    qint64 lastAnswerBytes() const; //!< length of the last answer forwarded, whole or cut: for choosing where to cut

private:
    class Private;
    std::unique_ptr<Private> d;
};

//! Matches a request by method and the end of its path: `requestTo("POST", "/api-keys")`.
CuttingProxy::Matches requestTo(const QByteArray &method, const QByteArray &pathEnd);

} // namespace Intrlume::Test
