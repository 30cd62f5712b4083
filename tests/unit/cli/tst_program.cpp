// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"
#include "core/apikey.h"
#include "core/timestamp.h"
#include "core/workspace.h"
#include "support/fakeaccountmemory.h"
#include "support/fakeclock.h"
#include "support/faketerminal.h"
#include "support/faketokenstore.h"
#include "support/faketransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const QString server = u"https://intrlume.example"_s;
const QString email = u"ananya@nilavya.example"_s;
const QString secret = u"intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij1kyRov"_s;

QJsonObject accountJson()
{
    return {{u"id"_s, u"acc_01JZ0000000000000000000000"_s},
            {u"email"_s, email},
            {u"full_name"_s, u"Ananya Krishnan"_s},
            {u"created_at"_s, u"2026-11-22T10:42:07.031Z"_s}};
}
QJsonObject grant()
{
    return {{u"access_token"_s, u"access"_s},
            {u"expires_in"_s, 900},
            {u"refresh_token"_s, u"refresh"_s},
            {u"session"_s, QJsonObject{{u"id"_s, u"ses_01JZ0000000000000000000000"_s}}},
            {u"account"_s, accountJson()}};
}
QJsonObject workspaceJson(const QString &slug)
{
    Workspace workspace;
    workspace.id = WorkspaceId(u"ws_01JZ0000000000000000000000"_s);
    workspace.name = u"Nilavya Health"_s;
    workspace.slug = slug;
    workspace.region = u"in-mumbai"_s;
    workspace.createdAt = *fromRfc3339(u"2026-11-22T10:42:07.031Z"_s);
    workspace.role = Role::Owner;
    workspace.permissions = permissionsOf(Role::Owner);
    return workspace.toJson();
}
ApiKey someKey(const QString &name)
{
    ApiKey key;
    key.id = KeyId(u"key_01JZ0000000000000000000000"_s);
    key.workspace = WorkspaceId(u"ws_01JZ0000000000000000000000"_s);
    key.name = name;
    key.head = u"0123"_s;
    key.tail = u"yRov"_s;
    key.createdAt = *fromRfc3339(u"2026-11-22T10:42:07.031Z"_s);
    key.rotationDueAt = key.createdAt.addDays(90);
    return key;
}
QJsonObject page(const QJsonArray &items, const QJsonValue &next = QJsonValue::Null)
{
    return {{u"items"_s, items}, {u"next"_s, next}};
}
QJsonObject stopped(bool complete)
{
    QJsonObject region{
        {u"region"_s, u"in-mumbai"_s}, {u"state"_s, u"stopped"_s}, {u"stopped_at"_s, u"2026-11-22T10:43:00.100Z"_s}, {u"milliseconds"_s, 100}};
    QJsonObject other{
        {u"region"_s, u"eu-frankfurt"_s}, {u"state"_s, u"pending"_s}, {u"stopped_at"_s, QJsonValue::Null}, {u"milliseconds"_s, QJsonValue::Null}};
    if (complete) {
        other = region;
        other[u"region"_s] = u"eu-frankfurt"_s;
        other[u"milliseconds"_s] = 312;
    }
    return {{u"requested_at"_s, u"2026-11-22T10:43:00.000Z"_s}, {u"regions"_s, QJsonArray{region, other}}};
}
const Error noKeychain{.kind = Error::Kind::Keychain, .code = u"keychain-absent"_s};
} // namespace

//! The program as a person meets it: every byte that it prints, and what it exits with.
class ProgramTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeTransport> m_service;
    std::shared_ptr<FakeTokenStore> m_keychain;
    std::shared_ptr<FakeAccountMemory> m_accounts;
    std::unique_ptr<FakeTerminal> m_terminal;

    int run(QStringList arguments)
    {
        m_terminal->out.clear();
        m_terminal->err.clear();
        arguments.prepend(server);
        arguments.prepend(u"--server"_s);
        return Cli::runProgram({.terminal = *m_terminal,
                                .transport = m_service,
                                .tokens = m_keychain,
                                .accounts = m_accounts,
                                .clock = std::make_shared<FakeClock>(),
                                .platformFile = u"/nonexistent/platform.json"_s},
                               arguments);
    }
    void beSignedIn()
    {
        m_accounts->accounts.insert(server, email);
        m_keychain->entries.insert({email, server}, Secret::fromText(u"refresh-before"_s));
        m_service->answer(grant());
    }
    void beInAWorkspace()
    {
        beSignedIn();
        m_service->answer(page({workspaceJson(u"nilavya-health"_s)}));
    }
    void generateSucceeds() { m_service->answer(QJsonObject{{u"key"_s, someKey(u"CRM sync"_s).toJson()}, {u"secret"_s, secret}}); }
    void revokeSucceeds(bool complete)
    {
        m_service->answer(QJsonObject{{u"key"_s, someKey(u"CRM sync"_s).toJson()}, {u"revocation"_s, stopped(complete)}});
    }

private Q_SLOTS:
    void init()
    {
        qunsetenv("INTRLUME_SERVER");
        qunsetenv("INTRLUME_WORKSPACE");
        m_service = std::make_shared<FakeTransport>();
        m_keychain = std::make_shared<FakeTokenStore>();
        m_accounts = std::make_shared<FakeAccountMemory>();
        m_terminal = std::make_unique<FakeTerminal>();
    }
    void cleanup() { QCOMPARE(m_service->leftOver(), 0); }

    void loginAsksForThePasswordAndKeepsTheSession()
    {
        m_terminal->typed = u"correct horse battery"_s;
        m_service->answer(grant());
        QCOMPARE(run({u"login"_s, email}), 0);
        QCOMPARE(m_terminal->prompts, QStringList{u"Password for ananya@nilavya.example: "_s});
        QCOMPARE(m_terminal->out, QString());
        QCOMPARE(m_terminal->err, u"Signed in to https://intrlume.example as Ananya Krishnan <ananya@nilavya.example>.\n"_s);
        QCOMPARE(m_keychain->entries.value({email, server}).exposeText(), u"refresh"_s);
        QCOMPARE(m_service->requests.first().body[u"password"_s].toString(), u"correct horse battery"_s);
    }

    void loginReadsThePasswordFromStandardInput()
    {
        m_terminal->input = u"correct horse battery"_s;
        m_service->answer(grant());
        QCOMPARE(run({u"login"_s, email, u"--password-stdin"_s, u"--output"_s, u"json"_s}), 0);
        QVERIFY(m_terminal->prompts.isEmpty());
        const QJsonObject printed = QJsonDocument::fromJson(m_terminal->out.toUtf8()).object();
        QCOMPARE(printed, (QJsonObject{{u"account"_s, accountJson()}, {u"server"_s, server}}));
    }

    void withoutAKeychainNobodyIsAskedForAPassword()
    {
        m_keychain->problem = noKeychain;
        m_terminal->typed = u"correct horse battery"_s;
        QCOMPARE(run({u"login"_s, email}), 7);
        QVERIFY(m_terminal->prompts.isEmpty());
        QVERIFY(m_service->requests.isEmpty());
        QCOMPARE(m_terminal->err,
                 u"intrlume: No keychain was found, so a session could not be kept safely. Start one, such as gnome-keyring, and try again.\n"_s);
    }

    void aSessionThatCouldNotBeKeptIsEnded()
    {
        m_keychain->writeProblem = Error{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
        m_terminal->typed = u"correct horse battery"_s;
        m_service->answer(grant());
        m_service->answer(Api::HttpReply{.status = 204});
        QCOMPARE(run({u"login"_s, email}), 7);
        QCOMPARE(m_service->requests.last().path, u"/v1/sessions/current"_s);
        QCOMPARE(m_terminal->err, u"intrlume: The keychain is locked. Unlock it and try again.\n"_s);
    }

    void loginWithoutATerminalSaysWhatToDo()
    {
        QCOMPARE(run({u"login"_s, email}), 2);
        QCOMPARE(m_terminal->err, u"intrlume: There is no terminal to ask on. Give the answer with an option; see --help.\n"_s);
    }

    void aWrongPasswordIsTold()
    {
        m_terminal->typed = u"wrong"_s;
        m_service->fail({.kind = Error::Kind::Unauthorized, .code = u"credentials-wrong"_s, .requestId = u"req-9"_s});
        QCOMPARE(run({u"login"_s, email}), 3);
        QCOMPARE(m_terminal->err, u"intrlume: Email or password is wrong.\n  For support: request req-9\n"_s);
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void whoamiAsksTheService()
    {
        beSignedIn();
        m_service->answer(accountJson());
        QCOMPARE(run({u"whoami"_s}), 0);
        QCOMPARE(m_terminal->out, u"Ananya Krishnan <ananya@nilavya.example> on https://intrlume.example\n"_s);
        QCOMPARE(m_terminal->err, QString());
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
        QCOMPARE(m_terminal->out, QString());
        QCOMPARE(m_terminal->err, u"intrlume: Not signed in. Run “intrlume login EMAIL” first.\n"_s);
        QVERIFY(m_service->requests.isEmpty());
    }

    void logoutEmptiesTheKeychain()
    {
        beSignedIn();
        m_service->answer(Api::HttpReply{.status = 204});
        QCOMPARE(run({u"logout"_s}), 0);
        QCOMPARE(m_terminal->err, u"Signed out of https://intrlume.example.\n"_s);
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void onlyTheSecretIsOnStandardOutput()
    {
        beInAWorkspace();
        generateSucceeds();
        QCOMPARE(
            run({u"keys"_s, u"generate"_s, u"CRM sync"_s, u"--allow"_s, u"203.0.113.0/24"_s, u"--allow"_s, u"2001:db8::1"_s, u"--note"_s, u"n"_s}),
            0);
        QCOMPARE(m_terminal->out, secret + u'\n');
        QCOMPARE(m_terminal->err,
                 u"Key “CRM sync” (live) generated in nilavya-health. Its secret is shown this once and cannot be fetched again.\n"_s);
        const QJsonObject body = m_service->requests.last().body;
        QCOMPARE(body[u"environment"_s].toString(), u"live"_s);
        QCOMPARE(body[u"note"_s].toString(), u"n"_s);
        QCOMPARE(body[u"allowed_ips"_s][0][u"cidr"_s].toString(), u"203.0.113.0/24"_s);
        QCOMPARE(body[u"allowed_ips"_s][1][u"cidr"_s].toString(), u"2001:db8::1/128"_s);
    }

    void aGeneratedKeyAsJson()
    {
        beInAWorkspace();
        generateSucceeds();
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"CRM sync"_s, u"--env"_s, u"test"_s, u"--output"_s, u"json"_s}), 0);
        const QJsonObject printed = QJsonDocument::fromJson(m_terminal->out.toUtf8()).object();
        QCOMPARE(printed, (QJsonObject{{u"key"_s, someKey(u"CRM sync"_s).toJson()}, {u"secret"_s, secret}}));
        QVERIFY(!m_terminal->err.contains(secret));
        QCOMPARE(m_service->requests.last().body[u"environment"_s].toString(), u"test"_s);
    }

    void aSecretThatNobodyGotRevokesItsKey()
    {
        beInAWorkspace();
        generateSucceeds();
        revokeSucceeds(true);
        m_terminal->isClosed = true;
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"CRM sync"_s}), 1);
        QVERIFY(m_service->requests.last().path.endsWith(u"/revoke"_s));
        QVERIFY(m_terminal->err.endsWith(
            u"The key is revoked again, since nobody holds its secret.\nintrlume: The secret could not be written to standard output.\n"_s));
        QVERIFY(!m_terminal->err.contains(secret));
    }

    void aNameInUseIsTold()
    {
        beInAWorkspace();
        m_service->fail({.kind = Error::Kind::Conflict, .code = u"name-taken"_s});
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"CRM sync"_s}), 6);
        QCOMPARE(m_terminal->err, u"intrlume: A key of this name exists already. Choose another name, or revoke that key first.\n"_s);
    }

    void fieldsThatTheServiceRefusesAreNamed()
    {
        beInAWorkspace();
        m_service->fail(
            {.kind = Error::Kind::Invalid, .code = u"fields-invalid"_s, .fields = {{u"/name"_s, u"too-long"_s, u"At most 64 characters."_s}}});
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"CRM sync"_s}), 2);
        QCOMPARE(m_terminal->err, u"intrlume: This was not accepted.\n  name: At most 64 characters.\n"_s);
    }

    void keysAreListedInColumns()
    {
        beInAWorkspace();
        ApiKey used = someKey(u"हिन्दी bot"_s);
        used.lastUsedAt = *fromRfc3339(u"2026-11-23T06:05:59.000Z"_s);
        m_service->answer(page({someKey(u"CRM sync"_s).toJson()}, u"more"_s));
        m_service->answer(page({used.toJson()}));
        QCOMPARE(run({u"keys"_s, u"list"_s}), 0);
        QCOMPARE(m_terminal->err, QString());
        const QStringList lines = m_terminal->out.split(u'\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], u"NAME      KEY                         STATUS  CREATED            LAST USED          ROTATION DUE       ID"_s);
        QCOMPARE(
            lines[1],
            u"CRM sync  intrlume_sk_live_0123…yRov  active  2026-11-22 10:42Z  never              2027-02-20 10:42Z  key_01JZ0000000000000000000000"_s);
        QVERIFY(lines[2].endsWith(
            u"intrlume_sk_live_0123…yRov  active  2026-11-22 10:42Z  2026-11-23 06:05Z  2027-02-20 10:42Z  key_01JZ0000000000000000000000"_s));
        QVERIFY(m_service->requests.last().query.toString().contains(u"after=more"_s));
    }

    void aNameCannotSteerTheTerminal()
    {
        beInAWorkspace();
        m_service->answer(page({someKey(u"a\u001b[2J\u202eb\nc"_s).toJson()}));
        QCOMPARE(run({u"keys"_s, u"list"_s}), 0);
        QVERIFY(m_terminal->out.contains(u"a\ufffd[2J\ufffdb\ufffdc  "_s));
        QCOMPARE(m_terminal->out.count(u'\n'), 2);
    }

    void noKeysAreNoTable()
    {
        beInAWorkspace();
        m_service->answer(page({}));
        QCOMPARE(run({u"keys"_s, u"list"_s, u"--all"_s, u"--env"_s, u"test"_s}), 0);
        QCOMPARE(m_terminal->out, QString());
        QCOMPARE(m_terminal->err, u"No keys in nilavya-health.\n"_s);
        const QString query = m_service->requests.last().query.toString();
        QVERIFY(query.contains(u"status=all"_s) && query.contains(u"environment=test"_s));
    }

    void noKeysAreAnEmptyListInJson()
    {
        beInAWorkspace();
        m_service->answer(page({}));
        QCOMPARE(run({u"keys"_s, u"list"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(m_terminal->out, u"{\n    \"items\": [\n    ]\n}\n"_s);
        QCOMPARE(m_terminal->err, QString());
    }

    void revokingAsksAndWaitsForEveryRegion()
    {
        beInAWorkspace();
        m_terminal->yes = true;
        m_service->answer(page({someKey(u"CRM sync 2"_s).toJson(), someKey(u"CRM sync"_s).toJson()}));
        revokeSucceeds(false);
        m_service->answer(stopped(true));
        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"CRM sync"_s}), 0);
        QCOMPARE(m_terminal->prompts,
                 QStringList{u"Revoke “CRM sync” (intrlume_sk_live_0123…yRov)? What uses it stops working, and this cannot be undone."_s});
        QCOMPARE(m_terminal->out, u"REGION        STATE    AFTER\nin-mumbai     stopped  100 ms\neu-frankfurt  stopped  312 ms\n"_s);
        QCOMPARE(m_terminal->err, u"Key “CRM sync” is revoked in every region.\n"_s);
    }

    void aNoRevokesNothing()
    {
        beInAWorkspace();
        m_terminal->yes = false;
        m_service->answer(page({someKey(u"CRM sync"_s).toJson()}));
        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"CRM sync"_s}), 130);
        QCOMPARE(m_terminal->err, u"intrlume: Cancelled.\n"_s);
        QVERIFY(!m_service->requests.last().path.endsWith(u"/revoke"_s));
    }

    void whereNobodyCanBeAskedYesIsNeeded()
    {
        beInAWorkspace();
        m_service->answer(someKey(u"CRM sync"_s).toJson());
        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"key_01JZ0000000000000000000000"_s}), 2);
        QVERIFY(!m_service->requests.last().path.endsWith(u"/revoke"_s));
    }

    void regionsThatAreStillPendingAreTold()
    {
        beInAWorkspace();
        m_service->answer(someKey(u"CRM sync"_s).toJson());
        revokeSucceeds(false);
        m_service->fail({.kind = Error::Kind::Offline});
        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"key_01JZ0000000000000000000000"_s, u"--yes"_s}), 0);
        QCOMPARE(m_terminal->out, u"REGION        STATE    AFTER\nin-mumbai     stopped  100 ms\neu-frankfurt  pending  -\n"_s);
        QCOMPARE(m_terminal->err, u"Key “CRM sync” is revoked. Regions that are still pending refuse it within 60 s.\n"_s);
    }

    void aNameThatNoKeyHasIsNotFound()
    {
        beInAWorkspace();
        m_service->answer(page({someKey(u"CRM sync 2"_s).toJson()}));
        QCOMPARE(run({u"keys"_s, u"revoke"_s, u"CRM sync"_s, u"--yes"_s}), 5);
        QCOMPARE(m_terminal->err, u"intrlume: There is no key named “CRM sync” that is not revoked.\n"_s);
    }

    void aDeniedCallSaysSo()
    {
        beInAWorkspace();
        m_service->fail({.kind = Error::Kind::Forbidden, .code = u"permission-missing"_s});
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"CRM sync"_s}), 4);
        QCOMPARE(m_terminal->out, QString());
        QCOMPARE(m_terminal->err, u"intrlume: Your role in this workspace does not allow this.\n"_s);
    }

    void whoHasSeveralWorkspacesMustChoose()
    {
        beSignedIn();
        m_service->answer(page({workspaceJson(u"nilavya-health"_s), workspaceJson(u"nilavya-labs"_s)}));
        QCOMPARE(run({u"keys"_s, u"list"_s}), 2);
        QCOMPARE(m_terminal->err, u"intrlume: You have more than one workspace. Choose one with --workspace: nilavya-health, nilavya-labs\n"_s);
        beSignedIn();
        m_service->answer(page({workspaceJson(u"nilavya-health"_s), workspaceJson(u"nilavya-labs"_s)}));
        m_service->answer(page({}));
        QCOMPARE(run({u"keys"_s, u"list"_s, u"--workspace"_s, u"nilavya-labs"_s}), 0);
        beSignedIn();
        m_service->answer(page({workspaceJson(u"nilavya-health"_s)}));
        QCOMPARE(run({u"keys"_s, u"list"_s, u"--workspace"_s, u"elsewhere"_s}), 5);
    }

    void secretsOnTheCommandLineAreRefusedAndNeverRepeated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("an option for a password") << QStringList{u"login"_s, email, u"--password"_s, u"hunter-2-hunter"_s};
        QTest::newRow("an option with its value") << QStringList{u"login"_s, email, u"--password=hunter-2-hunter"_s};
        QTest::newRow("a word too many") << QStringList{u"login"_s, email, u"hunter-2-hunter"_s};
        QTest::newRow("a key by its secret") << QStringList{u"keys"_s, u"revoke"_s, u"intrlume_sk_live_hunter-2-hunter"_s, u"--yes"_s};
    }
    void secretsOnTheCommandLineAreRefusedAndNeverRepeated()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(run(arguments), 2);
        QVERIFY(!m_terminal->err.contains(u"hunter"_s));
        QVERIFY(m_terminal->err.contains(u"other programs can read"_s));
        QVERIFY(m_service->requests.isEmpty());
    }

    void aRangeThatIsNoneIsToldBeforeAnythingIsSent()
    {
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"x"_s, u"--allow"_s, u"10.0.0.1/24"_s}), 2);
        QCOMPARE(m_terminal->err, u"intrlume: --allow 10.0.0.1/24: bits of the host are set; the network is 10.0.0.0/24.\n"_s);
        QCOMPARE(run({u"keys"_s, u"generate"_s, u"x"_s, u"--allow"_s, u"here"_s}), 2);
        QCOMPARE(m_terminal->err, u"intrlume: --allow here: this is no address and no network in CIDR notation.\n"_s);
    }

    void helpNamesEveryCommandAndExitCode()
    {
        QCOMPARE(run({u"--help"_s}), 0);
        for (const QString &word :
             {u"login"_s, u"logout"_s, u"whoami"_s, u"keys"_s, u"--server"_s, u"INTRLUME_SERVER"_s, u"Exit codes:"_s, u"keychain is absent"_s})
            QVERIFY2(m_terminal->out.contains(word), qPrintable(word));
        QCOMPARE(run({u"--version"_s}), 0);
        QCOMPARE(m_terminal->out, u"intrlume "_s + QStringLiteral(INTRLUME_VERSION) + u'\n');
    }

    void aServerThatIsNoneIsToldAtOnce()
    {
        QCOMPARE(run({u"whoami"_s, u"--output"_s, u"xml"_s}), 2);
        const Cli::ProgramParts parts{.terminal = *m_terminal,
                                      .transport = m_service,
                                      .tokens = m_keychain,
                                      .accounts = m_accounts,
                                      .clock = std::make_shared<FakeClock>(),
                                      .platformFile = u"/nonexistent/platform.json"_s};
        QCOMPARE(Cli::runProgram(parts, {u"--server"_s, u"https://user:pw@host"_s, u"whoami"_s}), 2);
        QVERIFY(!m_terminal->err.contains(u"pw@"_s));
        QCOMPARE(Cli::runProgram(parts, {u"--server"_s, u"ftp://host"_s, u"whoami"_s}), 2);
        QCOMPARE(Cli::runProgram(parts, {u"--server"_s, u"local"_s, u"whoami"_s}), 8);
        QVERIFY(m_service->requests.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "tst_program.moc"
