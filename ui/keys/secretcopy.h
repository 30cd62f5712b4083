// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/secret.h"
#include "keys/clipboard.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! One secret on the clipboard for 45 seconds: says how long it stays, clears it if it is still there, and says so for 3 seconds.
//! Outlives the dialog that copied; when it is destroyed, the clipboard is cleared too.
class SecretCopy : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Part of the page")

    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    Q_PROPERTY(int clearAfter READ clearAfter CONSTANT)

public:
    //! The same order as CopyButton.CopyState in QML.
    enum class State { Idle, Copied, Cleared };
    Q_ENUM(State)

    SecretCopy(const Clock &clock, Clipboard &clipboard, QObject *parent = nullptr);
    ~SecretCopy() override;

    State state() const { return m_state; }
    int secondsLeft() const { return m_secondsLeft; }
    static int clearAfter() { return 45; }

    void copy(const Secret &secret);
    //! Looks at the clock; a timer calls it, and tests that turn the clock by hand.
    void tick();
    //! Takes the secret off the clipboard now, if it is still there.
    void clearNow();
    //! For another secret, which nobody has copied yet: clears the one before and forgets it.
    void startOver();

Q_SIGNALS:
    void changed();

private:
    void setState(State state, int secondsLeft);

    const Clock &m_clock;
    Clipboard &m_clipboard;
    Secret m_secret;
    QDateTime m_until; // When the present state ends.
    QTimer m_timer;
    State m_state = State::Idle;
    int m_secondsLeft = 45;
};

} // namespace Intrlume::Ui
