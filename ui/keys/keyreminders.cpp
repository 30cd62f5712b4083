// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keys/keyreminders.h"

#include "api/apikeys.h"
#include "keys/keytext.h"

#include <QCoroTask>
#include <QLocale>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {
constexpr auto afterStart = 20s;
constexpr auto between = 1h;
constexpr auto afterFailure = 5min;
constexpr int daysAhead = 14;
constexpr qint64 week = 7; // days
constexpr int mostLooked = 200;
constexpr int mostNamed = 2;
const QString noticePrefix = u"keys-due/"_s;

QString dateOf(const ApiKey &key)
{
    return QLocale().toString(key.rotationDueAt.toLocalTime().date(), u"d MMMM"_s);
}
} // namespace

KeyReminders::KeyReminders(Api::Client &client, const Clock &clock, Desktop &desktop, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_desktop(desktop)
    , m_preferences(preferences)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &KeyReminders::check);
    connect(&desktop, &Desktop::noticeOpened, this, &KeyReminders::noticeOpened);
}

QString KeyReminders::stepOf(const ApiKey &key, const QDateTime &now)
{
    const bool inUse = key.status == KeyStatus::Active || key.status == KeyStatus::Paused;
    if (!inUse || key.isReplaced() || !key.rotationDueAt.isValid() || key.rotationDueAt > now.addDays(daysAhead))
        return {};
    if (key.rotationDueAt <= now)
        return u"overdue-%1"_s.arg(key.rotationDueAt.daysTo(now) / week);
    return key.rotationDueAt.toLocalTime().date() == now.toLocalTime().date() ? u"today"_s : u"soon"_s;
}

void KeyReminders::setWorkspace(const Workspace &workspace)
{
    stop();
    m_workspace = workspace;
    m_next.start(afterStart);
}

void KeyReminders::stop()
{
    ++m_latest;
    m_next.stop();
    m_workspace = {};
}

void KeyReminders::check()
{
    if (m_workspace.id.isEmpty())
        return;
    m_next.start(between);
    if (!m_preferences.remindsOfKeys() || !m_workspace.permissions.contains(Permission::KeysManage))
        return;
    const int ticket = ++m_latest;
    Api::ListApiKeys call;
    call.workspace = m_workspace.id;
    call.dueBefore = m_clock.now().addDays(daysAhead);
    call.limit = mostLooked;
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<Page<ApiKey>> &page) {
        if (ticket == m_latest)
            take(page);
    });
}

void KeyReminders::take(const Result<Page<ApiKey>> &page)
{
    if (!page) {
        m_next.start(afterFailure); // The page itself says what is wrong.
        return;
    }
    const QDateTime now = m_clock.now();
    const QMap<QString, QString> told = m_preferences.keysReminded(m_workspace.id.toString());
    QMap<QString, QString> steps;
    QList<ApiKey> fresh;
    for (const ApiKey &key : page->items) {
        const QString step = stepOf(key, now);
        if (step.isEmpty())
            continue;
        steps.insert(key.id.toString(), step);
        if (told.value(key.id.toString()) != step)
            fresh.append(key);
    }
    m_preferences.setKeysReminded(m_workspace.id.toString(), steps);
    if (!fresh.isEmpty())
        tell(fresh, !page->next.value.isEmpty());
}

void KeyReminders::tell(const QList<ApiKey> &keys, bool more)
{
    const ApiKey &first = keys.first();
    if (m_discreet) {
        const QString about = keys.size() == 1 ? first.id.toString() : QString();
        return m_desktop.tell(
            {.id = noticePrefix + about, .title = tr("API keys need rotating"), .text = tr("Unlock Intrlume Console to see which.")});
    }
    if (keys.size() == 1) {
        const bool overdue = first.rotationDueAt <= m_clock.now();
        const QString words = KeyText(first, m_clock.now(), m_workspace.rotationDays).rotation();
        //: A notice on the desktop: %1 is a key's name, %2 "Rotate in 12 days" or "Overdue 4 days"
        const QString title = tr("%1: %2").arg(first.name, words);
        //: %1 is a date such as 18 November, %2 a workspace's name
        const QString text = overdue ? tr("It was due on %1 in %2.").arg(dateOf(first), m_workspace.name)
                                     : tr("It is due on %1 in %2.").arg(dateOf(first), m_workspace.name);
        return m_desktop.tell({.id = noticePrefix + first.id.toString(), .title = title, .text = text});
    }
    QStringList names;
    for (const ApiKey &key : keys.first(mostNamed))
        names.append(key.name);
    const auto others = static_cast<int>(keys.size()) - mostNamed;
    //: %1 is a list of keys' names
    const QString text = more || others > 0 ? tr("%1 and %n other(s)", nullptr, others).arg(names.join(u", "_s)) : names.join(u", "_s);
    m_desktop.tell({.id = noticePrefix,
                    .title = tr("%n API key(s) of %1 need rotating", nullptr, static_cast<int>(keys.size())).arg(m_workspace.name),
                    .text = text});
}

void KeyReminders::noticeOpened(const QString &id)
{
    if (id.startsWith(noticePrefix) && !m_workspace.id.isEmpty())
        Q_EMIT opened(id.sliced(noticePrefix.size()));
}

} // namespace Intrlume::Ui
