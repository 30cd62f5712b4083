// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "secretcopy.h"

namespace Intrlume::Ui {

namespace {
constexpr int clearedShownSeconds = 3;
}

SecretCopy::SecretCopy(const Clock &clock, Clipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_clipboard(clipboard)
{
    // Shorter than a second, so that no second of the count is skipped.
    m_timer.setInterval(250);
    connect(&m_timer, &QTimer::timeout, this, &SecretCopy::tick);
}

SecretCopy::~SecretCopy()
{
    clearNow();
}

void SecretCopy::copy(const Secret &secret)
{
    m_secret = secret;
    m_clipboard.setSecret(m_secret);
    m_until = m_clock.now().addSecs(clearAfter());
    m_timer.start();
    setState(State::Copied, clearAfter());
}

void SecretCopy::tick()
{
    if (m_state == State::Copied && !m_clipboard.holds(m_secret))
        return startOver(); // Something else was copied since, which nothing is said of.
    const qint64 left = m_clock.now().msecsTo(m_until);
    if (left > 0) {
        setState(m_state, static_cast<int>((left + 999) / 1000));
        return;
    }
    if (m_state == State::Copied) {
        clearNow();
        m_until = m_clock.now().addSecs(clearedShownSeconds);
        setState(State::Cleared, 0);
        return;
    }
    m_timer.stop();
    setState(State::Idle, clearAfter());
}

void SecretCopy::clearNow()
{
    // Something that was copied since then is not ours to take away.
    if (!m_secret.isEmpty() && m_clipboard.holds(m_secret))
        m_clipboard.clear();
    m_secret = Secret();
}

void SecretCopy::startOver()
{
    clearNow();
    m_timer.stop();
    setState(State::Idle, clearAfter());
}

void SecretCopy::setState(State state, int secondsLeft)
{
    if (state == m_state && secondsLeft == m_secondsLeft)
        return;
    m_state = state;
    m_secondsLeft = secondsLeft;
    Q_EMIT changed();
}

} // namespace Intrlume::Ui
