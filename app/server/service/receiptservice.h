// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/receipt.h"
#include "server/service/caller.h"

namespace Intrlume::Server {

class Store;

//! Signed proof of when each region stopped a key (RFC 8032, Ed25519). Nothing of a receipt is kept: the same revocation gives the same bytes.
class ReceiptService {
public:
    explicit ReceiptService(const Clock &clock)
        : m_clock(clock)
    {
    }

    void prepare(Store &store); //!< makes the signing key at the first start

    //! Kind::Conflict, "key-not-revoked", and "revocation-running" until every region has confirmed.
    [[nodiscard]] Result<SignedReceipt> receipt(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id) const;
    [[nodiscard]] QList<SigningKey> signingKeys(Store &store) const;

private:
    const Clock &m_clock;
    SigningKey m_key;
    Secret m_seed;
};

} // namespace Intrlume::Server
