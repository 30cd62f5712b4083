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
    connect(&m_wordsTimer, &QTimer::timeout, &m_keys, &KeysModel::refreshWords);
    m_wordsTimer.start();
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
    connect(&m_dialogs, &KeyDialogsViewModel::stopped, &m_details, &KeyDetailsViewModel::update);
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
        m_keys.replace({});
        m_owners.clear();
        m_summary.reset();
        m_filter = {};
        Q_EMIT filterChanged();
    }
    refresh();
    loadCities();
}

void KeysViewModel::reset()
{
    ++m_latest;
    m_searchDelay.stop();
    m_dialogs.reset();
    m_actions.reset();
    m_details.reset();
    m_policy.reset();
    m_workspace = {};
    m_filter = {};
    m_next = {};
    m_summary.reset();
    m_error.reset();
    m_keys.replace({});
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
    if (!canManage()) {
        m_keys.replace({});
        loadOwners();
        return setState(RequestState::Ready);
    }
    setState(RequestState::Loading);
    m_loadingMore = false;
    m_moreFailed = false;
    const int ticket = ++m_latest;
    const KeysFilter filter = m_filter;
    Api::ListApiKeys call = filter.call(m_workspace.id);
    call.limit = pageSize;
    QCoro::connect(m_client.send(call), this, [this, ticket, filter](const Result<Page<ApiKey>> &page) {
        if (ticket != m_latest)
            return; // A newer request is under way; its answer is the one to show.
        if (page)
            m_shownFilter = filter;
        take(page);
        if (page && (!filter.isDefault() || !page->next.value.isEmpty()))
            loadSummary(ticket);
    });
}

void KeysViewModel::take(const Result<Page<ApiKey>> &page)
{
    if (!page) {
        m_error = page.error();
        m_failedAt = m_clock.now();
        if (page.error().kind == Error::Kind::Forbidden)
            m_keys.replace({}); // The role no longer includes keys.
        return setState(RequestState::Failed);
    }
    m_error.reset();
    m_loadedAt = m_clock.now();
    m_next = page->next;
    m_keys.replace(page->items);
    if (m_shownFilter.isDefault() && page->next.value.isEmpty()) // Else the server counts.
        m_summary = KeysSummary::of(page->items, false, m_clock.now(), m_workspace.rotationDays);
    setState(RequestState::Ready);
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
