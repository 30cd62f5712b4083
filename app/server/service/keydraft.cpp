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

//! One line, in one form for what looks the same (Unicode TR15): names are compared, sorted and searched.
QString nameFrom(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_C).simplified();
}
} // namespace

Result<ApiKey> readDraft(KeyDraft draft)
{
    ApiKey key;
    key.name = nameFrom(draft.name);
    key.note = draft.note;
    key.automation = draft.automation;
    checkLength(draft.errors, u"/name"_s, key.name, 1, longestName);
    checkPlain(draft.errors, u"/name"_s, key.name);
    checkLength(draft.errors, u"/note"_s, key.note, 0, longestNote);
    checkPlain(draft.errors, u"/note"_s, key.note, Lines::Several);
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
        key.name = nameFrom(*change.name);
        checkLength(change.errors, u"/name"_s, key.name, 1, longestName);
        checkPlain(change.errors, u"/name"_s, key.name);
    }
    if (change.note) {
        key.note = *change.note;
        checkLength(change.errors, u"/note"_s, key.note, 0, longestNote);
        checkPlain(change.errors, u"/note"_s, key.note, Lines::Several);
    }
    if (change.allowedIps)
        key.allowedIps = readRanges(*change.allowedIps, change.errors);
    if (!change.errors.isEmpty())
        return change.errors.failure();
    return {};
}

void checkWithin(FieldErrors &errors, const QList<IpRange> &ranges, const QList<IpRange> &outer)
{
    if (outer.isEmpty())
        return;
    QStringList allowed;
    for (const IpRange &range : outer)
        allowed.append(range.cidr());
    const QString detail = u"The key that makes this one works from %1 only: name ranges within."_s.arg(allowed.join(u", "_s));
    if (ranges.isEmpty())
        errors.add(u"/allowed_ips"_s, u"too-wide"_s, detail);
    for (qsizetype i = 0; i < ranges.size(); ++i) {
        if (std::none_of(outer.begin(), outer.end(), [&](const IpRange &range) { return range.contains(ranges.at(i)); }))
            errors.add(u"/allowed_ips/%1/cidr"_s.arg(i), u"too-wide"_s, detail);
    }
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
        checkPlain(errors, pointer + u"/note"_s, drafts.at(i).note, Lines::Several);
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
