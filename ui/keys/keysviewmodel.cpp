// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keysviewmodel.h"

#include "api/members.h"
#include "api/platform.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {
constexpr int mostOwnersNamed = 3;
constexpr int pageSize = 200; // The most that one answer of a list holds (contract, "Conventions").
constexpr qsizetype mostReloaded = 2000; // Rows behind these stay as they are until they are scrolled to the end of.
} // namespace

KeysViewModel::KeysViewModel(Api::Client &client, const Clock &clock, Clipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_clipboard(clipboard)
    , m_keys(clock)
    , m_dialogs(client, clock, clipboard)
    , m_actions(client)
    , m_details(client, clock)
    , m_policy(client, clock)
{
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(250ms);
    connect(&m_searchDelay, &QTimer::timeout, this, &KeysViewModel::load);
    m_wordsTimer.setInterval(30s); // "3 min ago" is never wrong by more than that.
    connect(&m_wordsTimer, &QTimer::timeout, this, &KeysViewModel::tick);
    m_wordsTimer.start();
    m_retryTimer.setInterval(1s); // The sentence counts the seconds.
    connect(&m_retryTimer, &QTimer::timeout, this, &KeysViewModel::tick);
    m_keys.setLoader([this] { return !m_next.value.isEmpty() && !m_loadingMore && !m_moreFailed && m_state == RequestState::Ready; },
                     [this] { loadMore(); });
    connectDialogs();
    connectDetails();
}

KeysViewModel::~KeysViewModel() = default;

void KeysViewModel::connectDialogs()
{
    connect(&m_dialogs, &KeyDialogsViewModel::keyMade, this, &KeysViewModel::load);
    connect(&m_dialogs, &KeyDialogsViewModel::canCloseChanged, this, &KeysViewModel::canCloseChanged);
    connect(&m_dialogs, &KeyDialogsViewModel::keyChanged, &m_keys, &KeysModel::update);
    connect(&m_dialogs, &KeyDialogsViewModel::stoppingChanged, &m_keys, &KeysModel::setStopping);
    connect(&m_dialogs, &KeyDialogsViewModel::stopped, this, &KeysViewModel::keyStopped);
    connect(&m_dialogs, &KeyDialogsViewModel::noticed, this, &KeysViewModel::noticed);
}

void KeysViewModel::connectDetails()
{
    connect(&m_dialogs, &KeyDialogsViewModel::keyChanged, &m_details, &KeyDetailsViewModel::update);
    // What the watch knows of the key is as old as the revocation.
    connect(&m_dialogs, &KeyDialogsViewModel::stopped, &m_details, [this](const ApiKey &key) { m_details.reload(key.id); });
    connect(&m_details, &KeyDetailsViewModel::keyChanged, &m_keys, &KeysModel::update);
    connect(&m_details, &KeyDetailsViewModel::rotateWanted, &m_dialogs, &KeyDialogsViewModel::askToRotate);
    connect(&m_details, &KeyDetailsViewModel::revokeWanted, &m_dialogs, &KeyDialogsViewModel::askToRevoke);
    connect(&m_details, &KeyDetailsViewModel::rangesWanted, &m_dialogs, &KeyDialogsViewModel::askToEditAllowedIps);
    connect(&m_details, &KeyDetailsViewModel::receiptWanted, &m_dialogs, &KeyDialogsViewModel::askToSaveReceipt);
    connect(&m_details, &KeyDetailsViewModel::stopNowWanted, &m_dialogs, &KeyDialogsViewModel::askToStopNow);
    connect(&m_details, &KeyDetailsViewModel::extendWanted, &m_dialogs, &KeyDialogsViewModel::askToExtend);
    connect(this, &KeysViewModel::stateChanged, &m_details, [this] { m_details.setWriteDisabledReason(writeDisabledReason()); });
    connect(&m_actions, &KeyActionsViewModel::keyChanged, &m_keys, &KeysModel::update);
    connect(&m_actions, &KeyActionsViewModel::noticed, this, &KeysViewModel::noticed);
    connect(&m_actions, &KeyActionsViewModel::keyChanged, &m_details, &KeyDetailsViewModel::update);
    connect(&m_actions, &KeyActionsViewModel::errorChanged, this, &KeysViewModel::stateChanged);
    connect(&m_actions, &KeyActionsViewModel::stale, this, &KeysViewModel::load);
    connect(&m_policy, &RotationPolicyViewModel::saved, this, &KeysViewModel::policySaved);
}

void KeysViewModel::policySaved(const Workspace &workspace)
{
    m_workspace = workspace;
    m_keys.setRotationDays(workspace.rotationDays);
    m_details.setRotationDays(workspace.rotationDays);
    m_dialogs.setWorkspace(workspace);
    Q_EMIT noticed(tr("Keys are now rotated every %n day(s)", nullptr, workspace.rotationDays));
    load(); // The due dates are others.
}

void KeysViewModel::setWorkspace(const Workspace &workspace)
{
    const bool another = workspace.id != m_workspace.id;
    m_workspace = workspace;
    m_dialogs.setWorkspace(workspace);
    m_policy.setWorkspace(workspace);
    m_keys.setRotationDays(workspace.rotationDays);
    m_details.setRotationDays(workspace.rotationDays);
    if (another) {
        forgetList();
        m_owners.clear();
        m_filter = {};
        m_shownFilter = {};
        m_details.reset();
        m_actions.reset();
        Q_EMIT filterChanged();
    }
    refresh();
    loadCities();
}

void KeysViewModel::reset()
{
    ++m_latestKey;
    m_searchDelay.stop();
    m_retryTimer.stop();
    m_retryAt = {};
    m_dialogs.reset();
    m_actions.reset();
    m_details.reset();
    m_policy.reset();
    m_workspace = {};
    m_filter = {};
    m_shownFilter = {};
    forgetList();
    Q_EMIT filterChanged();
    setState(RequestState::Idle);
}

void KeysViewModel::retranslate()
{
    m_keys.refreshWords();
    Q_EMIT wordsChanged();
    Q_EMIT stateChanged();
    m_dialogs.retranslate();
    m_details.retranslate();
}

void KeysViewModel::refresh()
{
    m_searchDelay.stop();
    load();
}

void KeysViewModel::load()
{
    if (m_workspace.id.isEmpty())
        return;
    m_retryTimer.stop();
    m_retryAt = {};
    if (!canManage()) {
        forgetList();
        loadOwners();
        return setState(RequestState::Ready);
    }
    setState(RequestState::Loading);
    m_loadingMore = false;
    m_moreFailed = false;
    Listing listing{.ticket = ++m_latest, .filter = m_filter, .again = m_filter == m_shownFilter, .keys = {}, .ids = {}, .next = {}};
    if (listing.again) // What was scrolled to is not to go.
        listing.wanted = std::min<qsizetype>(m_keys.rowCount(), mostReloaded);
    loadPage(std::move(listing));
}

void KeysViewModel::loadPage(Listing listing)
{
    Api::ListApiKeys call = listing.filter.call(m_workspace.id);
    call.limit = pageSize;
    call.after = listing.next;
    QCoro::connect(m_client.send(std::move(call)), this, [this, listing = std::move(listing)](const Result<Page<ApiKey>> &page) {
        if (listing.ticket != m_latest)
            return; // A newer request is under way; its answer is the one to show.
        if (!page)
            return takeFailure(page.error());
        Listing longer = listing;
        for (const ApiKey &key : page->items) {
            if (!longer.ids.contains(key.id)) // A key that comes meanwhile pushes another onto the next page.
                longer.keys.append(key);
            longer.ids.insert(key.id);
        }
        longer.next = page->next;
        if (!longer.next.value.isEmpty() && longer.keys.size() < longer.wanted)
            return loadPage(std::move(longer));
        take(longer);
    });
}

void KeysViewModel::forgetList()
{
    ++m_latest; // What is under way is not for the role, or the workspace, of now.
    m_loadingMore = false;
    m_moreFailed = false;
    m_next = {};
    m_summary.reset();
    m_error.reset();
    m_keys.replace({});
}

void KeysViewModel::take(const Listing &listing)
{
    m_error.reset();
    m_actions.forgetError();
    m_loadedAt = m_clock.now();
    m_shownFilter = listing.filter;
    m_next = listing.next;
    if (listing.again)
        m_keys.renew(listing.keys, !listing.next.value.isEmpty());
    else
        m_keys.replace(listing.keys);
    setState(RequestState::Ready);
    loadSummary(listing.ticket);
}

void KeysViewModel::takeFailure(const Error &error)
{
    m_error = error;
    m_failedAt = m_clock.now();
    if (error.kind == Error::Kind::Forbidden)
        m_keys.replace({}); // The role no longer includes keys.
    if (error.kind == Error::Kind::TooMany && error.retryAfter.count() > 0) {
        m_retryAt = m_failedAt.addSecs(error.retryAfter.count());
        m_retryTimer.start();
    }
    setState(RequestState::Failed);
}

void KeysViewModel::tick()
{
    if (m_retryAt.isValid() && m_clock.now() >= m_retryAt)
        return load();
    if (m_retryAt.isValid())
        Q_EMIT stateChanged();
    m_keys.refreshWords();
    if (m_state == RequestState::Ready && !isOffline() && m_keys.hasEnded())
        load(); // A key whose time has come is gone, and no longer "stops in 1 min".
}

void KeysViewModel::loadOwners()
{
    if (!m_owners.isEmpty())
        return;
    Api::ListMembers call;
    call.workspace = m_workspace.id;
    call.role = toString(Role::Owner);
    call.limit = mostOwnersNamed;
    QCoro::connect(m_client.send(call), this, [this, workspace = m_workspace.id](const Result<Page<Member>> &page) {
        if (!page || workspace != m_workspace.id)
            return; // Without their names the page says "an owner".
        for (const Member &owner : page->items)
            m_owners.append(owner.name);
        Q_EMIT stateChanged();
    });
}

void KeysViewModel::loadSummary(int ticket)
{
    QCoro::connect(m_client.send(Api::GetKeyCounts{.workspace = m_workspace.id}), this, [this, ticket](const Result<KeyCounts> &counts) {
        // Where it fails, the list still stands, and the counts are those of the last time.
        if (ticket != m_latest || !counts)
            return;
        m_summary = KeysSummary::of(*counts);
        Q_EMIT stateChanged();
    });
}

void KeysViewModel::loadMore()
{
    if (m_next.value.isEmpty() || m_loadingMore || m_state != RequestState::Ready)
        return;
    m_loadingMore = true;
    Api::ListApiKeys call = m_shownFilter.call(m_workspace.id);
    call.limit = pageSize;
    call.after = m_next;
    QCoro::connect(m_client.send(call), this, [this, ticket = m_latest](const Result<Page<ApiKey>> &page) {
        if (ticket == m_latest)
            takeMore(page);
    });
}

void KeysViewModel::takeMore(const Result<Page<ApiKey>> &page)
{
    m_loadingMore = false;
    m_moreFailed = !page;
    if (page) {
        m_next = page->next;
        m_keys.append(page->items);
    }
    Q_EMIT stateChanged();
}

void KeysViewModel::retryMore()
{
    m_moreFailed = false;
    Q_EMIT stateChanged();
    loadMore();
}

void KeysViewModel::loadCities()
{
    QCoro::connect(m_client.send(Api::ListRegions{}), this, [this](const Result<Api::ListRegions::Reply> &regions) {
        if (regions) // Without them a region is called by its id.
            m_dialogs.setRegions(regions->items);
    });
}

void KeysViewModel::keyStopped(const ApiKey &key)
{
    if (!m_shownFilter.showsRevoked())
        m_keys.remove(key.id);
    load();
}

void KeysViewModel::setState(RequestState state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void KeysViewModel::setSearch(const QString &text)
{
    if (text == m_filter.text)
        return;
    m_filter.text = text;
    Q_EMIT filterChanged();
    m_searchDelay.start();
}

void KeysViewModel::setEnvironmentChoice(int choice)
{
    if (choice == m_filter.environment || choice < KeysFilter::AnyEnvironment || choice > KeysFilter::OnlyTest)
        return;
    m_filter.environment = choice;
    Q_EMIT filterChanged();
    refresh();
}

void KeysViewModel::setStatusChoice(int choice)
{
    if (choice == m_filter.status || choice < KeysFilter::ActiveAndEnding || choice > KeysFilter::AllStatuses)
        return;
    m_filter.status = choice;
    Q_EMIT filterChanged();
    refresh();
}

void KeysViewModel::clearFilters()
{
    m_filter = {};
    Q_EMIT filterChanged();
    refresh();
}

void KeysViewModel::setOffline(bool offline)
{
    if (offline == m_offline)
        return;
    m_offline = offline;
    Q_EMIT stateChanged();
    if (!offline)
        refresh();
}

void KeysViewModel::sortBy(int choice)
{
    const bool same = choice == m_filter.sort;
    m_filter.sort = choice;
    // The latest use first, and everything else from A to Z; attention has one direction only.
    const bool first = choice == KeysFilter::ByLastUsed;
    m_filter.descending = choice != KeysFilter::ByAttention && (same ? !m_filter.descending : first);
    Q_EMIT filterChanged();
    refresh();
}

} // namespace Intrlume::Ui
