// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "singleinstance.h"
#include "startlink.h"

#include <QDataStream>
#include <QFileInfo>
#include <QFuture>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Console::SingleInstance;
using Console::StartRequest;

namespace {
Secret someLink()
{
    return Secret(QByteArray("intrlume://confirm?token=q7Xb2LrTtWmKcPz&server=x"));
}

//! The arguments of a program, in memory that may be written to as the system's is.
class Arguments {
public:
    explicit Arguments(const QByteArrayList &words)
        : m_words(words)
    {
        for (QByteArray &word : m_words)
            m_pointers.append(word.data());
        m_pointers.append(nullptr);
        count = static_cast<int>(words.size());
    }
    char **data() { return m_pointers.data(); }
    QByteArray word(int at) const { return m_words.at(at); }

    int count = 0;

private:
    QByteArrayList m_words;
    QList<char *> m_pointers;
};
} // namespace

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondStartGivesItsLinkToTheFirst()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.becomeTheOne());
        QList<StartRequest> heard;
        connect(&first, &SingleInstance::requested, this, [&heard](const StartRequest &request) { heard.append(request); });

        // As another process would: it waits for the answer, which this thread gives.
        auto second = std::async(std::launch::async, [path = folder.path()] {
            SingleInstance other(path);
            return !other.becomeTheOne() && other.handOver({.link = someLink(), .activation = "token-of-the-desktop"}).has_value();
        });
        QTRY_COMPARE(heard.size(), 1);
        QVERIFY(second.get());
        QVERIFY(heard.first().link == someLink());
        QCOMPARE(heard.first().activation, "token-of-the-desktop");
    }

    void onlyItsPersonReachesIt()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.becomeTheOne());
        const QFileInfo socket(folder.filePath(u"intrlume-console.sock"_s));
        QVERIFY(socket.exists());
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY2(!(socket.permissions() & others), "the socket has mode 0600");
    }

    void theNextOneTakesOverFromOneThatIsGone()
    {
        const QTemporaryDir folder;
        {
            SingleInstance first(folder.path());
            QVERIFY(first.becomeTheOne());
        }
        // What a program that was killed leaves behind.
        QFile left(folder.filePath(u"intrlume-console.sock"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance next(folder.path());
        QVERIFY(next.becomeTheOne());
        QLocalSocket caller;
        caller.connectToServer(folder.filePath(u"intrlume-console.sock"_s));
        QVERIFY(caller.waitForConnected());
    }

    void withoutAFolderOfItsOwnItSaysThatNoLinkWillCome()
    {
        SingleInstance alone{QString()};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Links will not find this window"_s));
        QVERIFY(alone.becomeTheOne());
    }

    void nonsenseIsNotTakenForARequest()
    {
        const QTemporaryDir folder;
        SingleInstance first(folder.path());
        QVERIFY(first.becomeTheOne());
        const QSignalSpy heard(&first, &SingleInstance::requested);
        for (const QByteArray &nonsense : {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(100'000, '\xff'), QByteArray("\0\0\0", 3)}) {
            QLocalSocket caller;
            caller.connectToServer(folder.filePath(u"intrlume-console.sock"_s));
            QVERIFY(caller.waitForConnected());
            caller.write(nonsense);
            caller.flush();
            QTest::qWait(50);
        }
        QCOMPARE(heard.size(), 0);
    }

    void anActivationThatCannotBeOneIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<bool>("taken");
        QTest::newRow("usual") << QByteArray("kwin-27_TIME1234") << true;
        QTest::newRow("line break") << QByteArray("a\nb") << false;
        QTest::newRow("blank") << QByteArray("a b") << false;
        QTest::newRow("null") << QByteArray("a\0b", 3) << false;
        QTest::newRow("long") << QByteArray(257, 'a') << false;
    }
    void anActivationThatCannotBeOneIsLeftOut()
    {
        QFETCH(QByteArray, token);
        QFETCH(bool, taken);
        QCOMPARE(Console::checkedActivation(token), taken ? token : QByteArray());
    }

    void aLinkIsWipedFromTheArguments()
    {
        const QByteArray text = someLink().expose();
        Arguments arguments({"intrlume-console", "-style", text, "basic", "INTRLUME:wrong"});
        const Secret link = Console::takeStartLink(arguments.count, arguments.data());
        QVERIFY(link == Secret(QByteArray("INTRLUME:wrong"))); // The last one counts; the person hears that it is wrong.
        QCOMPARE(arguments.count, 3);
        QCOMPARE(QByteArray(arguments.data()[1]), "-style");
        QCOMPARE(QByteArray(arguments.data()[2]), "basic");
        QVERIFY(arguments.data()[3] == nullptr);
        QCOMPARE(arguments.word(2), QByteArray(text.size(), '\0'));
        QCOMPARE(arguments.word(4), QByteArray(14, '\0'));
    }

    void otherArgumentsStay()
    {
        Arguments arguments({"intrlume-console", "-platform", "offscreen"});
        QVERIFY(Console::takeStartLink(arguments.count, arguments.data()).isEmpty());
        QCOMPARE(arguments.count, 3);
        QCOMPARE(arguments.word(2), "offscreen");
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
