// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

#include <atomic>
#include <semaphore>

namespace Intrlume::Server {

//! Argon2id with libsodium's interactive cost (64 MiB, 2 passes), a few at a time so that memory stays bounded.
class PasswordHasher {
public:
    PasswordHasher();

    QByteArray hash(const Secret &password);
    //! No, where \a hash is empty, and after the same time: for an address that has no account.
    bool verify(const QByteArray &hash, const Secret &password);
    //! How often a password was verified so far, for tests of what an answer's time can tell.
    qint64 verified() const { return m_verified; }

private:
    static constexpr std::ptrdiff_t mostAtOnce = 2;

    std::counting_semaphore<mostAtOnce> m_turn{mostAtOnce};
    std::atomic<qint64> m_verified = 0;
    QByteArray m_nobody; // The hash of a password that nobody has.
};

} // namespace Intrlume::Server
