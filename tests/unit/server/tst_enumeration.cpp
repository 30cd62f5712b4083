// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "signedinworld.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Intrlume;
using namespace Intrlume::Server;

namespace {
//! What this thread has computed so far, in microseconds. Other than the time on the wall it does not know what else the machine does.
double workDone()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

template<typename Act>
double workOf(const Act &act)
{
    const double before = workDone();
    act();
    return workDone() - before;
}

//! The work of answering for an address that is known and for one that is not, measured by turns.
struct Measured {
    std::vector<double> known;
    std::vector<double> unknown;

    static double quantile(std::vector<double> values, double which)
    {
        std::sort(values.begin(), values.end());
        return values.at(static_cast<size_t>(which * static_cast<double>(values.size() - 1)));
    }
    double difference() const { return std::abs(quantile(known, 0.5) - quantile(unknown, 0.5)); }
    //! The probability that a try with a known address took longer than one with an unknown address: 0.5 where nothing can be learned
    //! (Mann and Whitney's U, divided by the number of pairs).
    double advantage() const
    {
        double wins = 0;
        for (const double a : known) {
            for (const double b : unknown)
                wins += a > b ? 1 : a == b ? 0.5 : 0;
        }
        return wins / static_cast<double>(known.size() * unknown.size());
    }
    //! Whether nothing can be learned, by a bound that chance does not reach: U is normal with this spread where both are the same, and five of it
    //! come once in a million runs. What the machine does beside adds to both, since they take turns.
    bool tellsNothing() const
    {
        const double pairs = static_cast<double>(known.size() * unknown.size());
        const double spread = std::sqrt(static_cast<double>(known.size() + unknown.size() + 1) / (12 * pairs));
        return std::abs(advantage() - 0.5) <= 5 * spread;
    }
    void print(const char *what) const
    {
        qInfo("%s: known %.1f µs (quartiles %.1f to %.1f), unknown %.1f µs (%.1f to %.1f), known slower in %.2f of the pairs", what,
              quantile(known, 0.5), quantile(known, 0.25), quantile(known, 0.75), quantile(unknown, 0.5), quantile(unknown, 0.25),
              quantile(unknown, 0.75), advantage());
    }
};

template<typename Act>
Measured measure(int tries, const Act &act)
{
    Measured measured;
    act(true); // The first of each reads what later ones find read.
    act(false);
    for (int i = 0; i < tries; ++i) {
        // Each goes first as often as the other.
        const bool knownFirst = i % 2 == 0;
        const double first = workOf([&] { act(knownFirst); });
        const double second = workOf([&] { act(!knownFirst); });
        measured.known.push_back(knownFirst ? first : second);
        measured.unknown.push_back(knownFirst ? second : first);
    }
    return measured;
}
} // namespace

//! Nobody learns from an answer, or from the work that it takes, whether an address has an account.
class tst_Enumeration : public QObject {
    Q_OBJECT

    // µs: less than Argon2id takes on any machine, so a hash left out is seen, and more than what one takes by chance.
    static constexpr double hashing = 20'000;

    // What stands for work that is done later, so that only what comes before the answer is measured.
    struct Later {
        QList<std::function<void(Store &)>> work;
        Background background = [this](std::function<void(Store &)> piece) { work.append(std::move(piece)); };
    };

private Q_SLOTS:
    void aWrongPasswordIsTheSameWork()
    {
        SignedInWorld world;
        Later later;
        SessionService sessions(world.clock, world.hasher, world.limiter, world.secondFactors, world.mailer, later.background);
        const Measured measured = measure(25, [&](bool known) {
            world.clock.advance(15min); // Neither is ever slowed down.
            CallContext context = SignedInWorld::anyone();
            const QString address = known ? world.email : u"nobody@nilavya.example"_s;
            const auto refused = sessions.signIn(world.store, context, SignedInWorld::credentials(address, u"not the password"_s));
            QCOMPARE(codeOf(refused), u"credentials-wrong"_s);
            QCOMPARE(QJsonDocument(context.problemMembers).toJson(QJsonDocument::Compact), QByteArray("{\"tries_left\":4}"));
        });
        measured.print("sign-in");
        QVERIFY(measured.tellsNothing());
        QVERIFY(measured.difference() < hashing);
        QVERIFY(Measured::quantile(measured.unknown, 0) > hashing); // Both hash.
        QVERIFY(Measured::quantile(measured.known, 0) > hashing);
        QCOMPARE(later.work.size(), 52); // What is written of it is written later, for both.
    }
    void anAddressThatWaitsForItsConfirmationIsTheSameWork()
    {
        SignedInWorld world;
        CallContext anyone = SignedInWorld::anyone();
        QVERIFY(world.accounts.signUp(world.store, anyone, ServerWorld::newcomer(u"waiting@nilavya.example"_s)));
        const Measured measured = measure(9, [&](bool known) {
            world.clock.advance(15min);
            CallContext context = SignedInWorld::anyone();
            const QString address = known ? u"waiting@nilavya.example"_s : u"nobody@nilavya.example"_s;
            const auto refused = world.sessions.signIn(world.store, context, SignedInWorld::credentials(address, u"not the password"_s));
            QCOMPARE(codeOf(refused), u"credentials-wrong"_s);
        });
        measured.print("sign-in to an unconfirmed address");
        QVERIFY(measured.tellsNothing());
        QVERIFY(measured.difference() < hashing);
    }
    void signingInAfterASignUpWithTheSamePasswordIsAnsweredAlike()
    {
        SignedInWorld world;
        const QString chosen = u"nine copper bells in a snowy orchard"_s; // Somebody's own, for an address that may not be theirs.
        const QString nobody = u"nobody@nilavya.example"_s;
        const auto signUp = [&](const QString &address) {
            CallContext context = SignedInWorld::anyone();
            SignUp form = ServerWorld::newcomer(address);
            form.password = Secret::fromText(chosen);
            return world.accounts.signUp(world.store, context, form)->value.id.toString();
        };
        const QHash<QString, QString> confirmations{{world.email, signUp(world.email)}, {nobody, signUp(nobody)}};
        const auto signIn = [&](const QString &address, const QString &password, QString *confirmation = nullptr) {
            CallContext context = SignedInWorld::anyone();
            const qint64 before = world.hasher.verified();
            const auto answer = world.sessions.signIn(world.store, context, SignedInWorld::credentials(address, password));
            if (confirmation)
                *confirmation = context.problemMembers.value(u"confirmation_id"_s).toString();
            return codeOf(answer) + u" after %1"_s.arg(world.hasher.verified() - before);
        };
        for (const QString &address : {world.email, nobody}) {
            QString confirmation;
            QCOMPARE(signIn(address, chosen, &confirmation), u"email-not-confirmed after 2"_s);
            QCOMPARE(confirmation, confirmations.value(address));
            QCOMPARE(signIn(address, u"not the password"_s), u"credentials-wrong after 2"_s);
        }
        QCOMPARE(signIn(u"never-seen@nilavya.example"_s, chosen), u"credentials-wrong after 2"_s);
        QCOMPARE(signIn(world.email, SignedInWorld::goodPassword()), u"no failure after 1"_s); // The owner does not notice any of it.
        world.clock.advance(24h);
        for (const QString &address : {world.email, nobody})
            QCOMPARE(signIn(address, chosen), u"credentials-wrong after 2"_s);
    }
    void aSignUpForgivesNoWrongPasswords()
    {
        SignedInWorld world;
        const QString chosen = u"nine copper bells in a snowy orchard"_s;
        for (const QString &address : {world.email, u"nobody@nilavya.example"_s}) {
            CallContext anyone = SignedInWorld::anyone();
            SignUp form = ServerWorld::newcomer(address);
            form.password = Secret::fromText(chosen);
            QVERIFY(world.accounts.signUp(world.store, anyone, form));
            for (int guess = 0; guess < 5; ++guess) {
                CallContext context = SignedInWorld::anyone();
                QCOMPARE(codeOf(world.sessions.signIn(world.store, context, SignedInWorld::credentials(address, chosen))), u"email-not-confirmed"_s);
                QCOMPARE(codeOf(world.sessions.signIn(world.store, context, SignedInWorld::credentials(address, u"a guess"_s))),
                         u"credentials-wrong"_s);
            }
            CallContext context = SignedInWorld::anyone();
            QCOMPARE(codeOf(world.sessions.signIn(world.store, context, SignedInWorld::credentials(address, u"a guess"_s))), u"too-many-requests"_s);
        }
    }
    void aDecoyNeverConfirmsAnything()
    {
        SignedInWorld world;
        CallContext context = SignedInWorld::anyone();
        QVERIFY(world.accounts.signUp(world.store, context, ServerWorld::newcomer(world.email)));
        QVERIFY(world.mailer.token().isEmpty()); // There is no link to follow.
    }
    void anAddressThatIsBlockedTakesNoTriesFromAccounts()
    {
        SignedInWorld world;
        const auto guess = [&world](const QString &address, const QString &from) {
            CallContext context = SignedInWorld::anyone();
            context.address = from;
            return codeOf(world.sessions.signIn(world.store, context, SignedInWorld::credentials(address, u"a guess"_s)));
        };
        for (int i = 0; i < Limits::signInPerAddress.quota; ++i)
            QVERIFY(!world.limiter.take(Limits::signInPerAddress, u"198.51.100.7"_s).exceeded);
        for (int i = 0; i < 2 * Limits::signInPerAccount.quota; ++i)
            QCOMPARE(guess(world.email, u"198.51.100.7"_s), u"too-many-requests"_s);
        CallContext context = SignedInWorld::anyone();
        QVERIFY(world.sessions.signIn(world.store, context, SignedInWorld::credentials(world.email)));
    }
    void afterFiveTriesBothAreRefusedWithoutAnyHashing()
    {
        SignedInWorld world;
        const QStringList addresses{world.email, u"nobody@nilavya.example"_s};
        for (const QString &address : addresses) {
            for (int i = 0; i < 5; ++i) {
                CallContext context = SignedInWorld::anyone();
                QCOMPARE(codeOf(world.sessions.signIn(world.store, context, SignedInWorld::credentials(address, u"wrong"_s))),
                         u"credentials-wrong"_s);
            }
        }
        for (const QString &address : addresses) {
            CallContext context = SignedInWorld::anyone();
            QString code;
            const double work = workOf([&] { code = codeOf(world.sessions.signIn(world.store, context, SignedInWorld::credentials(address))); });
            QCOMPARE(code, u"too-many-requests"_s);
            QVERIFY(work < hashing);
        }
        QCOMPARE(world.actions().count(u"session.sign_in_failed"_s), 5); // Only an account has a history to write to.
        QCOMPARE(world.subjectsTo(world.email), QStringList{u"Somebody could not sign in to your Intrlume account"_s});
        QCOMPARE(world.mailer.mails.size(), 1);
    }
    void theOwnerIsToldOncePerRunOfFailures()
    {
        SignedInWorld world;
        const auto fail = [&world](int times) {
            for (int i = 0; i < times; ++i) {
                CallContext context = SignedInWorld::anyone();
                QVERIFY(!world.sessions.signIn(world.store, context, SignedInWorld::credentials(world.email, u"wrong"_s)));
            }
        };
        fail(4);
        QVERIFY(world.mailer.mails.isEmpty());
        fail(4); // The fifth, and three that are not even looked at.
        QCOMPARE(world.mailer.mails.size(), 1);
        QVERIFY(world.mailer.mails.first().text.contains(u"203.0.113.24"_s));
        world.clock.advance(15min);
        fail(5);
        QCOMPARE(world.mailer.mails.size(), 2);
    }
    void signingUpIsTheSameWork()
    {
        SignedInWorld world;
        int count = 0;
        const Measured measured = measure(15, [&](bool known) {
            world.clock.advance(1min);
            CallContext context = SignedInWorld::anyone();
            const QString address = known ? world.email : u"newcomer%1@nilavya.example"_s.arg(++count);
            const auto answer = world.accounts.signUp(world.store, context, ServerWorld::newcomer(address));
            QVERIFY(answer);
            QVERIFY(answer->value.state == Confirmation::State::Pending);
            QCOMPARE(answer->value.expiresAt, world.clock.now().addDays(1));
        });
        measured.print("sign-up");
        QVERIFY(measured.tellsNothing());
        QVERIFY(measured.difference() < hashing);
        QVERIFY(Measured::quantile(measured.known, 0) > hashing);
        QVERIFY(Measured::quantile(measured.unknown, 0) > hashing);
    }
    void askingForAResetIsTheSameWork()
    {
        SignedInWorld world;
        Later later;
        PasswordResetService resets(world.clock, world.hasher, world.limiter, world.mailer, later.background);
        resets.configure(u"http://127.0.0.1:1"_s);
        const Measured measured = measure(201, [&](bool known) {
            world.clock.advance(1min);
            CallContext context = SignedInWorld::anyone();
            QVERIFY(resets.request(context, known ? world.email : u"nobody@nilavya.example"_s));
        });
        measured.print("password reset");
        QVERIFY(measured.tellsNothing());
        QVERIFY(measured.difference() < 200); // A query and a row would take more than the few microseconds of this.
        QVERIFY(world.mailer.mails.isEmpty()); // Everything that knows the difference comes later.
        QCOMPARE(later.work.size(), 404);
        for (const auto &piece : std::as_const(later.work).first(2))
            piece(world.store);
        QCOMPARE(world.mailer.mails.size(), 1);
    }
    void waitingForAConfirmationIsTheSame()
    {
        SignedInWorld world;
        CallContext context = SignedInWorld::anyone();
        const ConfirmationId decoy = world.accounts.signUp(world.store, context, ServerWorld::newcomer(world.email))->value.id;
        const ConfirmationId real = world.accounts.signUp(world.store, context, ServerWorld::newcomer(u"new@nilavya.example"_s))->value.id;
        const Measured measured = measure(201, [&](bool known) {
            const auto state = world.accounts.confirmation(world.store, known ? decoy : real);
            QVERIFY(state->state == Confirmation::State::Pending);
        });
        measured.print("state of a confirmation");
        QVERIFY(measured.tellsNothing());
        QVERIFY(measured.difference() < 200);
        for (const ConfirmationId &id : {decoy, real}) {
            CallContext anyone = SignedInWorld::anyone();
            QCOMPARE(codeOf(world.accounts.resend(world.store, anyone, id)), u"too-many-requests"_s);
        }
        world.clock.advance(1min);
        for (const ConfirmationId &id : {decoy, real}) {
            CallContext anyone = SignedInWorld::anyone();
            QCOMPARE(world.accounts.resend(world.store, anyone, id)->expiresAt, world.clock.now().addDays(1));
        }
        world.clock.advance(24h);
        for (const ConfirmationId &id : {decoy, real})
            QVERIFY(world.accounts.confirmation(world.store, id)->state == Confirmation::State::Expired);
    }
    void movingToAnAddressIsTheSameWork()
    {
        SignedInWorld world;
        world.addAccount(u"devansh@nilavya.example"_s, "none");
        CallContext context = world.proved();
        int count = 0;
        const Measured measured = measure(101, [&](bool known) {
            world.clock.advance(15min);
            context.caller.elevatedUntil = world.clock.now().addSecs(60);
            const QString address = known ? u"devansh@nilavya.example"_s : u"new%1@nilavya.example"_s.arg(++count);
            const auto moving = world.profile.changeEmail(world.store, context, address, {});
            QVERIFY(moving);
            QCOMPARE(moving->pendingEmail->email, address);
        });
        measured.print("change of email");
        QVERIFY(measured.difference() < Measured::quantile(measured.unknown, 0.5) / 2);
        QVERIFY(world.mailer.mails.size() > 200);
        QCOMPARE(world.subjectsTo(u"devansh@nilavya.example"_s).size(), world.subjectsTo(world.email).size() / 2); // Two mails either way.
    }
};

QTEST_GUILESS_MAIN(tst_Enumeration)
#include "tst_enumeration.moc"
