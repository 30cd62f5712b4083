// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/terminal.h"

#include <QObject>

#include <array>
#include <csignal>
#include <memory>

class QSocketNotifier;

namespace Intrlume::Cli {

//! For as long as it lives, Ctrl+C, SIGTERM and a terminal that is closed do not end the process, but are told: between a key's making and the
//! moment in which somebody holds its secret, an end without a word would leave a live key that nobody holds. The same signal a second time
//! ends the process as ever. One at a time; not while somebody is asked for something.
class Interruption : public QObject {
    Q_OBJECT

public:
    explicit Interruption(Terminal &terminal);
    ~Interruption() override;

    bool came() const;
    //! What the program ends with: Kind::Cancelled, code "cancelled", "terminated" or "hung-up".
    Error error() const;

Q_SIGNALS:
    //! From the event loop, and so later than came() knows.
    void interrupted();

private:
    static constexpr std::array<int, 3> signalNumbers{SIGINT, SIGTERM, SIGHUP};

    std::array<struct sigaction, signalNumbers.size()> m_before{};
    std::array<int, 2> m_pipe{-1, -1}; // Its ends: to read, to write.
    std::unique_ptr<QSocketNotifier> m_notifier;
};

//! What is to be told of a call that ended with \a problem: where \a interruption came, just that; but a key that may be left comes first.
Error toldOf(const Interruption &interruption, const Error &problem);

} // namespace Intrlume::Cli
