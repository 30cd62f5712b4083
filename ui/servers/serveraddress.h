// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QUrl>

namespace Intrlume::Ui {

//! A server's address out of what a person typed: "console.company.in" becomes "https://console.company.in". Without TLS
//! only this computer's own addresses are taken, since a password would cross the network readable.
//! Kind::Invalid for what is no address, Kind::Untrusted for plain HTTP to another computer.
[[nodiscard]] Result<QString> serverAddress(const QString &text);

//! \a address in the one form in which addresses are compared: without a port that its scheme implies.
QString comparableServer(const QString &address);
//! Whether requests to \a address stay on this computer.
bool isOnThisComputer(const QString &address);

} // namespace Intrlume::Ui
