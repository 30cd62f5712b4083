// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/rawconnection.h"

#include <QUrl>

#include <sys/socket.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Moment = std::chrono::steady_clock::time_point;

namespace Intrlume::Test {

namespace {
int millisecondsUntil(Moment until)
{
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    return static_cast<int>(std::max(left, 0ms).count());
}

//! Splits a head without its final empty line; false where the first line is no status line.
bool parseHead(const QByteArray &head, HttpAnswer *answer)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> status = lines.first().trimmed().split(' ');
    if (status.size() < 2 || !status.first().startsWith("HTTP/1."))
        return false;
    answer->status = status.at(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer->headers.append({line.first(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return answer->status > 0;
}
} // namespace

RawConnection::RawConnection(const QString &address)
{
    const QUrl url(address);
    m_socket.connectToHost(url.host(), static_cast<quint16>(url.port(80)));
    m_socket.waitForConnected(5000);
}

bool RawConnection::send(const QByteArray &bytes)
{
    if (!isOpen() || m_socket.write(bytes) < 0)
        return false;
    while (m_socket.bytesToWrite() > 0) {
        // A server that has refused stops reading; what it answered can still be read.
        if (!m_socket.waitForBytesWritten(5000))
            return false;
    }
    return true;
}

void RawConnection::closeWriting()
{
    ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR);
}

void RawConnection::abort()
{
    m_socket.abort();
}

bool RawConnection::readMore(Moment until)
{
    if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(millisecondsUntil(until)) && m_socket.bytesAvailable() == 0)
        return false;
    m_buffer += m_socket.readAll();
    return true;
}

bool RawConnection::readUntil(const QByteArray &mark, Moment until, qsizetype *end)
{
    while ((*end = m_buffer.indexOf(mark)) < 0) {
        if (!readMore(until))
            return false;
    }
    return true;
}

bool RawConnection::readCount(qsizetype count, Moment until)
{
    while (m_buffer.size() < count) {
        if (!readMore(until))
            return false;
    }
    return true;
}

bool RawConnection::readChunks(HttpAnswer *answer, Moment until)
{
    for (;;) {
        qsizetype end = 0;
        if (!readUntil("\r\n", until, &end))
            return false;
        bool valid = false;
        const qsizetype size = m_buffer.first(end).split(';').first().trimmed().toLongLong(&valid, 16);
        if (!valid || !readCount(end + 2 + size + 2, until))
            return false;
        answer->body += m_buffer.mid(end + 2, size);
        m_buffer.remove(0, end + 2 + size + 2);
        if (size == 0)
            return true;
    }
}

HttpAnswer RawConnection::read(bool withBody, std::chrono::milliseconds patience)
{
    const Moment until = std::chrono::steady_clock::now() + patience;
    qsizetype end = 0;
    HttpAnswer answer;
    if (!readUntil("\r\n\r\n", until, &end)) {
        answer.problem = isOpen() ? u"no answer in time"_s : u"closed without a whole answer; got: "_s + QString::fromLatin1(m_buffer.left(200));
        return answer;
    }
    if (!parseHead(m_buffer.first(end), &answer)) {
        answer.problem = u"no HTTP: "_s + QString::fromLatin1(m_buffer.left(200));
        return answer;
    }
    m_buffer.remove(0, end + 4);
    if (!withBody || answer.status < 200 || answer.status == 204 || answer.status == 304)
        return answer;
    if (answer.header("Transfer-Encoding").toLower() == "chunked") {
        if (!readChunks(&answer, until))
            answer.problem = u"a chunked body without end"_s;
    } else if (answer.hasHeader("Content-Length")) {
        const qsizetype length = answer.header("Content-Length").toLongLong();
        if (!readCount(length, until))
            answer.problem = u"a body shorter than its Content-Length"_s;
        answer.body = m_buffer.first(std::min(length, m_buffer.size()));
        m_buffer.remove(0, answer.body.size());
    } else {
        while (readMore(until)) { }
        answer.body = std::exchange(m_buffer, {});
    }
    return answer;
}

HttpAnswer RawConnection::readAnswer(std::chrono::milliseconds patience)
{
    return read(true, patience);
}

HttpAnswer RawConnection::readHead(std::chrono::milliseconds patience)
{
    return read(false, patience);
}

bool RawConnection::isClosedWithin(std::chrono::milliseconds patience)
{
    const Moment until = std::chrono::steady_clock::now() + patience;
    while (isOpen()) {
        if (!readMore(until))
            break;
        m_buffer.clear();
    }
    return !isOpen();
}

bool RawConnection::hasNewsWithin(std::chrono::milliseconds patience)
{
    return !m_buffer.isEmpty() || !isOpen() || readMore(std::chrono::steady_clock::now() + patience) || !isOpen();
}

} // namespace Intrlume::Test
