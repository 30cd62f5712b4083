// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <chrono>

namespace Intrlume::Cli {

//! "2026-11-22 10:42Z", or \a absent where there is none.
QString timeText(const QDateTime &time, const QString &absent = QStringLiteral("-"));

//! "active", "ending 2026-11-23 10:42Z", "revoked 2026-11-22 10:42Z"
QString stateText(const ApiKey &key);

//! Lines of a name and a value, the values below each other; those without a value are left out. Values are made printable.
QString fieldsText(const QList<std::pair<QString, QString>> &fields);

//! "90s", "15m", "24h", "7d", "0" and "now". Kind::Invalid, code "usage".
[[nodiscard]] Result<std::chrono::seconds> parseSpan(const QString &text);

} // namespace Intrlume::Cli
