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

using namespace Qt::StringLiterals;

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
    connect(&m_note, &KeyNoteViewModel::keyChanged, this, &KeyDetailsViewModel::takeKey);
}

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
    m_events.clear();
    m_historyNext = {};
    m_historyError.reset();
    m_history.replace({});
    m_sources.replace({});
    m_note.begin(key);
    m_open = true;
    showRanges();
    load();
}

void KeyDetailsViewModel::load()
{
    ++m_latest;
    loadKey();
    loadUsage();
    loadHistory();
    loadOther(m_key);
    Q_EMIT changed();
}

void KeyDetailsViewModel::loadKey()
{
    QCoro::connect(m_client.send(Api::GetApiKey{.workspace = m_key.workspace, .key = m_key.id}), this,
                   [this, ticket = m_latest](const Result<ApiKey> &key) {
                       // Where it fails, what the list knew still stands, and the history says that there is no connection.
                       if (ticket == m_latest && key)
                           takeKey(*key);
                   });
}

void KeyDetailsViewModel::loadOther(const ApiKey &known)
{
    const bool isOld = known.isReplaced() && known.status == KeyStatus::Ending;
    const KeyId other = isOld ? known.replacedBy : known.replaces;
    if (!other.isValid() || known.status == KeyStatus::Revoked)
        return;
    QCoro::connect(m_client.send(Api::GetApiKey{.workspace = known.workspace, .key = other}), this,
                   [this, ticket = m_latest, isOld](const Result<ApiKey> &key) {
                       // Without it the sheet has no part on the rotation.
                       if (ticket != m_latest || !key || (!isOld && key->status != KeyStatus::Ending))
                           return;
                       m_other = *key;
                       loadSources();
                       Q_EMIT changed();
                   });
}

void KeyDetailsViewModel::loadUsage()
{
    QCoro::connect(m_client.send(Api::GetKeyUsage{.workspace = m_key.workspace, .key = m_key.id}), this,
                   [this, ticket = m_latest](const Result<KeyUsage> &usage) {
                       if (ticket != m_latest || !usage)
                           return; // Its lines are left out.
                       m_usage = *usage;
                       Q_EMIT changed();
                   });
}

void KeyDetailsViewModel::loadSources()
{
    const ApiKey &old = oldKey();
    QCoro::connect(m_client.send(Api::GetKeyUsage{.workspace = old.workspace, .key = old.id}), this,
                   [this, ticket = m_latest](const Result<KeyUsage> &usage) {
                       if (ticket != m_latest || !usage)
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
    QCoro::connect(m_client.send(call), this, [this, ticket = m_latest](const Result<Page<KeyEvent>> &page) {
        m_historyBusy = false;
        if (ticket == m_latest)
            takeHistory(page);
        else if (m_open)
            loadHistory(); // Of the key that is shown by now.
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
        showRanges();
        m_history.replace({});
        m_events.clear();
        m_historyNext = {};
        m_historyBusy = false;
        m_other.reset();
        m_note.begin(key);
        load(); // What was done is the history's newest line.
    } else if (m_other && key.id == m_other->id) {
        m_other = key;
        if (oldKey().status != KeyStatus::Ending)
            m_other.reset();
        Q_EMIT changed();
    }
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
    m_note.leave();
    m_open = false;
    Q_EMIT changed();
}

void KeyDetailsViewModel::reset()
{
    ++m_latest;
    m_open = false;
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
