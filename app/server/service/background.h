// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

namespace Intrlume::Server {

class Store;

//! Does a piece of work a moment later, away from the call that wants it: for what must not make an answer slower, and so tell what it knows.
//! It is done even when the server stops meanwhile. Never call it inside a transaction.
using Background = std::function<void(std::function<void(Store &)>)>;

} // namespace Intrlume::Server
