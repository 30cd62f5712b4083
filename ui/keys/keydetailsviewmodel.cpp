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
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr int historyPage = 20;

QString longDate(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), u"d MMMM yyyy"_s);
}
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

QString KeyDetailsViewModel::environment() const
{
    return KeyText(m_key, m_clock.now(), m_rotationDays).environment();
}

int KeyDetailsViewModel::level() const
{
    return static_cast<int>(KeyText(m_key, m_clock.now(), m_rotationDays).level());
}

double KeyDetailsViewModel::progress() const
{
    return KeyText(m_key, m_clock.now(), m_rotationDays).progress();
}

QString KeyDetailsViewModel::ringDays() const
{
    const qint64 days = m_clock.now().toLocalTime().date().daysTo(m_key.rotationDueAt.toLocalTime().date());
    return m_key.rotationDueAt.isValid() ? QLocale().toString(std::abs(days)) : QString();
}

QString KeyDetailsViewModel::ringTitle() const
{
    return KeyText(m_key, m_clock.now(), m_rotationDays).rotation();
}

QString KeyDetailsViewModel::ringText() const
{
    const KeyText text(m_key, m_clock.now(), m_rotationDays);
    switch (text.level()) {
    case KeyText::Level::Stopped: //: %1 is a date and time
        return tr("Every region refuses it since %1.").arg(KeyText::exactTime(m_key.revokedAt));
    case KeyText::Level::Ending: //: %1 is a date and time
        return tr("It was rotated and works until %1.").arg(KeyUseText::moment(m_key.endsAt));
    case KeyText::Level::Overdue: //: %1 is "94 of 90 days old", %2 a date
        return tr("%1. It was due on %2.").arg(text.age(), longDate(m_key.rotationDueAt));
    case KeyText::Level::Normal:
    case KeyText::Level::Due:
        break;
    }
    //: %1 is "78 of 90 days old", %2 a date
    return tr("%1. Due on %2.").arg(text.age(), longDate(m_key.rotationDueAt));
}

QString KeyDetailsViewModel::statusText() const
{
    return KeyText(m_key, m_clock.now(), m_rotationDays).status();
}

int KeyDetailsViewModel::statusKind() const
{
    enum Kind { Good, Warning, Bad, Off };
    switch (m_key.status) {
    case KeyStatus::Active:
        return Good;
    case KeyStatus::Ending:
        return Warning;
    case KeyStatus::Revoked:
        return Bad;
    case KeyStatus::Paused:
        return Off;
    }
    return Off;
}

QString KeyDetailsViewModel::createdText() const
{
    //: Who made a key: %1 is a person, %2 an automation key, %3 a date
    if (m_key.createdWith)
        return tr("%1 with %2, %3").arg(m_key.createdBy.fullName, m_key.createdWith->name, longDate(m_key.createdAt));
    //: %1 is a person, %2 a date
    return tr("%1, %2").arg(m_key.createdBy.fullName, longDate(m_key.createdAt));
}

QString KeyDetailsViewModel::lastUsedText() const
{
    return KeyText(m_key, m_clock.now(), m_rotationDays).lastUsed();
}

QString KeyDetailsViewModel::usesText() const
{
    const QString calls = KeyUseText::calls(m_key.uses24h);
    //: %1 is "1,204 calls", %2 a number of calls
    return m_usage ? tr("%1, %2 refused").arg(calls, QLocale().toString(m_usage->refused24h)) : calls;
}

QList<int> KeyDetailsViewModel::hours() const
{
    QList<int> uses;
    const QList<HourlyUses> known = m_usage ? m_usage->hours : QList<HourlyUses>();
    for (const HourlyUses &hour : known)
        uses.append(static_cast<int>(std::min<qint64>(hour.uses, std::numeric_limits<int>::max())));
    return uses;
}

bool KeyDetailsViewModel::canRotate() const
{
    return (m_key.status == KeyStatus::Active || m_key.status == KeyStatus::Paused) && !m_key.isReplaced();
}

QString KeyDetailsViewModel::historyError() const
{
    return m_historyError ? Ui::errorText(*m_historyError) : QString();
}

QString KeyDetailsViewModel::cockpitTitle() const
{
    if (!m_other)
        return {};
    //: %1 is "Stops in 6 h"
    return tr("Old key: %1").arg(KeyText(oldKey(), m_clock.now(), m_rotationDays).rotation());
}

QString KeyDetailsViewModel::cockpitText() const
{
    if (!m_other)
        return {};
    //: Calls in the last 24 hours: %1 and %2 are numbers of calls
    return tr("Last 24 hours: old key %1, new key %2").arg(KeyUseText::calls(oldKey().uses24h), KeyUseText::calls(newKey().uses24h));
}

QString KeyDetailsViewModel::sourcesTitle() const
{
    if (!m_other || !m_oldUsage)
        return {};
    if (m_oldUsage->sourcesTotal == 0)
        return tr("Nobody used the old key in the last 30 days");
    return tr("%n address(es) used the old key in the last 30 days", nullptr, static_cast<int>(m_oldUsage->sourcesTotal));
}

double KeyDetailsViewModel::newShare() const
{
    const auto both = static_cast<double>(oldKey().uses24h + newKey().uses24h);
    return !m_other || both <= 0 ? -1 : static_cast<double>(newKey().uses24h) / both;
}

QString KeyDetailsViewModel::nudge() const
{
    return m_other && !newKey().lastUsedAt.isValid() ? tr("The new key is still unused. Put it in place before the old one stops.") : QString();
}

} // namespace Intrlume::Ui
