// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "scan/gitfiles.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Scan {

namespace {

struct Answer {
    bool worked = false;
    QByteArray out;
    QString words; //!< what git said where it did not work
};

//! git in \a folder.
Answer git(const QByteArray &folder, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // Inside a hook these name the repository of the commit, which need not be the one that is looked through.
    for (const char *name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR"})
        environment.remove(QString::fromLatin1(name));
    environment.insert(u"GIT_OPTIONAL_LOCKS"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    // A repository may name a program to watch its files; a scan of somebody else's tree must not start it.
    process.start(u"git"_s, QStringList{u"-C"_s, QFile::decodeName(folder), u"-c"_s, u"core.fsmonitor=false"_s} + arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(-1))
        return {.words = process.errorString()};
    const QString said = QString::fromLocal8Bit(process.readAllStandardError()).section(u'\n', 0, 0);
    return {.worked = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            .out = process.readAllStandardOutput(),
            .words = said.isEmpty() ? u"git failed"_s : said};
}

//! Whether a work tree begins at \a folder or above it. git says "no" in the language of its user, and the same way where it refuses.
bool isInWorkTree(const QByteArray &folder)
{
    for (QDir above(QDir(QFile::decodeName(folder)).canonicalPath());; above.cdUp()) {
        if (above.exists(u".git"_s))
            return true;
        if (above.isRoot() || !above.exists())
            return false;
    }
}

} // namespace

Result<std::optional<QByteArrayList>> gitFiles(const QByteArray &folder)
{
    if (!isInWorkTree(folder))
        return std::optional<QByteArrayList>();
    const Answer inside = git(folder, {u"rev-parse"_s, u"--is-inside-work-tree"_s});
    if (!inside.worked)
        return fail(Error::Kind::Storage, u"git-refused"_s, inside.words);
    if (inside.out.trimmed() != "true" || git(folder, {u"check-ignore"_s, u"-q"_s, u"."_s}).worked)
        return std::optional<QByteArrayList>();
    const Answer listed = git(folder, {u"ls-files"_s, u"-co"_s, u"--exclude-standard"_s, u"-z"_s});
    if (!listed.worked)
        return fail(Error::Kind::Storage, u"git-refused"_s, listed.words);
    QByteArrayList files = listed.out.split('\0');
    files.removeAll(QByteArray());
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end()); // A file in conflict is listed once a side.
    return std::optional(files);
}

} // namespace Intrlume::Scan
