// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/timestamp.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Intrlume {

//! A time as the contract writes it, null where it is not known.
inline QJsonValue timeToJson(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(toRfc3339(time)) : QJsonValue(QJsonValue::Null);
}

//! The other way round: an invalid time for null, for a member that is absent and for what is no time.
inline QDateTime timeFromJson(const QJsonValue &value)
{
    return fromRfc3339(value.toString()).value_or(QDateTime());
}

//! The reason to give for an answer of another shape than the contract's.
[[nodiscard]] inline tl::unexpected<Error> malformed(const char *what)
{
    return fail(Error::Kind::Malformed, QStringLiteral("malformed"), QString::fromLatin1(what));
}

} // namespace Intrlume
