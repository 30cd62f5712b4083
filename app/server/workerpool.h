// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace Intrlume::Server {

class Database;
class Store;

//! The threads on which everything that touches the database or hashes a password happens, each with a connection of its own.
class WorkerPool {
public:
    using Job = std::function<void(Store &)>;

    //! Kind::Storage where a worker cannot open the database.
    [[nodiscard]] static Result<std::unique_ptr<WorkerPool>> start(Database &database, int threads);
    ~WorkerPool();

    //! False, and the job is dropped, once the pool stops or where too many jobs wait already.
    bool post(Job job);

    //! For what a job leaves to be done after its answer: always taken, even while the pool stops, so call it from within a job only. Jobs that
    //! were posted bound how many there are.
    void postFollowUp(Job job);

    //! Runs what was posted, then ends the threads.
    void stop();

private:
    WorkerPool() = default;
    void work(Database &database);
    void runJobs(Store &store);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    std::vector<std::thread> m_threads;
    size_t m_ready = 0;
    bool m_stopping = false;
    std::optional<Error> m_failure;
};

} // namespace Intrlume::Server
