// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/account.h"
#include "core/apikey.h"
#include "server/service/ratelimiter.h"

#include <QJsonObject>

#include <optional>

namespace Intrlume::Server {

//! Who makes a call, once its credential was checked.
struct Caller {
    enum class Kind { Anonymous, Person, Key, System };

    Kind kind = Kind::Anonymous;
    AccountId account; //!< of a person
    SessionId session;
    QDateTime elevatedUntil; //!< until when the person has proved themselves; invalid: not
    QDateTime passwordProvedUntil = {}; //!< the same, by the password itself: a code of the second factor is none
    KeyId key; //!< of a key, with where it belongs
    WorkspaceId keyWorkspace;
    Environment keyEnvironment = Environment::Live;
    bool keyAutomation = false;
    QString viewAs = {}; //!< a role's id, where a person looks through its eyes and may only read
};

//! What an Idempotency-Key stands for: the same intention of the same caller.
struct Intention {
    QString scope; //!< the call and who makes it
    QString key; //!< the client's UUID
    QByteArray fingerprint;
};

//! One call on its way through the rules, with what its answer must tell beside the result.
struct CallContext {
    Caller caller;
    QString address; //!< the peer's
    QString device; //!< User-Agent, for the audit log
    QString requestId;
    std::optional<Intention> intention;

    std::optional<RateState> rate = {}; //!< for the RateLimit headers
    QDateTime keyRotationDue = {}; //!< of the calling key, for a header once it is overdue
    QJsonObject problemMembers = {}; //!< what a problem carries beyond RFC 9457's members
};

} // namespace Intrlume::Server
