// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <semaphore>

namespace Intrlume::Server {

//! Argon2id with libsodium's interactive cost (64 MiB, 2 passes), a few at a time so that memory stays bounded.
class PasswordHasher {
public:
    PasswordHasher();

    QByteArray hash(const Secret &password);
    bool verify(const QByteArray &hash, const Secret &password);
    //! Takes as long as verify(): for an address that has no account.
    void verifyNothing(const Secret &password);

private:
    static constexpr std::ptrdiff_t mostAtOnce = 2;

    std::counting_semaphore<mostAtOnce> m_turn{mostAtOnce};
    QByteArray m_nobody; // The hash of a password that nobody has.
};

} // namespace Intrlume::Server
