// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/envfile.h"
#include "handover/gitignore.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Intrlume;
using namespace Qt::StringLiterals;
using Handover::EnvFile;

class TestEnvFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_folders = 0;

    //! A path in a fresh folder; with \a content, the file is there.
    QString file(const QByteArray &content = {})
    {
        const QString folder = m_dir.filePath(QString::number(++m_folders));
        QDir().mkpath(folder);
        const QString path = folder + u"/.env"_s;
        if (!content.isNull())
            put(path, content);
        return path;
    }

    static void put(const QString &path, const QByteArray &content)
    {
        QFile out(path);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
    }

    static QByteArray read(const QString &path)
    {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    static Secret key() { return Secret("k3y"); }
    static bool isPrivate(const QString &path)
    {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        return (QFileInfo(path).permissions() & others) == QFile::Permissions();
    }

private Q_SLOTS:
    void itTellsBeforehandWhetherItWouldWrite()
    {
        QVERIFY(EnvFile(file()).check(EnvFile::Existing::Keep));
        QVERIFY(EnvFile(file("A=1\n")).check(EnvFile::Existing::Keep));
        const QString taken = file("INTRLUME_API_KEY=old\n");
        QCOMPARE(EnvFile(taken).check(EnvFile::Existing::Keep).error().code, u"line-exists"_s);
        QVERIFY(EnvFile(taken).check(EnvFile::Existing::Replace));
        QCOMPARE(EnvFile(QFileInfo(taken).absolutePath()).check(EnvFile::Existing::Keep).error().code, u"not-a-file"_s);
        QCOMPARE(EnvFile(u"/nonexistent/folder/.env"_s).check(EnvFile::Existing::Keep).error().code, u"write-failed"_s);
        QCOMPARE(read(taken), QByteArray("INTRLUME_API_KEY=old\n"));
    }

    void makesAFileThatOnlyItsOwnerReads()
    {
        const QString path = file();
        QVERIFY(EnvFile(path).write(key(), EnvFile::Existing::Keep));
        QCOMPARE(read(path), "INTRLUME_API_KEY=k3y\n");
        QVERIFY(isPrivate(path));
    }

    void keepsOtherLines()
    {
        const QString path = file("A=1\n# note\nB=2");
        QVERIFY(EnvFile(path).write(key(), EnvFile::Existing::Keep));
        QCOMPARE(read(path), "A=1\n# note\nB=2\nINTRLUME_API_KEY=k3y\n");
        QVERIFY(isPrivate(path));
    }

    void asksBeforeItReplaces_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("plain") << QByteArray("A=1\nINTRLUME_API_KEY=old\nB=2\n") << QByteArray("A=1\nINTRLUME_API_KEY=k3y\nB=2\n");
        QTest::newRow("exported") << QByteArray("export INTRLUME_API_KEY=old\n") << QByteArray("export INTRLUME_API_KEY=k3y\n");
        QTest::newRow("spaces") << QByteArray("  INTRLUME_API_KEY = old\n") << QByteArray("INTRLUME_API_KEY=k3y\n");
        QTest::newRow("Windows lines") << QByteArray("A=1\r\nINTRLUME_API_KEY=old\r\nB=2\r\n")
                                       << QByteArray("A=1\r\nINTRLUME_API_KEY=k3y\r\nB=2\r\n");
        QTest::newRow("twice") << QByteArray("INTRLUME_API_KEY=a\nB=2\nINTRLUME_API_KEY=b\n") << QByteArray("INTRLUME_API_KEY=k3y\nB=2\n");
        QTest::newRow("no line end") << QByteArray("INTRLUME_API_KEY=old") << QByteArray("INTRLUME_API_KEY=k3y\n");
    }

    void asksBeforeItReplaces()
    {
        QFETCH(QByteArray, before);
        const QString path = file(before);
        const Result<void> refused = EnvFile(path).write(key(), EnvFile::Existing::Keep);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().code, u"line-exists"_s);
        QCOMPARE(read(path), before);
        QVERIFY(EnvFile(path).write(key(), EnvFile::Existing::Replace));
        QTEST(read(path), "after");
        QVERIFY(isPrivate(path));
    }

    void aCommentOrALongerNameIsNoKeyLine()
    {
        const QString path = file("# INTRLUME_API_KEY=x\nMY_INTRLUME_API_KEY=y\nINTRLUME_API_KEY_OLD=z\n");
        QVERIFY(EnvFile(path).write(key(), EnvFile::Existing::Keep));
        QVERIFY(read(path).endsWith("INTRLUME_API_KEY_OLD=z\nINTRLUME_API_KEY=k3y\n"));
    }

    void refusesALinkThatLeadsElsewhere()
    {
        const QString target = file("SECRET=1\n");
        const QString link = file();
        QVERIFY(QFile::link(target, link));
        const Result<void> refused = EnvFile(link).write(key(), EnvFile::Existing::Replace);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"link-elsewhere"_s);
        QCOMPARE(read(target), "SECRET=1\n");
    }

    void followsALinkInItsOwnFolder()
    {
        const QString target = file("A=1\n");
        const QString link = QFileInfo(target).absolutePath() + u"/.env.local"_s;
        QVERIFY(QFile::link(target, link));
        QVERIFY(EnvFile(link).write(key(), EnvFile::Existing::Keep));
        QCOMPARE(read(target), "A=1\nINTRLUME_API_KEY=k3y\n");
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void refusesAFolder()
    {
        const QString path = file();
        QVERIFY(QDir().mkpath(path));
        const Result<void> refused = EnvFile(path).write(key(), EnvFile::Existing::Keep);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"not-a-file"_s);
    }

    void leavesNothingWhereItCannotWrite()
    {
        const Result<void> refused = EnvFile(m_dir.filePath(u"no/such/folder/.env"_s)).write(key(), EnvFile::Existing::Keep);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"write-failed"_s);
        QVERIFY(!QFileInfo::exists(m_dir.filePath(u"no"_s)));
    }

    void namesTheFileAsAPersonWould()
    {
        QCOMPARE(EnvFile(QDir::homePath() + u"/voice/.env"_s).displayPath(), u"~/voice/.env"_s);
        QCOMPARE(EnvFile(u"/srv/voice/.env"_s).displayPath(), u"/srv/voice/.env"_s);
    }

    void gitSaysWhetherItWouldTakeTheFile()
    {
        if (QStandardPaths::findExecutable(u"git"_s).isEmpty())
            QSKIP("There is no git here.");
        const QString path = file("A=1\n");
        QProcess git;
        git.setWorkingDirectory(QFileInfo(path).absolutePath());
        git.start(u"git"_s, {u"init"_s, u"--quiet"_s});
        QVERIFY(git.waitForFinished());

        Handover::GitIgnore ignore;
        QSignalSpy exposed(&ignore, &Handover::GitIgnore::exposed);
        ignore.ask(path);
        QVERIFY(exposed.wait(20'000));

        QVERIFY(Handover::GitIgnore::add(path));
        QCOMPARE(read(QFileInfo(path).absolutePath() + u"/.gitignore"_s), ".env\n");
        git.start(u"git"_s, {u"check-ignore"_s, u"--quiet"_s, u".env"_s});
        QVERIFY(git.waitForFinished());
        QCOMPARE(git.exitCode(), 0);
    }

    void addsALineToWhatGitIgnoresAlready()
    {
        const QString path = file("A=1\n");
        const QString list = QFileInfo(path).absolutePath() + u"/.gitignore"_s;
        put(list, "build/");
        QVERIFY(Handover::GitIgnore::add(path));
        QCOMPARE(read(list), "build/\n.env\n");
    }
};

QTEST_GUILESS_MAIN(TestEnvFile)
#include "tst_envfile.moc"
