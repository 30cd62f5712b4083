// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "lock/lockviewmodel.h"

#include "api/sessions.h"
#include "errortext.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Ui {

namespace {
constexpr auto lookEvery = 5s;
}

LockViewModel::LockViewModel(Api::Client &client, Preferences &preferences, const Clock &clock, ScreenLock *screenLock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_lastActivity(clock.now())
{
    m_check.setInterval(lookEvery);
    connect(&m_check, &QTimer::timeout, this, &LockViewModel::checkIdle);
    connect(&m_preferences, &Preferences::lockMinutesChanged, this, &LockViewModel::minutesChanged);
    if (screenLock)
        connect(screenLock, &ScreenLock::locked, this, &LockViewModel::lock);
}

void LockViewModel::setMinutes(int minutes)
{
    m_preferences.setLockMinutes(minutes);
}

void LockViewModel::setGuarding(bool guarding)
{
    if (guarding == m_guarding)
        return;
    m_guarding = guarding;
    m_lastActivity = m_clock.now();
    if (!guarding) {
        m_check.stop();
        return uncover();
    }
    m_check.start();
    if (m_preferences.isLocked())
        lock();
}

void LockViewModel::proved()
{
    m_preferences.setLocked(false);
    uncover();
}

void LockViewModel::setCodeOffered(bool offered)
{
    m_codeOffered = offered;
    Q_EMIT codeOfferedChanged();
}

void LockViewModel::noteActivity()
{
    m_lastActivity = m_clock.now();
}

void LockViewModel::checkIdle()
{
    const QDateTime now = m_clock.now();
    if (now < m_lastActivity)
        m_lastActivity = now; // The clock was set back; the person was here at its new time at the latest.
    if (minutes() > 0 && m_lastActivity.secsTo(now) >= minutes() * 60)
        lock();
}

void LockViewModel::lock()
{
    if (!m_guarding || m_locked)
        return;
    ++m_latest;
    m_locked = true;
    m_preferences.setLocked(true);
    m_busy = false;
    setErrors({}, {}, {});
    Q_EMIT lockedChanged();
}

void LockViewModel::unlockWithPassword(const QString &password)
{
    if (password.isEmpty())
        return setErrors(tr("Enter your password."), {}, {});
    unlock(Secret::fromText(password), {});
}

void LockViewModel::unlockWithCode(const QString &code)
{
    if (!code.isEmpty())
        unlock({}, Secret::fromText(code));
}

void LockViewModel::edited()
{
    setErrors({}, {}, m_errorText);
}

void LockViewModel::unlock(const Secret &password, const Secret &code)
{
    if (!m_locked || m_busy)
        return;
    m_busy = true;
    setErrors({}, {}, {});
    const int ticket = ++m_latest;
    const Api::ProveIdentity call{.password = password, .code = code};
    const bool withCode = password.isEmpty();
    QCoro::connect(m_client.send(call), this, [this, ticket, withCode](const Result<Api::ProveIdentity::Reply> &answer) {
        if (ticket != m_latest)
            return; // Locked anew, or nobody is signed in any more.
        m_busy = false;
        answered(withCode, answer ? Result<void>() : Result<void>(tl::unexpected(answer.error())));
    });
}

void LockViewModel::answered(bool withCode, const Result<void> &answer)
{
    if (answer) {
        noteActivity();
        return proved();
    }
    const Error &error = answer.error();
    const bool wrong = error.code == u"password-wrong" || error.code == u"code-wrong" || error.code == u"code-used";
    if (!wrong && error.kind != Error::Kind::TooMany)
        return setErrors({}, {}, Ui::errorText(error));
    const QString text = Ui::errorText(error);
    setErrors(withCode ? QString() : text, withCode ? text : QString(), {});
    Q_EMIT refused();
}

void LockViewModel::uncover()
{
    ++m_latest;
    m_busy = false;
    setErrors({}, {}, {});
    if (!m_locked)
        return;
    m_locked = false;
    Q_EMIT lockedChanged();
}

void LockViewModel::setErrors(const QString &passwordError, const QString &codeError, const QString &errorText)
{
    m_passwordError = passwordError;
    m_codeError = codeError;
    m_errorText = errorText;
    Q_EMIT stateChanged();
}

QStringList LockViewModel::choiceNames()
{
    QStringList names;
    for (const int minutes : choices())
        names.append(minutes == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, minutes));
    return names;
}

int LockViewModel::choice() const
{
    return static_cast<int>(choices().indexOf(minutes()));
}

void LockViewModel::setChoice(int choice)
{
    if (choice >= 0 && choice < choices().size())
        setMinutes(choices().at(choice));
}

} // namespace Intrlume::Ui
