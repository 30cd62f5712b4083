// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/workerpool.h"

#include "server/store/store.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
//! Beyond this the server is far behind: better to say so at once than to answer a minute late.
constexpr size_t mostWaitingJobs = 2000;
} // namespace

Result<std::unique_ptr<WorkerPool>> WorkerPool::start(Database &database, int threads)
{
    std::unique_ptr<WorkerPool> pool(new WorkerPool);
    for (int i = 0; i < threads; ++i)
        pool->m_threads.emplace_back([raw = pool.get(), &database] { raw->work(database); });

    std::unique_lock lock(pool->m_mutex);
    pool->m_changed.wait(lock, [&] { return pool->m_ready == pool->m_threads.size(); });
    if (!pool->m_failure)
        return pool;
    const Error failure = *pool->m_failure;
    lock.unlock();
    pool->stop();
    return tl::unexpected(failure);
}

WorkerPool::~WorkerPool()
{
    stop();
}

void WorkerPool::work(Database &database)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(database);
    {
        const std::lock_guard lock(m_mutex);
        ++m_ready;
        if (!connection)
            m_failure = connection.error();
    }
    m_changed.notify_all();
    if (!connection)
        return;
    Store store(*std::move(connection));
    runJobs(store);
}

void WorkerPool::runJobs(Store &store)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        try {
            job(store);
        } catch (const std::exception &failure) {
            // Jobs answer for themselves; this one could not. The thread goes on for the others.
            qWarning("A job of the server ended early: %s", failure.what());
        }
        job = nullptr; // What it holds must go before the lock is taken: a destructor may post.
        lock.lock();
    }
}

bool WorkerPool::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stopping || m_jobs.size() >= mostWaitingJobs)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_changed.notify_one();
    return true;
}

void WorkerPool::postFollowUp(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job)); // The thread that posts it looks once more before it ends.
    }
    m_changed.notify_one();
}

void WorkerPool::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

} // namespace Intrlume::Server
