// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keychaintokenstore.h"
#include "support/fakeclock.h"
#include "support/testplatform.h"

#include <QCoroTask>

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;

//! Two programs over one real keyring and the real platform, as a console and a command line that work at the same time.
class RefreshTogetherTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<TestPlatform> m_platform;
    Person m_person;

    static qsizetype dotsOf(const QByteArray &output) { return output.count('.'); }
    QString kept() const
    {
        Session::KeychainTokenStore store;
        const auto token = QCoro::waitFor(store.read(m_person.email, m_platform->address()));
        return token && *token ? (*token)->exposeText() : QString();
    }
    std::unique_ptr<QProcess> begin(int times, const QStringList &more = {}) const
    {
        auto program = std::make_unique<QProcess>();
        program->setProcessChannelMode(QProcess::MergedChannels);
        program->start(QStringLiteral(INTRLUME_REFRESHER), QStringList{m_platform->address(), m_person.email, QString::number(times)} + more);
        return program;
    }
    //! Gives a held program its word and waits for its end: the exit code, or -1.
    static int goOn(QProcess &program)
    {
        program.write("\n");
        return program.waitForFinished() ? program.exitCode() : -1;
    }
    //! Lets the server's time pass much faster than the programs': its 10 s of patience with a token that comes twice are 10 ms for them.
    bool waitFor(const std::function<bool()> &end, int milliseconds)
    {
        QElapsedTimer waited;
        waited.start();
        while (!end() && waited.elapsed() < milliseconds) {
            m_clock->advance(10s);
            QTest::qWait(10);
        }
        return end();
    }

private Q_SLOTS:
    void init()
    {
        m_platform = std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = m_clock});
        QVERIFY2(m_platform->isRunning(), qPrintable(m_platform->problem()));
        m_person = m_platform->newPerson();
        Session::KeychainTokenStore store;
        QVERIFY(QCoro::waitFor(store.write(m_person.email, m_platform->address(), Secret::fromText(m_person.refresh))));
    }
    void cleanup() { m_platform.reset(); }

    void aThousandRenewalsRaiseNoFalseAlarm()
    {
        constexpr int each = 500;
        QElapsedTimer took;
        took.start();
        const auto console = begin(each);
        const auto commandLine = begin(each);
        const auto ended = [&] { return console->state() == QProcess::NotRunning && commandLine->state() == QProcess::NotRunning; };
        QVERIFY(waitFor(ended, 100'000));
        for (const auto &program : {console.get(), commandLine.get()}) {
            const QByteArray output = program->readAll();
            QVERIFY2(program->exitCode() == 0, output.right(200).constData());
            QCOMPARE(dotsOf(output), each);
        }
        qInfo("1,000 renewals by two programs: %lld ms", static_cast<long long>(took.elapsed()));
        QVERIFY(kept() != m_person.refresh);
        QCOMPARE(m_platform->post(u"/v1/sessions/refresh"_s, {{u"refresh_token"_s, kept()}}).status, 200);
    }

    //! The measure of the test above: what happens where nobody waits for a turn.
    void withoutTurnsTheyWouldAccuseEachOther()
    {
        const auto console = begin(1, {u"alone"_s});
        const auto commandLine = begin(1, {u"alone"_s});
        for (const auto &program : {console.get(), commandLine.get()}) // Both have read the same token, and neither has sent it.
            QVERIFY(waitFor([&] { return program->bytesAvailable() > 0; }, 20'000));
        QCOMPARE(goOn(*console), 0);
        m_clock->advance(11s); // After this a token that comes twice is no lost answer anymore.
        QCOMPARE(goOn(*commandLine), 1);
        const QByteArray output = commandLine->readAll();
        QVERIFY2(output.contains("refresh-reused"), output.constData());
    }

    void aProgramThatIsKilledStopsNobody()
    {
        const auto first = begin(1'000'000);
        QVERIFY(waitFor([&] { return first->bytesAvailable() > 20; }, 20'000));
        const auto second = begin(1'000'000);
        QVERIFY(waitFor([&] { return second->bytesAvailable() > 20; }, 20'000));
        first->kill(); // Wherever it is: before it asked, while it waited, between the answer and the keyring.
        QVERIFY(first->waitForFinished());
        second->readAll();
        // Either the second goes on, or the token died with the first: it then says so, and nobody is accused of theft.
        QVERIFY(waitFor([&] { return second->bytesAvailable() > 20 || second->state() == QProcess::NotRunning; }, 40'000));
        const QByteArray output = second->readAll();
        QVERIFY2(!output.contains("refresh-reused"), output.constData());
        second->kill();
        second->waitForFinished();
    }
};

QTEST_GUILESS_MAIN(RefreshTogetherTest)
#include "tst_refreshtogether.moc"
