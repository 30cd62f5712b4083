// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "rotationpolicyviewmodel.h"

#include "api/apikeys.h"
#include "api/workspaces.h"
#include "core/rotationcalendar.h"
#include "errortext.h"

#include <QCoroTask>
#include <QDir>
#include <QSaveFile>

#include <array>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {
constexpr std::array<int, 4> choices{30, 60, 90, 180}; // Days (contract, "Regions and workspaces").
constexpr int mostInAPage = 200;

int choiceOf(int days)
{
    const auto found = std::find(choices.begin(), choices.end(), days);
    return found == choices.end() ? -1 : static_cast<int>(found - choices.begin());
}

QString homely(const QString &path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home + u'/') ? u'~' + path.sliced(home.size()) : path;
}
} // namespace

RotationPolicyViewModel::RotationPolicyViewModel(Api::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

void RotationPolicyViewModel::begin()
{
    m_choice = choiceOf(m_workspace.rotationDays);
    m_counts.reset();
    m_errorText.clear();
    m_exported = false;
    m_busy = false;
    m_open = true;
    Q_EMIT changed();
}

void RotationPolicyViewModel::setChoice(int choice)
{
    if (choice == m_choice || choice < 0 || choice >= static_cast<int>(choices.size()) || m_busy)
        return;
    m_choice = choice;
    m_counts.reset();
    m_errorText.clear();
    ask();
    Q_EMIT changed();
}

void RotationPolicyViewModel::ask()
{
    const int ticket = ++m_latest;
    if (isUnchanged())
        return;
    const Api::GetKeyCounts call{.workspace = m_workspace.id, .rotationDays = choices.at(static_cast<size_t>(m_choice))};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<KeyCounts> &counts) {
        if (ticket != m_latest || !counts)
            return; // Without the numbers nothing is claimed; the choice can still be saved.
        m_counts = *counts;
        Q_EMIT changed();
    });
}

QString RotationPolicyViewModel::effectText() const
{
    if (!m_counts || !m_counts->asIf || isUnchanged())
        return {};
    const auto more = static_cast<int>(m_counts->asIf->overdue - m_counts->overdue);
    if (more > 0)
        return tr("%n more key(s) become overdue.", nullptr, more);
    if (more < 0)
        return tr("%n key(s) are no longer overdue.", nullptr, -more);
    return tr("No other key becomes overdue.");
}

void RotationPolicyViewModel::submit()
{
    if (!m_open || m_busy || isUnchanged())
        return;
    m_busy = true;
    m_errorText.clear();
    Q_EMIT changed();
    const Api::UpdateWorkspace call{
        .id = m_workspace.id, .etag = m_workspace.etag, .name = {}, .rotationDays = choices.at(static_cast<size_t>(m_choice))};
    QCoro::connect(m_client.send(call), this, [this, ticket = ++m_latest](const Result<Workspace> &answer) {
        if (ticket == m_latest)
            take(answer);
    });
}

void RotationPolicyViewModel::take(const Result<Workspace> &answer)
{
    m_busy = false;
    if (answer) {
        m_workspace = *answer;
        m_open = false;
        Q_EMIT saved(*answer);
    } else {
        m_errorText = Ui::errorText(answer.error());
        if (answer.error().kind == Error::Kind::Changed)
            refetch(); // The next try knows what there is now.
    }
    Q_EMIT changed();
}

void RotationPolicyViewModel::refetch()
{
    QCoro::connect(m_client.send(Api::GetWorkspace{.id = m_workspace.id}), this, [this, ticket = m_latest](const Result<Workspace> &workspace) {
        if (ticket != m_latest || !workspace)
            return;
        m_workspace = *workspace;
        Q_EMIT changed();
    });
}

void RotationPolicyViewModel::close()
{
    if (m_busy)
        return;
    ++m_latest;
    m_open = false;
    Q_EMIT changed();
}

void RotationPolicyViewModel::reset()
{
    ++m_latest;
    ++m_exportTicket;
    m_open = false;
    m_busy = false;
    m_exporting = false;
    m_keys.clear();
    m_workspace = {};
    Q_EMIT changed();
}

void RotationPolicyViewModel::exportCalendar(const QUrl &file)
{
    if (!file.isLocalFile() || m_exporting)
        return;
    m_file = file.toLocalFile();
    m_exported = false;
    m_exporting = true;
    m_errorText.clear();
    m_keys.clear();
    m_next = {};
    ++m_exportTicket;
    Q_EMIT changed();
    fetchKeys();
}

void RotationPolicyViewModel::fetchKeys()
{
    const Api::ListApiKeys call{.workspace = m_workspace.id, .status = u"active,paused"_s, .sort = u"name"_s, .limit = mostInAPage, .after = m_next};
    QCoro::connect(m_client.send(call), this, [this, ticket = m_exportTicket](const Result<Page<ApiKey>> &page) {
        if (ticket != m_exportTicket)
            return;
        if (!page) {
            m_exporting = false;
            m_errorText = Ui::errorText(page.error());
            Q_EMIT changed();
            return;
        }
        m_keys += page->items;
        m_next = page->next;
        m_next.value.isEmpty() ? write() : fetchKeys();
    });
}

void RotationPolicyViewModel::write()
{
    QSaveFile target(m_file);
    const QByteArray calendar = rotationCalendar(m_keys, m_workspace.name, m_clock.now());
    m_exported = target.open(QIODevice::WriteOnly) && target.write(calendar) == calendar.size() && target.commit();
    if (!m_exported) //: %1 is a file
        m_errorText = tr("%1 could not be written. Check the folder’s permissions or choose another.").arg(homely(m_file));
    m_exporting = false;
    m_keys.clear();
    Q_EMIT changed();
}

QStringList RotationPolicyViewModel::choiceNames()
{
    QStringList names;
    for (const int days : choices)
        names.append(tr("%n day(s)", nullptr, days));
    return names;
}

bool RotationPolicyViewModel::isUnchanged() const
{
    return m_choice < 0 || choices.at(static_cast<size_t>(m_choice)) == m_workspace.rotationDays;
}

QString RotationPolicyViewModel::exportedText() const
{
    //: %1 is a file
    return m_exported ? tr("Saved to %1").arg(homely(m_file)) : QString();
}

QUrl RotationPolicyViewModel::suggestedFile() const
{
    return QUrl::fromLocalFile(QDir::home().filePath((m_workspace.slug.isEmpty() ? u"intrlume"_s : m_workspace.slug) + u"-key-rotation.ics"_s));
}

void RotationPolicyViewModel::setRemindsHere(bool reminds)
{
    if (reminds == m_remindsHere)
        return;
    m_remindsHere = reminds;
    Q_EMIT remindsHereChanged();
}

} // namespace Intrlume::Ui
