// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QJsonObject>

namespace Intrlume {

//! One line of a key's history: what the audit log says of it.
struct KeyEvent {
    //! Who did it: "person", "key", "system" or "anonymous".
    struct Actor {
        QString kind;
        QString id; //!< of an account or a key; empty for the others
        QString name;
        bool operator==(const Actor &) const = default;
    };

    EventId id;
    QDateTime at;
    QString action; //!< dotted, such as "api_key.rotated"
    Actor actor;
    QString address; //!< where from; empty for the system
    QJsonObject details; //!< what changed, in the contract's raw values

    //! {"id", "at", "action", "actor": {"kind", "id", "name"}, "address", "details"}
    [[nodiscard]] static Result<KeyEvent> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const KeyEvent &) const = default;
};

} // namespace Intrlume
