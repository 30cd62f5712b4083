// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"

namespace Intrlume::Api {

//! What became of one key that was reported as leaked.
struct LeakOutcome {
    enum class What { Revoked, AlreadyRevoked, Unknown, Malformed };

    QString maskedKey; //!< empty where it has not the form of a key
    What what = What::Unknown;

    bool operator==(const LeakOutcome &) const = default;
};

//! POST /v1/leaked-keys: whoever holds a key may kill it, signed in or not.
struct ReportLeakedKeys {
    using Reply = QList<LeakOutcome>; //!< in the order of \c keys

    static constexpr qsizetype mostKeys = 100;

    QList<Secret> keys; //!< 1 to mostKeys

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

static_assert(Endpoint<ReportLeakedKeys>);

} // namespace Intrlume::Api
