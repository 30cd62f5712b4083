// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/handing.h"
#include "cli/interruption.h"

#include <QJsonObject>

namespace Intrlume::Cli {

//! A new key whose secret has one way out.
struct Issued {
    ApiKey key;
    Secret secret;
    QString workspaceSlug;
    QJsonObject json; //!< what --output json prints; the secret is added only where it is printed
    std::optional<ApiKey> previous; //!< the key that it took over from
};

//! Lets the secret out: to standard output, alone on a line, as a line for a .env file (--output env) or in the JSON; or to where \a handing
//! says, and then nowhere else.
//!
//! A key whose secret got nowhere is revoked again. One that took over from another stays, since only its own rotation gives a successor with all
//! that is set for it; the old key then gets all the time that it may have, where it has any, and the person is told how to go on. The same
//! where \a interruption came; a rotation, which cannot be taken back, then still lets the secret out where that needs no other program.
QCoro::Task<Result<void>> letOut(Context context, Handing handing, Issued issued, const Interruption *interruption);

} // namespace Intrlume::Cli
