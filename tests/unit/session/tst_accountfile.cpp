// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/accountfile.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Intrlume::Session;

namespace {
const QString server = u"https://intrlume.example"_s;
const QString ananya = u"ananya@nilavya.example"_s;
const QString vikram = u"vikram@nilavya.example"_s;

KnownAccount known(const QString &email, bool kept = true)
{
    KnownAccount account = namedAccount(server, email);
    account.kept = kept;
    return account;
}
QStringList emails(const QList<KnownAccount> &accounts)
{
    QStringList all;
    for (const KnownAccount &account : accounts)
        all.append(account.email);
    return all;
}
} // namespace

//! One file for the console and the command line, each with a list of its own.
class AccountFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    QStringList m_told;

    QString path() const { return m_folder->filePath(u"intrlume/accounts.json"_s); }
    AccountFile open(AccountFile::Program program)
    {
        return AccountFile(path(), program, [this](const QString &problem) { m_told.append(problem); });
    }
    AccountFile console() { return open(AccountFile::Program::Console); }
    AccountFile commandLine() { return open(AccountFile::Program::CommandLine); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_told.clear();
    }

    void aDamagedFileIsPutAsideAndWhatIsWholeInItStaysKnown()
    {
        console().use(known(vikram));
        console().use(known(ananya));
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray damaged = file.readAll().chopped(60); // As a full disk leaves it.
        QVERIFY(file.resize(damaged.size()));
        QVERIFY(damaged.contains("vikram"));
        file.close();
        QCOMPARE(emails(console().accounts()), QStringList{ananya});
        console().use(known(u"priya@nilavya.example"_s));
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.first().contains(path() + u".bad"_s), qPrintable(m_told.first()));
        QCOMPARE(emails(console().accounts()), QStringList({u"priya@nilavya.example"_s, ananya}));
        QFile copy(path() + u".bad"_s);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), damaged);
    }

    void itIsThePersonsAndOutlivesTheProgram()
    {
        KnownAccount account = known(vikram);
        account.id = Intrlume::AccountId(u"acc_01JZ0000000000000000000000"_s);
        account.name = u"Vikram Shetty"_s;
        console().use(account);
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        QVERIFY(console().accounts() == QList<KnownAccount>{account});
        QCOMPARE(QDir(m_folder->filePath(u"intrlume"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"accounts.json"_s});
        QVERIFY(m_told.isEmpty());
    }

    void eachProgramChoosesForItself()
    {
        console().use(known(ananya));
        commandLine().use(known(vikram));
        QCOMPARE(console().lastAccount(server), ananya);
        QCOMPARE(commandLine().lastAccount(server), vikram);
        QCOMPARE(emails(console().elsewhere()), QStringList{vikram});
        QCOMPARE(emails(commandLine().elsewhere()), QStringList{ananya});
        QVERIFY(console().isKeptElsewhere(known(vikram)));
        QVERIFY(!commandLine().isKeptElsewhere(known(vikram)));
    }

    void whatTheOtherProgramKnowsIsGoneOnWith()
    {
        commandLine().use(known(vikram));
        console().setLastAccount(server, vikram);
        QVERIFY(console().find(server, vikram)->kept);
        QVERIFY(console().elsewhere().isEmpty());
        console().setLastAccount(server, ananya); // Nobody was ever signed in as her.
        QVERIFY(!console().find(server, ananya)->kept);
        QCOMPARE(emails(console().accounts()), (QStringList{ananya, vikram}));
    }

    void aSessionThatIsGoneIsGoneForBoth()
    {
        console().use(known(ananya));
        commandLine().use(known(ananya));
        console().noteGone(server, ananya);
        QVERIFY(!console().accounts().first().kept);
        QVERIFY(!commandLine().accounts().first().kept);
    }

    void anotherEmailIsKnownToBoth()
    {
        console().use(known(ananya));
        commandLine().use(known(vikram));
        commandLine().use(known(ananya, false));
        console().rename(ananya, known(u"ananya@new.example"_s));
        QCOMPARE(emails(console().accounts()), QStringList{u"ananya@new.example"_s});
        QCOMPARE(emails(commandLine().accounts()), (QStringList{u"ananya@new.example"_s, vikram}));
        QVERIFY(!commandLine().accounts().first().kept); // It was not before.
    }

    void whatIsRemovedIsOffBothLists()
    {
        console().use(known(ananya));
        commandLine().use(known(ananya));
        commandLine().use(known(vikram));
        console().remove(known(ananya));
        QVERIFY(console().accounts().isEmpty());
        QCOMPARE(emails(commandLine().accounts()), QStringList{vikram});
    }

    void programsThatWriteAtOnceLoseNothing()
    {
        constexpr int each = 12;
        const auto write = [this](AccountFile::Program program, const QString &name) {
            AccountFile file(path(), program, [](const QString &problem) { qFatal("%s", qPrintable(problem)); });
            for (int number = 0; number < each; ++number)
                file.update(known(name + QString::number(number) + u"@nilavya.example"_s));
        };
        std::thread first(write, AccountFile::Program::CommandLine, u"first"_s);
        std::thread second(write, AccountFile::Program::CommandLine, u"second"_s);
        std::thread third(write, AccountFile::Program::Console, u"third"_s);
        first.join();
        second.join();
        third.join();
        QCOMPARE(commandLine().accounts().size(), 2 * each);
        QCOMPARE(console().accounts().size(), each);
    }

    void aBrokenFileCountsAsEmpty()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"intrlume"_s)));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"console\": [");
        file.close();
        QVERIFY(console().accounts().isEmpty());
        console().use(known(ananya));
        QCOMPARE(emails(console().accounts()), QStringList{ananya});
        QCOMPARE(m_told.size(), 1);
    }

    void whatCannotBeWrittenIsTold()
    {
        QVERIFY(QDir().mkpath(path())); // A folder in the file's place.
        console().use(known(ananya));
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.first().contains(path()), qPrintable(m_told.first()));
    }

    void aProgramThatHoldsItTooLongIsTold()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"intrlume"_s)));
        QLockFile held(path() + u".lock"_s);
        QVERIFY(held.lock());
        console().use(known(ananya));
        QCOMPARE(m_told.size(), 1);
        QVERIFY(m_told.first().endsWith(u"Another program holds it."_s));
        QVERIFY(console().accounts().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccountFileTest)
#include "tst_accountfile.moc"
