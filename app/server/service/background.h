// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace Intrlume::Server {

class Store;

//! Does a piece of work a moment later, away from the call that wants it: for what must not make an answer slower, and so tell what it knows.
//! May be dropped when the server stops. Never call it inside a transaction.
using Background = std::function<void(std::function<void(Store &)>)>;

} // namespace Intrlume::Server
