// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Intrlume::Cli {

//! \a text with everything replaced that could steer a terminal or turn its line around (controls, escape sequences, bidirectional
//! overrides): names and details come from other people.
QString printable(const QString &text);

} // namespace Intrlume::Cli
