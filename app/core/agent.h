// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "core/secretkey.h"

#include <QJsonObject>

namespace Intrlume {

//! A voice agent, as far as the console needs to know it.
struct Agent {
    AgentId id;
    WorkspaceId workspace;
    QString name; //!< 1 to 120 characters
    QString language; //!< BCP 47
    Environment environment = Environment::Live; //!< a test key reaches only test agents
    QDateTime createdAt;

    //! {"id", "workspace_id", "name", "language", "environment", "created_at"}
    [[nodiscard]] static Result<Agent> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const Agent &) const = default;
};

} // namespace Intrlume
