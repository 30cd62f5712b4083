// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cannedserver.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {
bool isComplete(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = request.left(end).toLower();
    const qsizetype field = head.indexOf("content-length:");
    const qsizetype length = field < 0 ? 0 : head.mid(field + 15).split('\r').first().trimmed().toLongLong();
    return request.size() >= end + 4 + length;
}
} // namespace

CannedServer::CannedServer()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++connections;
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray request = socket->property("request").toByteArray() + socket->readAll();
                socket->setProperty("request", request);
                if (!isComplete(request))
                    return;
                requests.append(request);
                socket->setProperty("request", QByteArray());
                if (answer.isEmpty())
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        }
    });
}

QString CannedServer::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(serverPort());
}

QByteArray CannedServer::whole(const QByteArray &status, const QByteArray &body, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n" + headers
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace Intrlume::Test
