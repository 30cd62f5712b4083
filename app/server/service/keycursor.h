// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/page.h"
#include "server/store/keytable.h"

namespace Intrlume::Server {

//! Where a list of keys goes on after \a last, for the order of \a filter. Holds the moment the walk began, so that a key that
//! becomes overdue between two pages is neither skipped nor repeated.
Cursor keyCursorAfter(const PlacedKey &last, const KeyFilter &filter);

//! Puts the place of \a cursor into \a filter. Kind::Invalid, "query-invalid", for a cursor that this server did not make for this order.
[[nodiscard]] Result<void> applyKeyCursor(const Cursor &cursor, KeyFilter &filter);

} // namespace Intrlume::Server
