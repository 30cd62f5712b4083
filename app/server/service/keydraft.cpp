// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/keydraft.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qsizetype longestName = 64;
constexpr qsizetype longestNote = 500;
constexpr qsizetype longestRangeNote = 100;
constexpr qsizetype mostRanges = 100;
} // namespace

Result<ApiKey> readDraft(KeyDraft draft)
{
    ApiKey key;
    key.name = draft.name.trimmed();
    key.note = draft.note;
    key.automation = draft.automation;
    checkLength(draft.errors, u"/name"_s, key.name, 1, longestName);
    checkLength(draft.errors, u"/note"_s, key.note, 0, longestNote);
    const std::optional<Environment> environment = environmentFromString(draft.environment);
    if (!environment)
        draft.errors.add(u"/environment"_s, u"not-a-choice"_s, u"Choose live or test."_s);
    key.allowedIps = readRanges(draft.allowedIps, draft.errors);
    if (!draft.errors.isEmpty())
        return draft.errors.failure();
    key.environment = *environment;
    return key;
}

Result<void> applyChange(ApiKey &key, KeyChange change)
{
    if (change.name) {
        key.name = change.name->trimmed();
        checkLength(change.errors, u"/name"_s, key.name, 1, longestName);
    }
    if (change.note) {
        key.note = *change.note;
        checkLength(change.errors, u"/note"_s, key.note, 0, longestNote);
    }
    if (change.allowedIps)
        key.allowedIps = readRanges(*change.allowedIps, change.errors);
    if (!change.errors.isEmpty())
        return change.errors.failure();
    return {};
}

QList<IpRange> readRanges(const QList<RangeDraft> &drafts, FieldErrors &errors)
{
    QList<IpRange> ranges;
    if (drafts.size() > mostRanges) {
        errors.add(u"/allowed_ips"_s, u"too-many"_s, u"Use at most 100 ranges."_s);
        return ranges;
    }
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const QString pointer = u"/allowed_ips/%1"_s.arg(i);
        checkLength(errors, pointer + u"/note"_s, drafts.at(i).note, 0, longestRangeNote);
        Result<IpRange> range = IpRange::parse(drafts.at(i).cidr.trimmed(), drafts.at(i).note);
        if (!range) {
            errors.add(pointer + u"/cidr"_s, range.error().code, range.error().detail);
            continue;
        }
        const bool twice = std::any_of(ranges.begin(), ranges.end(), [&](const IpRange &other) { return other.cidr() == range->cidr(); });
        if (twice)
            errors.add(pointer + u"/cidr"_s, u"duplicate"_s, u"Already in the list."_s);
        ranges.append(*std::move(range));
    }
    return ranges;
}

} // namespace Intrlume::Server
