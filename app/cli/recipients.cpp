// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/recipients.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! Whoever names the wrong file learns it before it is sent anywhere.
constexpr qint64 longestList = 1'000'000;

QStringList addressesInPiece(const QString &piece)
{
    static const QRegularExpression named(u"<([^<>]*)>"_s);
    if (const QRegularExpressionMatch match = named.match(piece); match.hasMatch())
        return {match.captured(1).trimmed()};
    return piece.simplified().split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QStringList addressesIn(const QString &text)
{
    static const QRegularExpression comment(u"^\\s*#[^\\n]*"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression separator(u"[,;\\n]"_s);
    QStringList addresses;
    QSet<QString> seen;
    for (const QString &piece : QString(text).remove(comment).split(separator)) {
        for (const QString &address : addressesInPiece(piece)) {
            if (!address.isEmpty() && !seen.contains(address.toLower()))
                addresses.append(address);
            seen.insert(address.toLower());
        }
    }
    return addresses;
}

Result<QString> readList(const Context &context, const QString &path)
{
    if (path == u"-")
        return context.terminal->readInput(longestList);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longestList)
        return fail(Error::Kind::Storage, u"list-unread"_s);
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(Error::Kind::Storage, u"list-unread"_s);
    return QString::fromUtf8(bytes);
}

} // namespace Intrlume::Cli
