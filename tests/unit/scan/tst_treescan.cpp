// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "scan/keysearch.h"
#include "scan/treescan.h"
#include "support/keytree.h"

#include <QSet>
#include <QStringConverter>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Scan;
using namespace Intrlume::Test;

//! Trees on the disk: which files are looked into, what is found in them and where.
class TreeScanTest : public QObject {
    Q_OBJECT

    std::unique_ptr<KeyTree> m_tree;

    Report scan(const Options &options = {}) const { return scanTree({m_tree->bytes()}, options); }
    //! The files with keys, as paths below the tree.
    QStringList where(const Options &options = {}) const
    {
        QStringList names;
        for (const Leak &leak : scan(options).leaks)
            names.append(QDir(m_tree->path()).relativeFilePath(QFile::decodeName(leak.path)));
        return names;
    }
    static constexpr Options everything{.ignored = Ignored::Include};

private Q_SLOTS:
    void init()
    {
        m_tree = std::make_unique<KeyTree>();
        qunsetenv("GIT_DIR");
    }

    void whereAKeyStandsIsTold_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<qint64>("line");
        QTest::addColumn<qint64>("column");
        QTest::newRow("first") << QByteArray() << qint64(1) << qint64(1);
        QTest::newRow("in a line") << QByteArray("KEY=") << qint64(1) << qint64(5);
        QTest::newRow("next line") << QByteArray("\n\n  ") << qint64(3) << qint64(3);
        QTest::newRow("characters, not bytes") << QByteArray("a\nक्षé ") << qint64(2) << qint64(6);
        QTest::newRow("CR LF") << QByteArray("a\r\n") << qint64(2) << qint64(1);
        QTest::newRow("beyond a piece") << QByteArray("line\n").repeated(200'000) + "  " << qint64(200'001) << qint64(3);
    }
    void whereAKeyStandsIsTold()
    {
        QFETCH(QByteArray, before);
        QFETCH(qint64, line);
        QFETCH(qint64, column);
        m_tree->write(u"file"_s, before + m_tree->newKey() + '\n');
        const Report report = scan();
        QCOMPARE(report.leaks.size(), 1);
        QCOMPARE(report.leaks[0].line, line);
        QCOMPARE(report.leaks[0].column, column);
        QCOMPARE(report.leaks[0].offset, before.size());
        QVERIFY(!report.leaks[0].binary);
    }

    void acrossTheBordersOfWhatIsReadAtOnce()
    {
        const QByteArray key = m_tree->newKey();
        for (const qsizetype border : {qsizetype(256 * 1024), qsizetype(512 * 1024), 256 * 1024 + keyLength - 1}) {
            for (qsizetype before = border - keyLength - 2; before <= border + 2; ++before) {
                m_tree->write(u"file"_s, QByteArray(before, 'x') + key + "\n\n" + key);
                const Report report = scan();
                QCOMPARE(report.leaks.size(), 2);
                QCOMPARE(report.leaks[0].offset, before);
                QCOMPARE(report.leaks[0].column, before + 1);
                QCOMPARE(report.leaks[1].line, 3);
                QCOMPARE(report.leaks[1].column, 1);
            }
        }
    }

    void utf16WithAMarkIsRead_data()
    {
        QTest::addColumn<QStringConverter::Encoding>("encoding");
        QTest::addColumn<qsizetype>("before");
        for (const qsizetype before : {qsizetype(0), qsizetype(5), qsizetype(256 * 1024 / 2 - 20), qsizetype(400'000)}) {
            QTest::addRow("little, %lld", static_cast<long long>(before)) << QStringConverter::Utf16LE << before;
            QTest::addRow("big, %lld", static_cast<long long>(before)) << QStringConverter::Utf16BE << before;
        }
    }
    void utf16WithAMarkIsRead()
    {
        QFETCH(QStringConverter::Encoding, encoding);
        QFETCH(qsizetype, before);
        QStringEncoder encode(encoding, QStringConverter::Flag::WriteBom);
        const QString text = QString(before, u'क') + u'\n' + QString::fromLatin1(m_tree->newKey());
        m_tree->write(u"file"_s, encode(text));
        const Report report = scan();
        QCOMPARE(report.leaks.size(), 1);
        QCOMPARE(report.leaks[0].line, 2);
        QCOMPARE(report.leaks[0].column, 1);
        QCOMPARE(report.leaks[0].offset, 2 + 2 * (before + 1));
    }

    void binaryFilesCanBeLeftOut()
    {
        m_tree->write(u"a.bin"_s, QByteArray(10, '\0') + m_tree->newKey());
        m_tree->write(u"b.txt"_s, m_tree->newKey());
        QCOMPARE(where(), (QStringList{u"a.bin"_s, u"b.txt"_s}));
        QVERIFY(scan().leaks[0].binary);
        QCOMPARE(where({.binaries = Binaries::Skip}), QStringList{u"b.txt"_s});
    }

    void linksPipesAndGitsOwnFolderAreNotEntered()
    {
        m_tree->write(u"real/key"_s, m_tree->newKey());
        m_tree->write(u".hidden"_s, m_tree->newKey());
        m_tree->write(u".git/key"_s, m_tree->newKey());
        QVERIFY(QFile::link(m_tree->path(u"real/key"_s), m_tree->path(u"link"_s)));
        QVERIFY(QFile::link(m_tree->path(u"real"_s), m_tree->path(u"folderlink"_s)));
        QVERIFY(QFile::link(m_tree->path(), m_tree->path(u"real/circle"_s)));
        QCOMPARE(::mkfifo(m_tree->bytes(u"pipe"_s).constData(), 0600), 0);
        QCOMPARE(where(), (QStringList{u".hidden"_s, u"real/key"_s}));
        QVERIFY(scan().unread.isEmpty());
        // Somebody who names a link means what it leads to, and is told that a pipe was not read.
        QCOMPARE(scanTree({m_tree->bytes(u"link"_s)}).leaks.size(), 1);
        QCOMPARE(scanTree({m_tree->bytes(u"pipe"_s)}).unread.size(), 1);
    }

    void whatCannotBeReadIsTold()
    {
        const Report report = scanTree({m_tree->bytes(u"nothing here"_s)});
        QCOMPARE(report.unread.size(), 1);
        QCOMPARE(report.unread[0].path, m_tree->bytes(u"nothing here"_s));
        QCOMPARE(report.unread[0].why, u"No such file or directory"_s);
        if (::geteuid() == 0)
            return; // Nothing is closed to root.
        m_tree->write(u"closed"_s, m_tree->newKey());
        m_tree->write(u"folder/key"_s, m_tree->newKey());
        ::chmod(m_tree->bytes(u"closed"_s).constData(), 0);
        ::chmod(m_tree->bytes(u"folder"_s).constData(), 0);
        QCOMPARE(scan().unread.size(), 2);
        ::chmod(m_tree->bytes(u"folder"_s).constData(), 0700);
    }

    void whatGitIgnoresIsLeftOut()
    {
        QVERIFY(m_tree->git({u"init"_s}));
        m_tree->write(u".gitignore"_s, "*.log\nbuild/\n");
        for (const char *name : {"tracked", "removed", "fresh", "x.log", "kept.log", "build/out", "deep/y.log", "deep/code", "umlaut ä\n.txt"})
            m_tree->write(QString::fromUtf8(name), m_tree->newKey());
        QVERIFY(m_tree->git({u"add"_s, u"tracked"_s, u"removed"_s}));
        QVERIFY(m_tree->git({u"add"_s, u"-f"_s, u"kept.log"_s}));
        QVERIFY(QFile::remove(m_tree->path(u"removed"_s)));
        const QStringList kept{u"deep/code"_s, u"fresh"_s, u"kept.log"_s, u"tracked"_s, u"umlaut ä\n.txt"_s};
        QCOMPARE(where(), kept);
        QVERIFY(scan().unread.isEmpty());
        QCOMPARE(scan(everything).leaks.size(), 8);
        // Below the top, too, and not where somebody names what is ignored.
        QCOMPARE(scanTree({m_tree->bytes(u"deep"_s)}).leaks.size(), 1);
        QCOMPARE(scanTree({m_tree->bytes(u"build"_s)}).leaks.size(), 1);
        QCOMPARE(scanTree({m_tree->bytes(u"x.log"_s)}).leaks.size(), 1);
        // As in a hook, whose repository is another one.
        qputenv("GIT_DIR", "/nonexistent");
        QCOMPARE(where(), kept);
    }

    void repositoriesInsideAreLookedInto()
    {
        for (const char *name : {"outer", "outer/inner", "outer/vendored"}) {
            m_tree->write(QString::fromLatin1(name) + u"/.gitignore"_s, "*.log\n");
            m_tree->write(QString::fromLatin1(name) + u"/key"_s, m_tree->newKey());
            m_tree->write(QString::fromLatin1(name) + u"/x.log"_s, m_tree->newKey());
            QVERIFY(m_tree->git({u"init"_s}, QString::fromLatin1(name)));
        }
        QVERIFY(m_tree->git({u"add"_s, u"."_s}, u"outer/vendored"_s));
        QVERIFY(m_tree->git({u"commit"_s, u"-m"_s, u"x"_s}, u"outer/vendored"_s));
        QVERIFY(m_tree->git({u"add"_s, u"vendored"_s}, u"outer"_s)); // As a submodule is known.
        const QStringList keys{u"outer/inner/key"_s, u"outer/key"_s, u"outer/vendored/key"_s};
        QCOMPARE(where(), keys); // From above, where no repository is.
        QCOMPARE(scanTree({m_tree->bytes(u"outer"_s)}).leaks.size(), 3);
    }

    void noProgramThatARepositoryNamesIsRun()
    {
        QVERIFY(m_tree->git({u"init"_s}));
        m_tree->write(u"hook.sh"_s, "#!/bin/sh\ntouch '" + m_tree->bytes(u"was-run"_s) + "'\n");
        QVERIFY(QFile::setPermissions(m_tree->path(u"hook.sh"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(m_tree->git({u"config"_s, u"core.fsmonitor"_s, m_tree->path(u"hook.sh"_s)}));
        m_tree->write(u"key"_s, m_tree->newKey());
        QCOMPARE(where(), QStringList{u"key"_s});
        QVERIFY(!QFile::exists(m_tree->path(u"was-run"_s)));
    }

    void withoutGitEverythingIsLookedInto()
    {
        QVERIFY(m_tree->git({u"init"_s}));
        m_tree->write(u".gitignore"_s, "x.log\n");
        m_tree->write(u"x.log"_s, m_tree->newKey());
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nonexistent");
        const QStringList found = where();
        const Report report = scan();
        qputenv("PATH", path);
        QCOMPARE(found, QStringList{u"x.log"_s});
        QCOMPARE(report.unasked.size(), 1); // Where there is a work tree, and only there.
        m_tree = std::make_unique<KeyTree>();
        qputenv("PATH", "/nonexistent");
        QVERIFY(scan().unasked.isEmpty());
        qputenv("PATH", path);
    }

    //! As in a container of CI, where the checkout belongs to somebody else.
    void whereGitRefusesThatIsTold()
    {
        QVERIFY(m_tree->git({u"init"_s}));
        m_tree->write(u".gitignore"_s, "x.log\n");
        m_tree->write(u"x.log"_s, m_tree->newKey());
        qputenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1");
        const Report report = scan();
        qunsetenv("GIT_TEST_ASSUME_DIFFERENT_OWNER");
        QCOMPARE(report.leaks.size(), 1); // Rather too much than too little.
        QCOMPARE(report.unasked.size(), 1);
        QCOMPARE(report.unasked[0].path, m_tree->bytes());
        QVERIFY2(report.unasked[0].why.contains(u"ownership"_s), qPrintable(report.unasked[0].why));
        QVERIFY(scan().leaks.isEmpty() && scan().unasked.isEmpty());
    }

    void aLinkInAFoldersPlaceLeadsNowhere()
    {
        KeyTree elsewhere;
        elsewhere.write(u"deep/key"_s, elsewhere.newKey());
        m_tree->write(u"folder/deep/key"_s, m_tree->newKey());
        m_tree->write(u"folder/key"_s, m_tree->newKey());
        QVERIFY(m_tree->git({u"init"_s}));
        QVERIFY(m_tree->git({u"add"_s, u"."_s}));
        QCOMPARE(where(), (QStringList{u"folder/deep/key"_s, u"folder/key"_s}));
        QVERIFY(QDir(m_tree->path(u"folder/deep"_s)).removeRecursively());
        QVERIFY(QFile::link(elsewhere.path(u"deep"_s), m_tree->path(u"folder/deep"_s))); // git still lists what was behind it.
        QCOMPARE(where(), QStringList{u"folder/key"_s});
        QVERIFY(QDir(m_tree->path(u"folder"_s)).removeRecursively());
        QVERIFY(QFile::link(elsewhere.path(), m_tree->path(u"folder"_s)));
        QCOMPARE(where(), QStringList());
        QVERIFY(scan().unread.isEmpty());
    }

    void whereAKeyIsRepeatedWithoutEndPlacesAreCounted()
    {
        const QByteArray key = m_tree->newKey();
        const QByteArray last = m_tree->newKey();
        m_tree->write(u"log"_s, (key + '\n').repeated(5000) + last + '\n');
        m_tree->write(u"other"_s, key);
        const Report report = scan();
        QCOMPARE(report.leaks.size(), 1000 + 1 + 1);
        QCOMPARE(report.leaks[999].line, 1000);
        QCOMPARE(report.leaks[1000].key.secret().expose(), last); // No key is missed.
        QCOMPARE(report.leaks[1000].line, 5001);
        QCOMPARE(report.repeats.size(), 1);
        QCOMPARE(report.repeats[0].path, m_tree->bytes(u"log"_s));
        QCOMPARE(report.repeats[0].places, 4000);
    }

    //! Generated trees: whatever was put in is found, once, in the same order with any number of threads.
    void everyKeyOfAGeneratedTree()
    {
        QSet<QByteArray> put;
        for (int number = 0; number < 400; ++number) {
            QByteArray content;
            for (int i = m_tree->random().bounded(4); i > 0; --i) {
                content += QByteArray(m_tree->random().bounded(number % 50 == 0 ? 700'000 : 300), number % 3 == 0 ? '\0' : '\n');
                if (m_tree->random().bounded(3) != 0)
                    continue;
                const QByteArray key = m_tree->newKey(number % 2 == 0 ? Environment::Live : Environment::Test);
                put.insert(key);
                content += key;
            }
            m_tree->write(u"%1/%2/file%3"_s.arg(number % 7).arg(number % 11).arg(number), content);
        }
        const Report alone = scan({.threads = 1});
        const Report together = scan({.threads = 8});
        QCOMPARE(alone.files, 400);
        QCOMPARE(together.files, 400);
        QCOMPARE(alone.leaks.size(), put.size());
        QCOMPARE(together.leaks.size(), put.size());
        for (qsizetype i = 0; i < alone.leaks.size(); ++i) {
            QVERIFY(put.contains(alone.leaks[i].key.secret().expose()));
            QCOMPARE(together.leaks[i].path, alone.leaks[i].path);
            QCOMPARE(together.leaks[i].offset, alone.leaks[i].offset);
        }
    }
};

QTEST_GUILESS_MAIN(TreeScanTest)
#include "tst_treescan.moc"
