// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoint.h"

#include <QUuid>

namespace Intrlume::Api {

QString newIdempotencyKey()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

std::chrono::milliseconds timeoutOfWait(int wait)
{
    return std::chrono::seconds(wait + 10);
}

QString encodedQueryValue(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace Intrlume::Api
