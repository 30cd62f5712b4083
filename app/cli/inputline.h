// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace Intrlume::Cli {

//! One line of the standard input without its end, read byte by byte from the descriptor: a buffered stream would keep a copy of a secret.
//! Nothing where the input ended before the line had a first byte, or the descriptor \a stop had something to read first.
std::optional<QByteArray> readInputLine(int stop = -1);

} // namespace Intrlume::Cli
