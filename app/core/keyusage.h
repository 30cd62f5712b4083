// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>

namespace Intrlume {

//! Uses within one hour.
struct HourlyUses {
    QDateTime at; //!< the hour's beginning
    qint64 uses = 0;
    bool operator==(const HourlyUses &) const = default;
};

//! Uses from one address.
struct SourceUse {
    QString ip;
    qint64 uses = 0;
    QDateTime lastUsedAt;
    bool operator==(const SourceUse &) const = default;
};

//! How much and from where a key is used.
struct KeyUsage {
    QList<HourlyUses> hours; //!< the last 24, oldest first, zeros included
    qint64 refused24h = 0; //!< calls of the last 24 hours that were refused: paused, revoked, or from an address that is not allowed
    QList<SourceUse> sources; //!< of the last 30 days, newest first, at most 200
    qint64 sourcesTotal = 0;

    //! {"hours": [{"at", "uses"}], "refused_24h", "sources": [{"ip", "uses", "last_used_at"}], "sources_total"}
    [[nodiscard]] static Result<KeyUsage> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const KeyUsage &) const = default;
};

//! What a draft of allowed ranges would have done to the calls of the last 30 days.
struct RangesCheck {
    QDateTime since;
    qint64 checked = 0; //!< how many addresses were looked at
    QList<SourceUse> refused; //!< newest first, at most 200
    qint64 refusedTotal = 0;
    QString callerIp; //!< the address that the server sees for whoever asks
    bool callerAllowed = true;

    //! {"since", "checked", "refused": [{"ip", "uses", "last_used_at"}], "refused_total", "caller_ip", "caller_allowed"}
    [[nodiscard]] static Result<RangesCheck> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const RangesCheck &) const = default;
};

} // namespace Intrlume
