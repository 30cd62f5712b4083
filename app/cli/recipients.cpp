// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/recipients.h"

#include "core/addresslist.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! Whoever names the wrong file learns it before it is sent anywhere.
constexpr qint64 longestList = 1'000'000;

} // namespace

QStringList recipientsIn(const QString &text)
{
    static const QRegularExpression comment(u"^\\s*#[^\\n]*"_s, QRegularExpression::MultilineOption);
    QStringList recipients;
    QSet<QString> seen;
    for (const QString &address : addressesIn(QString(text).remove(comment))) {
        if (!seen.contains(address.toLower()))
            recipients.append(address);
        seen.insert(address.toLower());
    }
    return recipients;
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
