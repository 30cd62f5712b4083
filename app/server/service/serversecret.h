// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/service/crypto.h"
#include "server/store/store.h"

namespace Intrlume::Server {

//! The server's own secret of this name: 32 random bytes, made when it is first wanted.
inline Secret serverSecret(Store &store, const QString &name)
{
    constexpr qsizetype secretBytes = 32;
    Transaction transaction(store.connection());
    std::optional<Secret> secret = store.secrets.find(name);
    if (!secret) {
        secret = Secret(randomBytes(secretBytes));
        store.secrets.insert(name, *secret);
    }
    transaction.commit();
    return *secret;
}

} // namespace Intrlume::Server
