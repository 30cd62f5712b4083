// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/cuttingproxy.h"

#include <QList>
#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <atomic>
#include <optional>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {
struct Cut {
    CuttingProxy::Matches matches;
    bool ofAnswer;
    qint64 bytes;
};

//! What the connections and the test share.
struct Shared {
    mutable QMutex mutex;
    std::optional<Cut> armed;
    QList<QByteArray> heads;
    std::atomic<bool> hasCut = false;
    std::atomic<qint64> lastAnswerBytes = 0;

    //! Notes the request and takes the cut if it is meant for this one.
    std::optional<Cut> begin(const QByteArray &head)
    {
        const QMutexLocker lock(&mutex);
        heads.append(head);
        if (!armed || !armed->matches(head))
            return {};
        return std::exchange(armed, {});
    }
};

qint64 contentLength(const QByteArray &head)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith("content-length:"))
            return line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return 0;
}

//! One client's connection and its own connection to the platform. Lives until either side ends.
class Line : public QObject {
public:
    Line(QTcpSocket *client, const QUrl &target, Shared &shared, QObject *parent)
        : QObject(parent)
        , m_client(client)
        , m_shared(shared)
    {
        m_client->setParent(this);
        connect(m_client, &QTcpSocket::readyRead, this, [this] { takeRequest(); });
        connect(m_client, &QTcpSocket::disconnected, this, [this] { end(); });
        connect(&m_server, &QTcpSocket::readyRead, this, [this] { takeAnswer(); });
        connect(&m_server, &QTcpSocket::disconnected, this, [this] { end(); });
        connect(&m_server, &QTcpSocket::errorOccurred, this, [this] { end(); });
        m_server.connectToHost(target.host(), static_cast<quint16>(target.port()));
    }

private:
    void takeRequest()
    {
        m_pending += m_client->readAll();
        while (!m_pending.isEmpty() && !m_isOver) {
            if (m_bodyLeft == 0 && !beginRequest())
                return;
            const QByteArray part = m_pending.first(std::min<qint64>(m_bodyLeft, m_pending.size()));
            m_pending.remove(0, part.size());
            m_bodyLeft -= part.size();
            passRequest(part);
        }
    }

    //! False while the head is not all there.
    bool beginRequest()
    {
        const qsizetype end = m_pending.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QByteArray head = m_pending.first(end + 4);
        m_cut = m_shared.begin(head);
        m_passed = 0;
        m_shared.lastAnswerBytes = 0;
        m_bodyLeft = head.size() + contentLength(head);
        return true;
    }

    void passRequest(const QByteArray &part)
    {
        if (!m_cut || m_cut->ofAnswer) {
            m_server.write(part);
            return;
        }
        m_server.write(part.first(std::min<qint64>(part.size(), m_cut->bytes - m_passed)));
        m_passed = std::min<qint64>(m_cut->bytes, m_passed + part.size());
        if (m_passed == m_cut->bytes)
            cutNow();
    }

    void takeAnswer()
    {
        const QByteArray part = m_server.readAll();
        m_shared.lastAnswerBytes += part.size();
        if (!m_cut || !m_cut->ofAnswer) {
            m_client->write(part);
            return;
        }
        m_client->write(part.first(std::min<qint64>(part.size(), m_cut->bytes - m_passed)));
        m_passed = std::min<qint64>(m_cut->bytes, m_passed + part.size());
        if (m_passed == m_cut->bytes)
            cutNow();
    }

    void cutNow()
    {
        m_isOver = true;
        m_shared.hasCut = true;
        m_server.disconnectFromHost();
        m_client->disconnectFromHost();
    }

    void end()
    {
        m_isOver = true;
        m_server.disconnectFromHost();
        m_client->disconnectFromHost();
        // What was written to one side may still be on its way when the other has gone.
        if (m_client->state() == QAbstractSocket::UnconnectedState && m_server.state() == QAbstractSocket::UnconnectedState)
            deleteLater();
    }

    QTcpSocket *m_client;
    QTcpSocket m_server;
    Shared &m_shared;
    QByteArray m_pending;
    qint64 m_bodyLeft = 0; // Of the present request, its head included.
    qint64 m_passed = 0; // Of the side that is to be cut.
    std::optional<Cut> m_cut;
    bool m_isOver = false;
};
} // namespace

class CuttingProxy::Private {
public:
    Shared shared;
    QThread thread;
    QTcpServer *server = nullptr; // Lives on the thread.
    QString address;
};

CuttingProxy::CuttingProxy(const QString &target)
    : d(std::make_unique<Private>())
{
    const QUrl url(target);
    d->server = new QTcpServer;
    QObject::connect(d->server, &QTcpServer::newConnection, d->server, [this, url] {
        while (QTcpSocket *client = d->server->nextPendingConnection())
            new Line(client, url, d->shared, d->server);
    });
    d->server->listen(QHostAddress::LocalHost, 0);
    d->address = u"http://127.0.0.1:%1"_s.arg(d->server->serverPort());
    d->server->moveToThread(&d->thread);
    QObject::connect(&d->thread, &QThread::finished, d->server, &QObject::deleteLater);
    d->thread.start();
}

CuttingProxy::~CuttingProxy()
{
    d->thread.quit();
    d->thread.wait();
}

QString CuttingProxy::address() const
{
    return d->address;
}

void CuttingProxy::cutAnswer(Matches matches, qint64 bytes)
{
    const QMutexLocker lock(&d->shared.mutex);
    d->shared.hasCut = false;
    d->shared.armed = Cut{std::move(matches), true, bytes};
}

void CuttingProxy::cutRequest(Matches matches, qint64 bytes)
{
    const QMutexLocker lock(&d->shared.mutex);
    d->shared.hasCut = false;
    d->shared.armed = Cut{std::move(matches), false, bytes};
}

bool CuttingProxy::hasCut() const
{
    return d->shared.hasCut;
}

int CuttingProxy::requests(const QByteArray &start) const
{
    const QMutexLocker lock(&d->shared.mutex);
    return static_cast<int>(
        std::count_if(d->shared.heads.begin(), d->shared.heads.end(), [&](const QByteArray &head) { return head.startsWith(start); }));
}

qint64 CuttingProxy::lastAnswerBytes() const
{
    return d->shared.lastAnswerBytes;
}

CuttingProxy::Matches requestTo(const QByteArray &method, const QByteArray &pathEnd)
{
    return [method, pathEnd](const QByteArray &head) {
        const QList<QByteArray> words = head.left(head.indexOf('\r')).split(' ');
        return words.size() == 3 && words.first() == method && words.at(1).split('?').first().endsWith(pathEnd);
    };
}

} // namespace Intrlume::Test
