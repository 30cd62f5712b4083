// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/leakedkeys.h"
#include "scan/leak.h"

#include <QJsonObject>

namespace Intrlume::Cli {

QString countText(qint64 count, const QString &noun); //!< "1 file", "2 files"
QString foundText(const Scan::Report &report); //!< "2 API keys found in 1 file."
//! What the person needs to know of how far the search went, a line each.
QStringList remarks(const Scan::Report &report);
QString leaksTable(const QList<Scan::Leak> &leaks);
QString outcomeText(const Api::LeakOutcome &outcome);
QString revokeQuestion(qsizetype keys, const QString &server);

//! Each key once, in the order in which they were found.
QList<Secret> distinctKeys(const QList<Scan::Leak> &leaks);

//! {"findings": [{"path", "line", "column", "offset", "binary", "environment", "key"}], "unread": [{"path", "reason"}], "files", "bytes",
//! "revocations": [{"key", "outcome"}], "repeats": [{"path", "places"}]}
QJsonObject reportJson(const Scan::Report &report, const QList<Api::LeakOutcome> &outcomes);

} // namespace Intrlume::Cli
