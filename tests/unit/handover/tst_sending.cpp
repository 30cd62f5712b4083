// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "handover/sending.h"
#include "support/standins.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Intrlume;
using namespace Intrlume::Handover;
using namespace Intrlume::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray keyText = "intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov";
const QByteArray ownPart = keyText.mid(17);
const GitHubSecret gitHub{.repository = u"nilavya/voice"_s};
const AwsSecret aws{.name = u"prod/intrlume"_s};

Result<void> resultOf(const std::optional<Error> &problem)
{
    return problem ? Result<void>(tl::unexpected(*problem)) : Result<void>();
}

bool isAlive(const QByteArray &pid)
{
    return pid.toInt() > 0 && ::kill(pid.toInt(), 0) == 0;
}
} // namespace

//! Keys on their way to the services' programs, which here write down all that they are given.
class SendingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StandIns> m_standIns;
    QString m_project;

    static Secret key() { return Secret(QByteArray(keyText)); }

    //! Sends and waits for the end; QTest has failed where there is none.
    static Result<void> send(const Destination &destination, Existing existing, std::chrono::milliseconds limit = 60s)
    {
        Sending sending;
        sending.setTimeLimit(limit);
        std::optional<Result<void>> end;
        connect(&sending, &Sending::ended, [&end](const std::optional<Error> &problem) { end = resultOf(problem); });
        sending.start(destination, key(), existing);
        [&] { QVERIFY(!end); }(); // Never from within start().
        [&] { QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), 20'000); }();
        return end.value_or(fail(Error::Kind::Malformed, u"no end"_s));
    }
    static QString codeOf(const Result<void> &result) { return result ? u"sent"_s : result.error().code; }

    //! Nothing that other programs can read held the key, in none of the runs.
    void onlyInputsHeldTheKey() const
    {
        for (int run = 1; run <= m_standIns->runs(); ++run)
            QVERIFY2(!m_standIns->sawOutsideOfInput(run, ownPart), qPrintable(u"run %1"_s.arg(run)));
    }

private Q_SLOTS:
    void init()
    {
        m_standIns = std::make_unique<StandIns>();
        // As in a pipeline that has a key of its own, and somebody who exported this one.
        qputenv("INTRLUME_API_KEY", keyText);
        qputenv("SOMEBODYS_COPY", "x" + keyText);
        qputenv("GH_DEBUG", "api");
        m_project = m_standIns->path() + u"/project"_s;
        QVERIFY(QDir().mkpath(m_project + u"/.vercel"_s));
        QFile link(m_project + u"/.vercel/project.json"_s);
        QVERIFY(link.open(QIODevice::WriteOnly));
    }
    void cleanup()
    {
        onlyInputsHeldTheKey();
        for (const char *name : {"INTRLUME_API_KEY", "SOMEBODYS_COPY", "GH_DEBUG"})
            qunsetenv(name);
        m_standIns.reset();
    }

    void toGitHubThroughStandardInput()
    {
        m_standIns->put(u"gh"_s, "[ \"$2\" = list ] && printf 'OTHER_KEY\\t2026-11-22T10:42:07Z\\n'; exit 0");
        QCOMPARE(codeOf(send(gitHub, Existing::Keep)), u"sent"_s);
        QCOMPARE(m_standIns->runs(), 2);
        QCOMPARE(m_standIns->arguments(1), (QStringList{u"secret"_s, u"list"_s, u"--repo"_s, u"nilavya/voice"_s}));
        QCOMPARE(m_standIns->input(1), QByteArray());
        QCOMPARE(m_standIns->arguments(2), (QStringList{u"secret"_s, u"set"_s, u"INTRLUME_API_KEY"_s, u"--repo"_s, u"nilavya/voice"_s}));
        QCOMPARE(m_standIns->input(2), keyText);
    }

    void anEnvironmentOfTheRepositoryIsNamed()
    {
        m_standIns->put(u"gh"_s);
        QCOMPARE(
            codeOf(send(GitHubSecret{.repository = u"nilavya/voice"_s, .name = u"VOICE_KEY"_s, .environment = u"Production EU"_s}, Existing::Keep)),
            u"sent"_s);
        for (const int run : {1, 2})
            QCOMPARE(m_standIns->arguments(run).last(2), (QStringList{u"--env"_s, u"Production EU"_s}));
    }

    void anOldGhFailsWhereThereAreNone()
    {
        m_standIns->put(u"gh"_s, "[ \"$2\" = list ] && { echo 'no secrets found' >&2; exit 1; }; exit 0");
        QCOMPARE(codeOf(send(gitHub, Existing::Keep)), u"sent"_s);
        QCOMPARE(m_standIns->input(2), keyText);
    }

    void aSecretThatIsThereIsNotReplacedUnasked()
    {
        m_standIns->put(u"gh"_s, "[ \"$2\" = list ] && printf 'INTRLUME_API_KEY\\t2026-11-22\\n'; exit 0");
        const Result<void> kept = send(gitHub, Existing::Keep);
        QVERIFY(!kept && kept.error().kind == Error::Kind::Conflict);
        QCOMPARE(kept.error().code, u"exists"_s);
        QCOMPARE(m_standIns->runs(), 1);
        QCOMPARE(codeOf(send(gitHub, Existing::Replace)), u"sent"_s);
        QCOMPARE(m_standIns->runs(), 2);
        QCOMPARE(m_standIns->input(2), keyText);
    }

    void toAwsThroughStandardInput()
    {
        m_standIns->put(u"aws"_s);
        QCOMPARE(codeOf(send(AwsSecret{.name = u"prod/intrlume"_s, .region = u"ap-south-1"_s, .profile = u"work"_s}, Existing::Keep)), u"sent"_s);
        QCOMPARE(m_standIns->runs(), 1);
        QCOMPARE(
            m_standIns->arguments(1),
            u"secretsmanager create-secret --name=prod/intrlume --secret-string file:///dev/stdin --output text --region ap-south-1 --profile work"_s
                .split(u' '));
        QCOMPARE(m_standIns->input(1), keyText);
    }

    void anAwsSecretGetsANewVersionWhereItIsThere()
    {
        m_standIns->put(u"aws"_s,
                        "[ \"$2\" = create-secret ] && { echo 'An error occurred (ResourceExistsException): it exists' >&2; exit 254; }; exit 0");
        QCOMPARE(codeOf(send(aws, Existing::Keep)), u"exists"_s);
        QCOMPARE(codeOf(send(aws, Existing::Replace)), u"sent"_s);
        QCOMPARE(m_standIns->runs(), 2);
        QCOMPARE(m_standIns->arguments(2).at(1), u"put-secret-value"_s);
        QCOMPARE(m_standIns->arguments(2).at(2), u"--secret-id=prod/intrlume"_s);
        QCOMPARE(m_standIns->input(2), keyText);
    }

    void anAwsSecretIsMadeWhereThereIsNoneToReplace()
    {
        m_standIns->put(u"aws"_s, "[ \"$2\" = put-secret-value ] && { echo '(ResourceNotFoundException)' >&2; exit 254; }; exit 0");
        QCOMPARE(codeOf(send(aws, Existing::Replace)), u"sent"_s);
        QCOMPARE(m_standIns->arguments(2).at(1), u"create-secret"_s);
    }

    void toVercelFromTheProjectsFolder_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<bool>("replace");
        QTest::addColumn<QStringList>("arguments");
        const QStringList begin{u"env"_s, u"add"_s, u"INTRLUME_API_KEY"_s};
        QTest::newRow("production") << u"production"_s << false << begin + QStringList{u"production"_s, u"--sensitive"_s};
        QTest::newRow("preview, all branches") << u"preview"_s << false << begin + QStringList{u"preview"_s, u""_s, u"--sensitive"_s};
        QTest::newRow("development") << u"development"_s << false << begin + QStringList{u"development"_s};
        QTest::newRow("replacing") << u"staging"_s << true << begin + QStringList{u"staging"_s, u"--sensitive"_s, u"--force"_s};
    }
    void toVercelFromTheProjectsFolder()
    {
        QFETCH(QString, environment);
        QFETCH(bool, replace);
        QFETCH(QStringList, arguments);
        m_standIns->put(u"vercel"_s);
        const VercelVariable variable{.folder = m_project, .environment = environment};
        QCOMPARE(codeOf(send(variable, replace ? Existing::Replace : Existing::Keep)), u"sent"_s);
        QCOMPARE(m_standIns->arguments(1), arguments);
        QCOMPARE(m_standIns->input(1), keyText);
        QCOMPARE(m_standIns->folder(1), m_project);
    }

    void aVercelVariableThatIsThereIsAskedFor()
    {
        m_standIns->put(u"vercel"_s, "echo 'Error: A variable with the name `INTRLUME_API_KEY` already exists' >&2; exit 1");
        QCOMPARE(codeOf(send(VercelVariable{.folder = m_project}, Existing::Keep)), u"exists"_s);
        QCOMPARE(codeOf(send(VercelVariable{.folder = m_project}, Existing::Replace)), u"program-failed"_s);
    }

    void whatAProgramSaysIsToldWithoutTheKey()
    {
        m_standIns->put(u"aws"_s, "printf '\\033[31mDenied:\\033[0m %s\\n' \"$input\" >&2; exit 3");
        const Result<void> denied = send(aws, Existing::Keep);
        QVERIFY(!denied && denied.error().kind == Error::Kind::Server);
        QCOMPARE(denied.error().code, u"program-failed"_s);
        QVERIFY2(denied.error().detail.startsWith(u"Denied: intrlume_sk_live_…"_s), qPrintable(denied.error().detail));
        QVERIFY(!denied.error().detail.toUtf8().contains(ownPart.left(8)));
    }

    void theExitCodeDecidesNotTheWords()
    {
        m_standIns->put(u"aws"_s, "echo 'Error: everything is on fire' >&2; exit 0");
        QCOMPARE(codeOf(send(aws, Existing::Keep)), u"sent"_s);
        m_standIns->put(u"aws"_s, "echo 'Stored.'; exit 1");
        QCOMPARE(send(aws, Existing::Keep).error().detail, u"Stored."_s);
        m_standIns->put(u"aws"_s, "exit 7");
        QCOMPARE(send(aws, Existing::Keep).error().detail, u"exit code 7"_s);
    }

    void aListThatFailsStopsBeforeTheKeyIsGiven()
    {
        m_standIns->put(u"gh"_s, "echo 'To get started with GitHub CLI, please run: gh auth login' >&2; exit 4");
        const Result<void> failed = send(gitHub, Existing::Keep);
        QCOMPARE(codeOf(failed), u"program-failed"_s);
        QVERIFY(failed.error().detail.contains(u"gh auth login"_s));
        QCOMPARE(m_standIns->runs(), 1);
    }

    void aProgramThatReadsNothingDoesNoHarm()
    {
        m_standIns->put(u"vercel"_s);
        QFile program(m_standIns->path() + u"/vercel"_s);
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/bash\nexec <&-\nexit 0\n");
        program.close();
        QCOMPARE(codeOf(send(VercelVariable{.folder = m_project}, Existing::Keep)), u"sent"_s);
    }

    void whatIsNotInstalledIsSaid()
    {
        const Result<void> missing = send(gitHub, Existing::Keep);
        QVERIFY(!missing && missing.error().kind == Error::Kind::NotFound);
        QCOMPARE(missing.error().code, u"program-missing"_s);
        QCOMPARE(missing.error().detail, u"gh"_s);
    }

    void aProgramThatCannotStartIsSaid()
    {
        QFile program(m_standIns->path() + u"/aws"_s);
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/nonexistent/shell\n");
        program.close();
        program.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        const Result<void> failed = send(aws, Existing::Keep);
        QCOMPARE(codeOf(failed), u"program-failed"_s);
        QVERIFY(!failed.error().detail.isEmpty());
    }

    void aPlaceThatCannotBeMeantRunsNothing()
    {
        m_standIns->put(u"gh"_s);
        const Result<void> refused = send(GitHubSecret{.repository = u"--help"_s}, Existing::Replace);
        QCOMPARE(codeOf(refused), u"fields-invalid"_s);
        QCOMPARE(refused.error().fields.first().pointer, u"/repository"_s);
        QCOMPARE(m_standIns->runs(), 0);
    }

    void whatTakesTooLongIsEndedWithAllItsChildren()
    {
        m_standIns->put(u"aws"_s, "echo 'Waiting for the network' >&2; /bin/sleep 60 & echo $! > \"$here/child\"; wait");
        const Result<void> late = send(aws, Existing::Keep, 1500ms);
        QVERIFY(!late && late.error().kind == Error::Kind::Timeout);
        QCOMPARE(late.error().code, u"outcome-unknown"_s); // It had the key.
        QCOMPARE(late.error().detail, u"Waiting for the network"_s);
        const QByteArray child = m_standIns->written(u"child"_s).trimmed();
        QVERIFY(!child.isEmpty());
        QTRY_VERIFY(!isAlive(child));
    }

    void aListThatTakesTooLongIsNoDoubt()
    {
        m_standIns->put(u"gh"_s, "exec /bin/sleep 60");
        QCOMPARE(codeOf(send(gitHub, Existing::Keep, 1s)), u"timeout"_s);
    }

    void aPersonMayCancel()
    {
        m_standIns->put(u"aws"_s, "exec /bin/sleep 60");
        Sending sending;
        std::optional<Result<void>> end;
        connect(&sending, &Sending::ended, [&end](const std::optional<Error> &problem) { end = resultOf(problem); });
        sending.start(aws, key(), Existing::Keep);
        QTRY_COMPARE(m_standIns->runs(), 1);
        sending.cancel();
        QTRY_VERIFY(end.has_value());
        QVERIFY(end->error().kind == Error::Kind::Cancelled);
        QCOMPARE(end->error().code, u"outcome-unknown"_s);
        QVERIFY(!sending.isRunning());

        end.reset(); // And at once, before anything was started; twice is once.
        sending.start(aws, key(), Existing::Keep);
        sending.cancel();
        sending.cancel();
        QVERIFY(!end);
        QTRY_VERIFY(end.has_value());
        QCOMPARE(end->error().code, u"cancelled"_s);
        QCOMPARE(m_standIns->runs(), 1);

        end.reset(); // What was cancelled leaves nothing behind that ends the next.
        m_standIns->put(u"aws"_s);
        sending.start(aws, key(), Existing::Keep);
        QTRY_VERIFY(end.has_value());
        QCOMPARE(codeOf(*end), u"sent"_s);
    }

    void whoGoesAwayEndsTheProgram()
    {
        m_standIns->put(u"aws"_s, "echo $$ > \"$here/leader\"; exec /bin/sleep 60");
        {
            Sending sending;
            sending.start(aws, key(), Existing::Keep);
            QTRY_VERIFY(m_standIns->written(u"leader"_s).endsWith('\n'));
            QVERIFY(isAlive(m_standIns->written(u"leader"_s).trimmed()));
        }
        QTRY_VERIFY(!isAlive(m_standIns->written(u"leader"_s).trimmed()));
    }

    void programsCannotAskOnTheTerminal()
    {
        m_standIns->put(u"aws"_s, "if { : < /dev/tty; } 2>/dev/null; then exit 9; fi; exit 0");
        QCOMPARE(codeOf(send(aws, Existing::Keep)), u"sent"_s);
    }

    void theirEnvironmentHasNothingOfOurs()
    {
        m_standIns->put(u"aws"_s);
        QCOMPARE(codeOf(send(aws, Existing::Keep)), u"sent"_s);
        const QByteArrayList environment = m_standIns->environment(1);
        for (const QByteArray &line : environment)
            QVERIFY2(!line.startsWith("INTRLUME_") && !line.startsWith("SOMEBODYS_COPY") && !line.startsWith("GH_DEBUG"), line.constData());
        QVERIFY(environment.contains("HOME=" + qgetenv("HOME"))); // Where they are signed in.
    }
};

QTEST_GUILESS_MAIN(SendingTest)
#include "tst_sending.moc"
