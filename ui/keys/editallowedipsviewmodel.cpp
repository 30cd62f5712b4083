// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "editallowedipsviewmodel.h"

#include "api/apikeys.h"
#include "api/keyuse.h"
#include "errortext.h"

#include <QCoroTask>
#include <QLocale>

using namespace std::chrono_literals;

namespace Intrlume::Ui {

EditAllowedIpsViewModel::EditAllowedIpsViewModel(Api::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_refused(clock)
{
    m_checkDelay.setSingleShot(true);
    m_checkDelay.setInterval(600ms);
    connect(&m_checkDelay, &QTimer::timeout, this, &EditAllowedIpsViewModel::runCheck);
    connect(&m_ranges, &AllowedIpsModel::edited, this, &EditAllowedIpsViewModel::draftEdited);
}

void EditAllowedIpsViewModel::begin(const ApiKey &key)
{
    if (m_busy)
        return;
    m_key = key;
    m_open = true;
    m_saveWaits = false;
    m_checkedDraft = key.allowedIps;
    setError({});
    m_ranges.load(key.allowedIps);
    Q_EMIT openChanged();
}

void EditAllowedIpsViewModel::draftEdited()
{
    Q_EMIT draftChanged();
    if (!m_open || m_ranges.ranges() == m_checkedDraft)
        return;
    ++m_latestCheck;
    m_checkedDraft.reset();
    // An empty list refuses nobody, and the ranges as they are refuse nobody new.
    if (!m_ranges.isValid() || m_ranges.ranges().isEmpty() || !isChanged()) {
        m_checkDelay.stop();
        m_checkedDraft = m_ranges.ranges();
        return setCheck(Check::NotNeeded);
    }
    setCheck(Check::Running);
    m_checkDelay.start();
}

void EditAllowedIpsViewModel::runCheck()
{
    m_checkDelay.stop();
    m_checkedDraft = m_ranges.ranges();
    setCheck(Check::Running);
    const int ticket = ++m_latestCheck;
    const Api::CheckAllowedIps call{.workspace = m_key.workspace, .key = m_key.id, .allowedIps = *m_checkedDraft};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<RangesCheck> &answer) {
        if (ticket == m_latestCheck)
            takeCheck(answer);
    });
}

void EditAllowedIpsViewModel::takeCheck(const Result<RangesCheck> &answer)
{
    m_answer = answer ? *answer : RangesCheck();
    m_checkError = answer ? QString() : Ui::errorText(answer.error());
    m_refused.show(m_answer.refused);
    if (!m_answer.callerIp.isEmpty())
        m_ranges.setCallerAddress(m_answer.callerIp);
    setCheck(!answer ? Check::Unknown : m_answer.refusedTotal > 0 ? Check::WouldRefuse : Check::Clean);
    const bool wasSaving = m_saveWaits;
    m_saveWaits = false;
    if (!wasSaving)
        return;
    if (m_check == Check::Clean)
        send();
    else
        setBusy(false); // The person sees first what it would do.
}

void EditAllowedIpsViewModel::save()
{
    if (m_busy || !m_open)
        return;
    m_ranges.checkAll();
    if (!disabledReason().isEmpty())
        return;
    setError({});
    if (m_check != Check::Running)
        return send();
    m_saveWaits = true;
    setBusy(true);
    if (m_checkDelay.isActive())
        runCheck();
}

void EditAllowedIpsViewModel::send()
{
    setBusy(true);
    const int ticket = ++m_latest;
    const Api::UpdateApiKey call{.workspace = m_key.workspace, .key = m_key.id, .etag = m_key.etag, .allowedIps = m_ranges.ranges()};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<ApiKey> &answer) {
        if (ticket != m_latest)
            return;
        setBusy(false);
        if (!answer) {
            m_unknown = Ui::isOutcomeUnknown(answer.error());
            return setError(Ui::errorText(answer.error()), answer.error().kind == Error::Kind::Changed);
        }
        close();
        Q_EMIT saved(*answer);
    });
}

void EditAllowedIpsViewModel::reload()
{
    if (m_busy || !m_open)
        return;
    setBusy(true);
    const int ticket = ++m_latest;
    QCoro::connect(m_client.send(Api::GetApiKey{.workspace = m_key.workspace, .key = m_key.id}), this, [this, ticket](const Result<ApiKey> &answer) {
        if (ticket != m_latest)
            return;
        setBusy(false);
        if (!answer)
            return setError(Ui::errorText(answer.error()), true);
        const bool sameRanges = answer->allowedIps == m_key.allowedIps;
        m_key = *answer;
        setError({});
        if (!sameRanges)
            m_ranges.load(m_key.allowedIps);
        Q_EMIT draftChanged();
    });
}

void EditAllowedIpsViewModel::close()
{
    if (m_busy || !m_open)
        return;
    m_open = false;
    ++m_latestCheck;
    m_checkDelay.stop();
    m_check = Check::NotNeeded;
    Q_EMIT openChanged();
}

void EditAllowedIpsViewModel::reset()
{
    ++m_latest;
    m_saveWaits = false;
    setBusy(false);
    close();
    m_key = {};
    m_ranges.load({});
}

QString EditAllowedIpsViewModel::title() const
{
    //: %1 is a key's name
    return tr("Allowed addresses of %1").arg(m_key.name);
}

QString EditAllowedIpsViewModel::checkText() const
{
    switch (m_check) {
    case Check::NotNeeded:
        return {};
    case Check::Running:
        return tr("Checking against the last 30 days");
    case Check::Clean:
        return m_answer.checked == 0
                   ? tr("The key was not used in the last 30 days, so nobody is refused.")
                   : tr("All %n address(es) that used the key in the last 30 days stay allowed.", nullptr, static_cast<int>(m_answer.checked));
    case Check::WouldRefuse:
        //: %n of the addresses that used the key in the last 30 days
        return tr("%n address(es) would be refused", nullptr, static_cast<int>(m_answer.refusedTotal));
    case Check::Unknown:
        return tr("The last 30 days could not be checked.") + u' ' + m_checkError;
    }
    return {};
}

QString EditAllowedIpsViewModel::moreText() const
{
    const qint64 more = m_answer.refusedTotal - m_answer.refused.size();
    return m_check == Check::WouldRefuse && more > 0 ? tr("and %n more", nullptr, static_cast<int>(more)) : QString();
}

QString EditAllowedIpsViewModel::disabledReason() const
{
    if (!m_ranges.isValid())
        return tr("Correct the ranges first");
    return isChanged() ? QString() : tr("Nothing has changed");
}

void EditAllowedIpsViewModel::setCheck(Check check)
{
    m_check = check;
    Q_EMIT checkChanged();
}

void EditAllowedIpsViewModel::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

void EditAllowedIpsViewModel::setError(const QString &text, bool outdated)
{
    m_errorText = text;
    m_outdated = outdated;
    Q_EMIT errorChanged();
}

} // namespace Intrlume::Ui
