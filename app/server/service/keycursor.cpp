// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/keycursor.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qsizetype parts = 5; // order, beginning of the walk, stretch, value, id
constexpr int mostStretches = 4;

//! Tells the orders apart, so that a cursor goes on in its own only.
QString orderName(const KeyFilter &filter)
{
    const bool descending = filter.descending && filter.sort != KeyFilter::Sort::Attention;
    return QString::number(static_cast<int>(filter.sort)) + (descending ? u'd' : u'a');
}

//! What a stretch is sorted by: names for the one order, milliseconds for the others.
std::optional<QVariant> valueFrom(const QJsonValue &value, KeyFilter::Sort sort)
{
    if (sort == KeyFilter::Sort::Name)
        return value.isString() ? std::optional(QVariant(value.toString())) : std::nullopt;
    return value.isDouble() ? std::optional(QVariant(value.toInteger())) : std::nullopt;
}
} // namespace

Cursor keyCursorAfter(const PlacedKey &last, const KeyFilter &filter)
{
    const KeyPlace &place = last.place;
    const QJsonArray array{orderName(filter), filter.dueAsOf.toMSecsSinceEpoch(), place.stretch,
                           filter.sort == KeyFilter::Sort::Name ? QJsonValue(place.value.toString()) : QJsonValue(place.value.toLongLong()),
                           place.id};
    const QByteArray text = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return {QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))};
}

Result<void> applyKeyCursor(const Cursor &cursor, KeyFilter &filter)
{
    filter.dueAsOf = filter.now;
    if (cursor.value.isEmpty())
        return {};
    const auto bytes =
        QByteArray::fromBase64Encoding(cursor.value.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonArray array = bytes ? QJsonDocument::fromJson(*bytes).array() : QJsonArray();
    const std::optional<QVariant> value = array.size() == parts ? valueFrom(array.at(3), filter.sort) : std::nullopt;
    const int stretch = array.at(2).toInt(-1);
    if (!value || array.at(0).toString() != orderName(filter) || stretch < 0 || stretch >= mostStretches || !KeyId(array.at(4).toString()).isValid())
        return fail(Error::Kind::Invalid, u"query-invalid"_s, u"after is no cursor of this list."_s);
    filter.dueAsOf = QDateTime::fromMSecsSinceEpoch(array.at(1).toInteger(), Qt::UTC);
    filter.after = {.stretch = stretch, .value = *value, .id = array.at(4).toString()};
    return {};
}

} // namespace Intrlume::Server
