// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/programs.h"
#include "support/standins.h"

#include <QSignalSpy>
#include <QTest>

using namespace Intrlume;
using namespace Intrlume::Handover;
using namespace Intrlume::Test;
using namespace Qt::StringLiterals;

class ProgramsTest : public QObject {
    Q_OBJECT

    static QList<Service> lookedUp()
    {
        Programs programs;
        QSignalSpy found(&programs, &Programs::found);
        programs.look();
        return found.wait() ? programs.available() : QList<Service>{};
    }

private Q_SLOTS:
    void whatIsInstalledIsFoundAndNotRun()
    {
        StandIns standIns;
        QCOMPARE(lookedUp(), QList<Service>());
        standIns.put(u"gh"_s);
        standIns.put(u"vercel"_s);
        QVERIFY(lookedUp() == (QList<Service>{Service::GitHub, Service::Vercel}));
        QCOMPARE(standIns.runs(), 0);
        Programs programs;
        QSignalSpy found(&programs, &Programs::found);
        programs.look();
        QVERIFY(!programs.has(Service::GitHub)); // Not before it says so.
        QVERIFY(found.wait());
        QCOMPARE(programs.path(Service::GitHub), standIns.path() + u"/gh"_s);
    }

    void aFileThatCannotBeRunDoesNotCount()
    {
        StandIns standIns;
        standIns.put(u"aws"_s);
        QVERIFY(QFile::setPermissions(standIns.path() + u"/aws"_s, QFile::ReadOwner));
        QCOMPARE(lookedUp(), QList<Service>());
    }

    void foldersThatDependOnWhereOneStandsDoNotCount()
    {
        StandIns standIns;
        standIns.put(u"aws"_s);
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(standIns.path()));
        for (const QByteArray path : {"", ".", ":.:", "./"}) {
            qputenv("PATH", path);
            QCOMPARE(lookedUp(), QList<Service>());
        }
        QVERIFY(QDir::setCurrent(before));
    }

    void onlyTheLatestLookCounts()
    {
        StandIns standIns;
        Programs programs;
        QSignalSpy found(&programs, &Programs::found);
        programs.look();
        standIns.put(u"gh"_s);
        programs.look();
        QVERIFY(found.wait());
        QVERIFY(programs.has(Service::GitHub));
        QCOMPARE(found.size(), 1);
    }

    void itMayGoWhileItLooks()
    {
        StandIns standIns;
        Programs().look();
        QCoreApplication::processEvents();
    }
};

QTEST_GUILESS_MAIN(ProgramsTest)
#include "tst_programs.moc"
