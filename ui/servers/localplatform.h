// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"

#include <QObject>

#include <optional>

namespace Intrlume::Ui {

//! "This computer" as the window sees it: starting, reached at an address, or failed. main() connects it to the embedded
//! platform, which runs on threads of its own; tests say what they need.
class LocalPlatform : public QObject {
    Q_OBJECT

public:
    enum class State { Starting, Ready, Failed };

    using QObject::QObject;

    State state() const { return m_state; }
    const QString &address() const { return m_address; } //!< "http://127.0.0.1:PORT" once ready
    const std::optional<Error> &error() const { return m_error; }

    void setReady(const QString &address);
    void setFailed(const Error &error);
    //! Asks for another start after a failure.
    void restart();

Q_SIGNALS:
    void changed();
    //! main() answers with \c setReady or \c setFailed.
    void startRequested();

private:
    State m_state = State::Starting;
    QString m_address;
    std::optional<Error> m_error;
};

} // namespace Intrlume::Ui
