// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>

namespace Intrlume::Test {

//! A server that takes whatever comes on loopback, remembers it, and answers each request with the bytes that the test laid out.
class CannedServer : public QTcpServer {
public:
    CannedServer();

    QString address() const; //!< "http://127.0.0.1:PORT"

    QByteArray answer; //!< empty: never answers
    QList<QByteArray> requests; //!< heads and bodies, as they came
    int connections = 0;

    //! A whole answer with that status, extra headers ("Name: value\r\n") and body.
    static QByteArray whole(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {});
};

} // namespace Intrlume::Test
