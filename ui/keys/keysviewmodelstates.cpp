// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
// What the page says of itself: its empty, failed and offline states, its banner and its counts.
#include "errortext.h"
#include "keysviewmodel.h"
#include "roletext.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

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
    const QString role = m_workspace.customRole.isEmpty() ? roleText(m_workspace.role) : m_workspace.customRoleName;
    switch (placeholder()) {
    case Placeholder::None:
        return {};
    case Placeholder::Empty:
        return tr("A key lets your own software call your agents. You can limit it to your addresses and rotate it at any time.");
    case Placeholder::NoMatch:
        return noMatchText();
    case Placeholder::Error:
        return m_error ? listErrorText() + u' ' + tr("Your keys keep working.") : QString();
    case Placeholder::Offline:
        return tr("Nothing was loaded yet. Your keys keep working.");
    case Placeholder::NoAccess:
        if (!m_owners.isEmpty()) {
            const QString last = m_owners.size() > 1 ? m_owners.last() : QString();
            const QString first = m_owners.mid(0, std::max<qsizetype>(1, m_owners.size() - 1)).join(u", "_s);
            //: Two or more people, the last of whom is %2
            const QString names = last.isEmpty() ? first : tr("%1 or %2").arg(first, last);
            //: %1 is a role, such as Developer, %2 one or more people
            return tr("Your role is %1. Ask %2 if you need a key.").arg(role, names);
        }
        //: %1 is a role, such as Developer
        return tr("Your role is %1. Ask an owner if you need a key.").arg(role);
    }
    return {};
}

QString KeysViewModel::listErrorText() const
{
    const qint64 left = m_retryAt.isValid() ? std::max<qint64>(1, (m_clock.now().msecsTo(m_retryAt) + 999) / 1000) : 0;
    if (left > 60)
        return tr("Too many requests. Trying again in %n minute(s).", nullptr, static_cast<int>((left + 59) / 60));
    if (left > 0)
        return tr("Too many requests. Trying again in %1 s.").arg(left);
    const QString city = m_dialogs.regionCity();
    if (m_error->kind != Error::Kind::Timeout || city.isEmpty())
        return Ui::errorText(*m_error);
    //: %1 is a city, %2 a number of seconds
    return tr("The %1 region did not answer in %2 seconds.").arg(city).arg(Api::HttpRequest().timeout.count() / 1000);
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
    if (m_workspace.id.isEmpty() || !canManage())
        return BannerKind::NoBanner;
    const bool anyRows = m_keys.rowCount() > 0; // Else the placeholder says it.
    if (anyRows && isOffline())
        return BannerKind::OfflineBanner;
    if (anyRows && m_error)
        return BannerKind::FailedBanner;
    if (!m_actions.errorText().isEmpty())
        return BannerKind::ActionBanner;
    return anyRows && overdueCount() > 0 ? BannerKind::OverdueBanner : BannerKind::NoBanner;
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
        return listErrorText();
    case BannerKind::OverdueBanner:
        return m_summary->overdueText();
    case BannerKind::ActionBanner:
        return m_actions.errorText();
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

QString KeysViewModel::bannerAction() const
{
    if (bannerKind() == BannerKind::ActionBanner)
        return m_actions.errorAction();
    if (bannerKind() != BannerKind::OverdueBanner)
        return {};
    if (m_shownFilter.dueBefore.isValid())
        return tr("Show all");
    return overdueCount() == 1 ? tr("Rotate now") : tr("Show them");
}

} // namespace Intrlume::Ui
