// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Intrlume::Server {

//! The tag of a row's version, without quotes.
inline QString etagOf(qint64 version)
{
    return QStringLiteral("v%1").arg(version);
}

} // namespace Intrlume::Server
