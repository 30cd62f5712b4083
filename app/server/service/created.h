// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Intrlume::Server {

//! A creating call's result, and whether it is the answer of an earlier call.
template<typename T>
struct Created {
    T value;
    bool replayed = false;
};

} // namespace Intrlume::Server
