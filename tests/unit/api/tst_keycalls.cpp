// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/apikeys.h"
#include "api/keyself.h"
#include "api/keyuse.h"
#include "api/leakedkeys.h"
#include "api/platform.h"
#include "api/receipts.h"
#include "api/sessions.h"
#include "api/workspaces.h"
#include "core/timestamp.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;

namespace {
const WorkspaceId workspace(u"ws_01JZ0000000000000000000000"_s);
const KeyId key(u"key_01JZ0000000000000000000000"_s);
const QString keyPath = u"/v1/workspaces/ws_01JZ0000000000000000000000/api-keys/key_01JZ0000000000000000000000"_s;
const QDateTime someTime = *fromRfc3339(u"2026-11-22T10:42:07.031Z"_s);
} // namespace

//! What the calls of a key's life put on the wire (contract, "API keys").
class KeyCallsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListIsFilteredAndSortedByTheServer()
    {
        const Api::ListApiKeys list{.workspace = workspace,
                                    .environment = Environment::Test,
                                    .status = u"active,ending"_s,
                                    .text = u"a+b"_s,
                                    .unusedSince = someTime,
                                    .dueBefore = someTime.addDays(14),
                                    .sort = u"name"_s,
                                    .descending = true,
                                    .limit = 200,
                                    .after = {u"abc"_s}};
        const QUrlQuery query = list.request().query;
        QCOMPARE(query.queryItemValue(u"environment"_s), u"test"_s);
        QCOMPARE(query.queryItemValue(u"text"_s, QUrl::FullyEncoded), u"a%2Bb"_s);
        QCOMPARE(query.queryItemValue(u"unused_since"_s, QUrl::FullyDecoded), u"2026-11-22T10:42:07.031Z"_s);
        QCOMPARE(query.queryItemValue(u"due_before"_s, QUrl::FullyDecoded), u"2026-12-06T10:42:07.031Z"_s);
        QCOMPARE(query.queryItemValue(u"sort"_s), u"name"_s);
        QCOMPARE(query.queryItemValue(u"order"_s), u"desc"_s);
        const Api::ListApiKeys plain{.workspace = workspace};
        QVERIFY(!plain.request().query.hasQueryItem(u"order"_s));
        QVERIFY(!plain.request().query.hasQueryItem(u"unused_since"_s));
    }

    void aChangeSendsOnlyWhatChanges()
    {
        const Api::HttpRequest request = Api::UpdateApiKey{.workspace = workspace, .key = key, .etag = u"3"_s, .paused = true}.request();
        QVERIFY(request.verb == Api::Verb::Patch);
        QCOMPARE(request.path, keyPath);
        QCOMPARE(request.ifMatch, u"3"_s);
        QCOMPARE(request.body, (QJsonObject{{u"paused"_s, true}}));
        QVERIFY(!request.isSafeToRepeat()); // The first one may have worked; then the ETag has changed.
        const Api::UpdateApiKey open{.workspace = workspace, .key = key, .etag = u"3"_s, .allowedIps = QList<IpRange>()};
        QCOMPARE(open.request().body, (QJsonObject{{u"allowed_ips"_s, QJsonArray()}})); // Anywhere, which is not the same as unchanged.
    }

    void rotatingNeedsAnIdempotencyKeyToBeRepeated()
    {
        Api::RotateApiKey rotate{.workspace = workspace, .key = key, .overlap = std::chrono::hours(1)};
        QCOMPARE(rotate.request().path, keyPath + u"/rotate"_s);
        QCOMPARE(rotate.request().body, (QJsonObject{{u"overlap_seconds"_s, 3600}}));
        QVERIFY(!rotate.request().isSafeToRepeat());
        rotate.idempotencyKey = Api::newIdempotencyKey();
        QVERIFY(rotate.request().isSafeToRepeat());
    }

    void rotatingIsReadWithBothKeys()
    {
        ApiKey fresh;
        fresh.id = key;
        ApiKey old = fresh;
        old.status = KeyStatus::Ending;
        const QJsonObject answer{{u"key"_s, fresh.toJson()},
                                 {u"secret"_s, u"intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov"_s},
                                 {u"previous"_s, old.toJson()},
                                 {u"revocation"_s, QJsonValue::Null}};
        const Result<Api::RotatedKey> rotated = Api::RotateApiKey::parse(answer);
        QVERIFY(rotated);
        QVERIFY(rotated->previous.status == KeyStatus::Ending);
        QJsonObject without = answer;
        without.remove(u"previous"_s);
        QVERIFY(!Api::RotateApiKey::parse(without));
        without = answer;
        without.remove(u"secret"_s);
        QVERIFY(!Api::RotateApiKey::parse(without));
    }

    void endingAndExtending()
    {
        const Api::EndKeyNow end{.workspace = workspace, .key = key};
        QCOMPARE(end.request().path, keyPath + u"/end-now"_s);
        const Api::ExtendKey extend{.workspace = workspace, .key = key, .endsAt = someTime};
        QCOMPARE(extend.request().path, keyPath + u"/extend"_s);
        QCOMPARE(extend.request().body, (QJsonObject{{u"ends_at"_s, u"2026-11-22T10:42:07.031Z"_s}}));
        const Api::ExtendKey fromNow{.workspace = workspace, .key = key, .overlap = std::chrono::hours(12)};
        QCOMPARE(fromNow.request().body, (QJsonObject{{u"overlap_seconds"_s, 43'200}}));
    }

    void anAutomationKeyIsAskedForByName()
    {
        Api::GenerateApiKey generate{.workspace = workspace, .name = u"CI"_s};
        QVERIFY(!generate.request().body.contains(u"automation"_s));
        generate.automation = true;
        QCOMPARE(generate.request().body[u"automation"_s], true);
    }

    void whatIsAskedAboutAKey()
    {
        const Api::ListKeyEvents events{.workspace = workspace, .key = key, .after = {u"a b"_s}};
        QCOMPARE(events.request().path, keyPath + u"/events"_s);
        const Api::GetKeyUsage usage{.workspace = workspace, .key = key};
        QCOMPARE(usage.request().path, keyPath + u"/usage"_s);
        const Api::GetReceipt receipt{.workspace = workspace, .key = key};
        QCOMPARE(receipt.request().path, keyPath + u"/receipt"_s);
        const Api::CheckAllowedIps check{.workspace = workspace, .key = key, .allowedIps = {*IpRange::parse(u"198.51.100.0/24"_s)}};
        QCOMPARE(check.request().path, keyPath + u"/allowed-ips/check"_s);
        QVERIFY(check.request().isSafeToRepeat()); // It changes nothing.
        QVERIFY(Api::ListSigningKeys().request().auth == Api::Auth::None);
        const Api::GetKeyCounts counts{.workspace = workspace};
        QVERIFY(counts.request().query.isEmpty());
        const Api::GetKeyCounts draft{.workspace = workspace, .rotationDays = 30};
        QCOMPARE(draft.request().query.toString(), u"rotation_days=30"_s);
    }

    void aLeakIsReportedWithoutASession()
    {
        const Api::ReportLeakedKeys report{.keys = {Secret::fromText(u"one"_s), Secret::fromText(u"two"_s)}};
        QVERIFY(report.request().auth == Api::Auth::None);
        QCOMPARE(report.request().body, (QJsonObject{{u"keys"_s, QJsonArray{u"one"_s, u"two"_s}}}));
        const QJsonObject answer{{u"items"_s, QJsonArray{QJsonObject{{u"key"_s, u"intrlume_sk_live_0123…yRov"_s}, {u"outcome"_s, u"revoked"_s}},
                                                         QJsonObject{{u"key"_s, QString()}, {u"outcome"_s, u"malformed"_s}}}}};
        const auto outcomes = Api::ReportLeakedKeys::parse(answer);
        QVERIFY(outcomes);
        QVERIFY(outcomes->at(0).what == Api::LeakOutcome::What::Revoked);
        QVERIFY(outcomes->at(1).what == Api::LeakOutcome::What::Malformed);
        const QJsonObject strange{{u"items"_s, QJsonArray{QJsonObject{{u"outcome"_s, u"perhaps"_s}}}}};
        QVERIFY(!Api::ReportLeakedKeys::parse(strange)); // Never taken for a revocation.
    }

    void aKeyAsksAboutItself()
    {
        QCOMPARE(Api::GetOwnKey().request().path, u"/v1/keys/self"_s);
        QVERIFY(Api::RevokeOwnKey().request().verb == Api::Verb::Delete);
    }

    void elevatingSendsThePasswordAndReadsTheEnd()
    {
        const Api::ElevateSession elevate{.password = Secret::fromText(u"correct horse"_s)};
        QCOMPARE(elevate.request().path, u"/v1/sessions/current/elevate"_s);
        QCOMPARE(elevate.request().body, (QJsonObject{{u"password"_s, u"correct horse"_s}}));
        const auto until = Api::ElevateSession::parse({{u"elevated_until"_s, u"2026-11-22T10:52:07.031Z"_s}});
        QVERIFY(until && until->elevatedUntil.isValid());
        QVERIFY(!Api::ElevateSession::parse({}));
    }

    void aWorkspaceIsChangedAsItWasSeen()
    {
        const Api::UpdateWorkspace update{.id = workspace, .etag = u"7"_s, .rotationDays = 30};
        QCOMPARE(update.request().ifMatch, u"7"_s);
        QCOMPARE(update.request().body, (QJsonObject{{u"rotation_days"_s, 30}}));
    }

    void aPingMayTellTheAddressThatItSees()
    {
        const auto told = Api::PingRegion::parse({{u"region"_s, u"in-mumbai"_s}, {u"address"_s, u"203.0.113.24"_s}});
        QCOMPARE(told->address, u"203.0.113.24"_s);
        const auto silent = Api::PingRegion::parse({{u"region"_s, u"in-mumbai"_s}});
        QVERIFY(silent->address.isEmpty());
    }
};

QTEST_APPLESS_MAIN(KeyCallsTest)
#include "tst_keycalls.moc"
