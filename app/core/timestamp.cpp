// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/timestamp.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Intrlume {

QString toRfc3339(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Result<QDateTime> fromRfc3339(const QString &text)
{
    // QDateTime alone takes times without a zone as local ones; the contract has none such.
    static const QRegularExpression form(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)\z)"_s);
    const QDateTime time = form.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODateWithMs) : QDateTime();
    if (!time.isValid())
        return fail(Error::Kind::Malformed, u"malformed"_s, u"not an RFC 3339 time"_s);
    return time.toUTC();
}

} // namespace Intrlume
