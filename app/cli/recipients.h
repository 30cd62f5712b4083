// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"

namespace Intrlume::Cli {

//! The addresses in a list as people keep them (core/addresslist.h), each once. Lines that begin with # are left out.
QStringList recipientsIn(const QString &text);

//! All of the file \a path, or of standard input where it is "-". Kind::Storage, code "list-unread".
[[nodiscard]] Result<QString> readList(const Context &context, const QString &path);

} // namespace Intrlume::Cli
