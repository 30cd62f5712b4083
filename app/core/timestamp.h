// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QString>

namespace Intrlume {

//! RFC 3339 in UTC with milliseconds, the contract's only form of time: "2026-11-22T10:42:07.031Z".
QString toRfc3339(const QDateTime &time);

//! Reads what toRfc3339 writes, and RFC 3339 with an offset. Kind::Malformed for anything else.
[[nodiscard]] Result<QDateTime> fromRfc3339(const QString &text);

} // namespace Intrlume
