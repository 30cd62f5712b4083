// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "unit/cli/programworld.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const QString listHeading = u"NAME      KEY                         STATUS  CREATED            LAST USED  ROTATION DUE       ID\n"_s;
const QString listRow =
    u"CRM sync  intrlume_sk_live_0123…yRov  active  2026-11-22 10:42Z  never      2027-02-20 10:42Z  key_01JZ0000000000000000000000\n"_s;
} // namespace

//! Commands that work as the key of INTRLUME_API_KEY, and those that never do.
class AutomationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramWorld> m_world;

    int run(const QStringList &arguments) { return m_world->run(QStringList{u"keys"_s} + arguments); }
    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ProgramWorld>(); }
    void cleanup() { QCOMPARE(m_world->service->leftOver(), 0); }

    void aPipelinesKeyDecidesTheWorkspace()
    {
        m_world->useKey();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s)});
        QCOMPARE(run({u"list"_s}), 0);
        QCOMPARE(out(), listHeading + listRow);
        QCOMPARE(m_world->service->requests.first().path, u"/v1/keys/self"_s);
        for (const Api::HttpRequest &request : std::as_const(m_world->service->requests))
            QCOMPARE(request.bearer.exposeText(), ProgramWorld::secret);
        QVERIFY(m_world->lastPath().startsWith(u"/v1/workspaces/ws_01JZ0000000000000000000000/"_s));
    }

    void aPipelineGeneratesItsKeys()
    {
        m_world->useKey();
        m_world->generateSucceeds();
        QCOMPARE(run({u"generate"_s, u"CRM sync"_s, u"--output"_s, u"env"_s}), 0);
        QCOMPARE(out(), u"INTRLUME_API_KEY="_s + ProgramWorld::secret + u'\n');
        QCOMPARE(err(), u"Key “CRM sync” (live) generated in ws_01JZ0000000000000000000000. Its secret is shown this once and cannot be fetched "
                        "again.\n"_s);
    }

    void anotherWorkspaceIsNotTheKeys()
    {
        m_world->useKey();
        QCOMPARE(run({u"list"_s, u"--workspace"_s, u"nilavya-labs"_s}), 2);
        QCOMPARE(err(), u"intrlume: The key of INTRLUME_API_KEY belongs to workspace ws_01JZ0000000000000000000000. Leave --workspace out.\n"_s);
    }

    void aKeyThatIsNoAutomationKeySaysSo()
    {
        m_world->useKey(false);
        QCOMPARE(run({u"list"_s}), 4);
        QCOMPARE(err(), u"intrlume: The key of INTRLUME_API_KEY cannot look after keys: it is no automation key. Unset it to work as yourself.\n"_s);
        QCOMPARE(m_world->service->requests.size(), 1);
    }

    void whatAKeyMayNotIsNotBlamedOnARole()
    {
        m_world->useKey();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s)});
        m_world->service->fail({.kind = Error::Kind::Forbidden, .code = u"permission-missing"_s});
        QCOMPARE(run({u"rename"_s, u"CRM sync"_s, u"x"_s}), 4);
        QCOMPARE(err(), u"intrlume: The key of INTRLUME_API_KEY may not do this. Unset it to work as yourself.\n"_s);
    }

    void aKeyThatIsNoneIsNotSent()
    {
        m_world->apiKey = Secret::fromText(u"intrlume_sk_live_0123456789ABCDEFGHIJabcdefghij000000"_s);
        QCOMPARE(run({u"list"_s}), 3);
        QCOMPARE(err(), u"intrlume: INTRLUME_API_KEY does not hold an API key.\n"_s);
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void aKeyThatIsDeadSaysWhy_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("told");
        QTest::newRow("revoked") << u"key-revoked"_s << u"intrlume: The key of INTRLUME_API_KEY is revoked.\n"_s;
        QTest::newRow("paused") << u"key-paused"_s << u"intrlume: The key of INTRLUME_API_KEY is paused.\n"_s;
        QTest::newRow("unknown") << u"key-invalid"_s << u"intrlume: The service does not know the key of INTRLUME_API_KEY.\n"_s;
    }
    void aKeyThatIsDeadSaysWhy()
    {
        QFETCH(QString, code);
        QFETCH(QString, told);
        m_world->apiKey = Secret::fromText(ProgramWorld::secret);
        m_world->service->fail({.kind = Error::Kind::Unauthorized, .code = code});
        QCOMPARE(run({u"list"_s}), 3);
        QCOMPARE(err(), told);
    }

    void aPersonsCommandsLeaveTheKeyAlone()
    {
        m_world->apiKey = Secret::fromText(ProgramWorld::secret);
        m_world->beSignedIn();
        m_world->service->answer(ProgramWorld::page({ProgramWorld::workspaceJson(u"nilavya-health"_s)}));
        QCOMPARE(m_world->run({u"workspaces"_s, u"list"_s}), 0);
        QCOMPARE(out(), u"NAME            SLUG            REGION     YOUR ROLE  ROTATION  ID\n"
                        "Nilavya Health  nilavya-health  in-mumbai  owner      90 days   ws_01JZ0000000000000000000000\n"_s);
        for (const Api::HttpRequest &request : std::as_const(m_world->service->requests))
            QVERIFY(request.bearer.exposeText() != ProgramWorld::secret);
    }

    void noWorkspacesAreTold()
    {
        m_world->beSignedIn();
        m_world->service->answer(ProgramWorld::page({}));
        QCOMPARE(m_world->run({u"workspaces"_s, u"list"_s}), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"You have no workspace yet. Create one in the console.\n"_s);
        m_world->beSignedIn();
        m_world->service->answer(ProgramWorld::page({}));
        QCOMPARE(m_world->run({u"workspaces"_s, u"list"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(out(), u"{\n    \"items\": [\n    ]\n}\n"_s);
    }
};

QTEST_GUILESS_MAIN(AutomationTest)
#include "tst_automation.moc"
