// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/regionwatch.h"

#include "api/apikeys.h"
#include "cli/json.h"
#include "cli/printable.h"
#include "cli/table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! The service answers a wait only at its end or when all regions have stopped. All of them together reach beyond the 60 s after which a
//! region refuses on its own (contract, "API keys").
QList<int> waitsOf(Watch watch)
{
    if (watch == Watch::Quietly)
        return {25, 25, 25};
    return QList<int>(10, 1) + QList<int>(13, 5); // Short ones show the regions one by one; longer ones spare a platform that is cut off.
}

QString afterText(const RegionStop &region)
{
    return region.stopped ? u"%1 ms"_s.arg(region.milliseconds) : u"-"_s;
}

QString tableOf(const Revocation &revocation)
{
    Table table({u"REGION"_s, u"STATE"_s, u"AFTER"_s});
    for (const RegionStop &region : revocation.regions)
        table.addRow({region.region, region.stopped ? u"stopped"_s : u"pending"_s, afterText(region)});
    return table.toString();
}

//! Prints the regions that have stopped in \a now and had not in \a before, the quickest first.
void printNews(const Context &context, const Revocation &before, const Revocation &now)
{
    qsizetype width = 0;
    QList<RegionStop> news;
    for (const RegionStop &region : now.regions) {
        width = std::max(width, region.region.size());
        const bool known = std::any_of(before.regions.begin(), before.regions.end(),
                                       [&region](const RegionStop &other) { return other.region == region.region && other.stopped; });
        if (region.stopped && !known)
            news.append(region);
    }
    std::stable_sort(news.begin(), news.end(), [](const RegionStop &a, const RegionStop &b) { return a.milliseconds < b.milliseconds; });
    for (const RegionStop &region : news)
        context.terminal->print(u"%1  stopped  %2\n"_s.arg(printable(region.region).leftJustified(width), afterText(region)));
}

QCoro::Task<Revocation> waitedFor(Context context, ApiKey key, Revocation revocation, Watch watch)
{
    const bool prints = watch == Watch::Each && !context.json;
    if (prints)
        printNews(context, {}, revocation);
    for (const int wait : waitsOf(watch)) {
        if (revocation.isComplete())
            break;
        const Api::GetRevocation call{.workspace = key.workspace, .key = key.id, .wait = wait};
        const Result<Revocation> next = co_await context.client->send(call);
        if (!next)
            break; // The transport has tried again where that helps; what is known is told.
        if (prints)
            printNews(context, revocation, *next);
        revocation = *next;
    }
    co_return revocation;
}

} // namespace

QStringList pendingRegions(const Revocation &revocation)
{
    QStringList names;
    for (const RegionStop &region : revocation.regions) {
        if (!region.stopped)
            names.append(region.region);
    }
    return names;
}

QCoro::Task<Revocation> waitForRegions(Context context, ApiKey key, Revocation revocation)
{
    return waitedFor(context, std::move(key), std::move(revocation), Watch::Quietly);
}

QCoro::Task<Result<void>> watchRegions(Context context, ApiKey key, Revocation revocation, Watch watch)
{
    revocation = co_await waitedFor(context, key, revocation, watch);
    if (context.json)
        context.terminal->print(jsonText({{u"key"_s, key.toJson()}, {u"revocation"_s, revocation.toJson()}}));
    else if (watch == Watch::Quietly)
        context.terminal->print(tableOf(revocation));
    const QString name = printable(key.name);
    if (revocation.isComplete()) {
        context.terminal->note(u"Key “%1” is revoked in every region."_s.arg(name));
        co_return Result<void>();
    }
    context.terminal->note(u"Key “%1” is revoked. Regions that are still pending refuse it within 60 s."_s.arg(name));
    if (watch == Watch::Each)
        co_return fail(Error::Kind::Timeout, u"regions-pending"_s, pendingRegions(revocation).join(u", "_s));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
