// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/keystore.h"

namespace Intrlume::Session {

//! API keys in the system's keychain (keychain.h): an entry for each, under the label that a person recognises, and an entry for each server
//! that lists them, since not every keychain can be searched. The list is changed under a lock, by one program at a time.
class KeychainKeyStore final : public KeyStore {
public:
    QCoro::Task<Result<void>> save(KeptKey which, Secret secret) override;
    QCoro::Task<Result<std::optional<Secret>>> find(QString server, KeyId key) override;
    QCoro::Task<Result<void>> remove(QString server, KeyId key) override;
    QCoro::Task<Result<QList<KeptKey>>> list(QString server) override;
};

} // namespace Intrlume::Session
