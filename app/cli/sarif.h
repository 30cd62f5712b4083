// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/leak.h"

#include <QJsonObject>

namespace Intrlume::Cli {

//! \a report as a SARIF 2.1.0 log (OASIS), for code scanning services. Live keys are errors, test keys warnings, files that could not be
//! read notifications. Paths below \a folder are written relative to it, others as file: URIs.
QJsonObject sarifOf(const Scan::Report &report, const QString &folder);

} // namespace Intrlume::Cli
