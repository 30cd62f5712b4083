// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secretkey.h"

#include <functional>

namespace Intrlume::Scan {

//! How long every key is, and so what two pieces of a file have to share less one byte for none to be missed.
constexpr qsizetype keyLength = 17 + SecretKey::randomLength + SecretKey::checksumLength;

//! Where the first beginning of a key, "intrlume_sk_", stands from \a at on, or \a end.
const char *findKeyStart(const char *at, const char *end);

//! Calls \a found with each key in \a bytes and where it begins. The checksum decides, not what stands around it: a key that is glued to
//! other text is as lost as any.
void findKeys(QByteArrayView bytes, const std::function<void(qsizetype, SecretKey)> &found);

} // namespace Intrlume::Scan
