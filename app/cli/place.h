// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "core/workspace.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! Where commands for keys work, and as whom.
struct Place {
    WorkspaceId workspace;
    QString name; //!< the workspace's; its id where a key is at work, which cannot ask
    QString slug; //!< the same
    QString email; //!< the person's; empty where a key is at work
};

//! As a person: the workspace that --workspace names, or the only one. As a key (INTRLUME_API_KEY): the workspace that it belongs to.
//! Errors of signedIn() and chosenWorkspace(); Kind::Forbidden, code "not-automation", for a key that cannot look after keys.
QCoro::Task<Result<Place>> keyPlace(Context context);

//! Proves with the password that it is still the person, who is asked for it, or with \a fromInput on standard input: for ten minutes
//! sensitive calls work. Kind::Unauthorized, code "password-wrong".
QCoro::Task<Result<void>> elevate(Context context, Place place, bool fromInput);

} // namespace Intrlume::Cli
