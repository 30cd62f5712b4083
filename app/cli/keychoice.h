// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "core/apikey.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! Which keys of one name a command can be about: while a rotated key ends, there are two.
enum class Meant {
    Any,
    Current, //!< not one that ends
    Ending, //!< one that ends
};

//! The key with the id or the name \a idOrName. Names are looked for among keys that are not revoked; with \a revokedToo, where there is no
//! such key, among the revoked ones. Kind::NotFound; Kind::Invalid, code "ambiguous", with a FieldError for each candidate.
QCoro::Task<Result<ApiKey>> findKey(Context context, WorkspaceId workspace, QString idOrName, Meant meant = Meant::Any, bool revokedToo = false);

} // namespace Intrlume::Cli
