// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/service/caller.h"

#include <mutex>
#include <set>

namespace Intrlume::Server {

class Store;

//! Idempotency-Keys (the contract): the same key and body within 24 hours give the first answer, another body is refused, and so is
//! a second call while the first still runs. What a call answered is written in the transaction of its change, so there is no moment
//! at which the one is there without the other.
class Intentions {
public:
    //! Holds a key while its call runs.
    class Claim {
    public:
        Claim() = default;
        Claim(Intentions *owner, QString name)
            : m_owner(owner)
            , m_name(std::move(name))
        {
        }
        Claim(Claim &&other) noexcept
            : m_owner(std::exchange(other.m_owner, nullptr))
            , m_name(std::move(other.m_name))
        {
        }
        Claim &operator=(Claim &&) = delete;
        ~Claim();

    private:
        Intentions *m_owner = nullptr;
        QString m_name;
    };

    //! How a call that may be a repetition begins.
    struct Begun {
        Claim claim;
        std::optional<QJsonObject> answer; //!< the first answer, where this is a repetition
    };

    //! Kind::Conflict, "already-running"; Kind::Invalid, "idempotency-key-reused".
    [[nodiscard]] Result<Begun> begin(Store &store, const CallContext &context, const QDateTime &now);

    //! Inside the transaction: what a repetition will be told. Does nothing for a call without a key.
    static void remember(Store &store, const CallContext &context, const QDateTime &now, const QJsonObject &answer);

private:
    std::mutex m_mutex;
    std::set<QString> m_running;
};

} // namespace Intrlume::Server
