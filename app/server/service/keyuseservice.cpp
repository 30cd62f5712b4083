// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/keyuseservice.h"

#include "server/service/access.h"
#include "server/store/store.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr int mostTold = 200;

bool allows(const QList<IpRange> &ranges, const QString &ip)
{
    const Result<IpAddress> address = IpAddress::parse(ip);
    return address ? admits(ranges, *address) : ranges.isEmpty();
}
} // namespace

Result<void> KeyUseService::mayLook(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id) const
{
    if (Result<void> allowed = requireKeys(store, context.caller, workspace, KeyWork::People); !allowed)
        return allowed;
    if (!store.keys.find(workspace, id, m_clock.now()))
        return notFound();
    return {};
}

Result<KeyUsage> KeyUseService::usage(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id) const
{
    if (const Result<void> allowed = mayLook(store, context, workspace, id); !allowed)
        return tl::unexpected(allowed.error());
    const QDateTime now = m_clock.now();
    return KeyUsage{.hours = store.keyUses.hours(id, now),
                    .refused24h = store.keyUses.refusedInADay(id, now),
                    .sources = store.keyUses.sources(id, now, mostTold),
                    .sourcesTotal = store.keyUses.sourcesTotal(id, now)};
}

Result<RangesCheck> KeyUseService::checkRanges(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id,
                                               const QList<RangeDraft> &drafts, FieldErrors errors) const
{
    if (const Result<void> allowed = mayLook(store, context, workspace, id); !allowed)
        return tl::unexpected(allowed.error());
    const QList<IpRange> ranges = readRanges(drafts, errors);
    if (!errors.isEmpty())
        return errors.failure();
    const QDateTime now = m_clock.now();
    RangesCheck check{.since = now.addDays(-KeyUseTable::daysKept), .callerIp = context.address, .callerAllowed = allows(ranges, context.address)};
    const QList<SourceUse> sources = store.keyUses.sources(id, now, KeyUseTable::mostSources);
    check.checked = sources.size();
    for (const SourceUse &source : sources) {
        if (allows(ranges, source.ip))
            continue;
        ++check.refusedTotal;
        if (check.refused.size() < mostTold)
            check.refused.append(source);
    }
    return check;
}

} // namespace Intrlume::Server
