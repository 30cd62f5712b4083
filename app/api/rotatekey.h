// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikeys.h"
#include "api/client.h"

namespace Intrlume::Api {

//! A new key that somebody holds, and the old one that it replaces.
struct RenewedKey {
    ApiKey key;
    Secret secret;
    ApiKey previous;
    std::optional<Revocation> revocation; //!< of the old key, where it was stopped at once
};

//! Rotates a key so that a lost answer costs nothing and leaves no live key that nobody holds (contract, "Conventions").
//!
//! A lost answer is asked for again with the same Idempotency-Key. Where the platform then says that the secret was issued before,
//! the new key, which nobody holds, is itself rotated without overlap; the old key keeps its end. Errors as of generateKey(): code
//! "unheld-key" with the masked new key whose secret is lost, "answer-unknown" with nothing known of the rotation.
QCoro::Task<Result<RenewedKey>> rotateKey(Client &client, RotateApiKey call);

} // namespace Intrlume::Api
