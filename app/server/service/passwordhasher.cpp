// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/passwordhasher.h"

#include "server/service/crypto.h"

#include <sodium.h>

#include <new>

namespace Intrlume::Server {

namespace {
//! Gives the turn back however the scope ends.
template<typename Semaphore>
class Turn {
public:
    explicit Turn(Semaphore &semaphore)
        : m_semaphore(semaphore)
    {
        m_semaphore.acquire();
    }
    ~Turn() { m_semaphore.release(); }
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

private:
    Semaphore &m_semaphore;
};
} // namespace

PasswordHasher::PasswordHasher()
    : m_nobody(hash(randomToken()))
{
}

QByteArray PasswordHasher::hash(const Secret &password)
{
    const Turn turn(m_turn);
    QByteArray text(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str(text.data(), password.expose().constData(), static_cast<unsigned long long>(password.size()),
                          crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
        != 0)
        throw std::bad_alloc(); // The only way it fails.
    text.truncate(static_cast<qsizetype>(qstrlen(text.constData())));
    return text;
}

bool PasswordHasher::verify(const QByteArray &hash, const Secret &password)
{
    const Turn turn(m_turn);
    ++m_verified;
    const QByteArray &against = hash.isEmpty() ? m_nobody : hash;
    const bool same =
        crypto_pwhash_str_verify(against.constData(), password.expose().constData(), static_cast<unsigned long long>(password.size())) == 0;
    return same && !hash.isEmpty();
}

} // namespace Intrlume::Server
