// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QJsonObject>
#include <QStringList>

namespace Intrlume {

//! Where a workspace's data is kept and its keys are checked.
struct Region {
    QString id; //!< "in-mumbai"
    QString city; //!< "Mumbai"
    QString country; //!< ISO 3166-1, "IN"
    QString endpoint; //!< "https://…" without a path
    QStringList optimisedFor; //!< countries, ISO 3166-1

    [[nodiscard]] static Result<Region> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const Region &) const = default;
};

} // namespace Intrlume
