// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/httpanswer.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

bool HttpAnswer::hasHeader(QByteArrayView name) const
{
    return std::any_of(headers.begin(), headers.end(), [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QJsonObject HttpAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QString HttpAnswer::code() const
{
    return status >= 400 ? json()["code"_L1].toString() : QString();
}

QStringList HttpAnswer::fieldErrors() const
{
    QStringList found;
    for (const QJsonValue &error : json()["errors"_L1].toArray())
        found.append(error["pointer"_L1].toString() + u' ' + error["code"_L1].toString());
    return found;
}

} // namespace Intrlume::Test
