// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

namespace Intrlume::Cli {

//! Where commands go. \c name stands for the server in the keychain: the console uses the same, so both share one session.
struct ServerChoice {
    QString address;
    QString name; //!< empty: the address itself
};

//! What --server says: an https:// address, an http:// one on this computer, or "local" for the platform that a running console has
//! on this computer, whose address stands in \a platformFile. Kind::Invalid, code "usage", for anything else; Kind::Offline, code
//! "usage", where no console runs.
[[nodiscard]] Result<ServerChoice> serverChoice(const QString &text, const QString &platformFile);

} // namespace Intrlume::Cli
