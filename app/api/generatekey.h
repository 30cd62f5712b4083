// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikeys.h"
#include "api/client.h"

namespace Intrlume::Api {

//! A key that somebody holds.
struct GeneratedKey {
    ApiKey key;
    Secret secret;
};

//! Generates a key so that a lost answer costs nothing and leaves no live key that nobody holds (contract, "Conventions").
//!
//! A lost answer is asked for again with the same Idempotency-Key. Where the platform then says that the secret was issued
//! before, that key is revoked and another generated. After a few rounds it gives up with the last error; by then every key
//! whose secret was lost is revoked, or the error says what is left: code "unheld-key" with the masked key that could not be revoked,
//! "answer-unknown" with the name of a key of which it is not known whether it was made.
QCoro::Task<Result<GeneratedKey>> generateKey(Client &client, GenerateApiKey call);

} // namespace Intrlume::Api
