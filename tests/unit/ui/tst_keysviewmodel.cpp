// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/member.h"
#include "keys/keysviewmodel.h"
#include "support/fakeclipboard.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/samplekeys.h"
#include "translations.h"

#include <QSignalSpy>
#include <QTest>

#include <array>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Ui::KeysFilter;
using Ui::KeysModel;
using Ui::KeysViewModel;

namespace {

//! The page as it is shown, and the platform behind it. Its first two requests are the list and the regions.
struct Shown {
    Test::HeldLine<Test::FakeTransport> service;
    Api::Client client{service};
    FakeClock clock{Test::sampleNow()};
    Test::FakeClipboard clipboard;
    KeysViewModel keys{client, clock, clipboard};

    explicit Shown(Role role = Role::Owner)
    {
        service->setServer(u"http://127.0.0.1:4711"_s);
        service->always(u"/api-keys/summary"_s, Test::countsJson());
        keys.setSearchDelay(std::chrono::milliseconds(0));
        keys.setWorkspace(Test::sampleWorkspace(role));
    }

    void load(const QList<ApiKey> &list = Test::sampleKeys(), const QString &next = {})
    {
        service->answer(Test::pageJson(list, next));
        service->answer(Test::regionsJson());
        QTRY_COMPARE(keys.state(), Ui::RequestState::Ready);
        QTRY_COMPARE(service->waiting(), 0);
    }

    //! One answer of a long list.
    void answerPart(const QList<ApiKey> &all, int first, int count)
    {
        service->answer(Test::pageJson(all.sliced(first, std::min<qsizetype>(count, all.size() - first)),
                                       first + count < all.size() ? QString::number(first + count) : QString()));
    }

    QUrlQuery lastQuery() const { return service->requests.last().query; }
    QString value(int row, int role) { return keys.keys()->data(keys.keys()->index(row), role).toString(); }
};

//! A list of that many keys, each of another name.
QList<ApiKey> manyKeys(int count)
{
    QList<ApiKey> keys;
    for (int row = 0; row < count; ++row) {
        std::array<unsigned char, 10> entropy{};
        entropy[8] = static_cast<unsigned char>(row >> 8 & 0xff);
        entropy[9] = static_cast<unsigned char>(row & 0xff);
        ApiKey key = Test::sampleKey(u"CRM sync"_s);
        key.id = KeyId::make(Test::sampleNow(), entropy);
        key.name = u"Key %1"_s.arg(row);
        keys.append(key);
    }
    return keys;
}

} // namespace

class TestKeysViewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        Ui::installTranslations(u"en"_s);
    }

    void showsTheListAndItsCounts()
    {
        Shown page;
        QVERIFY(page.keys.isLoading());
        QCOMPARE(page.service->requests.first().query.queryItemValue(u"sort"_s), u"attention"_s);
        page.load();
        QCOMPARE(page.keys.keys()->rowCount(), 10);
        QTRY_COMPARE(page.keys.activeText(), u"9 active"_s);
        QCOMPARE(page.keys.overdueCount(), 1);
        QCOMPARE(page.keys.bannerKind(), KeysViewModel::BannerKind::OverdueBanner);
        QCOMPARE(page.keys.bannerText(), u"1 key is overdue. Legacy IVR bridge was due on 18 November."_s);
        QCOMPARE(page.keys.policyText(), u"Rotated every 90 days"_s);
        QCOMPARE(page.keys.placeholder(), KeysViewModel::Placeholder::None);
    }

    void severalOverdueKeysAreCounted()
    {
        Shown page;
        QList<ApiKey> keys = Test::sampleKeys();
        keys[2].rotationDueAt = Test::sampleNow().addDays(-2);
        keys[3].rotationDueAt = Test::sampleNow().addDays(-1);
        page.service->always(u"/api-keys/summary"_s, Test::countsJson(3));
        page.load(keys);
        QTRY_COMPARE(page.keys.bannerText(), u"3 keys are overdue."_s);
    }

    void filtersAreTheServersWork()
    {
        Shown page;
        page.load();
        page.keys.setEnvironmentChoice(KeysFilter::OnlyTest);
        QTRY_COMPARE(page.lastQuery().queryItemValue(u"environment"_s), u"test"_s);
        page.keys.setStatusChoice(KeysFilter::OnlyRevoked);
        QTRY_COMPARE(page.lastQuery().queryItemValue(u"status"_s), u"revoked"_s);
        page.keys.setSearch(u"gate"_s);
        QTRY_COMPARE(page.lastQuery().queryItemValue(u"text"_s), u"gate"_s);
        page.keys.setStatusChoice(KeysFilter::AllStatuses);
        QTRY_COMPARE(page.lastQuery().queryItemValue(u"status"_s), u"all"_s);
    }

    void headersOrderOnTheServer()
    {
        Shown page;
        page.load();
        const auto order = [&page] { return page.lastQuery().queryItemValue(u"sort"_s) + u' ' + page.lastQuery().queryItemValue(u"order"_s); };
        page.keys.sortBy(KeysFilter::ByName);
        QTRY_COMPARE(page.lastQuery().queryItemValue(u"sort"_s), u"name"_s);
        QVERIFY(!page.keys.isSortDescending());
        page.keys.sortBy(KeysFilter::ByName);
        QTRY_COMPARE(order(), u"name desc"_s);
        page.keys.sortBy(KeysFilter::ByLastUsed); // The latest first, which is what is looked for.
        QTRY_COMPARE(order(), u"last_used desc"_s);
        page.keys.sortBy(KeysFilter::ByStatus);
        QTRY_COMPARE(page.lastQuery().queryItemValue(u"sort"_s), u"status"_s);
        page.keys.sortBy(KeysFilter::ByAttention);
        page.keys.sortBy(KeysFilter::ByAttention);
        QTRY_COMPARE(page.lastQuery().queryItemValue(u"sort"_s), u"attention"_s);
        QVERIFY(!page.keys.isSortDescending());
    }

    void theBannerRotatesTheOneThatIsOverdue()
    {
        Shown page;
        page.load();
        QTRY_COMPARE(page.keys.bannerAction(), u"Rotate now"_s);
        page.keys.followBanner();
        QVERIFY(page.keys.dialogs()->rotate()->isOpen());
    }

    void theBannerShowsThoseThatAreOverdueAndAllAgain()
    {
        Shown page;
        QList<ApiKey> keys = Test::sampleKeys();
        keys[2].rotationDueAt = Test::sampleNow().addDays(-2);
        page.service->always(u"/api-keys/summary"_s, Test::countsJson(2));
        page.load(keys);
        QTRY_COMPARE(page.keys.bannerAction(), u"Show them"_s);
        page.keys.followBanner();
        QTRY_VERIFY(page.lastQuery().hasQueryItem(u"due_before"_s));
        page.service->answer(Test::pageJson({keys[0], keys[2]}));
        QTRY_COMPARE(page.keys.bannerAction(), u"Show all"_s);
        page.keys.followBanner();
        QTRY_VERIFY(!page.lastQuery().hasQueryItem(u"due_before"_s));
    }

    void rowsOfOtherStatesOfferNoRotation()
    {
        Shown page;
        page.load();
        const QString ending = Test::sampleKeys().at(1).id.toString();
        page.keys.askToRotate(ending);
        QVERIFY(!page.keys.dialogs()->rotate()->isOpen());
        page.keys.rename(ending); // It keeps its name until it is gone.
        QVERIFY(page.keys.actions()->renamingId().isEmpty());
        page.keys.setOffline(true);
        page.keys.rename(Test::sampleKeys().first().id.toString());
        QVERIFY(page.keys.actions()->renamingId().isEmpty());
    }

    void anotherPolicyLoadsTheDueDatesAgain()
    {
        Shown page;
        page.load();
        page.keys.askForPolicy();
        page.keys.policy()->setChoice(0);
        page.service->answer(Test::countsJson());
        QTRY_COMPARE(page.service->waiting(), 0);
        page.keys.policy()->submit();
        Workspace workspace = Test::sampleWorkspace();
        workspace.rotationDays = 30;
        page.service->answer(workspace.toJson());
        QTRY_VERIFY(page.keys.isLoading());
        QCOMPARE(page.keys.policyText(), u"Rotated every 30 days"_s);
    }

    void typingAsksOnceItPauses()
    {
        Shown page;
        page.load();
        const qsizetype before = page.service->requests.size();
        page.keys.setSearch(u"g"_s);
        page.keys.setSearch(u"ga"_s);
        page.keys.setSearch(u"gat"_s);
        QTRY_COMPARE(page.service->requests.size(), before + 1);
        QCOMPARE(page.lastQuery().queryItemValue(u"text"_s), u"gat"_s);
    }

    void onlyTheNewestAnswerIsShown()
    {
        Shown page;
        page.load();
        page.keys.setEnvironmentChoice(KeysFilter::OnlyTest);
        page.keys.setEnvironmentChoice(KeysFilter::OnlyLive);
        QTRY_COMPARE(page.service->waiting(), 2);
        page.service->answer(Test::pageJson({Test::sampleKey(u"Staging tests"_s)})); // For the one that is no longer wanted.
        page.service->answer(Test::pageJson({Test::sampleKey(u"CRM sync"_s)}));
        QTRY_COMPARE(page.keys.keys()->rowCount(), 1);
        QCOMPARE(page.value(0, KeysModel::NameRole), u"CRM sync"_s);
    }

    void loadsMoreAsTheListIsScrolled()
    {
        Shown page;
        const QList<ApiKey> all = Test::sampleKeys();
        page.load(all.first(4), u"cursor"_s);
        QTRY_COMPARE(page.keys.activeText(), u"9 active"_s);
        QVERIFY(page.keys.keys()->canFetchMore({}));
        page.keys.keys()->fetchMore({});
        page.keys.keys()->fetchMore({}); // A second time while the first is under way.
        QTRY_COMPARE(page.service->waiting(), 1);
        QCOMPARE(page.lastQuery().queryItemValue(u"after"_s), u"cursor"_s);
        page.service->answer(Test::pageJson(all.sliced(4)));
        QTRY_COMPARE(page.keys.keys()->rowCount(), 10);
        QVERIFY(!page.keys.keys()->canFetchMore({}));
    }

    void moreThatFailsCanBeTriedAgain()
    {
        Shown page;
        page.load(Test::sampleKeys().first(4), u"cursor"_s);
        page.keys.loadMore();
        page.service->fail(Error{.kind = Error::Kind::Server});
        QTRY_VERIFY(page.keys.hasMoreFailed());
        QVERIFY(!page.keys.keys()->canFetchMore({})); // Not over and over by itself.
        page.keys.retryMore();
        page.service->answer(Test::pageJson(Test::sampleKeys().sliced(4)));
        QTRY_COMPARE(page.keys.keys()->rowCount(), 10);
    }

    void theServerSorts()
    {
        Shown page;
        page.load();
        page.keys.sortBy(KeysFilter::ByName);
        QCOMPARE(page.lastQuery().queryItemValue(u"sort"_s), u"name"_s);
        QVERIFY(!page.lastQuery().hasQueryItem(u"order"_s));
        page.keys.sortBy(KeysFilter::ByName);
        QCOMPARE(page.lastQuery().queryItemValue(u"order"_s), u"desc"_s);
        page.keys.sortBy(KeysFilter::ByLastUsed);
        QCOMPARE(page.lastQuery().queryItemValue(u"sort"_s), u"last_used"_s);
        QCOMPARE(page.lastQuery().queryItemValue(u"order"_s), u"desc"_s); // The latest use first.
        page.keys.sortBy(KeysFilter::ByAttention);
        page.keys.sortBy(KeysFilter::ByAttention);
        QVERIFY(!page.lastQuery().hasQueryItem(u"order"_s)); // It has one direction.
        QVERIFY(!page.keys.isSortDescending());
    }

    void theOneOverdueKeyCanBeRotatedFromTheBanner()
    {
        Shown page;
        page.load();
        QTRY_COMPARE(page.keys.bannerAction(), u"Rotate now"_s);
        page.keys.followBanner();
        QVERIFY(page.keys.dialogs()->rotate()->isOpen());
    }

    void severalOverdueKeysCanBeShownAlone()
    {
        Shown page;
        QList<ApiKey> keys = Test::sampleKeys();
        keys[2].rotationDueAt = Test::sampleNow().addDays(-2);
        page.service->always(u"/api-keys/summary"_s, Test::countsJson(2));
        page.load(keys);
        QTRY_COMPARE(page.keys.bannerAction(), u"Show them"_s);
        page.keys.followBanner();
        QCOMPARE(page.lastQuery().queryItemValue(u"due_before"_s, QUrl::FullyDecoded), u"2026-11-22T10:42:00.000Z"_s);
        page.service->answer(Test::pageJson({keys.at(0), keys.at(2)}));
        QTRY_COMPARE(page.keys.bannerAction(), u"Show all"_s);
        page.keys.followBanner();
        QVERIFY(!page.lastQuery().hasQueryItem(u"due_before"_s));
    }

    void aKeyIsRenamedInItsRow()
    {
        Shown page;
        page.load();
        ApiKey key = Test::sampleKey(u"CRM sync"_s);
        page.keys.rename(key.id.toString());
        QCOMPARE(page.keys.actions()->renamingId(), key.id.toString());
        page.keys.actions()->submitRename(u"  "_s);
        QCOMPARE(page.keys.actions()->renameError(), u"Use 1 to 64 characters."_s);
        page.keys.actions()->submitRename(u"Staging tests"_s);
        page.service->fail(Error{.kind = Error::Kind::Conflict, .code = u"name-taken"_s});
        QTRY_COMPARE(page.keys.actions()->renameError(), u"A key with this name exists."_s);
        page.keys.actions()->submitRename(u"CRM sync 2"_s);
        QCOMPARE(page.service->requests.constLast().ifMatch, key.etag);
        QCOMPARE(page.service->requests.constLast().body, (QJsonObject{{u"name"_s, u"CRM sync 2"_s}}));
        key.name = u"CRM sync 2"_s;
        page.service->answer(key.toJson());
        QTRY_VERIFY(page.keys.actions()->renamingId().isEmpty());
        QCOMPARE(page.keys.keys()->find(key.id)->name, u"CRM sync 2"_s);
    }

    void aKeyThatSomeoneElseChangedIsLoadedAgain()
    {
        Shown page;
        page.load();
        page.keys.rename(Test::sampleKey(u"CRM sync"_s).id.toString());
        page.keys.actions()->submitRename(u"CRM sync 2"_s);
        page.service->fail(Error{.kind = Error::Kind::Changed});
        QTRY_COMPARE(page.service->waiting(), 1);
        QVERIFY(page.service->requests.constLast().path.endsWith(Test::sampleKey(u"CRM sync"_s).id.toString()));
        ApiKey theirs = Test::sampleKey(u"CRM sync"_s);
        theirs.name = u"CRM nightly sync"_s;
        page.service->answer(theirs.toJson());
        QTRY_COMPARE(page.keys.keys()->find(theirs.id)->name, u"CRM nightly sync"_s);
    }

    void aNameThatIsTheSameIsNotSent()
    {
        Shown page;
        page.load();
        page.keys.rename(Test::sampleKey(u"CRM sync"_s).id.toString());
        page.keys.actions()->submitRename(u" CRM sync "_s);
        QVERIFY(page.keys.actions()->renamingId().isEmpty());
        QCOMPARE(page.service->waiting(), 0);
    }

    void aKeyIsPausedAndResumed()
    {
        Shown page;
        page.load();
        QSignalSpy noticed(&page.keys, &KeysViewModel::noticed);
        ApiKey key = Test::sampleKey(u"CRM sync"_s);
        page.keys.setPaused(key.id.toString(), true);
        QCOMPARE(page.service->requests.constLast().body, (QJsonObject{{u"paused"_s, true}}));
        key.status = KeyStatus::Paused;
        page.service->answer(key.toJson());
        QTRY_COMPARE(noticed.count(), 1);
        QCOMPARE(noticed.first().first().toString(), u"CRM sync is paused. Calls that use it are refused."_s);
        QVERIFY(page.keys.keys()->find(key.id)->status == KeyStatus::Paused);
    }

    void aRowAsksForItsDialogs()
    {
        Shown page;
        page.load();
        const QString key = Test::sampleKey(u"CRM sync"_s).id.toString();
        page.keys.askToRotate(key);
        QVERIFY(page.keys.dialogs()->rotate()->isOpen());
        const QString old = page.keys.keys()->keys().at(1).id.toString();
        page.keys.rename(old); // An old key keeps its name.
        QVERIFY(page.keys.actions()->renamingId().isEmpty());
        page.keys.askToStopNow(old);
        QVERIFY(page.keys.dialogs()->ending()->isStopping());
        page.keys.setOffline(true);
        page.keys.setPaused(key, true);
        QVERIFY(page.service->requests.constLast().verb != Api::Verb::Patch);
    }

    void anEmptyListSaysWhatKeysAreFor()
    {
        Shown page;
        page.load({});
        QCOMPARE(page.keys.placeholder(), KeysViewModel::Placeholder::Empty);
        QCOMPARE(page.keys.placeholderTitle(), u"No API keys yet"_s);
        QVERIFY(!page.keys.areToolsShown());
    }

    void noMatchSaysWhatTheFilterHides()
    {
        Shown page;
        page.load();
        page.keys.setEnvironmentChoice(KeysFilter::OnlyTest);
        page.keys.setSearch(u"gatewya"_s);
        QTRY_COMPARE(page.service->waiting(), 2);
        page.service->answer(Test::pageJson({}));
        page.service->answer(Test::pageJson({}));
        QTRY_COMPARE(page.keys.placeholder(), KeysViewModel::Placeholder::NoMatch);
        QCOMPARE(page.keys.placeholderTitle(), u"No keys match “gatewya”"_s);
        QCOMPARE(page.keys.placeholderText(), u"Searched 3 test keys. 7 live keys are hidden by the filter."_s);
        QVERIFY(page.keys.areToolsShown());
        page.keys.clearFilters();
        QVERIFY(page.keys.search().isEmpty());
        QCOMPARE(page.keys.environmentChoice(), 0);
    }

    void anErrorNamesItsRequest()
    {
        Shown page;
        page.service->fail(Error{.kind = Error::Kind::Server, .requestId = u"req_7k2m9x"_s});
        QTRY_COMPARE(page.keys.placeholder(), KeysViewModel::Placeholder::Error);
        QCOMPARE(page.keys.placeholderTitle(), u"The keys could not be loaded"_s);
        QVERIFY(page.keys.placeholderText().endsWith(u"Your keys keep working."_s));
        QCOMPARE(page.keys.errorReference(), u"req_7k2m9x · 10:42:00"_s);
        page.keys.copyErrorDetails();
        QVERIFY(page.clipboard.text.contains(u"req_7k2m9x"_s));
    }

    void offlineKeepsTheListReadableAndStopsWriting()
    {
        Shown page;
        page.load();
        page.keys.refresh();
        page.service->fail(Error{.kind = Error::Kind::Offline});
        QTRY_COMPARE(page.keys.bannerKind(), KeysViewModel::BannerKind::OfflineBanner);
        QCOMPARE(page.keys.bannerText(), u"You’re offline. Showing what was loaded at 10:42."_s);
        QVERIFY(page.keys.bannerRetries());
        QCOMPARE(page.keys.keys()->rowCount(), 10);
        QCOMPARE(page.keys.writeDisabledReason(), u"You’re offline"_s);
        page.keys.askToGenerate();
        QVERIFY(!page.keys.generateKey()->isOpen());
        page.keys.askToRevoke(Test::sampleKeys().first().id.toString());
        QVERIFY(!page.keys.revoke()->isConfirming());
    }

    void comingBackOnlineLoadsAgain()
    {
        Shown page;
        page.load();
        page.keys.setOffline(true);
        QCOMPARE(page.keys.bannerKind(), KeysViewModel::BannerKind::OfflineBanner);
        const qsizetype before = page.service->requests.size();
        page.keys.setOffline(false);
        QTRY_COMPARE(page.service->requests.size(), before + 1);
    }

    void offlineBeforeAnythingWasLoadedIsAStateOfItsOwn()
    {
        Shown page;
        page.service->fail(Error{.kind = Error::Kind::Offline});
        QTRY_COMPARE(page.keys.placeholder(), KeysViewModel::Placeholder::Offline);
    }

    void aFailedReloadKeepsWhatIsThere()
    {
        Shown page;
        page.load();
        page.keys.refresh();
        page.service->fail(Error{.kind = Error::Kind::Server});
        QTRY_COMPARE(page.keys.bannerKind(), KeysViewModel::BannerKind::FailedBanner);
        QCOMPARE(page.keys.keys()->rowCount(), 10);
        QVERIFY(page.keys.writeDisabledReason().isEmpty());
    }

    void aRoleWithoutKeysAsksForNone()
    {
        Shown page(Role::Developer);
        QCOMPARE(page.keys.placeholder(), KeysViewModel::Placeholder::NoAccess);
        QCOMPARE(page.keys.placeholderText(), u"Your role is Developer. Ask an owner if you need a key."_s);
        QVERIFY(!page.keys.canManage());
        for (const Api::HttpRequest &request : page.service->requests)
            QVERIFY(!request.path.contains(u"api-keys"_s));
        page.keys.copyRequestMessage();
        QVERIFY(page.clipboard.text.contains(u"Nilavya Health"_s));
    }

    void aRoleWithoutKeysIsToldWhomToAsk()
    {
        Shown page(Role::Developer);
        QTRY_VERIFY(page.service->waiting() > 0);
        QCOMPARE(page.service->requests.first().path, u"/v1/workspaces/%1/members"_s.arg(Test::sampleWorkspace().id.toString()));
        QCOMPARE(page.service->requests.first().query.queryItemValue(u"role"_s), u"owner"_s);
        QJsonArray owners;
        for (const QString &name : {u"Ananya Krishnan"_s, u"Devansh Patil"_s}) {
            const Member owner{.id = MemberId(u"mem_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s),
                               .account = AccountId(u"acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s),
                               .name = name,
                               .email = u"a@nilavya.example"_s,
                               .role = u"owner"_s,
                               .roleName = u"Owner"_s};
            owners.append(owner.toJson());
        }
        page.service->answer(QJsonObject{{u"items"_s, owners}, {u"next"_s, QJsonValue::Null}});
        QTRY_COMPARE(page.keys.placeholderText(), u"Your role is Developer. Ask Ananya Krishnan or Devansh Patil if you need a key."_s);
    }

    void aRoleThatChangedMeanwhileLosesTheList()
    {
        Shown page;
        page.load();
        page.keys.refresh();
        page.service->fail(Error{.kind = Error::Kind::Forbidden, .code = u"permission-missing"_s});
        QTRY_COMPARE(page.keys.placeholder(), KeysViewModel::Placeholder::NoAccess);
        QCOMPARE(page.keys.keys()->rowCount(), 0);
    }

    void aNewKeyIsRevealedAndListed()
    {
        Shown page;
        page.load();
        page.keys.askToGenerate();
        page.service->answer(QJsonObject{{u"region"_s, u"in-mumbai"_s}, {u"address"_s, u"203.0.113.24"_s}});
        page.keys.generateKey()->setName(u"Telephony gateway"_s);
        page.keys.generateKey()->generate();
        page.service->answer(
            QJsonObject{{u"key"_s, Test::sampleKey(u"Telephony gateway"_s).toJson()}, {u"secret"_s, Test::sampleSecret().exposeText()}});
        QTRY_VERIFY(page.keys.reveal()->isOpen());
        QVERIFY(!page.keys.canClose());
        QVERIFY(page.keys.reveal()->example(0).contains(u"http://127.0.0.1:4711/v1/agents"_s));
        QTRY_VERIFY(page.keys.isLoading());
        page.keys.reveal()->setStored(true);
        QVERIFY(page.keys.canClose());
    }

    void aRevokedKeyLeavesTheListOnceItIsStopped()
    {
        Shown page;
        page.load();
        const QString id = Test::sampleKeys().first().id.toString();
        page.keys.askToRevoke(id);
        page.keys.revoke()->setTyped(u"Legacy IVR bridge"_s);
        page.keys.revoke()->revoke();
        page.service->answer(Test::revokedJson(Test::sampleKeys().first(), {400, 500, 700, -1, -1}));
        QTRY_COMPARE(page.value(0, KeysModel::RotationRole), u"Stopping 3 of 5"_s);
        page.service->answer(Test::revocationJson({400, 500, 700, 900, 1100}));
        QTRY_COMPARE(page.keys.keys()->rowCount(), 9);
        QVERIFY(page.keys.revoke()->isOver());
    }

    void aKeyThatIsNotListedIsNotRevoked()
    {
        Shown page;
        page.load();
        page.keys.askToRevoke(u"key_none"_s);
        QVERIFY(!page.keys.revoke()->isConfirming());
    }

    void copiesTheIdAndNeverASecret()
    {
        Shown page;
        page.load();
        QSignalSpy noticed(&page.keys, &KeysViewModel::noticed);
        page.keys.copyKeyId(Test::sampleKeys().first().id.toString());
        QCOMPARE(page.clipboard.text, Test::sampleKeys().first().id.toString());
        QCOMPARE(noticed.count(), 1);
    }

    void signingOutForgetsEverything()
    {
        Shown page;
        page.load();
        page.keys.reveal()->begin(Test::sampleKey(u"CRM sync"_s), Test::sampleSecret());
        page.keys.reveal()->copy();
        page.keys.reset();
        QVERIFY(!page.keys.reveal()->isOpen());
        QVERIFY(page.clipboard.text.isEmpty());
        QCOMPARE(page.keys.keys()->rowCount(), 0);
        QCOMPARE(page.keys.overdueCount(), 0);
        QVERIFY(page.keys.canClose());
    }

    void aReplyAfterThePageIsGoneIsDropped()
    {
        auto service = std::make_shared<Test::FakeTransport>();
        Api::Client client(service);
        const FakeClock clock;
        Test::FakeClipboard clipboard;
        {
            KeysViewModel keys(client, clock, clipboard);
            keys.setWorkspace(Test::sampleWorkspace());
            QTRY_COMPARE(service->waiting(), 2);
        }
        service->answer(Test::pageJson(Test::sampleKeys()));
        service->answer(Test::regionsJson());
        QCoreApplication::processEvents();
    }

    void reloadingKeepsWhatWasScrolledTo()
    {
        Shown page;
        QList<ApiKey> all = manyKeys(1200);
        page.answerPart(all, 0, 200);
        page.service->answer(Test::regionsJson());
        for (int first = 200; first < 1200; first += 200) {
            QTRY_COMPARE(page.keys.keys()->rowCount(), first);
            page.keys.loadMore();
            page.answerPart(all, first, 200);
        }
        QTRY_COMPARE(page.keys.keys()->rowCount(), 1200);
        const QPersistentModelIndex before(page.keys.keys()->index(899));
        const QPersistentModelIndex next(page.keys.keys()->index(901));
        const QSignalSpy reset(page.keys.keys(), &QAbstractItemModel::modelReset);
        const qsizetype asked = page.service->requests.size();

        all.removeAt(900); // Revoked.
        page.keys.refresh();
        for (int first = 0; first < 1199; first += 200) {
            QTRY_COMPARE(page.service->waiting(), 1); // One after the other.
            page.answerPart(all, first, 200);
        }
        QTRY_COMPARE(page.keys.keys()->rowCount(), 1199);
        QCOMPARE(page.service->requests.size(), asked + 6);
        QCOMPARE(reset.count(), 0);
        QCOMPARE(before.row(), 899);
        QCOMPARE(next.row(), 900); // Where the revoked one was.
        QVERIFY(!page.keys.keys()->canFetchMore({}));
    }

    void aKeyThatIsBeingStoppedStaysInAListThatIsLoadedAgain()
    {
        Shown page;
        page.load();
        const ApiKey stopping = Test::sampleKeys().at(3);
        page.keys.askToRevoke(stopping.id.toString());
        page.keys.revoke()->setTyped(stopping.name);
        page.keys.revoke()->revoke();
        page.service->answer(Test::revokedJson(stopping, {400, 500, 700, -1, -1}));
        QTRY_COMPARE(page.value(3, KeysModel::RotationRole), u"Stopping 3 of 5"_s);
        QTRY_COMPARE(page.service->waiting(), 1); // The watch.
        page.keys.refresh();
        QList<ApiKey> others = Test::sampleKeys();
        others.removeAt(3); // Whoever is revoked is not listed.
        page.service->answer(Test::revocationJson({400, 500, 700, 800, -1}));
        page.service->answer(Test::pageJson(others));
        QTRY_COMPARE(page.keys.state(), Ui::RequestState::Ready);
        QCOMPARE(page.keys.keys()->rowCount(), 10);
        QCOMPARE(page.value(3, KeysModel::RotationRole), u"Stopping 4 of 5"_s);
    }

    void theOverdueKeyOfTheBannerNeedNotBeListed()
    {
        Shown page;
        QList<ApiKey> keys = Test::sampleKeys();
        const ApiKey overdue = keys.takeFirst();
        page.load(keys);
        QTRY_COMPARE(page.keys.bannerAction(), u"Rotate now"_s);
        page.keys.followBanner();
        QTRY_COMPARE(page.service->waiting(), 1);
        QVERIFY(page.service->requests.constLast().path.endsWith(overdue.id.toString()));
        page.service->answer(overdue.toJson());
        QTRY_VERIFY(page.keys.dialogs()->rotate()->isOpen());
    }

    void showingTheOverdueKeysClearsTheOtherFilters()
    {
        Shown page;
        page.service->always(u"/api-keys/summary"_s, Test::countsJson(2));
        page.load();
        page.keys.setEnvironmentChoice(KeysFilter::OnlyTest);
        page.service->answer(Test::pageJson({Test::sampleKey(u"Staging tests"_s)}));
        QTRY_COMPARE(page.keys.bannerAction(), u"Show them"_s);
        page.keys.followBanner();
        QVERIFY(page.lastQuery().hasQueryItem(u"due_before"_s));
        QVERIFY(!page.lastQuery().hasQueryItem(u"environment"_s));
        QCOMPARE(page.keys.environmentChoice(), 0);
    }

    void theSheetOpensForAKeyThatIsNotListed()
    {
        Shown page;
        QList<ApiKey> keys = Test::sampleKeys();
        const ApiKey hidden = keys.takeLast();
        page.load(keys);
        page.keys.showDetails(hidden.id.toString());
        page.service->answer(hidden.toJson());
        QTRY_VERIFY(page.keys.details()->isOpen());
        QCOMPARE(page.keys.details()->name(), hidden.name);
    }

    void aKeyThatCanNotBeFetchedIsSaidAndTriedAgain()
    {
        Shown page;
        QList<ApiKey> keys = Test::sampleKeys();
        const ApiKey hidden = keys.takeLast();
        page.load(keys);
        page.keys.showDetails(hidden.id.toString());
        page.service->fail(Error{.kind = Error::Kind::Server});
        QTRY_COMPARE(page.keys.bannerKind(), KeysViewModel::BannerKind::ActionBanner);
        QCOMPARE(page.keys.bannerText(), u"The server has a problem. Try again in a moment."_s);
        QCOMPARE(page.keys.bannerAction(), u"Retry"_s);
        page.keys.followBanner();
        page.service->answer(hidden.toJson());
        QTRY_VERIFY(page.keys.details()->isOpen());
        QVERIFY(page.keys.bannerKind() != KeysViewModel::BannerKind::ActionBanner);
    }

    void aPauseThatFailsIsNoToast()
    {
        Shown page;
        page.load();
        const QSignalSpy noticed(&page.keys, &KeysViewModel::noticed);
        const ApiKey key = Test::sampleKey(u"CRM sync"_s);
        page.keys.setPaused(key.id.toString(), true);
        QCOMPARE(page.keys.actions()->pausingIds(), QStringList{key.id.toString()});
        page.service->fail(Error{.kind = Error::Kind::Forbidden});
        QTRY_COMPARE(page.keys.bannerText(), u"CRM sync was not paused. Your role changed. This action needs Owner."_s);
        QVERIFY(page.keys.actions()->pausingIds().isEmpty());
        QCOMPARE(noticed.count(), 0);
    }

    void aServerThatIsTooBusyIsAskedAgainByItself()
    {
        Shown page;
        page.service->fail(Error{.kind = Error::Kind::TooMany, .retryAfter = std::chrono::seconds(20)});
        page.service->answer(Test::regionsJson());
        QTRY_COMPARE(page.keys.placeholderText(), u"Too many requests. Trying again in 20 s. Your keys keep working."_s);
        page.clock.advance(std::chrono::seconds(12));
        page.keys.tick();
        QCOMPARE(page.keys.placeholderText(), u"Too many requests. Trying again in 8 s. Your keys keep working."_s);
        QCOMPARE(page.service->waiting(), 0);
        page.clock.advance(std::chrono::seconds(8));
        page.keys.tick();
        QTRY_COMPARE(page.service->waiting(), 1);
        page.service->answer(Test::pageJson(Test::sampleKeys()));
        QTRY_COMPARE(page.keys.keys()->rowCount(), 10);
    }

    void aSilentRegionIsNamed()
    {
        Shown page;
        page.load();
        page.keys.refresh();
        page.service->fail(Error{.kind = Error::Kind::Timeout});
        QTRY_COMPARE(page.keys.bannerText(), u"The Mumbai region did not answer in 10 seconds."_s);
    }

    void aKeyWhoseTimeHasComeIsAskedForAgain()
    {
        Shown page;
        page.load();
        page.keys.tick();
        QCOMPARE(page.service->waiting(), 0);
        page.clock.advance(std::chrono::seconds(Test::sampleNow().secsTo(Test::sampleKey(u"Lab report sender"_s).endsAt)));
        page.keys.tick();
        QTRY_COMPARE(page.service->waiting(), 1);
    }

    void aRoleThatLostItsKeysKeepsNoCounts()
    {
        Shown page;
        page.load();
        QTRY_COMPARE(page.keys.overdueCount(), 1);
        page.keys.refresh(); // Still under way when the role is another.
        page.keys.setWorkspace(Test::sampleWorkspace(Role::Developer));
        QCOMPARE(page.keys.overdueCount(), 0);
        QVERIFY(page.keys.activeText().isEmpty());
        page.service->answer(Test::pageJson(Test::sampleKeys()));
        QCoreApplication::processEvents();
        QCOMPARE(page.keys.keys()->rowCount(), 0);
    }

    void aCustomRoleIsCalledByItsName()
    {
        Shown page;
        Workspace workspace = Test::sampleWorkspace(Role::Viewer);
        workspace.customRole = u"rol_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;
        workspace.customRoleName = u"Auditor"_s;
        page.keys.setWorkspace(workspace);
        QCOMPARE(page.keys.placeholderText(), u"Your role is Auditor. Ask an owner if you need a key."_s);
    }
};

QTEST_GUILESS_MAIN(TestKeysViewModel)
#include "tst_keysviewmodel.moc"
