// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "scan/gitfiles.h"

#include <QFile>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Scan {

namespace {

//! The output of git in \a folder where it ended with 0.
std::optional<QByteArray> git(const QByteArray &folder, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Inside a hook these name the repository of the commit, which need not be the one that is looked through.
    for (const char *name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    // A repository may name a program to watch its files; a scan of somebody else's tree must not start it.
    process.start(u"git"_s, QStringList{u"-C"_s, QFile::decodeName(folder), u"-c"_s, u"core.fsmonitor=false"_s} + arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput();
}

} // namespace

std::optional<QByteArrayList> gitFiles(const QByteArray &folder)
{
    const std::optional<QByteArray> inside = git(folder, {u"rev-parse"_s, u"--is-inside-work-tree"_s});
    if (!inside || inside->trimmed() != "true" || git(folder, {u"check-ignore"_s, u"-q"_s, u"."_s}))
        return std::nullopt;
    const std::optional<QByteArray> listed = git(folder, {u"ls-files"_s, u"-co"_s, u"--exclude-standard"_s, u"-z"_s});
    if (!listed)
        return std::nullopt;
    QByteArrayList files = listed->split('\0');
    files.removeAll(QByteArray());
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end()); // A file in conflict is listed once a side.
    return files;
}

} // namespace Intrlume::Scan
