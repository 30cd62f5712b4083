// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/client.h"
#include "session/session.h"
#include "support/fakeaccountmemory.h"
#include "support/fakeclock.h"
#include "support/fakekeystore.h"
#include "support/faketokenstore.h"
#include "support/faketransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Intrlume;
using namespace Intrlume::Test;
using Session::KnownAccount;

namespace {
const QString server = u"https://intrlume.example"_s;
const QString otherServer = u"https://other.example"_s;
const QString ananya = u"ananya@nilavya.example"_s;
const QString vikram = u"vikram@nilavya.example"_s;

QJsonObject accountJson(const QString &email)
{
    return {{u"id"_s, u"acc_01JZ0000000000000000000000"_s},
            {u"email"_s, email},
            {u"full_name"_s, u"Somebody"_s},
            {u"created_at"_s, u"2026-11-22T10:42:07.031Z"_s}};
}
QJsonObject grant(const QString &email, const QString &token)
{
    return {{u"access_token"_s, u"access-"_s + token},
            {u"expires_in"_s, 900},
            {u"refresh_token"_s, u"refresh-"_s + token},
            {u"session"_s, QJsonObject{{u"id"_s, u"ses_01JZ0000000000000000000000"_s}, {u"device"_s, QJsonObject{{u"name"_s, u"desk"_s}}}}},
            {u"account"_s, accountJson(email)}};
}
KnownAccount known(const QString &email, const QString &where = server)
{
    return {.server = where, .address = where, .email = email, .id = {}, .name = {}};
}
const Error offline{.kind = Error::Kind::Offline};
const Error refused{.kind = Error::Kind::Unauthorized, .code = u"refresh-invalid"_s};
const Error locked{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s};
} // namespace

//! Going between accounts and servers without signing out, and forgetting them.
class SeveralAccountsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<FakeTransport> m_service;
    std::shared_ptr<FakeTokenStore> m_keychain;
    std::shared_ptr<FakeAccountMemory> m_memory;
    std::unique_ptr<Session::Session> m_session;

    void signIn(const QString &email, bool keep = true)
    {
        m_service->answer(grant(email, email.left(3)));
        QVERIFY(QCoro::waitFor(m_session->signIn(email, Secret::fromText(u"correct horse battery"_s), keep)));
    }
    //! As signIn(), with the answers laid out by the test.
    bool signInAnew(const QString &email, bool keep = true)
    {
        return QCoro::waitFor(m_session->signIn(email, Secret::fromText(u"correct horse battery"_s), keep)).has_value();
    }
    Result<Account> switchTo(const KnownAccount &account) { return QCoro::waitFor(m_session->switchTo(account)); }
    Result<void> forget(const KnownAccount &account) { return QCoro::waitFor(m_session->forget(account)); }
    QByteArray kept(const QString &email, const QString &where = server) const { return m_keychain->entries.value({email, where}).expose(); }
    QStringList emails() const
    {
        QStringList all;
        for (const KnownAccount &account : m_session->accounts())
            all.append(account.email);
        return all;
    }
    QString spentBy(qsizetype request) const { return m_service->requests[request].body[u"refresh_token"_s].toString(); }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_shared<FakeTransport>();
        m_keychain = std::make_shared<FakeTokenStore>();
        m_memory = std::make_shared<FakeAccountMemory>();
        m_session = std::make_unique<Session::Session>(
            Session::SessionParts{m_service, m_keychain, m_memory, std::make_shared<FakeClock>(), u"desk"_s, u"Debian"_s});
        m_session->setServer(server);
    }
    void cleanup() { QCOMPARE(m_service->leftOver(), 0); }

    void forgettingTheComputerRemovesTheKeysThatAreKeptHere()
    {
        const auto keys = std::make_shared<FakeKeyStore>();
        const auto keep = [&keys](const QString &where, const QString &id) {
            const Session::KeptKey which{.server = where, .workspace = {}, .key = KeyId(id), .name = id, .tail = {}, .workspaceSlug = {}};
            QVERIFY(QCoro::waitFor(keys->save(which, Secret::fromText(u"itl_live_x"_s))));
        };
        keep(server, u"key_01JZ0000000000000000000001"_s);
        keep(server, u"key_01JZ0000000000000000000002"_s);
        keep(u"this-computer"_s, u"key_01JZ0000000000000000000003"_s);
        Session::Session session({m_service, m_keychain, m_memory, std::make_shared<FakeClock>(), u"desk"_s, u"Debian"_s, {}, keys});
        session.setServer(otherServer);
        m_memory->use({.server = server, .address = server, .email = ananya, .id = {}, .name = {}, .kept = false});
        QVERIFY(QCoro::waitFor(session.forgetComputer()));
        for (const QString &where : {server, u"this-computer"_s})
            QVERIFY(QCoro::waitFor(keys->list(where))->isEmpty());
    }

    void whatOneAccountAskedForIsNotDoneAsAnother()
    {
        signIn(vikram);
        signIn(ananya);
        QCoro::Task<Result<Account>> asking = Api::Client(m_session->transport()).send(Api::GetMe());
        QTRY_COMPARE(m_service->waiting(), 1);
        m_session->park();
        m_service->fail(refused); // For whom it was sent as.
        m_service->answer(grant(vikram, u"next"_s));
        QVERIFY(switchTo(known(vikram)));
        const Result<Account> answer = QCoro::waitFor(asking);
        QVERIFY(answer.error().kind == Error::Kind::Cancelled);
        QCOMPARE(m_service->requests.size(), 4); // Two sign-ins, the call, and the way to Vikram: it was not sent again.
    }

    void aSecondAccountLeavesTheFirstSignedIn()
    {
        signIn(ananya);
        signIn(vikram);
        QCOMPARE(emails(), (QStringList{vikram, ananya}));
        QCOMPARE(kept(ananya), QByteArray("refresh-ana"));
        QCOMPARE(kept(vikram), QByteArray("refresh-vik"));
        QCOMPARE(m_session->current()->email, vikram);
        QCOMPARE(m_session->current()->name, u"Somebody"_s);
    }

    // Signing in anew

    void signingInAnewEndsTheSessionBefore()
    {
        signIn(ananya);
        m_service->answer(grant(ananya, u"new"_s));
        m_service->answer(grant(ananya, u"old"_s)); // What the session before is ended with.
        m_service->answer(QJsonObject());
        QVERIFY(signInAnew(ananya));
        QCOMPARE(m_service->requests.size(), 4);
        QCOMPARE(spentBy(2), u"refresh-ana"_s);
        QCOMPARE(m_service->requests[3].path, u"/v1/sessions/current"_s);
        QCOMPARE(m_service->requests[3].verb, Api::Verb::Delete);
        QCOMPARE(m_service->requests[3].bearer.expose(), QByteArray("access-old"));
        QCOMPARE(kept(ananya), QByteArray("refresh-new"));
        QCOMPARE(emails(), QStringList{ananya});
    }

    void theOtherProgramGoesOnWithTheNewSession()
    {
        m_memory->other = {known(ananya)};
        m_keychain->entries.insert({ananya, server}, Secret::fromText(u"of the command line"_s));
        m_service->answer(grant(ananya, u"new"_s));
        m_service->answer(grant(ananya, u"old"_s));
        m_service->answer(QJsonObject());
        QVERIFY(signInAnew(ananya));
        QCOMPARE(spentBy(1), u"of the command line"_s);
        QCOMPARE(kept(ananya), QByteArray("refresh-new"));
        QVERIFY(m_memory->isKeptElsewhere(known(ananya)));
    }

    void theOtherProgramsSessionStaysWhereThisOneIsNotKept()
    {
        m_memory->other = {known(ananya)};
        m_keychain->entries.insert({ananya, server}, Secret::fromText(u"of the command line"_s));
        signIn(ananya, false);
        QCOMPARE(m_service->requests.size(), 1);
        QCOMPARE(kept(ananya), QByteArray("of the command line"));
    }

    void whoDoesNotWantToBeKeptAnyMoreIsNot()
    {
        signIn(ananya);
        m_service->answer(grant(ananya, u"new"_s));
        m_service->answer(grant(ananya, u"old"_s));
        m_service->answer(QJsonObject());
        QVERIFY(signInAnew(ananya, false));
        QCOMPARE(spentBy(2), u"refresh-ana"_s);
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(!m_session->current()->kept);
    }

    void oneInMemoryIsEndedToo()
    {
        signIn(ananya, false);
        m_service->answer(grant(ananya, u"new"_s));
        m_service->answer(grant(ananya, u"old"_s));
        m_service->answer(QJsonObject());
        QVERIFY(signInAnew(ananya));
        QCOMPARE(spentBy(2), u"refresh-ana"_s);
        QCOMPARE(kept(ananya), QByteArray("refresh-new"));
    }

    void whatCannotBeEndedKeepsNobodyOut()
    {
        signIn(ananya);
        m_service->answer(grant(ananya, u"new"_s));
        m_service->fail(offline);
        m_service->fail(offline); // A renewal is sent twice.
        QVERIFY(signInAnew(ananya));
        QCOMPARE(kept(ananya), QByteArray("refresh-new"));
        QVERIFY(m_session->current()->kept);
    }

    void whatIsKeptIsNotEndedWhereTheNewOneCannotBe()
    {
        m_memory->other = {known(ananya)};
        m_keychain->entries.insert({ananya, server}, Secret::fromText(u"of the command line"_s));
        m_keychain->writeProblem = locked;
        const QSignalSpy notKept(m_session.get(), &Session::Session::notKept);
        m_service->answer(grant(ananya, u"new"_s));
        QVERIFY(signInAnew(ananya));
        QCOMPARE(m_service->requests.size(), 1);
        QCOMPARE(kept(ananya), QByteArray("of the command line"));
        QCOMPARE(notKept.size(), 1);
        QVERIFY(!m_session->current()->kept);
    }

    void switchingGoesOnWithWhatWasKept()
    {
        signIn(ananya);
        signIn(vikram);
        const QSignalSpy changed(m_session.get(), &Session::Session::accountsChanged);
        m_service->answer(grant(ananya, u"next"_s));
        const Result<Account> account = switchTo(m_session->accounts().at(1));
        QVERIFY(account);
        QCOMPARE(account->email, ananya);
        QCOMPARE(spentBy(2), u"refresh-ana"_s);
        QCOMPARE(kept(ananya), QByteArray("refresh-next"));
        QCOMPARE(kept(vikram), QByteArray("refresh-vik"));
        QCOMPARE(emails(), (QStringList{ananya, vikram}));
        QVERIFY(changed.size() > 0);

        m_service->answer(accountJson(ananya));
        QVERIFY(QCoro::waitFor(Api::Client(m_session->transport()).send(Api::GetMe())));
        QCOMPARE(m_service->requests.last().bearer.expose(), QByteArray("access-next"));
    }

    void switchingReachesAnotherServer()
    {
        signIn(ananya);
        m_memory->update(known(vikram, otherServer));
        m_keychain->entries.insert({vikram, otherServer}, Secret::fromText(u"elsewhere"_s));
        m_service->answer(grant(vikram, u"next"_s));
        QVERIFY(switchTo(known(vikram, otherServer)));
        QCOMPARE(m_service->server(), otherServer);
        QCOMPARE(kept(vikram, otherServer), QByteArray("refresh-next"));
        QCOMPARE(m_session->current()->server, otherServer);
    }

    void whatIsInMemoryOnlyCanBeComeBackTo()
    {
        signIn(ananya, false);
        signIn(vikram);
        QVERIFY(!m_keychain->entries.contains({ananya, server}));
        m_service->answer(grant(ananya, u"next"_s));
        QVERIFY(switchTo(m_session->accounts().at(1)));
        QCOMPARE(spentBy(2), u"refresh-ana"_s);
        QVERIFY(!m_keychain->entries.contains({ananya, server})); // Still nothing that its person did not want kept.
    }

    void whereAPasswordIsWantedNothingChanges()
    {
        signIn(ananya);
        m_memory->update(known(vikram));
        const Result<Account> account = switchTo(known(vikram));
        QVERIFY(!account);
        QCOMPARE(account.error().code, u"session-missing"_s);
        QCOMPARE(m_session->current()->email, ananya);
    }

    void aLockedKeychainChangesNothing()
    {
        signIn(ananya);
        m_memory->update(known(vikram));
        m_keychain->problem = locked;
        const Result<Account> account = switchTo(known(vikram));
        QVERIFY(!account && account.error() == locked);
        QCOMPARE(m_session->current()->email, ananya);
    }

    void anAnswerThatIsUnderWayWhileSwitchingIsKept()
    {
        signIn(ananya);
        signIn(vikram);
        QCoro::Task<Result<Account>> restoring = m_session->restore(); // Its answer holds the only token that will count.
        QCoro::Task<Result<Account>> switching = m_session->switchTo(m_session->accounts().at(1));
        m_service->answer(grant(vikram, u"second"_s));
        QVERIFY(QCoro::waitFor(restoring));
        m_service->answer(grant(ananya, u"next"_s));
        QVERIFY(QCoro::waitFor(switching));
        QCOMPARE(kept(vikram), QByteArray("refresh-second"));
    }

    void anAnswerThatComesAfterAnotherServerWasChosenIsKept()
    {
        signIn(ananya);
        QCoro::Task<Result<Account>> restoring = m_session->restore();
        m_session->setServer(otherServer);
        m_service->answer(grant(ananya, u"late"_s));
        QVERIFY(!QCoro::waitFor(restoring));
        QCOMPARE(kept(ananya), QByteArray("refresh-late"));
    }

    void anAnswerThatComesAfterSigningOutIsNot()
    {
        signIn(ananya);
        QCoro::Task<Result<Account>> restoring = m_session->restore();
        QCoro::Task<Result<void>> leaving = m_session->signOut();
        m_service->answer(grant(ananya, u"late"_s));
        QVERIFY(!QCoro::waitFor(restoring));
        m_service->answer(QJsonObject());
        QVERIFY(QCoro::waitFor(leaving));
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void forgettingOneEndsItAtItsServer()
    {
        signIn(ananya);
        signIn(vikram);
        m_service->answer(grant(ananya, u"last"_s));
        m_service->answer(QJsonObject());
        QVERIFY(forget(m_session->accounts().at(1)));
        QCOMPARE(spentBy(2), u"refresh-ana"_s);
        QCOMPARE(m_service->requests[3].path, u"/v1/sessions/current"_s);
        QCOMPARE(m_service->requests[3].bearer.expose(), QByteArray("access-last"));
        QVERIFY(!m_keychain->entries.contains({ananya, server}));
        QCOMPARE(emails(), QStringList{vikram});
        QCOMPARE(m_session->current()->email, vikram);
    }

    void forgettingTheOneAtHandSignsItOut()
    {
        signIn(ananya);
        m_service->answer(QJsonObject());
        QVERIFY(forget(*m_session->current()));
        QVERIFY(!m_session->isSignedIn());
        QVERIFY(m_session->accounts().isEmpty());
        QVERIFY(m_keychain->entries.isEmpty());
    }

    void forgettingOneThatHasEndedIsDone()
    {
        signIn(ananya);
        signIn(vikram);
        m_service->fail(refused);
        QVERIFY(forget(m_session->accounts().at(1)));
        QVERIFY(!m_keychain->entries.contains({ananya, server}));
    }

    void offlineItIsGoneFromHereAndTheRestIsTold()
    {
        signIn(ananya);
        signIn(vikram);
        m_service->fail(offline);
        m_service->fail(offline);
        const Result<void> done = forget(m_session->accounts().at(1));
        QVERIFY(!done && done.error().kind == Error::Kind::Offline);
        QVERIFY(!m_keychain->entries.contains({ananya, server}));
        QCOMPARE(emails(), QStringList{vikram});
    }

    void whatCannotBeRemovedStaysKnown()
    {
        signIn(ananya);
        signIn(vikram);
        m_keychain->problem = locked;
        const Result<void> done = forget(m_session->accounts().at(1));
        QVERIFY(!done && done.error() == locked);
        QCOMPARE(emails(), (QStringList{vikram, ananya}));
    }

    void forgettingTheComputerLeavesNothing()
    {
        signIn(ananya);
        m_memory->update(known(u"priya@nilavya.example"_s, otherServer));
        m_keychain->entries.insert({u"priya@nilavya.example"_s, otherServer}, Secret::fromText(u"elsewhere"_s));
        signIn(vikram, false);
        m_service->answer(QJsonObject()); // Vikram is signed out,
        m_service->answer(grant(ananya, u"a"_s));
        m_service->answer(QJsonObject()); // Ananya,
        m_service->fail(offline);
        m_service->fail(offline); // and Priya's server is not there.
        const Result<void> done = QCoro::waitFor(m_session->forgetComputer());
        QVERIFY(!done && done.error().kind == Error::Kind::Offline);
        QCOMPARE(m_service->requests.last().server, otherServer);
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(m_session->accounts().isEmpty());
        QVERIFY(!m_session->isSignedIn());
    }

    void theOtherProgramsAccountCanBeGoneOnAs()
    {
        signIn(ananya);
        m_memory->other = {known(vikram)};
        m_keychain->entries.insert({vikram, server}, Secret::fromText(u"its"_s));
        QCOMPARE(m_session->accountsElsewhere().size(), 1);
        m_service->answer(grant(vikram, u"next"_s));
        QVERIFY(switchTo(m_session->accountsElsewhere().first()));
        QCOMPARE(spentBy(1), u"its"_s);
        QCOMPARE(kept(vikram), QByteArray("refresh-next"));
        QCOMPARE(emails(), (QStringList{vikram, ananya}));
        QVERIFY(m_session->accountsElsewhere().isEmpty());
    }

    void forgettingTheComputerEndsWhatTheOtherProgramKeeps()
    {
        signIn(ananya);
        m_memory->other = {known(vikram)};
        m_keychain->entries.insert({vikram, server}, Secret::fromText(u"its"_s));
        m_service->answer(QJsonObject()); // Ananya is signed out,
        m_service->answer(grant(vikram, u"a"_s));
        m_service->answer(QJsonObject()); // and Vikram.
        QVERIFY(QCoro::waitFor(m_session->forgetComputer()));
        QCOMPARE(spentBy(2), u"its"_s);
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(m_memory->other.isEmpty());
    }

    void aSessionInMemoryLeavesTheOtherProgramsAlone()
    {
        signIn(ananya, false);
        m_memory->other = {known(ananya)};
        m_keychain->entries.insert({ananya, server}, Secret::fromText(u"its"_s));
        m_service->answer(QJsonObject());
        QVERIFY(QCoro::waitFor(m_session->signOut()));
        QCOMPARE(kept(ananya), QByteArray("its"));
        QVERIFY(m_memory->other.first().kept);
        // The next start does not go on with it either: here she wants to be asked.
        QVERIFY(!QCoro::waitFor(m_session->restore()));
    }

    void forgettingASessionInMemoryEndsTheOtherProgramsToo()
    {
        signIn(ananya, false);
        m_memory->other = {known(ananya)};
        m_keychain->entries.insert({ananya, server}, Secret::fromText(u"its"_s));
        m_service->answer(QJsonObject()); // The one at hand,
        m_service->answer(grant(ananya, u"a"_s));
        m_service->answer(QJsonObject()); // and the one that was kept.
        QVERIFY(forget(*m_session->current()));
        QCOMPARE(spentBy(2), u"its"_s);
        QVERIFY(m_keychain->entries.isEmpty());
        QVERIFY(m_memory->other.isEmpty());
    }

    void signingOutIsToldToTheOtherProgram()
    {
        signIn(ananya);
        m_memory->other = {known(ananya)};
        m_service->answer(QJsonObject());
        QVERIFY(QCoro::waitFor(m_session->signOut()));
        QVERIFY(!m_memory->other.first().kept);
    }

    void anotherEmailTakesItsEntryAlong()
    {
        signIn(ananya);
        m_service->answer(grant(u"ananya@new.example"_s, u"next"_s));
        m_memory->other = {known(ananya)};
        QVERIFY(QCoro::waitFor(m_session->restore()));
        QCOMPARE(emails(), QStringList{u"ananya@new.example"_s});
        QCOMPARE(m_memory->other.first().email, u"ananya@new.example"_s);
        QVERIFY(!m_keychain->entries.contains({ananya, server}));
        QCOMPARE(kept(u"ananya@new.example"_s), QByteArray("refresh-next"));
    }

    void whoSignsOutStaysKnownWithoutASession()
    {
        signIn(ananya);
        m_service->answer(QJsonObject());
        QVERIFY(QCoro::waitFor(m_session->signOut()));
        QCOMPARE(emails(), QStringList{ananya});
        QVERIFY(!m_session->accounts().first().kept);
        QVERIFY(!m_session->current());
    }

    void theListIsWrittenDownAndRead()
    {
        KnownAccount account = known(ananya);
        account.name = u"Ananya Krishnan"_s;
        account.id = AccountId(u"acc_01JZ0000000000000000000000"_s);
        account.kept = false;
        const QList<KnownAccount> all{account, known(vikram, u"this-computer"_s)};
        QVERIFY(Session::knownAccountsFromJson(Session::toJson(all)) == all);
        QVERIFY(Session::knownAccountsFromJson({QJsonObject{{u"email"_s, ananya}}, u"x"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(SeveralAccountsTest)
#include "tst_severalaccounts.moc"
