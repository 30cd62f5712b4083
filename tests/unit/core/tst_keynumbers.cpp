// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/keycounts.h"
#include "core/keyevent.h"
#include "core/keyusage.h"

#include <QJsonArray>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;

namespace {
const QString ulid = u"01ARYZ6S41041061050R3GG28A"_s;
const QDateTime someTime = QDateTime::fromMSecsSinceEpoch(1'795'430'527'031, Qt::UTC);
} // namespace

//! What is told about keys beside the keys themselves: read as it was written, and refused where it is something else.
class TestKeyNumbers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAreReadAsTheyWereWritten()
    {
        KeyCounts counts{.active = 7,
                         .paused = 1,
                         .ending = 2,
                         .revoked = 30,
                         .live = 8,
                         .test = 2,
                         .overdue = 1,
                         .dueSoon = 3,
                         .unlimitedLive = 4,
                         .firstOverdue = KeyCounts::Overdue{KeyId(u"key_"_s + ulid), u"Legacy IVR bridge"_s, someTime},
                         .asIf = KeyCounts::Draft{30, 5}};
        Result<KeyCounts> read = KeyCounts::fromJson(counts.toJson());
        QVERIFY(read && *read == counts);
        counts.firstOverdue.reset();
        counts.asIf.reset();
        read = KeyCounts::fromJson(counts.toJson());
        QVERIFY(read && *read == counts);
        QVERIFY(counts.toJson()["as_if"_L1].isNull());
        QVERIFY(!KeyCounts::fromJson({{u"items"_s, QJsonArray()}}));
    }

    void anEventIsReadAsItWasWritten()
    {
        const KeyEvent event{.id = EventId(u"evt_"_s + ulid),
                             .at = someTime,
                             .action = u"api_key.rotated"_s,
                             .actor = {u"person"_s, u"acc_"_s + ulid, u"Devansh Patil"_s},
                             .address = u"203.0.113.24"_s,
                             .details = {{u"overlap_seconds"_s, 3600}}};
        const Result<KeyEvent> read = KeyEvent::fromJson(event.toJson());
        QVERIFY(read && *read == event);
        QVERIFY(!KeyEvent::fromJson({{u"action"_s, u"api_key.rotated"_s}}));
        QVERIFY(!KeyEvent::fromJson({{u"id"_s, event.id.toString()}}));
    }

    void usageIsReadAsItWasWritten()
    {
        const KeyUsage usage{
            .hours = {{someTime, 12}, {someTime.addSecs(3600), 0}}, .sources = {{u"2001:db8::1"_s, 12, someTime}}, .sourcesTotal = 1};
        const Result<KeyUsage> read = KeyUsage::fromJson(usage.toJson());
        QVERIFY(read && *read == usage);
        QVERIFY(!KeyUsage::fromJson({{u"hours"_s, QJsonArray()}}));
    }

    void aCheckOfRangesIsReadAsItWasWritten()
    {
        const RangesCheck check{.since = someTime,
                                .checked = 9,
                                .refused = {{u"203.0.113.7"_s, 41, someTime}},
                                .refusedTotal = 1,
                                .callerIp = u"203.0.113.24"_s,
                                .callerAllowed = false};
        const Result<RangesCheck> read = RangesCheck::fromJson(check.toJson());
        QVERIFY(read && *read == check);
        QVERIFY(!RangesCheck::fromJson({{u"checked"_s, 9}}));
        // An answer that does not say so is no leave to lock oneself out.
        QJsonObject silent = check.toJson();
        silent.remove(u"caller_allowed"_s);
        QVERIFY(!RangesCheck::fromJson(silent)->callerAllowed);
    }
};

QTEST_APPLESS_MAIN(TestKeyNumbers)
#include "tst_keynumbers.moc"
