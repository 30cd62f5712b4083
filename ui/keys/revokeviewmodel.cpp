// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "revokeviewmodel.h"

#include "api/apikeys.h"
#include "errortext.h"
#include "keys/keyusetext.h"

#include <QCoroTask>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Ui {

RevokeViewModel::RevokeViewModel(Api::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
    m_timer.setInterval(100ms); // The clock in the dialog shows tenths of a second.
    connect(&m_timer, &QTimer::timeout, this, &RevokeViewModel::tick);
}

void RevokeViewModel::begin(const ApiKey &key)
{
    if (m_step == Step::Revoking)
        return;
    forgetShown();
    m_key = key;
    setTyped({});
    m_errorText.clear();
    setStep(Step::Confirming);
}

void RevokeViewModel::close()
{
    if (m_step == Step::Revoking)
        return;
    m_timer.stop();
    setStep(Step::Closed);
}

//! The dialog is to show another. What is still under way goes on.
void RevokeViewModel::forgetShown()
{
    RevocationWatch *shown = std::exchange(m_shown, nullptr);
    if (shown && shown->isOver())
        std::erase_if(m_watches, [shown](const auto &each) { return each.get() == shown; });
}

void RevokeViewModel::reset()
{
    ++m_latest;
    m_timer.stop();
    m_shown = nullptr;
    m_watches.clear();
    m_key = ApiKey();
    setStep(Step::Closed);
}

void RevokeViewModel::revoke()
{
    if (m_step != Step::Confirming || !disabledReason().isEmpty())
        return;
    m_errorText.clear();
    setStep(Step::Revoking);
    const int ticket = ++m_latest;
    const QDateTime start = m_clock.now();
    QCoro::connect(m_client.send(Api::RevokeApiKey{.workspace = m_key.workspace, .key = m_key.id}), this,
                   [this, ticket, start](const Result<Api::RevokeApiKey::Reply> &answer) {
                       if (ticket != m_latest)
                           return;
                       if (answer)
                           return follow(answer->key, start, answer->revocation, Shown::InDialog);
                       m_errorText = Ui::errorText(answer.error());
                       setStep(Step::Confirming);
                   });
}

void RevokeViewModel::rotateInstead()
{
    if (m_step != Step::Confirming || !canRotate())
        return;
    const ApiKey key = m_key;
    close();
    Q_EMIT rotateWanted(key);
}

void RevokeViewModel::follow(const ApiKey &key, const QDateTime &start, const Revocation &revocation, Shown shown)
{
    auto watch = std::make_unique<RevocationWatch>(m_client, m_clock, key, start, revocation);
    RevocationWatch *added = watch.get();
    m_watches.push_back(std::move(watch));
    connect(added, &RevocationWatch::changed, this, [this, added] { progressed(added); });
    connect(added, &RevocationWatch::over, this, [this, added] { ended(added); });
    if (shown == Shown::InDialog) {
        forgetShown();
        m_key = key;
        m_shown = added;
        m_announcedFirst = false;
        m_announcedSilent.clear();
        m_timer.start();
        setStep(Step::Stopping);
    }
    Q_EMIT revoked(key);
    progressed(added);
    added->follow();
}

void RevokeViewModel::progressed(RevocationWatch *watch)
{
    //: In a key's row: how many regions refuse it already
    Q_EMIT stoppingChanged(watch->key().id, tr("Stopping %1 of %2").arg(watch->stopped()).arg(watch->total()));
    if (watch == m_shown && m_step == Step::Stopping)
        tick();
}

void RevokeViewModel::ended(RevocationWatch *watch)
{
    const ApiKey key = watch->key();
    const bool inDialog = watch == m_shown && m_step == Step::Stopping;
    if (inDialog) {
        m_timer.stop();
        showProgress(*watch);
        setStep(Step::Over);
        Q_EMIT announced(title() + u". "_s + progressText());
    }
    if (watch->revocation().isComplete()) {
        Q_EMIT stoppingChanged(key.id, {});
        Q_EMIT stopped(key);
    } else { //: In a key's row, where nobody can say any more whether the other regions refuse it
        Q_EMIT stoppingChanged(key.id, tr("Confirmed by %1 of %2").arg(watch->stopped()).arg(watch->total()));
    }
    if (inDialog)
        return; // It still shows its rows.
    if (watch == m_shown)
        m_shown = nullptr;
    const auto ours = std::find_if(m_watches.begin(), m_watches.end(), [watch](const auto &each) { return each.get() == watch; });
    if (ours == m_watches.end())
        return;
    ours->release()->deleteLater(); // It is the one that tells us so.
    m_watches.erase(ours);
}

void RevokeViewModel::tick()
{
    if (!m_shown)
        return;
    showProgress(*m_shown);
    announceProgress();
}

void RevokeViewModel::showProgress(const RevocationWatch &watch)
{
    m_regions.show(watch.revocation(), elapsed());
    Q_EMIT progressChanged();
}

void RevokeViewModel::announceProgress()
{
    for (const RegionStop &region : m_shown->revocation().regions) {
        const QString city = m_regions.cityOf(region.region);
        if (region.stopped && !m_announcedFirst) {
            m_announcedFirst = true;
            //: For screen readers; %1 is a city, %2 a time such as 0.4 s
            Q_EMIT announced(tr("%1 stopped in %2").arg(city, RevocationModel::seconds(region.milliseconds)));
        }
        if (RevocationModel::isSilent(region, elapsed()) && !m_announcedSilent.contains(region.region)) {
            m_announcedSilent.append(region.region);
            //: For screen readers; %1 is a city
            Q_EMIT announced(tr("%1: no answer in %2 s").arg(city).arg(RevocationModel::silentAfter / 1000));
        }
    }
}

qint64 RevokeViewModel::elapsed() const
{
    return m_shown ? m_shown->start().msecsTo(m_clock.now()) : 0;
}

QString RevokeViewModel::question() const
{
    //: %1 is a key's name
    return tr("Revoke %1").arg(m_key.name);
}

QString RevokeViewModel::title() const
{
    if (m_words != Step::Over)
        return tr("Stopping %1").arg(m_key.name);
    if (!isProven()) //: Title where nobody can say any more whether every region refuses the key; %1 is its name
        return tr("%1 is revoked, but not confirmed everywhere").arg(m_key.name);
    //: Title when every region refuses the key; %1 is its name
    return tr("%1 is stopped").arg(m_key.name);
}

QString RevokeViewModel::subtitle() const
{
    if (m_words != Step::Over)
        return tr("Each region confirms when it refuses the key.");
    return isProven() ? tr("Every region refuses the key.") : tr("The regions can’t be followed any more. Each refuses the key within 60 seconds.");
}

QString RevokeViewModel::confirmLabel() const
{
    return tr("Type %1 to confirm").toHtmlEscaped().arg(u"<b>"_s + m_key.name.toHtmlEscaped() + u"</b>"_s);
}

QString RevokeViewModel::confirmLabelSpoken() const
{
    //: %1 is a key's name, which the person types below
    return tr("Type %1 to confirm").arg(m_key.name);
}

QString RevokeViewModel::useText() const
{
    return KeyUseText::inUse(m_key, m_clock.now());
}

bool RevokeViewModel::isProven() const
{
    return m_words == Step::Over && m_shown && m_shown->revocation().isComplete();
}

void RevokeViewModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    Q_EMIT typedChanged();
}

QString RevokeViewModel::disabledReason() const
{
    return m_typed.trimmed() == m_key.name ? QString() : tr("Type the key’s name first");
}

QString RevokeViewModel::progressText() const
{
    if (!m_shown)
        return {};
    const int total = m_shown->total();
    if (m_shown->revocation().isComplete()) {
        qint64 slowest = 0;
        for (const RegionStop &region : m_shown->revocation().regions)
            slowest = std::max(slowest, region.milliseconds);
        //: %1 is a time such as 1.1 s
        return tr("Stopped in all %n region(s) in %1", nullptr, total).arg(RevocationModel::seconds(slowest));
    }
    //: %1 of %n, for example "3 of 5 regions stopped"
    return tr("%1 of %n region(s) stopped", nullptr, total).arg(m_shown->stopped());
}

QString RevokeViewModel::elapsedText() const
{
    return RevocationModel::seconds(elapsed());
}

QString RevokeViewModel::silentText() const
{
    if (!m_shown || m_step != Step::Stopping)
        return {};
    const QList<RegionStop> &regions = m_shown->revocation().regions;
    const bool silent =
        std::any_of(regions.begin(), regions.end(), [this](const RegionStop &region) { return RevocationModel::isSilent(region, elapsed()); });
    return silent ? tr("It will refuse the key when it reconnects. We keep trying.") : QString();
}

void RevokeViewModel::setStep(Step step)
{
    if (step == m_step && step != Step::Confirming)
        return;
    m_step = step;
    if (step != Step::Closed)
        m_words = step;
    Q_EMIT stepChanged();
    Q_EMIT typedChanged(); // Its reason depends on the key.
    Q_EMIT progressChanged();
}

} // namespace Intrlume::Ui
