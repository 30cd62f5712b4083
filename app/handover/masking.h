// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

namespace Intrlume::Handover {

//! What a program said, for a person to read: without controls and colours, at most some lines of it, and with every piece of \a key that is
//! long enough to help somebody replaced by an ellipsis. A program may repeat what it was given, whole or cut off.
QString spoken(const QByteArray &output, const Secret &key);

} // namespace Intrlume::Handover
