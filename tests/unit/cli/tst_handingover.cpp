// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/standins.h"
#include "unit/cli/programworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;

namespace {
const Error locked{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
} // namespace

//! New keys that go somewhere else than to standard output, and whose secret nobody sees.
class HandingOverTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ProgramWorld> m_world;
    std::unique_ptr<StandIns> m_standIns;

    int run(const QStringList &arguments) { return m_world->run(QStringList{u"keys"_s} + arguments); }
    int generate(const QStringList &more) { return run(QStringList{u"generate"_s, u"CRM sync"_s} + more); }
    const QString &out() const { return m_world->terminal.out; }
    const QString &err() const { return m_world->terminal.err; }
    bool sawTheSecret() const { return (out() + err()).contains(ProgramWorld::secret.mid(17, 12)); }
    bool nothingWasMade() const { return m_world->service->requests.last().verb == Api::Verb::Get; }
    QString file() const { return m_standIns->path() + u"/.env"_s; }

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ProgramWorld>();
        m_standIns = std::make_unique<StandIns>();
    }
    void cleanup()
    {
        m_standIns.reset(); // Before the next ones: each puts back the PATH that it found.
        QCOMPARE(m_world->service->leftOver(), 0);
    }

    void intoTheKeychain()
    {
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        QCOMPARE(generate({u"--to"_s, u"keychain"_s}), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"Key “CRM sync” (live) generated in nilavya-health.\nIts secret is in this computer’s keychain. Nobody has seen it.\n"_s);
        const FakeKeyStore::Entry entry = m_world->keys->entries.value({ProgramWorld::server, ProgramWorld::someKey(u"x"_s).id});
        QCOMPARE(entry.secret.exposeText(), ProgramWorld::secret);
        QCOMPARE(entry.kept.label(), u"Intrlume API key: CRM sync (live …yRov) of nilavya-health on https://intrlume.example"_s);
    }

    void aLockedKeychainStopsBeforeThereIsAKey()
    {
        m_world->beInAWorkspace();
        m_world->keys->problem = locked;
        QCOMPARE(generate({u"--to"_s, u"keychain"_s}), 7);
        QCOMPARE(err(), u"intrlume: The keychain is locked. Unlock it and try again.\n"_s);
        QVERIFY(nothingWasMade());
    }

    void aKeyThatTheKeychainDoesNotTakeIsRevoked()
    {
        m_world->beInAWorkspace();
        m_world->keys->saveProblem = locked;
        m_world->generateSucceeds();
        m_world->revokeSucceeds(true);
        QCOMPARE(generate({u"--to"_s, u"keychain"_s}), 7);
        QVERIFY(m_world->lastRequest().path.endsWith(u"/revoke"_s));
        QVERIFY(err().endsWith(
            u"The key is revoked again, since nobody holds its secret.\nintrlume: The keychain is locked. Unlock it and try again.\n"_s));
        QVERIFY(!sawTheSecret());
    }

    void intoAnEnvFile()
    {
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        QCOMPARE(generate({u"--to"_s, u"env:"_s + file(), u"--output"_s, u"json"_s}), 0);
        QCOMPARE(m_standIns->written(u".env"_s), "INTRLUME_API_KEY=" + ProgramWorld::secret.toUtf8() + '\n');
        QCOMPARE(QJsonDocument::fromJson(out().toUtf8()).object(), (QJsonObject{{u"key"_s, ProgramWorld::someKey(u"CRM sync"_s).toJson()}}));
        QVERIFY(!sawTheSecret());

        m_world->beInAWorkspace(); // There is a key in it now.
        QCOMPARE(generate({u"--to"_s, u"env:"_s + file()}), 6);
        QCOMPARE(err(), u"intrlume: There is something of this name already. With --replace it is replaced.\n"_s);
        QVERIFY(nothingWasMade());

        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        QCOMPARE(generate({u"--to"_s, u"env:"_s + file(), u"--replace"_s}), 0);
    }

    void toGitHub()
    {
        m_standIns->put(u"gh"_s);
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        QCOMPARE(generate({u"--to"_s, u"github:nilavya/voice#production"_s, u"--secret-name"_s, u"VOICE_KEY"_s}), 0);
        QCOMPARE(out(), QString());
        QCOMPARE(
            err(),
            u"Key “CRM sync” (live) generated in nilavya-health.\nIts secret is in GitHub secret VOICE_KEY of nilavya/voice. Nobody has seen it.\n"_s);
        QCOMPARE(m_standIns->arguments(2), u"secret set VOICE_KEY --repo nilavya/voice --env production"_s.split(u' '));
        QCOMPARE(m_standIns->input(2), ProgramWorld::secret.toUtf8());
    }

    void whatIsThereIsNotReplacedUnasked()
    {
        m_standIns->put(u"gh"_s, "[ \"$2\" = list ] && echo INTRLUME_API_KEY; exit 0");
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        m_world->revokeSucceeds(true);
        QCOMPARE(generate({u"--to"_s, u"github:nilavya/voice"_s}), 6);
        QVERIFY(m_world->lastRequest().path.endsWith(u"/revoke"_s));
        QVERIFY(err().endsWith(u"intrlume: There is something of this name already. With --replace it is replaced.\n"_s));
    }

    void aProgramThatIsMissingStopsBeforeThereIsAKey()
    {
        m_world->beInAWorkspace();
        QCOMPARE(generate({u"--to"_s, u"aws:prod/key"_s}), 5);
        QCOMPARE(err(), u"intrlume: “aws” is not installed, or not on PATH.\n"_s);
        QVERIFY(nothingWasMade());
    }

    void whatTheProgramSaysIsToldWithoutTheSecret()
    {
        m_standIns->put(u"aws"_s, "echo \"Access denied\" >&2; echo \"for $input\" >&2; exit 254");
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        m_world->revokeSucceeds(true);
        QCOMPARE(generate({u"--to"_s, u"aws:prod/key#ap-south-1"_s}), 1);
        QVERIFY2(err().contains(u"intrlume: “aws” did not store the key:\n  aws: Access denied\n  aws: for intrlume_sk_live_…"_s), qPrintable(err()));
        QVERIFY(!sawTheSecret());
    }

    void aRotatedKeyReplacesTheOldOneThere()
    {
        m_standIns->put(u"aws"_s);
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s)});
        ApiKey previous = ProgramWorld::someKey(u"CRM sync"_s);
        previous.status = KeyStatus::Ending;
        previous.endsAt = previous.createdAt.addDays(1);
        m_world->service->answer(QJsonObject{{u"key"_s, ProgramWorld::someKey(u"CRM sync"_s, 2).toJson()},
                                             {u"previous"_s, previous.toJson()},
                                             {u"revocation"_s, QJsonValue::Null},
                                             {u"secret"_s, ProgramWorld::secret}});
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s, u"--to"_s, u"aws:prod/key"_s}), 0);
        QCOMPARE(m_standIns->arguments(1).at(1), u"put-secret-value"_s);
        QCOMPARE(out(), QString());
        QCOMPARE(err(), u"Key “CRM sync” rotated. The old key, intrlume_sk_live_0123…yRov, stops at 2026-11-23 10:42Z.\n"
                        "Its secret is in AWS secret prod/key. Nobody has seen it.\n"_s);
    }

    void aRotatedKeyTakesTheOldOnesPlaceInTheKeychain()
    {
        const ApiKey old = ProgramWorld::someKey(u"CRM sync"_s);
        const ApiKey fresh = ProgramWorld::someKey(u"CRM sync"_s, 2);
        m_world->keys->entries.insert({ProgramWorld::server, old.id}, {Session::KeptKey::of(old, ProgramWorld::server, u"nilavya-health"_s), {}});
        const auto rotates = [this, &old, &fresh] {
            m_world->haveOneKey(old);
            m_world->service->answer(QJsonObject{
                {u"key"_s, fresh.toJson()}, {u"previous"_s, old.toJson()}, {u"revocation"_s, QJsonValue::Null}, {u"secret"_s, ProgramWorld::secret}});
        };
        rotates();
        m_world->keys->saveProblem = locked;
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s, u"--to"_s, u"keychain"_s}), 7);
        QVERIFY(m_world->keys->entries.contains({ProgramWorld::server, old.id})); // Not before the new one is there.

        rotates();
        m_world->keys->saveProblem.reset();
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s, u"--to"_s, u"keychain"_s}), 0);
        QCOMPARE(m_world->keys->entries.size(), 1);
        QCOMPARE(m_world->keys->entries.first().kept.key, fresh.id);
    }

    void whoInterruptsAProgramIsToldWhatBecameOfTheKey()
    {
        m_standIns->put(u"aws"_s, "kill -TERM $PPID; exec /bin/sleep 60"); // As soon as it has the key.
        m_world->beInAWorkspace();
        m_world->generateSucceeds();
        m_world->revokeSucceeds(true);
        QCOMPARE(generate({u"--to"_s, u"aws:prod/key"_s}), 143);
        QVERIFY(m_world->lastRequest().path.endsWith(u"/revoke"_s));
        QVERIFY(err().contains(u"Interrupted. Making sure that no key is left that nobody holds."_s));
        QVERIFY(err().contains(u"The key is revoked again, since nobody holds its secret.\n"_s));
    }

    void aFileThatGitWouldTakeIsWarnedOf()
    {
        for (const auto &[behaviour, isWarned] : {std::pair("exit 1", true), std::pair("exit 0", false), std::pair("exit 128", false)}) {
            m_standIns->put(u"git"_s, behaviour);
            m_world->beInAWorkspace();
            m_world->generateSucceeds();
            QCOMPARE(generate({u"--to"_s, u"env:"_s + file(), u"--replace"_s}), 0);
            QCOMPARE(err().endsWith(u"git would commit %1. Add it to .gitignore.\n"_s.arg(file())), isWarned);
        }
    }

    void aRotationWhoseSecretGotNowhereSaysHowToGoOn()
    {
        m_standIns->put(u"aws"_s, "exit 1");
        m_world->beInAWorkspace();
        m_world->list({ProgramWorld::someKey(u"CRM sync"_s)});
        m_world->service->answer(QJsonObject{{u"key"_s, ProgramWorld::someKey(u"CRM sync"_s, 2).toJson()},
                                             {u"previous"_s, ProgramWorld::someKey(u"CRM sync"_s).toJson()},
                                             {u"revocation"_s, QJsonValue::Null},
                                             {u"secret"_s, ProgramWorld::secret}});
        QCOMPARE(run({u"rotate"_s, u"CRM sync"_s, u"--to"_s, u"aws:prod/key"_s}), 1);
        QVERIFY(err().contains(u"The new key intrlume_sk_live_0123…yRov exists, but nobody is known to hold its secret. "
                               "Rotate it again with: intrlume keys rotate key_01JZ0000000000000000000002 --overlap now\n"_s));
        QVERIFY(err().endsWith(u"intrlume: “aws” did not store the key:\n  aws: exit code 1\n"_s));
        QVERIFY(!m_world->lastRequest().path.endsWith(u"/revoke"_s));
    }

    void placesThatAreNoneAreRefusedAtOnce_data()
    {
        QTest::addColumn<QString>("to");
        for (const char *to : {"somewhere", "env:", "github:", "github:--help/x", "aws:a b", "gitlab:a/b", "vercel:"})
            QTest::newRow(to) << QString::fromLatin1(to);
    }
    void placesThatAreNoneAreRefusedAtOnce()
    {
        QFETCH(QString, to);
        QCOMPARE(generate({u"--to"_s, to}), 2);
        QVERIFY2(err().startsWith(u"intrlume: --to %1: this "_s.arg(to)), qPrintable(err()));
        QVERIFY(m_world->service->requests.isEmpty());
    }

    void whatIsKeptHereIsListedAndForgotten()
    {
        const ApiKey key = ProgramWorld::someKey(u"CRM sync"_s);
        const Session::KeptKey kept = Session::KeptKey::of(key, ProgramWorld::server, u"nilavya-health"_s);
        m_world->keys->entries.insert({ProgramWorld::server, key.id}, {kept, Secret::fromText(ProgramWorld::secret)});
        QCOMPARE(run({u"kept"_s}), 0);
        QCOMPARE(out(), u"NAME      ENVIRONMENT  ENDS IN  WORKSPACE       ID\n"
                        "CRM sync  live         yRov     nilavya-health  key_01JZ0000000000000000000000\n"_s);
        QCOMPARE(run({u"kept"_s, u"--output"_s, u"json"_s}), 0);
        QCOMPARE(QJsonDocument::fromJson(out().toUtf8()).object(), (QJsonObject{{u"items"_s, QJsonArray{kept.toJson()}}}));

        QCOMPARE(run({u"forget"_s, u"CRM import"_s}), 5);
        QCOMPARE(err(), u"intrlume: This computer’s keychain keeps no key “CRM import” of this server.\n"_s);
        QCOMPARE(run({u"forget"_s, u"CRM sync"_s}), 0);
        QCOMPARE(err(), u"Key “CRM sync” is no longer in this computer’s keychain. It works as before.\n"_s);
        QCOMPARE(run({u"kept"_s}), 0);
        QCOMPARE(err(), u"This computer keeps no key of https://intrlume.example.\n"_s);
        m_world->keys->problem = locked;
        QCOMPARE(run({u"kept"_s}), 7);
        QVERIFY(m_world->service->requests.isEmpty()); // Nobody but the keychain is asked.
    }

    void ofTwoThatAreKeptOneMustBeNamed()
    {
        for (const int number : {0, 1}) {
            const ApiKey key = ProgramWorld::someKey(u"CRM sync"_s, number);
            m_world->keys->entries.insert({ProgramWorld::server, key.id}, {Session::KeptKey::of(key, ProgramWorld::server, u"nilavya-health"_s), {}});
        }
        QCOMPARE(run({u"forget"_s, u"CRM sync"_s}), 2);
        QCOMPARE(err(),
                 u"intrlume: More than one key is named “CRM sync”. Say which one by its id:\n"
                 "  key_01JZ0000000000000000000000: Intrlume API key: CRM sync (live …yRov) of nilavya-health on https://intrlume.example\n"
                 "  key_01JZ0000000000000000000001: Intrlume API key: CRM sync (live …yRov) of nilavya-health on https://intrlume.example\n"_s);
    }
};

QTEST_GUILESS_MAIN(HandingOverTest)
#include "tst_handingover.moc"
