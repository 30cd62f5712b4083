// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/handing.h"

#include <QJsonObject>

namespace Intrlume::Cli {

//! A new key whose secret has one way out.
struct Issued {
    ApiKey key;
    Secret secret;
    QString workspaceSlug;
    QJsonObject json; //!< what --output json prints; the secret is added only where it is printed
    bool revokesUnheld = true; //!< whether a key whose secret got nowhere is revoked again
};

//! Lets the secret out: to standard output, alone on a line, as a line for a .env file (--output env) or in the JSON; or to where \a handing
//! says, and then nowhere else. A secret that could not be written to standard output always revokes its key again.
QCoro::Task<Result<void>> letOut(Context context, Handing handing, Issued issued);

} // namespace Intrlume::Cli
