// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/database.h"
#include "server/workerpool.h"

#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

using namespace Intrlume;
using namespace Intrlume::Server;

//! What the server's threads take on, and what they never lose.
class tst_WorkerPool : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Database m_database{m_folder.filePath(QStringLiteral("pool.db"))};
    std::unique_ptr<WorkerPool> m_pool;

private Q_SLOTS:
    void init()
    {
        Result<std::unique_ptr<WorkerPool>> pool = WorkerPool::start(m_database, 1);
        QVERIFY2(pool, pool ? "" : qPrintable(pool.error().detail));
        m_pool = *std::move(pool);
    }
    void cleanup() { m_pool.reset(); }

    void whatWasPostedIsDoneBeforeItStops()
    {
        int done = 0;
        for (int i = 0; i < 50; ++i)
            QVERIFY(m_pool->post([&done](Store &) { ++done; }));
        m_pool->stop();
        QCOMPARE(done, 50);
        QVERIFY(!m_pool->post([&done](Store &) { ++done; }));
        QCOMPARE(done, 50);
    }

    void aFloodIsRefusedButWhatItLeftBehindIsDone()
    {
        std::binary_semaphore held{0};
        int answered = 0;
        int followed = 0;
        QVERIFY(m_pool->post([&held](Store &) { held.acquire(); }));
        int taken = 0;
        while (m_pool->post([this, &answered, &followed](Store &) {
            ++answered;
            m_pool->postFollowUp([&followed](Store &) { ++followed; });
        }))
            ++taken;
        QVERIFY(taken > 100);
        held.release();
        m_pool->stop(); // While nearly all of them wait.
        QCOMPARE(answered, taken);
        QCOMPARE(followed, taken);
    }

    void aJobThatFailsEndsNoThread()
    {
        bool done = false;
        QTest::ignoreMessage(QtWarningMsg, "A job of the server ended early: out of order");
        QVERIFY(m_pool->post([](Store &) { throw std::runtime_error("out of order"); }));
        QVERIFY(m_pool->post([&done](Store &) { done = true; }));
        m_pool->stop();
        QVERIFY(done);
    }
};

QTEST_GUILESS_MAIN(tst_WorkerPool)
#include "tst_workerpool.moc"
