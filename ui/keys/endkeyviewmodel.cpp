// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "endkeyviewmodel.h"

#include "api/apikeys.h"
#include "errortext.h"
#include "keys/keyusetext.h"

#include <QCoroTask>

#include <algorithm>

namespace Intrlume::Ui {

namespace {
constexpr qint64 hour = 3600;
constexpr qint64 longest = 7 * 24 * hour; // From now; the contract allows no more.
// The server's clock may be a little behind ours.
constexpr qint64 spare = 60;
} // namespace

EndKeyViewModel::EndKeyViewModel(Api::Client &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

void EndKeyViewModel::beginStop(const ApiKey &key)
{
    begin(key, Step::Stop);
}

void EndKeyViewModel::beginExtend(const ApiKey &key)
{
    begin(key, Step::Extend);
}

void EndKeyViewModel::begin(const ApiKey &key, Step step)
{
    if (m_busy)
        return;
    m_key = key;
    m_step = m_words = step;
    m_choice = 0;
    m_errorText.clear();
    Q_EMIT changed();
}

void EndKeyViewModel::submit()
{
    if (m_busy || m_step == Step::Closed)
        return;
    m_busy = true;
    m_errorText.clear();
    Q_EMIT changed();
    if (m_step == Step::Stop)
        stop();
    else
        extend();
}

void EndKeyViewModel::stop()
{
    const int ticket = ++m_latest;
    const QDateTime asked = m_clock.now();
    QCoro::connect(m_client.send(Api::EndKeyNow{.workspace = m_key.workspace, .key = m_key.id}), this,
                   [this, ticket, asked](const Result<Api::EndKeyNow::Reply> &answer) {
                       if (ticket != m_latest)
                           return;
                       if (!answer)
                           return fail(answer.error());
                       over();
                       Q_EMIT stopped(answer->key, answer->revocation, asked);
                   });
}

void EndKeyViewModel::extend()
{
    const int ticket = ++m_latest;
    const Api::ExtendKey call{.workspace = m_key.workspace, .key = m_key.id, .endsAt = endOf(m_choice)};
    QCoro::connect(m_client.send(call), this, [this, ticket](const Result<ApiKey> &answer) {
        if (ticket != m_latest)
            return;
        if (!answer)
            return fail(answer.error());
        over();
        Q_EMIT extended(*answer);
    });
}

void EndKeyViewModel::fail(const Error &error)
{
    m_busy = false;
    m_unknown = Ui::isOutcomeUnknown(error);
    m_errorText = Ui::errorText(error);
    Q_EMIT changed();
}

void EndKeyViewModel::over()
{
    m_busy = false;
    close();
}

void EndKeyViewModel::close()
{
    if (m_busy)
        return;
    m_step = Step::Closed;
    Q_EMIT changed();
}

void EndKeyViewModel::reset()
{
    ++m_latest;
    over();
    m_key = {};
}

QDateTime EndKeyViewModel::endOf(int choice) const
{
    QDateTime most = m_clock.now().addSecs(longest - spare);
    return choice >= 2 ? most : std::min(m_key.endsAt.addSecs(choice == 0 ? hour : 24 * hour), most);
}

QString EndKeyViewModel::title() const
{
    //: %1 is the name of a key that was rotated and still works for a while
    return m_words == Step::Extend ? tr("Keep the old key of %1 longer").arg(m_key.name) : tr("Stop the old key of %1 now?").arg(m_key.name);
}

QString EndKeyViewModel::subtitle() const
{
    const QString end = KeyUseText::moment(m_key.endsAt);
    //: %1 is a time such as Mon 23 Nov, 10:48
    return m_words == Step::Extend ? tr("It stops on %1.").arg(end) : tr("It would stop by itself on %1. You can’t undo this.").arg(end);
}

QString EndKeyViewModel::errorTitle() const
{
    if (m_words == Step::Extend)
        return m_unknown ? tr("It is not known when the key stops") : tr("The key stops as before");
    return m_unknown ? tr("It is not known whether the key was stopped") : tr("The key still works");
}

QString EndKeyViewModel::useText() const
{
    return KeyUseText::inUse(m_key, m_clock.now());
}

QStringList EndKeyViewModel::choiceNames() const
{
    return {tr("1 hour longer"), tr("24 hours longer"), tr("7 days from now")};
}

QStringList EndKeyViewModel::choiceLines() const
{
    QStringList lines;
    for (int choice = 0; choice < 3; ++choice) //: %1 is a time such as Mon 23 Nov, 10:48
        lines.append(tr("Until %1").arg(KeyUseText::moment(endOf(choice))));
    return lines;
}

void EndKeyViewModel::setChoice(int choice)
{
    if (choice == m_choice || choice < 0 || choice > 2 || m_busy)
        return;
    m_choice = choice;
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
