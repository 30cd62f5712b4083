// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/scancommand.h"

#include "cli/agreement.h"
#include "cli/json.h"
#include "cli/leakreport.h"
#include "cli/sarif.h"
#include "cli/scantext.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! What is left to say once everything was printed.
Result<void> ending(const Scan::Report &report)
{
    if (!report.leaks.isEmpty())
        return fail(Error::Kind::Conflict, u"keys-found"_s, foundText(report));
    if (!report.unread.isEmpty())
        return fail(Error::Kind::Storage, u"scan-incomplete"_s);
    return {};
}

//! Asks, reports every key that was found, and tells what became of each.
QCoro::Task<Result<QList<Api::LeakOutcome>>> revoked(Context context, Scan::Report report, bool yes)
{
    const QList<Secret> keys = distinctKeys(report.leaks);
    const Result<void> asked = agreed(context, revokeQuestion(keys.size(), context.client->address()), yes);
    if (!asked && asked.error().kind == Error::Kind::Cancelled) {
        context.terminal->note(u"Nothing was revoked."_s);
        co_return QList<Api::LeakOutcome>(); // The keys lie there all the same, which is what the exit code says.
    }
    if (!asked)
        co_return tl::unexpected(asked.error());
    co_return co_await reportLeaks(context, keys);
}

void printBefore(const Context &context, const Scan::Report &report)
{
    for (const QString &remark : remarks(report))
        context.terminal->note(remark);
    if (context.sarif)
        context.terminal->print(jsonText(sarifOf(report, QDir::currentPath())));
    else if (!context.json && !report.leaks.isEmpty())
        context.terminal->print(leaksTable(report.leaks));
}

} // namespace

QCoro::Task<Result<void>> ScanCommand::run(Context context) const
{
    const Scan::Report report = Scan::scanTree(m_options.paths, m_options.scan);
    printBefore(context, report);
    Result<QList<Api::LeakOutcome>> outcomes = QList<Api::LeakOutcome>();
    if (m_options.revoke && !report.leaks.isEmpty())
        outcomes = co_await revoked(context, report, m_options.yes);
    if (context.json)
        context.terminal->print(jsonText(reportJson(report, outcomes.value_or(QList<Api::LeakOutcome>()))));
    if (!outcomes)
        co_return tl::unexpected(outcomes.error());
    if (!context.json) {
        for (const Api::LeakOutcome &outcome : *outcomes)
            context.terminal->note(outcomeText(outcome));
    }
    if (report.leaks.isEmpty() && !context.json && !context.sarif)
        context.terminal->note(u"No API keys in %1."_s.arg(countText(report.files, u"file"_s)));
    co_return ending(report);
}

} // namespace Intrlume::Cli
