// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/httpanswer.h"

#include <QTcpSocket>

#include <chrono>

namespace Intrlume::Test {

//! One TCP connection that sends exactly the bytes it is told to, and waits for what comes back. Blocking, no retries, no HTTP on the way out.
class RawConnection {
public:
    //! Connects to "http://HOST:PORT"; isOpen() tells whether that worked.
    explicit RawConnection(const QString &address);

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    //! False once the other side has closed.
    bool send(const QByteArray &bytes);
    //! Says that nothing more will be sent, and keeps listening.
    void closeWriting();
    //! Closes with a reset, as a crashed client does.
    void abort();

    //! The next whole answer. Interim answers (1xx) come like any other. \c problem says why there is none.
    HttpAnswer readAnswer(std::chrono::milliseconds patience = std::chrono::seconds(20));
    //! As \c readAnswer, for the answer to a HEAD request, which has the header of a body but no body.
    HttpAnswer readHead(std::chrono::milliseconds patience = std::chrono::seconds(20));
    //! True if the other side closes within \a patience; what it sent until then is dropped.
    bool isClosedWithin(std::chrono::milliseconds patience);
    //! Whether a byte, or the end, came within \a patience. Nothing is consumed.
    bool hasNewsWithin(std::chrono::milliseconds patience);

private:
    bool readMore(std::chrono::steady_clock::time_point until);
    bool readUntil(const QByteArray &mark, std::chrono::steady_clock::time_point until, qsizetype *end);
    bool readCount(qsizetype count, std::chrono::steady_clock::time_point until);
    bool readChunks(HttpAnswer *answer, std::chrono::steady_clock::time_point until);
    HttpAnswer read(bool withBody, std::chrono::milliseconds patience);

    QTcpSocket m_socket;
    QByteArray m_buffer; // Received, and not yet part of an answer.
};

} // namespace Intrlume::Test
