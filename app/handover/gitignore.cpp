// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/gitignore.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Intrlume::Handover {

namespace {
//! 0: ignored. 1: in a work tree and not ignored. 128: no work tree, or git has a problem of its own.
constexpr int notIgnored = 1;
} // namespace

GitIgnore::~GitIgnore()
{
    stop();
}

void GitIgnore::ask(const QString &path)
{
    stop();
    auto *git = new QProcess(this);
    m_git = git;
    connect(git, &QProcess::finished, this, [this, git](int exitCode, QProcess::ExitStatus status) {
        git->deleteLater();
        if (git == m_git && status == QProcess::NormalExit && exitCode == notIgnored)
            Q_EMIT exposed();
    });
    connect(git, &QProcess::errorOccurred, git, &QObject::deleteLater);
    git->setStandardErrorFile(QProcess::nullDevice());
    git->start(u"git"_s, question(path), QIODevice::ReadOnly);
}

bool GitIgnore::isExposed(const QString &path)
{
    QProcess git;
    git.setStandardInputFile(QProcess::nullDevice());
    git.setStandardErrorFile(QProcess::nullDevice());
    git.start(u"git"_s, question(path), QIODevice::ReadOnly);
    return git.waitForFinished() && git.exitStatus() == QProcess::NormalExit && git.exitCode() == notIgnored;
}

QStringList GitIgnore::question(const QString &path)
{
    const QFileInfo file(path);
    return {u"-C"_s, file.absolutePath(), u"check-ignore"_s, u"--quiet"_s, u"--"_s, file.fileName()};
}

Result<void> GitIgnore::add(const QString &path)
{
    const QFileInfo file(path);
    QFile list(file.absolutePath() + u"/.gitignore"_s);
    if (!list.open(QIODevice::ReadWrite))
        return fail(Error::Kind::Storage, u"write-failed"_s, list.errorString());
    const QByteArray before = list.readAll();
    const QByteArray line = (before.isEmpty() || before.endsWith('\n') ? "" : "\n") + file.fileName().toUtf8() + '\n';
    if (list.write(line) != line.size() || !list.flush())
        return fail(Error::Kind::Storage, u"write-failed"_s, list.errorString());
    return {};
}

void GitIgnore::stop()
{
    if (!m_git)
        return;
    m_git->disconnect(this);
    m_git->kill();
    m_git->waitForFinished(1000); // After a kill, so at once: a QProcess must not outlive its process.
    m_git->deleteLater();
    m_git = nullptr;
}

} // namespace Intrlume::Handover
