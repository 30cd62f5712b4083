// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "handover/destination.h"
#include "handover/programs.h"

#include <chrono>

namespace Intrlume::Handover {

struct ProgramResult;
class ProgramRun;
struct Step;

//! Whether something of the same name may be replaced.
enum class Existing { Keep, Replace };

//! Sends a key to a service through the service's own program. The program gets the key through its standard input only: not as an argument,
//! not in its environment, not in a file. What counts is the program's exit code. One after the other; deleting it cancels.
//!
//! For view models: connect to \c ended, then start(). For coroutines: `co_await qCoro(&sending, &Sending::ended)`.
class Sending : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~Sending() override;

    //! Begins, and never emits \c ended before it has returned. Does nothing while another one runs.
    void start(const Destination &destination, const Secret &key, Existing existing);
    //! Ends the program. \c ended follows, with Kind::Cancelled.
    void cancel();
    bool isRunning() const { return m_running; }

    //! How long each of the programs may take; a minute unless set.
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit = limit; }

Q_SIGNALS:
    //! With nothing where the program said that it worked. Else:
    //! - Kind::Invalid, code "fields-invalid": see check();
    //! - Kind::NotFound, code "program-missing", detail its name: it is not installed;
    //! - Kind::Conflict, code "exists": there is one of this name; ask the person, then start again with Existing::Replace;
    //! - Kind::Server, code "program-failed", detail the program's own words, without anything of the key: nothing was stored;
    //! - Kind::Timeout, code "outcome-unknown", detail its words so far: it took too long and was ended; the key may have arrived;
    //! - Kind::Cancelled, code "cancelled", or "outcome-unknown" where the key had been handed over to the program already.
    void ended(const Intrlume::Result<void> &result);

private:
    void begin(const Destination &destination);
    void runNext();
    void onRun(const ProgramResult &result);
    void end(Result<void> result);

    Programs *m_programs = nullptr;
    ProgramRun *m_run = nullptr;
    QString m_program;
    QList<Step> m_steps;
    Secret m_key;
    Existing m_existing = Existing::Keep;
    std::chrono::milliseconds m_limit{60'000};
    bool m_running = false;
    bool m_keyGiven = false;
};

} // namespace Intrlume::Handover
