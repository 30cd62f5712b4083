// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keydetailsviewmodel.h"

#include "api/apikeys.h"
#include "api/keyuse.h"
#include "errortext.h"
#include "keys/keyhistorytext.h"
#include "keys/keytext.h"
#include "keys/keyusetext.h"

#include <QCoroTask>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {
constexpr int historyPage = 20;
} // namespace

KeyDetailsViewModel::KeyDetailsViewModel(Api::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_note(client)
{
    m_refreshTimer.setInterval(15s);
    m_wordsTimer.setInterval(5s); // The last minute of an old key is counted in minutes, and then it stops.
    connect(&m_refreshTimer, &QTimer::timeout, this, &KeyDetailsViewModel::refresh);
    connect(&m_wordsTimer, &QTimer::timeout, this, &KeyDetailsViewModel::refreshWords);
    connect(&m_note, &KeyNoteViewModel::keyChanged, this, [this](const ApiKey &key) {
        ++m_latestKey;
        takeKey(key);
    });
    connect(&m_note, &KeyNoteViewModel::settled, this, [this] {
        if (m_closing)
            closeNow();
    });
    connect(&m_note, &KeyNoteViewModel::unsettled, this, [this] {
        m_asking = std::exchange(m_closing, false);
        Q_EMIT changed();
    });
}

KeyDetailsViewModel::~KeyDetailsViewModel() = default;

void KeyDetailsViewModel::setWriteDisabledReason(const QString &reason)
{
    m_writeDisabledReason = reason;
    Q_EMIT changed();
}

void KeyDetailsViewModel::show(const ApiKey &key)
{
    m_key = key;
    m_other.reset();
    m_usage.reset();
    m_oldUsage.reset();
    m_sources.replace({});
    m_note.begin(key, KeyNoteViewModel::Kind::Shared);
    m_open = true;
    m_closing = m_asking = false;
    m_refreshTimer.start();
    m_wordsTimer.start();
    showRanges();
    load();
}

template<typename Call, typename Take>
void KeyDetailsViewModel::ask(Call call, Take take)
{
    ++m_asked;
    QCoro::connect(m_client.send(std::move(call)), this, [this, ticket = m_latest, take](const Result<typename Call::Reply> &answer) {
        --m_asked;
        if (ticket == m_latest)
            take(answer);
    });
}

void KeyDetailsViewModel::load()
{
    ++m_latest;
    ++m_latestKey;
    m_history.replace({});
    m_events.clear();
    m_historyNext = {};
    m_historyBusy = false;
    loadKey();
    loadUsage();
    loadHistory();
    loadOther(m_key);
    Q_EMIT changed();
}

void KeyDetailsViewModel::refresh()
{
    if (!m_open || m_asked > 0 || !m_writeDisabledReason.isEmpty())
        return; // Slow answers are not to pile up, and without a connection there are none.
    loadKey();
    loadUsage();
    loadOther(m_key);
}

void KeyDetailsViewModel::refreshWords()
{
    showSources();
}

void KeyDetailsViewModel::loadKey()
{
    ask(Api::GetApiKey{.workspace = m_key.workspace, .key = m_key.id}, [this, latest = m_latestKey](const Result<ApiKey> &key) {
        // Where it fails, what the list knew still stands, and the history says that there is no connection.
        if (latest == m_latestKey && key)
            takeKey(*key);
    });
}

void KeyDetailsViewModel::loadOther(const ApiKey &known)
{
    const bool isOld = known.isReplaced();
    const KeyId other = isOld ? known.replacedBy : known.replaces;
    if (!other.isValid() || known.status == KeyStatus::Revoked)
        return;
    ask(Api::GetApiKey{.workspace = known.workspace, .key = other}, [this, isOld](const Result<ApiKey> &key) {
        if (key) // Without it the sheet has no part on the rotation.
            takeOther(*key, isOld);
    });
}

void KeyDetailsViewModel::takeOther(const ApiKey &other, bool isOld)
{
    m_other = other;
    if ((isOld ? m_key : other).status == KeyStatus::Revoked)
        m_other.reset(); // The rotation is over.
    else
        loadSources();
    Q_EMIT changed();
}

void KeyDetailsViewModel::loadUsage()
{
    ask(Api::GetKeyUsage{.workspace = m_key.workspace, .key = m_key.id}, [this](const Result<KeyUsage> &usage) {
        if (!usage)
            return; // Its lines are left out.
        m_usage = *usage;
        Q_EMIT changed();
    });
}

void KeyDetailsViewModel::loadSources()
{
    const ApiKey &old = oldKey();
    ask(Api::GetKeyUsage{.workspace = old.workspace, .key = old.id}, [this](const Result<KeyUsage> &usage) {
        if (!usage)
            return;
        m_oldUsage = *usage;
        showSources();
    });
}

void KeyDetailsViewModel::loadHistory()
{
    if (m_historyBusy)
        return;
    m_historyBusy = true;
    m_historyError.reset();
    const Api::ListKeyEvents call{.workspace = m_key.workspace, .key = m_key.id, .limit = historyPage, .after = m_historyNext};
    ask(call, [this](const Result<Page<KeyEvent>> &page) {
        m_historyBusy = false;
        takeHistory(page);
    });
}

void KeyDetailsViewModel::takeHistory(const Result<Page<KeyEvent>> &page)
{
    if (page) {
        m_historyNext = page->next;
        m_events += page->items;
        QList<LinesModel::Line> lines;
        for (const KeyEvent &event : page->items)
            lines.append({.text = KeyHistoryText::words(event),
                          .detail = KeyHistoryText::day(event.at, m_clock.now()),
                          .icon = KeyHistoryText::icon(event),
                          .exact = KeyText::exactTime(event.at)});
        m_history.append(lines);
    } else {
        m_historyError = page.error();
    }
    Q_EMIT changed();
}

void KeyDetailsViewModel::loadMoreHistory()
{
    if (hasMoreHistory()) {
        loadHistory();
        Q_EMIT changed();
    }
}

void KeyDetailsViewModel::retryHistory()
{
    loadHistory();
    Q_EMIT changed();
}

void KeyDetailsViewModel::takeKey(const ApiKey &key)
{
    if (key.id != m_key.id)
        return;
    m_key = key;
    m_note.follow(key);
    if (key.status == KeyStatus::Revoked)
        m_other.reset();
    showRanges();
    Q_EMIT changed();
    Q_EMIT keyChanged(key);
}

void KeyDetailsViewModel::update(const ApiKey &key)
{
    if (!m_open)
        return;
    if (key.id == m_key.id) {
        m_key = key;
        m_note.follow(key);
        showRanges();
        reload(key.id); // What was done is the history's newest line.
    } else if (m_other && key.id == m_other->id) {
        m_other = key;
        if (oldKey().status == KeyStatus::Revoked)
            m_other.reset();
        Q_EMIT changed();
    }
}

void KeyDetailsViewModel::reload(const KeyId &id)
{
    if (!m_open || id != m_key.id)
        return;
    m_other.reset();
    load();
}

void KeyDetailsViewModel::showRanges()
{
    QList<LinesModel::Line> lines;
    for (const IpRange &range : std::as_const(m_key.allowedIps))
        lines.append({.text = range.cidr(), .detail = range.note()});
    m_ranges.replace(lines);
}

void KeyDetailsViewModel::showSources()
{
    QList<LinesModel::Line> lines;
    const QList<SourceUse> sources = m_oldUsage ? m_oldUsage->sources : QList<SourceUse>();
    for (const SourceUse &source : sources) {
        //: Who still uses an old key: %1 is a time such as 3 min ago, %2 a number of calls
        lines.append({.text = source.ip,
                      .detail = tr("%1 · %2").arg(KeyText::ago(source.lastUsedAt, m_clock.now()), KeyUseText::calls(source.uses)),
                      .exact = KeyText::exactTime(source.lastUsedAt)});
    }
    m_sources.replace(lines);
    Q_EMIT changed();
}

void KeyDetailsViewModel::close()
{
    if (m_closing || m_asking)
        return;
    if (!m_note.isUnsaved())
        return closeNow();
    if (m_note.isFailed() || m_note.isOutdated() || !noteDisabledReason().isEmpty() || m_note.holdsKey()) {
        m_asking = true;
    } else {
        m_closing = true;
        m_note.settle();
    }
    Q_EMIT changed();
}

void KeyDetailsViewModel::keepEditing()
{
    m_asking = false;
    Q_EMIT changed();
}

void KeyDetailsViewModel::discard()
{
    m_note.discard();
    closeNow();
}

void KeyDetailsViewModel::closeNow()
{
    m_open = m_closing = m_asking = false;
    m_refreshTimer.stop();
    m_wordsTimer.stop();
    Q_EMIT changed();
}

void KeyDetailsViewModel::reset()
{
    ++m_latest;
    closeNow();
    m_key = {};
    m_other.reset();
    m_usage.reset();
    m_oldUsage.reset();
    m_events.clear();
    m_history.replace({});
    m_sources.replace({});
    m_ranges.replace({});
    m_note.reset();
    Q_EMIT changed();
}

void KeyDetailsViewModel::retranslate()
{
    const QList<KeyEvent> events = std::exchange(m_events, {});
    m_history.replace({});
    takeHistory(Page<KeyEvent>{.items = events, .next = m_historyNext});
    showSources();
}

} // namespace Intrlume::Ui
