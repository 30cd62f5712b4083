// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"
#include "handover/destination.h"
#include "handover/programs.h"

#include <chrono>
#include <memory>
#include <optional>

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
    explicit Sending(QObject *parent = nullptr);
    ~Sending() override;

    //! Begins, and never emits \c ended before it has returned. Does nothing while another one runs.
    void start(const Destination &destination, const Secret &key, Existing existing);
    //! Ends the program. \c ended follows, with Kind::Cancelled.
    void cancel();
    bool isRunning() const { return m_running; }

    //! How long each of the programs may take; a minute unless set.
    void setTimeLimit(std::chrono::milliseconds limit) { m_limit = limit; }

Q_SIGNALS:
    //! With no problem where the program said that it worked. Else (an optional and not a Result, which cannot be a signal's argument):
    //! - Kind::Invalid, code "fields-invalid": see check();
    //! - Kind::NotFound, code "program-missing", detail its name: it is not installed;
    //! - Kind::Conflict, code "exists": there is one of this name; ask the person, then start again with Existing::Replace;
    //! - Kind::Server, code "program-failed", detail the program's own words, without anything of the key: it says that nothing was stored;
    //! - Kind::Timeout, code "timeout": it took too long and was ended before it got the key;
    //! - Kind::Cancelled, code "cancelled": the same, on request;
    //! - code "outcome-unknown" with Kind::Timeout, Kind::Cancelled, or Kind::Server for a crash, detail its words so far: it had the key, which
    //!   may have arrived.
    void ended(const std::optional<Intrlume::Error> &problem);

private:
    void runNext();
    void onFinished(const ProgramResult &result);
    Error errorOf(const ProgramResult &result) const;
    void endLater(const Error &problem);
    void end(const std::optional<Error> &problem);

    std::unique_ptr<Programs> m_programs;
    std::unique_ptr<ProgramRun> m_run;
    QList<Step> m_steps;
    Secret m_key;
    Service m_service = Service::GitHub;
    std::chrono::milliseconds m_limit{60'000};
    int m_which = 0;
    bool m_running = false;
    bool m_keyGiven = false;
};

} // namespace Intrlume::Handover
