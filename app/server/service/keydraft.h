// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "server/service/fielderrors.h"

namespace Intrlume::Server {

//! One address range as it was typed.
struct RangeDraft {
    QString cidr;
    QString note;
};

//! What a person gives to generate a key.
struct KeyDraft {
    QString name;
    QString environment;
    QList<RangeDraft> allowedIps;
    QString note;
    bool automation = false;
    FieldErrors errors = {};
};

//! What a person changes of a key; what is absent stays.
struct KeyChange {
    std::optional<QString> name;
    std::optional<QString> note;
    std::optional<QList<RangeDraft>> allowedIps;
    std::optional<bool> paused;
    FieldErrors errors = {};
};

//! How a key is to be rotated.
struct KeyRotation {
    qint64 overlapSeconds = 0; //!< how long the old key goes on working; 0 stops it at once
    FieldErrors errors = {};
};

//! The end that an ending key is to have instead.
struct KeyExtension {
    QDateTime endsAt;
    std::optional<qint64> overlapSeconds = {}; //!< from now, by the platform's clock: instead of \c endsAt, for who cannot trust their own
    FieldErrors errors = {};
};

//! The overlap that a rotation may have at most, and how far an end may lie ahead.
constexpr qint64 longestOverlapSeconds = 7 * 24 * 60 * 60;

//! The settings of a key as \a draft asks for them, with every finding in its errors.
[[nodiscard]] Result<ApiKey> readDraft(KeyDraft draft);

//! Puts what \a change asks for into \a key.
[[nodiscard]] Result<void> applyChange(ApiKey &key, KeyChange change);

//! Adds "too-wide" for what of \a ranges goes beyond \a outer, where a key may be used that makes another: nobody grants what they lack.
void checkWithin(FieldErrors &errors, const QList<IpRange> &ranges, const QList<IpRange> &outer);

//! Reads ranges; findings go to \a errors under "/allowed_ips/N/cidr".
QList<IpRange> readRanges(const QList<RangeDraft> &drafts, FieldErrors &errors);

} // namespace Intrlume::Server
