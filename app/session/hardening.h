// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace Intrlume::Session {

//! Keeps what is in memory from being written to disk by a crash: no core dumps, and none by way of /proc for other programs of
//! the same person. Call it first thing in main(). Where the system has no such setting it does nothing.
void keepMemoryPrivate();

//! The limit of core dumps as it was before, for a program that takes this one's place by exec (which ends the rest by itself).
void restoreCoreDumps();

} // namespace Intrlume::Session
