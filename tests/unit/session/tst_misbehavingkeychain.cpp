// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keychaintokenstore.h"
#include "session/secretservice.h"
#include "support/fakesecretservice.h"

#include <QCoroTask>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Test;
using Session::KeychainState;
using Answer = FakeSecretService::Answer;

namespace {
const QString account = u"ananya@nilavya.example"_s;
const QString server = u"https://intrlume.example"_s;
} // namespace

//! What a real keychain does seldom and cannot be made to do: a person who closes its question, a full disk, an end in between.
//! On a bus of the test's own, where nothing else offers one.
class MisbehavingKeychainTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FakeSecretService> m_service;
    Session::KeychainTokenStore m_store;

    static QString codeOf(const Result<void> &result)
    {
        return result ? u"done"_s : result.error().kind == Error::Kind::Keychain ? result.error().code : u"another kind"_s;
    }
    QString write() { return codeOf(QCoro::waitFor(m_store.write(account, server, Secret::fromText(u"refresh-1"_s)))); }
    static QString unlock(std::chrono::milliseconds longest = 5s) { return codeOf(QCoro::waitFor(Session::unlockSecretService(longest))); }
    KeychainState state() { return QCoro::waitFor(m_store.state()); }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<FakeSecretService>();
        QVERIFY(m_service->isOnTheBus());
    }
    void cleanup() { m_service.reset(); }

    void itsStateIsSaidWithWhoOffersIt()
    {
        QVERIFY(state().state == KeychainState::State::Ready);
        QCOMPARE(state().serviceName, u"tst_misbehaving"_s); // This very program: the system cuts names.
        m_service->locked = true;
        QVERIFY(state().state == KeychainState::State::Locked);
        QCOMPARE(m_service->prompts, 0); // Looking asks nobody.
    }

    void withoutACollectionItIsAbsent()
    {
        m_service->hasCollection = false;
        QVERIFY(state().state == KeychainState::State::Absent);
        QCOMPARE(write(), u"keychain-absent"_s);
    }

    void withoutAServiceItIsAbsent()
    {
        m_service->leaveTheBus();
        QVERIFY(state() == KeychainState());
        QCOMPARE(unlock(), u"keychain-absent"_s);
    }

    void aLockedOneIsNotAskedForWriting()
    {
        m_service->locked = true;
        QCOMPARE(write(), u"keychain-locked"_s);
        QCOMPARE(m_service->prompts, 0);
    }

    void aPersonUnlocksIt()
    {
        m_service->locked = true;
        QCOMPARE(unlock(), u"done"_s);
        QCOMPARE(m_service->prompts, 1);
        QVERIFY(state().state == KeychainState::State::Ready);
    }

    void anUnlockedOneIsNotAsked()
    {
        QCOMPARE(unlock(), u"done"_s);
        QCOMPARE(m_service->prompts, 0);
    }

    void aPersonClosesItsQuestion()
    {
        m_service->locked = true;
        m_service->answer = Answer::Dismiss;
        QCOMPARE(unlock(), u"keychain-dismissed"_s);
    }

    void nobodyAnswers()
    {
        m_service->locked = true;
        m_service->answer = Answer::Never;
        QCOMPARE(unlock(200ms), u"keychain-unanswered"_s);
        QTRY_COMPARE(m_service->dismissals, 1); // Its window does not stay behind.
    }

    void itDiesWhileItAsks()
    {
        m_service->locked = true;
        m_service->answer = Answer::Die;
        QCOMPARE(unlock(), u"keychain-died"_s);
    }

    void itCannotWrite() { QCOMPARE(write(), u"keychain-full"_s); }

    void itDiesWhileItWrites()
    {
        m_service->diesWhenWriting = true;
        QCOMPARE(write(), u"keychain-died"_s);
    }
};

QTEST_GUILESS_MAIN(MisbehavingKeychainTest)
#include "tst_misbehavingkeychain.moc"
