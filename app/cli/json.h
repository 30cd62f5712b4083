// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonDocument>
#include <QJsonObject>

namespace Intrlume::Cli {

//! What --output json prints: indented, members in alphabetical order, a line end at its end.
inline QString jsonText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson());
}

} // namespace Intrlume::Cli
