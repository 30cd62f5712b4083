// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/keycursor.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

Cursor keyCursorAfter(const RankedKey &last, const KeyFilter &filter)
{
    QString text = u"c."_s + last.key.id.toString();
    if (filter.sort == KeyFilter::Sort::RotationDue)
        text = u"d.%1.%2.%3.%4"_s.arg(filter.now.toMSecsSinceEpoch()).arg(last.rank).arg(last.time).arg(last.key.id.toString());
    return {QString::fromLatin1(text.toLatin1().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))};
}

Result<void> applyKeyCursor(const Cursor &cursor, KeyFilter &filter)
{
    if (cursor.value.isEmpty())
        return {};
    const auto bytes =
        QByteArray::fromBase64Encoding(cursor.value.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QStringList parts = QString::fromLatin1(bytes.decoded).split(u'.');
    const bool created = filter.sort == KeyFilter::Sort::Created && parts.size() == 2 && parts.at(0) == "c"_L1;
    const bool due = filter.sort == KeyFilter::Sort::RotationDue && parts.size() == 5 && parts.at(0) == "d"_L1;
    if (!bytes || (!created && !due) || !KeyId(parts.last()).isValid())
        return fail(Error::Kind::Invalid, u"query-invalid"_s, u"after is no cursor of this list."_s);
    filter.afterId = parts.last();
    if (due) {
        filter.now = QDateTime::fromMSecsSinceEpoch(parts.at(1).toLongLong(), Qt::UTC);
        filter.afterRank = parts.at(2).toInt();
        filter.afterTime = parts.at(3).toLongLong();
    }
    return {};
}

} // namespace Intrlume::Server
