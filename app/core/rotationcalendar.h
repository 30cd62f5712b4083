// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

namespace Intrlume {

//! The days on which \a keys are due for rotation as an iCalendar file (RFC 5545): an all-day event for each key that is neither revoked
//! nor ending, with a reminder a week before. Importing a later file again moves the events, since each keeps its key's id. \a now: the stamp.
QByteArray rotationCalendar(const QList<ApiKey> &keys, const QString &workspaceName, const QDateTime &now);

} // namespace Intrlume
