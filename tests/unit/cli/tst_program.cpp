// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/timestamp.h"
#include "unit/cli/programworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const Error noKeychain{.kind = Error::Kind::Keychain, .code = u"keychain-absent"_s};
} // namespace

//! The program as a person meets it: every byte that it prints, and what it exits with.
class ProgramTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramWorld> m_world;

    int run(const QStringList &arguments) { return m_world->run(arguments); }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ProgramWorld>(); }
    void cleanup() { QCOMPARE(m_world->service->leftOver(), 0); }

    void loginAsksForThePasswordAndKeepsTheSession()
    {
        m_world->terminal.typed = u"correct horse battery"_s;
        m_world->service->answer(ProgramWorld::grant());
        QCOMPARE(run({u"login"_s, ProgramWorld::email}), 0);
        QCOMPARE(m_world->terminal.prompts, QStringList{u"Password for ananya@nilavya.example: "_s});
        QCOMPARE(m_world->terminal.out, QString());
        QCOMPARE(m_world->terminal.err, u"Signed in to https://intrlume.example as Ananya Krishnan <ananya@nilavya.example>.\n"_s);
        QCOMPARE(m_world->keychain->entries.value({ProgramWorld::email, ProgramWorld::server}).exposeText(), u"refresh"_s);
        QCOMPARE(m_world->service->requests.first().body[u"password"_s].toString(), u"correct horse battery"_s);
    }

    void loginReadsThePasswordFromStandardInput()
    {
        m_world->terminal.input = u"correct horse battery"_s;
        m_world->service->answer(ProgramWorld::grant());
        QCOMPARE(run({u"login"_s, ProgramWorld::email, u"--password-stdin"_s, u"--output"_s, u"json"_s}), 0);
        QVERIFY(m_world->terminal.prompts.isEmpty());
        const QJsonObject printed = QJsonDocument::fromJson(m_world->terminal.out.toUtf8()).object();
        QCOMPARE(printed, (QJsonObject{{u"account"_s, ProgramWorld::accountJson()}, {u"server"_s, ProgramWorld::server}}));
    }

    void withoutAKeychainNobodyIsAskedForAPassword()
    {
        m_world->keychain->problem = noKeychain;
        m_world->terminal.typed = u"correct horse battery"_s;
        QCOMPARE(run({u"login"_s, ProgramWorld::email}), 7);
        QVERIFY(m_world->terminal.prompts.isEmpty());
        QVERIFY(m_world->service->requests.isEmpty());
        QCOMPARE(m_world->terminal.err,
                 u"intrlume: No keychain was found, so a session could not be kept safely. Start one, such as gnome-keyring, and try again.\n"_s);
    }

    void aSessionThatCouldNotBeKeptIsEnded()
    {
        m_world->keychain->writeProblem = Error{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
        m_world->terminal.typed = u"correct horse battery"_s;
        m_world->service->answer(ProgramWorld::grant());
        m_world->service->answer(Api::HttpReply{.status = 204});
        QCOMPARE(run({u"login"_s, ProgramWorld::email}), 7);
        QCOMPARE(m_world->service->requests.last().path, u"/v1/sessions/current"_s);
        QCOMPARE(m_world->terminal.err, u"intrlume: The keychain is locked. Unlock it and try again.\n"_s);
    }

    void loginWithoutATerminalSaysWhatToDo()
    {
        QCOMPARE(run({u"login"_s, ProgramWorld::email}), 2);
        QCOMPARE(m_world->terminal.err, u"intrlume: There is no terminal to ask on. Give the answer with an option; see --help.\n"_s);
    }

    void aWrongPasswordIsTold()
    {
        m_world->terminal.typed = u"wrong"_s;
        m_world->service->fail({.kind = Error::Kind::Unauthorized, .code = u"credentials-wrong"_s, .requestId = u"req-9"_s});
        QCOMPARE(run({u"login"_s, ProgramWorld::email}), 3);
        QCOMPARE(m_world->terminal.err, u"intrlume: Email or password is wrong.\n  For support: request req-9\n"_s);
        QVERIFY(m_world->keychain->entries.isEmpty());
    }

    void whoamiAsksTheService()
    {
        m_world->beSignedIn();
        m_world->service->answer(ProgramWorld::accountJson());
        QCOMPARE(run({u"whoami"_s}), 0);
        QCOMPARE(m_world->terminal.out, u"Ananya Krishnan <ananya@nilavya.example> on https://intrlume.example\n"_s);
        QCOMPARE(m_world->terminal.err, QString());
    }

    void whoIsNotSignedInIsToldHowTo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("whoami") << QStringList{u"whoami"_s};
        QTest::newRow("logout") << QStringList{u"logout"_s};
        QTest::newRow("list") << QStringList{u"keys"_s, u"list"_s};
        QTest::newRow("generate") << QStringList{u"keys"_s, u"generate"_s, u"ci"_s};
        QTest::newRow("revoke") << QStringList{u"keys"_s, u"revoke"_s, u"ci"_s, u"--yes"_s};
    }
    void whoIsNotSignedInIsToldHowTo()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments), 3);
        QCOMPARE(m_world->terminal.out, QString());
        QCOMPARE(m_world->terminal.err, u"intrlume: Not signed in. Run “intrlume login EMAIL” first.\n"_s);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void logoutEmptiesTheKeychain()
    {
        m_world->beSignedIn();
        m_world->service->answer(Api::HttpReply{.status = 204});
        QCOMPARE(run({u"logout"_s}), 0);
        QCOMPARE(m_world->terminal.err, u"Signed out of https://intrlume.example.\n"_s);
        QVERIFY(m_world->keychain->entries.isEmpty());
    }

    void onlyTheSecretIsOnStandardOutput()
    {
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        QCOMPARE(
            run({u"keys"_s, u"generate"_s, u"CRM sync"_s, u"--allow"_s, u"203.0.113.0/24"_s, u"--allow"_s, u"2001:db8::1"_s, u"--note"_s, u"n"_s}),
            0);
        QCOMPARE(m_world->terminal.out, ProgramWorld::secret + u'\n');
        QCOMPARE(m_world->terminal.err,
                 u"Key “CRM sync” (live) generated in nilavya-health. Its secret is shown this once and cannot be fetched again.\n"_s);
        const QJsonObject body = m_world->service->requests.last().body;
        QCOMPARE(body[u"environment"_s].toString(), u"live"_s);
        QCOMPARE(body[u"note"_s].toString(), u"n"_s);
        QCOMPARE(body[u"allowed_ips"_s][0][u"cidr"_s].toString(), u"203.0.113.0/24"_s);
        QCOMPARE(body[u"allowed_ips"_s][1][u"cidr"_s].toString(), u"2001:db8::1/128"_s);
    }

    void aGeneratedKeyAsJson()
    {
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"CRM sync"_s, u"--env"_s, u"test"_s, u"--output"_s, u"json"_s}), 0);
        const QJsonObject printed = QJsonDocument::fromJson(m_world->terminal.out.toUtf8()).object();
        QCOMPARE(printed, (QJsonObject{{u"key"_s, ProgramWorld::someKey(u"CRM sync"_s).toJson()}, {u"secret"_s, ProgramWorld::secret}}));
        QVERIFY(!m_world->terminal.err.contains(ProgramWorld::secret));
        QCOMPARE(m_world->service->requests.last().body[u"environment"_s].toString(), u"test"_s);
    }

    void aSecretThatNobodyGotRevokesItsKey()
    {
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        m_world->revokeSucceeds(true);
        m_world->terminal.isClosed = true;
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"CRM sync"_s}), 1);
        QVERIFY(m_world->service->requests.last().path.endsWith(u"/revoke"_s));
        QVERIFY(m_world->terminal.err.endsWith(
            u"The key is revoked again, since nobody holds its secret.\nintrlume: The secret could not be written to standard output.\n"_s));
        QVERIFY(!m_world->terminal.err.contains(ProgramWorld::secret));
    }

    void anAnswerThatDidNotGetOutIsNoSuccess()
    {
        m_world->terminal.becameOfIt = Cli::Terminal::Written::Failed;
        m_world->haveOneKey();
        QCOMPARE(run({u"keys"_s, u"list"_s}), 1);
        QCOMPARE(m_world->terminal.err, u"intrlume: The answer could not be written to standard output.\n"_s);
        QCOMPARE(run({u"--help"_s}), 1);

        // `| head` has enough and needs no words; but half of a file is none.
        m_world->terminal.becameOfIt = Cli::Terminal::Written::ReaderLeft;
        for (const auto &[form, code] : {std::pair(u"table"_s, 0), std::pair(u"json"_s, 1)}) {
            m_world->haveOneKey();
            QCOMPARE(run({u"keys"_s, u"list"_s, u"--output"_s, form}), code);
            QCOMPARE(m_world->terminal.err, QString());
        }
    }

    void aNameInUseIsTold()
    {
        m_world->beInAWorkspace();
        m_world->service->fail({.kind = Error::Kind::Conflict, .code = u"name-taken"_s});
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"CRM sync"_s}), 6);
        QCOMPARE(m_world->terminal.err, u"intrlume: A key of this name exists already. Choose another name, or revoke that key first.\n"_s);
    }

    void fieldsThatTheServiceRefusesAreNamed()
    {
        m_world->beInAWorkspace();
        m_world->service->fail(
            {.kind = Error::Kind::Invalid, .code = u"fields-invalid"_s, .fields = {{u"/name"_s, u"too-long"_s, u"At most 64 characters."_s}}});
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"CRM sync"_s}), 2);
        QCOMPARE(m_world->terminal.err, u"intrlume: This was not accepted.\n  name: At most 64 characters.\n"_s);
    }

    void keysAreListedInColumns()
    {
        m_world->beInAWorkspace();
        ApiKey used = ProgramWorld::someKey(u"हिन्दी bot"_s);
        used.lastUsedAt = *fromRfc3339(u"2026-11-23T06:05:59.000Z"_s);
        m_world->service->answer(ProgramWorld::page({ProgramWorld::someKey(u"CRM sync"_s).toJson()}, u"more"_s));
        m_world->service->answer(ProgramWorld::page({used.toJson()}));
        QCOMPARE(run({u"keys"_s, u"list"_s}), 0);
        QCOMPARE(m_world->terminal.err, QString());
        const QStringList lines = m_world->terminal.out.split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"NAME      KEY                         STATUS  CREATED            LAST USED          ROTATION DUE       ID"_s);
        QCOMPARE(
            lines[1],
            u"CRM sync  intrlume_sk_live_0123…yRov  active  2026-11-22 10:42Z  never              2027-02-20 10:42Z  key_01JZ0000000000000000000000"_s);
        QVERIFY(lines[2].endsWith(
            u"intrlume_sk_live_0123…yRov  active  2026-11-22 10:42Z  2026-11-23 06:05Z  2027-02-20 10:42Z  key_01JZ0000000000000000000000"_s));
        QVERIFY(m_world->service->requests.last().query.toString().contains(u"after=more"_s));
    }

    void aNameCannotSteerTheTerminal()
    {
        m_world->beInAWorkspace();
        m_world->service->answer(ProgramWorld::page({ProgramWorld::someKey(u"a\u001b[2J\u202eb\nc"_s).toJson()}));
        QCOMPARE(run({u"keys"_s, u"list"_s}), 0);
        QVERIFY(m_world->terminal.out.contains(u"a\ufffd[2J\ufffdb\ufffdc  "_s));
        QCOMPARE(m_world->terminal.out.count(u'\n'), 2);
    }

    void noKeysAreNoTable()
    {
        m_world->beInAWorkspace();
        m_world->service->answer(ProgramWorld::page({}));
        QCOMPARE(run({u"keys"_s, u"list"_s, u"--all"_s, u"--env"_s, u"test"_s}), 0);
        QCOMPARE(m_world->terminal.out, QString());
        QCOMPARE(m_world->terminal.err, u"No keys in nilavya-health.\n"_s);
        const QString query = m_world->service->requests.last().query.toString();
        QVERIFY(query.contains(u"status=all"_s) && query.contains(u"environment=test"_s));
    }

    void noKeysAreAnEmptyListInJson()
    {
        m_world->beInAWorkspace();
        m_world->service->answer(ProgramWorld::page({}));
        QCOMPARE(run({u"keys"_s, u"list"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(m_world->terminal.out, u"{\n    \"items\": [\n    ]\n}\n"_s);
        QCOMPARE(m_world->terminal.err, QString());
    }

    void revokingAsksAndWaitsForEveryRegion()
    {
        m_world->beInAWorkspace();
        m_world->terminal.yes = true;
        m_world->service->answer(
            ProgramWorld::page({ProgramWorld::someKey(u"CRM sync 2"_s).toJson(), ProgramWorld::someKey(u"CRM sync"_s).toJson()}));
        m_world->revokeSucceeds(false);
        m_world->service->answer(ProgramWorld::stopped(true));
        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"CRM sync"_s}), 0);
        QCOMPARE(m_world->terminal.prompts,
                 QStringList{u"Revoke “CRM sync” (intrlume_sk_live_0123…yRov)? What uses it stops working, and this cannot be undone."_s});
        QCOMPARE(m_world->terminal.out, u"REGION        STATE    AFTER\nin-mumbai     stopped  100 ms\neu-frankfurt  stopped  312 ms\n"_s);
        QCOMPARE(m_world->terminal.err, u"Key “CRM sync” is revoked in every region.\n"_s);
    }

    void aNoRevokesNothing()
    {
        m_world->beInAWorkspace();
        m_world->terminal.yes = false;
        m_world->service->answer(ProgramWorld::page({ProgramWorld::someKey(u"CRM sync"_s).toJson()}));
        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"CRM sync"_s}), 130);
        QCOMPARE(m_world->terminal.err, u"intrlume: Cancelled.\n"_s);
        QVERIFY(!m_world->service->requests.last().path.endsWith(u"/revoke"_s));
    }

    void whereNobodyCanBeAskedYesIsNeeded()
    {
        m_world->beInAWorkspace();
        m_world->service->answer(ProgramWorld::someKey(u"CRM sync"_s).toJson());
        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"key_01JZ0000000000000000000000"_s}), 2);
        QVERIFY(!m_world->service->requests.last().path.endsWith(u"/revoke"_s));
    }

    void regionsThatAreStillPendingAreTold()
    {
        m_world->beInAWorkspace();
        m_world->service->answer(ProgramWorld::someKey(u"CRM sync"_s).toJson());
        m_world->revokeSucceeds(false);
        m_world->service->fail({.kind = Error::Kind::Offline});
        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"key_01JZ0000000000000000000000"_s, u"--yes"_s}), 0);
        QCOMPARE(m_world->terminal.out, u"REGION        STATE    AFTER\nin-mumbai     stopped  100 ms\neu-frankfurt  pending  -\n"_s);
        QCOMPARE(m_world->terminal.err, u"Key “CRM sync” is revoked. Regions that are still pending refuse it within 60 s.\n"_s);
    }

    void aNameThatNoKeyHasIsNotFound()
    {
        m_world->beInAWorkspace();
        m_world->service->answer(ProgramWorld::page({ProgramWorld::someKey(u"CRM sync 2"_s).toJson()}));
        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"CRM sync"_s, u"--yes"_s}), 5);
        QCOMPARE(m_world->terminal.err, u"intrlume: There is no key named “CRM sync” that is not revoked.\n"_s);
    }

    void aDeniedCallSaysSo()
    {
        m_world->beInAWorkspace();
        m_world->service->fail({.kind = Error::Kind::Forbidden, .code = u"permission-missing"_s});
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"CRM sync"_s}), 4);
        QCOMPARE(m_world->terminal.out, QString());
        QCOMPARE(m_world->terminal.err, u"intrlume: Your role in this workspace does not allow this.\n"_s);
    }

    void whoHasSeveralWorkspacesMustChoose()
    {
        m_world->beSignedIn();
        m_world->service->answer(
            ProgramWorld::page({ProgramWorld::workspaceJson(u"nilavya-health"_s), ProgramWorld::workspaceJson(u"nilavya-labs"_s)}));
        QCOMPARE(run({u"keys"_s, u"list"_s}), 2);
        QCOMPARE(m_world->terminal.err, u"intrlume: You have more than one workspace. Choose one with --workspace: nilavya-health, nilavya-labs\n"_s);
        m_world->beSignedIn();
        m_world->service->answer(
            ProgramWorld::page({ProgramWorld::workspaceJson(u"nilavya-health"_s), ProgramWorld::workspaceJson(u"nilavya-labs"_s)}));
        m_world->service->answer(ProgramWorld::page({}));
        QCOMPARE(run({u"keys"_s, u"list"_s, u"--workspace"_s, u"nilavya-labs"_s}), 0);
        m_world->beSignedIn();
        m_world->service->answer(ProgramWorld::page({ProgramWorld::workspaceJson(u"nilavya-health"_s)}));
        QCOMPARE(run({u"keys"_s, u"list"_s, u"--workspace"_s, u"elsewhere"_s}), 5);
    }

    void secretsOnTheCommandLineAreRefusedAndNeverRepeated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an option for a password") << QStringList{u"login"_s, ProgramWorld::email, u"--password"_s, u"hunter-2-hunter"_s};
        QTest::newRow("an option with its value") << QStringList{u"login"_s, ProgramWorld::email, u"--password=hunter-2-hunter"_s};
        QTest::newRow("a word too many") << QStringList{u"login"_s, ProgramWorld::email, u"hunter-2-hunter"_s};
        QTest::newRow("a key by its secret") << QStringList{u"keys"_s, u"revoke"_s, u"intrlume_sk_live_hunter-2-hunter"_s, u"--yes"_s};
    }
    void secretsOnTheCommandLineAreRefusedAndNeverRepeated()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments), 2);
        QVERIFY(!m_world->terminal.err.contains(u"hunter"_s));
        QVERIFY(m_world->terminal.err.contains(u"other programs can read"_s));
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void aRangeThatIsNoneIsToldBeforeAnythingIsSent()
    {
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"x"_s, u"--allow"_s, u"10.0.0.1/24"_s}), 2);
        QCOMPARE(m_world->terminal.err, u"intrlume: --allow 10.0.0.1/24: bits of the host are set; the network is 10.0.0.0/24.\n"_s);
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"x"_s, u"--allow"_s, u"here"_s}), 2);
        QCOMPARE(m_world->terminal.err, u"intrlume: --allow here: this is no address and no network in CIDR notation.\n"_s);
    }

    void helpNamesEveryCommandAndExitCode()
    {
        QCOMPARE(run({u"--help"_s}), 0);
        for (const QString &word : {u"login"_s, u"logout"_s, u"whoami"_s, u"keys"_s, u"--server"_s, u"INTRLUME_SERVER"_s, u"INTRLUME_API_KEY"_s,
                                    u"Exit codes:"_s, u"keychain is absent"_s})
            QVERIFY2(m_world->terminal.out.contains(word), qPrintable(word));
        QCOMPARE(run({u"--version"_s}), 0);
        QCOMPARE(m_world->terminal.out, u"intrlume "_s + QStringLiteral(INTRLUME_VERSION) + u'\n');
    }

    void aServerThatIsNoneIsToldAtOnce()
    {
        QCOMPARE(run({u"whoami"_s, u"--output"_s, u"xml"_s}), 2);
        const Cli::ProgramParts parts{.terminal = m_world->terminal,
                                      .transport = m_world->service,
                                      .tokens = m_world->keychain,
                                      .accounts = m_world->accounts,
                                      .clock = std::make_shared<FakeClock>(),
                                      .platformFile = u"/nonexistent/platform.json"_s};
        QCOMPARE(Cli::runProgram(parts, {u"--server"_s, u"https://user:pw@host"_s, u"whoami"_s}), 2);
        QVERIFY(!m_world->terminal.err.contains(u"pw@"_s));
        QCOMPARE(Cli::runProgram(parts, {u"--server"_s, u"ftp://host"_s, u"whoami"_s}), 2);
        QCOMPARE(Cli::runProgram(parts, {u"--server"_s, u"local"_s, u"whoami"_s}), 8);
        QVERIFY(m_world->service->requests.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
