// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace Intrlume {

//! The addresses out of what somebody typed, pasted or keeps in a file: split at blanks, commas, semicolons and line ends; "Name <a@b>" keeps the
//! address, also where several stand in a row or a name in quotes holds a comma. What is no address stays in, for its finding to be told.
QStringList addressesIn(const QString &text);

} // namespace Intrlume
