// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/allowkeycommand.h"

#include "api/apikeys.h"
#include "api/keyuse.h"
#include "cli/agreement.h"
#include "cli/json.h"
#include "cli/keychoice.h"
#include "cli/place.h"
#include "cli/printable.h"
#include "cli/table.h"
#include "cli/texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QList<IpRange>::iterator find(QList<IpRange> &ranges, const IpRange &range)
{
    return std::find_if(ranges.begin(), ranges.end(), [&range](const IpRange &other) { return other.cidr() == range.cidr(); });
}

QString allowedText(const ApiKey &key)
{
    if (key.allowedIps.isEmpty())
        return u"Key “%1” may be used from anywhere."_s.arg(printable(key.name));
    QStringList ranges;
    for (const IpRange &range : key.allowedIps)
        ranges.append(range.cidr());
    return u"Key “%1” may be used from %2."_s.arg(printable(key.name), ranges.join(u", "_s));
}

QString refusedText(const RangesCheck &check)
{
    Table table({u"REFUSED"_s, u"USES"_s, u"LAST USED"_s});
    for (const SourceUse &source : check.refused)
        table.addRow({source.ip, QString::number(source.uses), timeText(source.lastUsedAt)});
    return table.toString();
}

//! What is told on standard error before anything is saved.
void tell(const Context &context, const RangesCheck &check)
{
    if (!check.callerAllowed)
        context.terminal->note(u"This computer, %1, would be locked out."_s.arg(printable(check.callerIp)));
    context.terminal->note(u"%1 of the %2 addresses that used this key since %3 would be refused."_s.arg(check.refusedTotal)
                               .arg(check.checked)
                               .arg(timeText(check.since)));
}

} // namespace

Result<QList<IpRange>> AllowKeyCommand::draft(const QList<IpRange> &now) const
{
    QList<IpRange> ranges = m_options.startEmpty ? QList<IpRange>() : now;
    for (const IpRange &range : m_options.remove) {
        const auto found = find(ranges, range);
        if (found == ranges.end())
            return fail(Error::Kind::Invalid, u"usage"_s, u"%1 is not in the key’s list, so it cannot be removed."_s.arg(range.cidr()));
        ranges.erase(found);
    }
    for (const IpRange &range : m_options.add) {
        if (find(ranges, range) == ranges.end())
            ranges.append(range);
    }
    if (ranges.isEmpty() && !m_options.remove.isEmpty()) // An empty list is the opposite of what somebody wants who removes the last one.
        return fail(Error::Kind::Invalid, u"usage"_s,
                    u"Without a network left the key could be used from anywhere. If you want that, say --anywhere."_s);
    return ranges;
}

QCoro::Task<Result<void>> AllowKeyCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<ApiKey> key = co_await findKey(context, place->workspace, m_options.key);
    if (!key)
        co_return tl::unexpected(key.error());
    const Result<QList<IpRange>> ranges = draft(key->allowedIps);
    if (!ranges)
        co_return tl::unexpected(ranges.error());

    const Api::CheckAllowedIps checking{.workspace = place->workspace, .key = key->id, .allowedIps = *ranges};
    const Result<RangesCheck> check = co_await context.client->send(checking);
    if (!check)
        co_return tl::unexpected(check.error());
    tell(context, *check);
    if (m_options.checkOnly) {
        context.terminal->print(context.json ? jsonText(check->toJson()) : check->refused.isEmpty() ? QString() : refusedText(*check));
        co_return Result<void>();
    }
    if (check->refusedTotal > 0 || !check->callerAllowed) {
        const Result<void> asked = agreed(context, u"Save it all the same?"_s, m_options.yes);
        if (!asked)
            co_return tl::unexpected(asked.error());
    }
    const Api::UpdateApiKey call{
        .workspace = place->workspace, .key = key->id, .etag = key->etag, .name = {}, .note = {}, .allowedIps = *ranges, .paused = {}};
    const Result<ApiKey> changed = co_await context.client->send(call);
    if (!changed)
        co_return tl::unexpected(changed.error());
    if (context.json)
        context.terminal->print(jsonText({{u"key"_s, changed->toJson()}}));
    context.terminal->note(allowedText(*changed));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
