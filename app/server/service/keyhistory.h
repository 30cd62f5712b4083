// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/keyevent.h"

namespace Intrlume::Server {

struct NamedAuditEvent;

//! What the audit log keeps of a key's settings.
QJsonObject settingsOf(const ApiKey &key);

//! An event of the audit log as a line of a key's history: of what it says before and after, only what differs.
KeyEvent keyEvent(const NamedAuditEvent &event);

} // namespace Intrlume::Server
