// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "embeddedplatform.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Intrlume::Console {

namespace {
QString addressFile(const QString &dataDir)
{
    return QDir(dataDir).filePath(u"platform.json"_s);
}

//! Leaves a warning and goes on where the file cannot be written: only other programs miss it.
void writeAddresses(const QString &dataDir, const Server::PlatformAddresses &addresses)
{
    QJsonObject regions;
    for (auto it = addresses.regions.begin(); it != addresses.regions.end(); ++it)
        regions.insert(it.key(), it.value());
    QSaveFile file(addressFile(dataDir));
    const QByteArray text = QJsonDocument({{u"listening"_s, addresses.listening}, {u"regions"_s, regions}}).toJson(QJsonDocument::Compact);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(text) < 0 || !file.commit())
        qWarning("The platform's addresses could not be written: %s", qUtf8Printable(file.errorString()));
}
} // namespace

EmbeddedPlatform::EmbeddedPlatform(QString dataDir, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
{
}

EmbeddedPlatform::~EmbeddedPlatform()
{
    if (m_starter)
        m_starter->wait();
    if (m_platform)
        QFile::remove(addressFile(m_dataDir));
}

void EmbeddedPlatform::start()
{
    if (m_starter || m_platform)
        return;
    m_starter.reset(QThread::create([this, dataDir = m_dataDir] {
        Result<std::unique_ptr<Server::Platform>> started = Server::Platform::start({.dataDir = dataDir, .localMailbox = true});
        Result<std::shared_ptr<Server::Platform>> platform =
            std::move(started).map([](std::unique_ptr<Server::Platform> owned) { return std::shared_ptr<Server::Platform>(std::move(owned)); });
        // Queued to this object's thread; dropped, and the platform stopped, where the object is gone by then.
        QMetaObject::invokeMethod(
            this, [this, platform = std::move(platform)] { finishStart(platform); }, Qt::QueuedConnection);
    }));
    m_starter->start();
}

void EmbeddedPlatform::finishStart(Result<std::shared_ptr<Server::Platform>> platform)
{
    m_starter->wait();
    m_starter.reset();
    if (!platform) {
        Q_EMIT failed(platform.error());
        return;
    }
    m_platform = *std::move(platform);
    const Server::PlatformAddresses addresses = m_platform->addresses();
    writeAddresses(m_dataDir, addresses);
    Q_EMIT ready(addresses.listening);
}

} // namespace Intrlume::Console
