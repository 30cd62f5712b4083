// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/inputline.h"
#include "cli/quietinput.h"

#include <QTest>

#include <array>
#include <csignal>
#include <optional>
#include <thread>
#include <unistd.h>

using namespace Intrlume::Cli;

//! What is read from a prompt: the standard input of this program is a pipe meanwhile.
class InputLineTest : public QObject {
    Q_OBJECT

    std::array<int, 2> m_input{};
    int m_before = -1;

    void comes(const QByteArray &bytes) const { QCOMPARE(::write(m_input[1], bytes.constData(), static_cast<size_t>(bytes.size())), bytes.size()); }
    void ends()
    {
        ::close(m_input[1]);
        m_input[1] = -1;
    }

private Q_SLOTS:
    void init()
    {
        m_before = ::dup(STDIN_FILENO);
        QCOMPARE(::pipe(m_input.data()), 0);
        QCOMPARE(::dup2(m_input[0], STDIN_FILENO), STDIN_FILENO);
    }

    void cleanup()
    {
        ::dup2(m_before, STDIN_FILENO);
        for (const int end : {m_before, m_input[0], m_input[1]})
            ::close(end);
    }

    void aLineEndsWhereItEnds()
    {
        comes("first\r\n\nthird");
        ends();
        QCOMPARE(readInputLine(), QByteArray("first"));
        QCOMPARE(readInputLine(), QByteArray(""));
        QCOMPARE(readInputLine(), QByteArray("third"));
        QVERIFY(!readInputLine());
    }

    void noLineIsEndless()
    {
        comes(QByteArray(5000, 'a') + '\n');
        QCOMPARE(readInputLine()->size(), 4096);
    }

    void anInterruptEndsTheReading_data()
    {
        QTest::addColumn<bool>("elsewhere");
        QTest::newRow("that came just before it") << false;
        QTest::newRow("that came in another thread") << true;
    }

    void anInterruptEndsTheReading()
    {
        QFETCH(const bool, elsewhere);
        const QuietInput quiet;
        QVERIFY(!quiet.wasInterrupted());
        if (elsewhere)
            std::thread([] { std::raise(SIGINT); }).join();
        else
            std::raise(SIGINT);
        QVERIFY(!readInputLine(quiet.interruption()));
        QVERIFY(quiet.wasInterrupted());
    }

    void anInterruptOfThePromptBeforeIsOver()
    {
        {
            const QuietInput quiet;
            std::raise(SIGINT);
            QVERIFY(quiet.wasInterrupted());
        }
        const QuietInput quiet;
        QVERIFY(!quiet.wasInterrupted());
        comes("again\n");
        QCOMPARE(readInputLine(quiet.interruption()), QByteArray("again"));
    }

    void afterwardsAnInterruptIsWhatItWas()
    {
        struct sigaction before { };
        sigaction(SIGINT, nullptr, &before);
        std::optional<QuietInput> quiet(std::in_place);
        quiet.reset();
        struct sigaction after { };
        sigaction(SIGINT, nullptr, &after);
        QVERIFY(after.sa_handler == before.sa_handler);
    }
};

QTEST_GUILESS_MAIN(InputLineTest)
#include "tst_inputline.moc"
