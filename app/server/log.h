// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace Intrlume::Server {

//! Whether every request is written down, or only what went wrong. A server of its own says yes, the console's platform no.
void setRequestLogging(bool on);
bool isRequestLogging();

//! One JSON object as one line on stderr. Give it ids, codes and counts; never a body, a query or a header.
void logLine(const QJsonObject &line);

} // namespace Intrlume::Server
