// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/destination.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Intrlume;
using namespace Intrlume::Handover;
using namespace Qt::StringLiterals;

//! What is accepted as a place for a key, and above all that nothing can be taken for an option of the program.
class DestinationTest : public QObject {
    Q_OBJECT

    //! "pointer code" of each complaint.
    static QStringList complaints(const Destination &destination)
    {
        const Result<void> meant = check(destination);
        QStringList all;
        for (const FieldError &field : meant ? QList<FieldError>() : meant.error().fields)
            all.append(field.pointer + u' ' + field.code);
        return all;
    }

private Q_SLOTS:
    void gitHubSecrets_data()
    {
        QTest::addColumn<QString>("repository");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QStringList>("wrong");
        const QString key = u"INTRLUME_API_KEY"_s;
        QTest::newRow("plain") << u"nilavya/voice"_s << key << QString() << QStringList();
        QTest::newRow("with a host") << u"git.nilavya.example/nilavya/voice.js"_s << key << u"Production EU"_s << QStringList();
        QTest::newRow("empty") << QString() << QString() << QString() << QStringList{u"/repository missing"_s, u"/name missing"_s};
        QTest::newRow("no owner") << u"voice"_s << key << QString() << QStringList{u"/repository malformed"_s};
        QTest::newRow("an address") << u"https://github.com/nilavya/voice"_s << key << QString() << QStringList{u"/repository malformed"_s};
        QTest::newRow("an option") << u"--org/x"_s << u"--body"_s << u"--user"_s
                                   << QStringList{u"/repository malformed"_s, u"/name malformed"_s, u"/environment malformed"_s};
        QTest::newRow("reserved") << u"nilavya/voice"_s << u"github_TOKEN"_s << QString() << QStringList{u"/name malformed"_s};
        QTest::newRow("digit first") << u"nilavya/voice"_s << u"1KEY"_s << QString() << QStringList{u"/name malformed"_s};
        QTest::newRow("two lines") << u"nilavya/voice\nx"_s << u"KEY\n"_s << u"a\nb"_s
                                   << QStringList{u"/repository malformed"_s, u"/name malformed"_s, u"/environment malformed"_s};
    }
    void gitHubSecrets()
    {
        QFETCH(QString, repository);
        QFETCH(QString, name);
        QFETCH(QString, environment);
        QFETCH(QStringList, wrong);
        QCOMPARE(complaints(GitHubSecret{repository, name, environment}), wrong);
    }

    void awsSecrets_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QStringList>("wrong");
        QTest::newRow("plain") << u"prod/intrlume_api-key"_s << QString() << QString() << QStringList();
        QTest::newRow("all") << u"x"_s << u"ap-south-1"_s << u"work profile"_s << QStringList();
        QTest::newRow("ARN") << u"arn:aws:secretsmanager:us-gov-west-1:123456789012:secret:prod/key-a1B2c3"_s << u"us-gov-west-1"_s << QString()
                             << QStringList();
        QTest::newRow("empty") << QString() << QString() << QString() << QStringList{u"/name missing"_s};
        QTest::newRow("options") << u"a b"_s << u"--debug"_s << u"--debug"_s
                                 << QStringList{u"/name malformed"_s, u"/region malformed"_s, u"/profile malformed"_s};
        QTest::newRow("too long") << QString(513, u'x') << QString() << QString() << QStringList{u"/name malformed"_s};
    }
    void awsSecrets()
    {
        QFETCH(QString, name);
        QFETCH(QString, region);
        QFETCH(QString, profile);
        QFETCH(QStringList, wrong);
        QCOMPARE(complaints(AwsSecret{name, region, profile}), wrong);
    }

    void vercelVariables()
    {
        const QTemporaryDir folder;
        VercelVariable variable{.folder = folder.path()};
        QCOMPARE(complaints(variable), QStringList{u"/folder not-linked"_s});
        QVERIFY(QDir(folder.path()).mkpath(u".vercel"_s));
        QFile link(folder.filePath(u".vercel/project.json"_s));
        QVERIFY(link.open(QIODevice::WriteOnly));
        QCOMPARE(complaints(variable), QStringList());
        variable.environment = u"--token"_s;
        variable.name = u"A-B"_s;
        QCOMPARE(complaints(variable), (QStringList{u"/environment malformed"_s, u"/name malformed"_s}));
        QCOMPARE(complaints(VercelVariable{.folder = u"voice"_s}), QStringList{u"/folder malformed"_s});
        QCOMPARE(complaints(VercelVariable{.folder = {}, .environment = {}, .name = {}}),
                 (QStringList{u"/folder missing"_s, u"/environment missing"_s, u"/name missing"_s}));
    }
};

QTEST_GUILESS_MAIN(DestinationTest)
#include "tst_destination.moc"
