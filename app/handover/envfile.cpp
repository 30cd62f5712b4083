// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/envfile.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Intrlume::Handover {

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

[[nodiscard]] tl::unexpected<Error> storageError(const QString &code, const QString &detail)
{
    return fail(Error::Kind::Storage, code, detail);
}

bool isKeyLine(QByteArrayView line)
{
    static const QRegularExpression form(u"^\\s*(export\\s+)?INTRLUME_API_KEY\\s*="_s);
    return form.match(QString::fromUtf8(line)).hasMatch();
}

bool hasKeyLine(const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n')) {
        if (isKeyLine(line))
            return true;
    }
    return false;
}

//! \a text with one key line: in the place of the first that was there, or at the end.
QByteArray withKeyLine(const QByteArray &text, const QByteArray &assignment)
{
    QByteArray result;
    result.reserve(text.size() + assignment.size() + 2);
    bool placed = false;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype feed = text.indexOf('\n', start);
        const qsizetype end = feed < 0 ? text.size() : feed + 1;
        const QByteArrayView line = QByteArrayView(text).sliced(start, end - start);
        start = end;
        if (!isKeyLine(line)) {
            result.append(line);
            continue;
        }
        if (placed)
            continue; // A second line would win over the first in most readers.
        placed = true;
        result.append(line.trimmed().startsWith("export") ? "export " : "").append(assignment).append(line.endsWith("\r\n") ? "\r\n" : "\n");
    }
    if (placed)
        return result;
    if (!result.isEmpty() && !result.endsWith('\n'))
        result.append('\n');
    return result.append(assignment).append('\n');
}

//! QSaveFile gives its temporary file the permissions of the file that it will replace: so that one comes first, closed to others
//! while it is still empty.
bool closeToOthers(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return file.setPermissions(ownerOnly);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly);
}

bool replaceContent(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) && file.write(content) == content.size() && file.commit();
}

} // namespace

Result<QString> EnvFile::target() const
{
    const QFileInfo info(m_path);
    const QString leadsTo = info.isSymLink() ? info.symLinkTarget() : info.absoluteFilePath();
    const QFileInfo real(leadsTo);
    // A link inside the folder is someone's habit; one that leads out may lead into something that others read.
    if (info.isSymLink() && (real.isSymLink() || QDir(real.absolutePath()).canonicalPath() != QDir(info.absolutePath()).canonicalPath()))
        return storageError(u"link-elsewhere"_s, leadsTo);
    if (real.exists() && !real.isFile())
        return storageError(u"not-a-file"_s, leadsTo);
    return leadsTo;
}

//! What the file holds; it may be a key as well, so it is wiped when done.
Result<Secret> EnvFile::contentOf(const QString &path, Existing existing)
{
    QByteArray content;
    if (QFileInfo::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return storageError(u"write-failed"_s, file.errorString());
        content = file.readAll();
    }
    const bool taken = existing == Existing::Keep && hasKeyLine(content);
    Secret secret(std::move(content));
    if (taken)
        return fail(Error::Kind::Conflict, u"line-exists"_s);
    return secret;
}

Result<void> EnvFile::check(Existing existing) const
{
    const Result<QString> path = target();
    if (!path)
        return tl::unexpected(path.error());
    const QFileInfo file(*path);
    if (!QFileInfo(file.absolutePath()).isWritable() || (file.exists() && !file.isWritable()))
        return storageError(u"write-failed"_s, *path);
    const Result<Secret> content = contentOf(*path, existing);
    return content ? Result<void>() : tl::unexpected(content.error());
}

Result<void> EnvFile::write(const Secret &key, Existing existing) const
{
    const Result<QString> path = target();
    if (!path)
        return tl::unexpected(path.error());
    const bool isNew = !QFileInfo::exists(*path);
    const Result<Secret> old = contentOf(*path, existing);
    if (!old)
        return tl::unexpected(old.error());
    const Secret assignment(QByteArray("INTRLUME_API_KEY=" + key.expose()));
    const Secret content(withKeyLine(old->expose(), assignment.expose()));
    if (closeToOthers(*path) && replaceContent(*path, content.expose()))
        return {};
    if (isNew)
        QFile::remove(*path);
    return storageError(u"write-failed"_s, *path);
}

QString EnvFile::displayPath() const
{
    const QString home = QDir::homePath() + u'/';
    const QString path = QFileInfo(m_path).absoluteFilePath();
    return path.startsWith(home) ? u"~/"_s + path.sliced(home.size()) : QDir::toNativeSeparators(path);
}

} // namespace Intrlume::Handover
