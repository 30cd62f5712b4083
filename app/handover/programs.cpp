// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/programs.h"

#include <QDir>
#include <QFutureWatcher>
#include <QPromise>
#include <QStandardPaths>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Intrlume::Handover {

namespace {

using Paths = QMap<Service, QString>;

Paths lookedUp(const QString &path)
{
    QStringList folders;
    for (const QString &folder : path.split(QDir::listSeparator(), Qt::SkipEmptyParts)) {
        if (QDir::isAbsolutePath(folder))
            folders.append(folder);
    }
    Paths paths;
    for (const Service service : {Service::GitHub, Service::Aws, Service::Vercel}) {
        // Without folders it would take PATH as it is.
        const QString program = folders.isEmpty() ? QString() : QStandardPaths::findExecutable(programOf(service), folders);
        if (!program.isEmpty())
            paths.insert(service, program);
    }
    return paths;
}

} // namespace

void Programs::look()
{
    const auto promise = std::make_shared<QPromise<Paths>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Paths>(this);
    connect(watcher, &QFutureWatcher<Paths>::finished, this, [this, watcher, ticket = ++m_latest] {
        watcher->deleteLater();
        if (ticket != m_latest)
            return; // A newer look is under way.
        m_paths = watcher->result();
        Q_EMIT found();
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path = qEnvironmentVariable("PATH")] {
        promise->addResult(lookedUp(path));
        promise->finish();
    });
}

} // namespace Intrlume::Handover
