// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"
#include "core/region.h"
#include "core/workspace.h"

#include <QJsonArray>

namespace Intrlume::Test {

//! The workspace, keys and regions of the design's pictures: Sunday 22 November 2026, 10:42 in UTC.
QDateTime sampleNow();
Workspace sampleWorkspace(Role role = Role::Owner);
QList<ApiKey> sampleKeys(); //!< ten, the next due first, as the server would list them
ApiKey sampleKey(const QString &name); //!< one of them
QList<Region> sampleRegions();
Secret sampleSecret(); //!< of "Telephony gateway"

//! One page of a list; \a next empty: the last one.
QJsonObject pageJson(const QList<ApiKey> &keys, const QString &next = {});
QJsonObject regionsJson();
QJsonObject countsJson(int overdue = 1); //!< of the ten keys
//! \a milliseconds of each of the five regions; negative: still pending.
QJsonObject revocationJson(const QList<qint64> &milliseconds);
QJsonObject revokedJson(ApiKey key, const QList<qint64> &milliseconds);

} // namespace Intrlume::Test
