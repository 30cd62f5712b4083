// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/mail/mail.h"
#include "server/service/keyservice.h"

namespace Intrlume::Server {

//! Kills keys that somebody found where they should not be. Whoever holds a key may kill it, so nobody is asked who they are.
class LeakService {
public:
    enum class Outcome { Revoked, AlreadyRevoked, Unknown, Malformed };

    struct Report {
        QString maskedKey; //!< empty for what has not the form of a key
        Outcome outcome = Outcome::Unknown;
    };

    static constexpr qsizetype mostKeys = 100;

    LeakService(RateLimiter &limiter, KeyService &keys, Mailer &mailer)
        : m_limiter(limiter)
        , m_keys(keys)
        , m_mailer(mailer)
    {
    }

    //! One report for each of \a keys, in their order. The owners of each workspace are told by mail.
    [[nodiscard]] Result<QList<Report>> report(Store &store, CallContext &context, const QList<Secret> &keys);

private:
    Report reportOne(Store &store, CallContext &context, const Secret &key);
    void tellOwners(Store &store, const ApiKey &key);

    RateLimiter &m_limiter;
    KeyService &m_keys;
    Mailer &m_mailer;
};

//! "revoked", "already-revoked", "unknown" or "malformed".
QString toString(LeakService::Outcome outcome);

} // namespace Intrlume::Server
