// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keysviewmodel.h"

#include "api/platform.h"
#include "errortext.h"
#include "keys/keytext.h"
#include "roletext.h"

#include <QCoroTask>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {
constexpr int pageSize = 200; // The most that one answer of a list holds (contract, "Conventions").
}

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

KeysViewModel::Placeholder KeysViewModel::placeholder() const
{
    if (m_workspace.id.isEmpty())
        return Placeholder::None;
    if (!canManage() || (m_error && m_error->kind == Error::Kind::Forbidden))
        return Placeholder::NoAccess;
    if (m_keys.rowCount() > 0 || m_state == RequestState::Loading || m_state == RequestState::Idle)
        return Placeholder::None;
    if (m_error)
        return m_error->kind == Error::Kind::Offline ? Placeholder::Offline : Placeholder::Error;
    return m_shownFilter.isDefault() ? Placeholder::Empty : Placeholder::NoMatch;
}

QString KeysViewModel::placeholderTitle() const
{
    switch (placeholder()) {
    case Placeholder::None:
        return {};
    case Placeholder::Empty:
        return tr("No API keys yet");
    case Placeholder::NoMatch:
        //: %1 is what was typed into the search
        return m_shownFilter.text.isEmpty() ? tr("No keys match the filters") : tr("No keys match “%1”").arg(m_shownFilter.text);
    case Placeholder::Error:
        return tr("The keys could not be loaded");
    case Placeholder::Offline:
        return tr("You’re offline");
    case Placeholder::NoAccess:
        return tr("Only owners manage API keys");
    }
    return {};
}

QString KeysViewModel::placeholderText() const
{
    switch (placeholder()) {
    case Placeholder::None:
        return {};
    case Placeholder::Empty:
        return tr("A key lets your own software call your agents. You can limit it to your addresses and rotate it at any time.");
    case Placeholder::NoMatch:
        return noMatchText();
    case Placeholder::Error:
        return m_error ? Ui::errorText(*m_error) + u' ' + tr("Your keys keep working.") : QString();
    case Placeholder::Offline:
        return tr("Nothing was loaded yet. Your keys keep working.");
    case Placeholder::NoAccess:
        //: %1 is a role, such as Developer
        return tr("Your role is %1. Ask an owner if you need a key.").arg(roleText(m_workspace.role));
    }
    return {};
}

QString KeysViewModel::noMatchText() const
{
    if (!m_summary || m_shownFilter.status != KeysFilter::ActiveAndEnding)
        return tr("Other keys may be hidden by the filters.");
    if (m_shownFilter.environment == KeysFilter::OnlyLive)
        return tr("Searched %n live key(s).", nullptr, m_summary->live) + u' '
               + tr("%n test key(s) are hidden by the filter.", nullptr, m_summary->test);
    if (m_shownFilter.environment == KeysFilter::OnlyTest)
        return tr("Searched %n test key(s).", nullptr, m_summary->test) + u' '
               + tr("%n live key(s) are hidden by the filter.", nullptr, m_summary->live);
    return tr("Searched %n key(s).", nullptr, m_summary->live + m_summary->test);
}

QString KeysViewModel::errorReference() const
{
    if (placeholder() != Placeholder::Error || !m_error)
        return {};
    const QString time = QLocale().toString(m_failedAt.toLocalTime().time(), u"HH:mm:ss"_s);
    return m_error->requestId.isEmpty() ? time : m_error->requestId + u" · "_s + time;
}

KeysViewModel::BannerKind KeysViewModel::bannerKind() const
{
    if (m_workspace.id.isEmpty() || m_keys.rowCount() == 0 || !canManage())
        return BannerKind::NoBanner;
    if (isOffline())
        return BannerKind::OfflineBanner;
    if (m_error)
        return BannerKind::FailedBanner;
    return overdueCount() > 0 ? BannerKind::OverdueBanner : BannerKind::NoBanner;
}

QString KeysViewModel::bannerText() const
{
    switch (bannerKind()) {
    case BannerKind::NoBanner:
        return {};
    case BannerKind::OfflineBanner:
        //: %1 is a time, such as 10:42
        return tr("You’re offline. Showing what was loaded at %1.").arg(QLocale().toString(m_loadedAt.toLocalTime().time(), u"HH:mm"_s));
    case BannerKind::FailedBanner:
        return Ui::errorText(*m_error);
    case BannerKind::OverdueBanner:
        return m_summary->overdueText();
    }
    return {};
}

bool KeysViewModel::bannerRetries() const
{
    return bannerKind() == BannerKind::OfflineBanner || bannerKind() == BannerKind::FailedBanner;
}

bool KeysViewModel::areToolsShown() const
{
    const Placeholder shown = placeholder();
    return shown == Placeholder::None || shown == Placeholder::NoMatch;
}

bool KeysViewModel::canManage() const
{
    return m_workspace.permissions.contains(Permission::KeysManage);
}

QString KeysViewModel::writeDisabledReason() const
{
    return isOffline() ? tr("You’re offline") : QString();
}

QString KeysViewModel::activeText() const
{
    return m_summary && canManage() ? m_summary->activeText() : QString();
}

QString KeysViewModel::policyText() const
{
    return tr("Rotated every %n day(s)", nullptr, m_workspace.rotationDays);
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

QStringList KeysViewModel::environmentNames()
{
    return {tr("All"), tr("Live"), tr("Test")};
}

QStringList KeysViewModel::statusNames()
{
    return {tr("Active and ending"), tr("Active"), tr("Ending"), tr("Revoked"), tr("All")};
}

bool KeysViewModel::isOffline() const
{
    return m_offline || (m_error && m_error->kind == Error::Kind::Offline);
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

void KeysViewModel::askToGenerate()
{
    if (canManage() && writeDisabledReason().isEmpty())
        m_dialogs.askToGenerate();
}

void KeysViewModel::askToRevoke(const QString &keyId)
{
    const ApiKey *key = m_keys.find(KeyId(keyId));
    if (key && key->status != KeyStatus::Revoked && writeDisabledReason().isEmpty())
        m_dialogs.askToRevoke(*key);
}

void KeysViewModel::showDetails(const QString &keyId)
{
    if (const ApiKey *key = m_keys.find(KeyId(keyId)))
        m_details.show(*key);
}

void KeysViewModel::askForPolicy()
{
    if (canManage())
        m_policy.begin();
}

const ApiKey *KeysViewModel::changeable(const QString &keyId) const
{
    const ApiKey *key = m_keys.find(KeyId(keyId));
    return key && key->status != KeyStatus::Revoked && writeDisabledReason().isEmpty() ? key : nullptr;
}

void KeysViewModel::askToRotate(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId); key && !key->isReplaced())
        m_dialogs.askToRotate(*key);
}

void KeysViewModel::askToReplaceLeaked(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId))
        m_dialogs.askToReplaceLeaked(*key);
}

void KeysViewModel::askToEditAllowedIps(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId))
        m_dialogs.askToEditAllowedIps(*key);
}

void KeysViewModel::askToStopNow(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId))
        m_dialogs.askToStopNow(*key);
}

void KeysViewModel::askToExtend(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId))
        m_dialogs.askToExtend(*key);
}

void KeysViewModel::askToSaveReceipt(const QString &keyId)
{
    if (const ApiKey *key = m_keys.find(KeyId(keyId)); key && key->status == KeyStatus::Revoked)
        m_dialogs.askToSaveReceipt(*key);
}

void KeysViewModel::rename(const QString &keyId)
{
    if (const ApiKey *key = changeable(keyId); key && !key->isReplaced())
        m_actions.beginRename(*key);
}

void KeysViewModel::setPaused(const QString &keyId, bool paused)
{
    if (const ApiKey *key = changeable(keyId))
        m_actions.setPaused(*key, paused);
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

QString KeysViewModel::bannerAction() const
{
    if (bannerKind() != BannerKind::OverdueBanner)
        return {};
    if (m_shownFilter.dueBefore.isValid())
        return tr("Show all");
    return overdueCount() == 1 ? tr("Rotate now") : tr("Show them");
}

void KeysViewModel::followBanner()
{
    if (overdueCount() == 1 && !m_shownFilter.dueBefore.isValid())
        return askToRotate(m_summary->mostOverdue.id.toString());
    m_filter.dueBefore = m_shownFilter.dueBefore.isValid() ? QDateTime() : m_clock.now();
    Q_EMIT filterChanged();
    refresh();
}

void KeysViewModel::copyKeyId(const QString &keyId)
{
    m_clipboard.setText(keyId);
    Q_EMIT noticed(tr("Key ID copied"));
}

void KeysViewModel::copyErrorDetails()
{
    m_clipboard.setText(QStringList{placeholderTitle(), placeholderText(), errorReference()}.join(u'\n'));
    Q_EMIT noticed(tr("Details copied"));
}

void KeysViewModel::copyRequestMessage()
{
    //: A message that a person sends to an owner; %1 is the workspace
    m_clipboard.setText(
        tr("I need an API key for %1. Could you generate one? In Intrlume Console: API keys, Generate new key.").arg(m_workspace.name));
    Q_EMIT noticed(tr("Message copied"));
}

} // namespace Intrlume::Ui
