// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/devicecodes.h"
#include "api/sessions.h"
#include "api/transport.h"
#include "core/account.h"
#include "core/clock.h"
#include "session/accountmemory.h"
#include "session/keystore.h"
#include "session/refreshturns.h"
#include "session/tokenstore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Intrlume::Session {

struct SessionCore;

//! What a session stands on. All of it is shared with running calls, which may outlive the session.
struct SessionParts {
    std::shared_ptr<Api::Transport> transport; //!< carries calls without a session
    std::shared_ptr<TokenStore> tokens;
    std::shared_ptr<AccountMemory> accounts;
    std::shared_ptr<const Clock> clock;
    QString deviceName; //!< what a person will recognise in the list of devices
    QString platform;
    std::shared_ptr<RefreshTurns> turns = {}; //!< none where no other program shares what is kept
    std::shared_ptr<KeyStore> keys = {}; //!< what \c forgetComputer removes as well
    //! Called when a renewal begins; what it gives is let go when the successor is kept. For programs that a signal would end in between.
    std::function<std::shared_ptr<void>()> undisturbed = {};
};

//! Who is signed in: one account at one server at a time, with others to switch to. The access token lives in memory only, the refresh token in the
//! TokenStore or, where the person does not want that or it cannot be, in memory too.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(SessionParts parts, QObject *parent = nullptr);
    ~Session() override;

    //! Points at another server and forgets what was in memory of the one before. \a name stands for it in the keychain and must
    //! stay the same from start to start ("this-computer" has another port each time); empty: the address itself.
    void setServer(const QString &address, const QString &name = {});

    //! The transport for clients: attaches the access token and refreshes it, once for all that wait, 30 s before its end or when the
    //! server refuses it.
    std::shared_ptr<Api::Transport> transport() const;

    //! Continues with the token that was kept. Kind::NotFound where there is none.
    QCoro::Task<Result<Account>> restore();

    //! \a keep: whether the refresh token goes into the TokenStore. Where that fails the session holds all the same until the program
    //! ends, and \c notKept says why.
    QCoro::Task<Result<Account>> signIn(QString email, Secret password, bool keep);

    //! The second step where \c signIn failed with `second-factor-required`: \a challenge is that error's.
    QCoro::Task<Result<Account>> finishSignIn(Secret challenge, Api::FactorProof proof, bool keep);

    //! Asks for a code that somebody approves in the console; \c takeDevice then begins the session (RFC 8628).
    QCoro::Task<Result<Api::DeviceCode>> startDevice();
    //! The errors of Api::TakeDeviceSession.
    QCoro::Task<Result<Account>> takeDevice(Secret deviceCode, bool keep);

    //! Ends the session at the server and removes what was kept. What is in memory is gone at once, whatever comes of the rest; an error
    //! says what is left: at the server (Kind::Offline …) or in the keychain (Kind::Keychain).
    QCoro::Task<Result<void>> signOut();

    //! Keeps the session at hand in the TokenStore from now on, such as once that was unlocked. Kind::NotFound, code "session-missing", where nobody
    //! is signed in; the errors of TokenStore and of RefreshTurns.
    QCoro::Task<Result<void>> keepNow();

    //! Leaves the account without ending its session: \c restore takes it up again. Where no keychain keeps it, memory does until the
    //! program ends.
    void park();

    //! Every account that was signed in with this program, the one used last first.
    QList<KnownAccount> accounts() const;
    //! Those that only the other program (the console, or the command line) was signed in with. This one can switch to them, too.
    QList<KnownAccount> accountsElsewhere() const;
    //! The email of the account used last at \a server; empty where there is none.
    QString lastAccount(const QString &server) const;
    //! Makes \a email the one that \c restore looks for at \a server.
    void setLastAccount(const QString &server, const QString &email);
    //! Who is signed in now; nothing where nobody is.
    std::optional<KnownAccount> current() const;

    //! Goes on as \a account at its server, and leaves the one before signed in: it can be switched back to. For "this-computer" the
    //! caller fills in the present address. Kind::NotFound, code "session-missing", where a password is wanted, and any Kind::Keychain:
    //! nothing has changed. After other errors this session stands at \a account, as after \c restore.
    QCoro::Task<Result<Account>> switchTo(KnownAccount account);

    //! Signs \a account out at its server and removes what is kept and known of it here, for every program. Kind::Keychain: it is still here. Any
    //! other error: it is gone from here, but still open at its server.
    QCoro::Task<Result<void>> forget(KnownAccount account);

    //! \c forget for every account of every program, and the API keys that are kept here; what could not be removed stays known, so that it can be
    //! tried again.
    QCoro::Task<Result<void>> forgetComputer();

    //! How the system's keychain stands, and who offers it.
    QCoro::Task<KeychainState> keychainState();
    //! Has the keychain ask its person to unlock it; see TokenStore for what may come of it.
    QCoro::Task<Result<void>> unlockKeychain();
    //! Whether a refresh token could be kept.
    QCoro::Task<Result<void>> probeKeychain();

    bool isSignedIn() const;
    //! Whether the last session ended because somebody else used a copy of it.
    bool wasReused() const;

Q_SIGNALS:
    //! The server no longer accepts the session: signed out elsewhere, too old, or used twice.
    void ended();
    //! A call was refused for want of a permission: the role may be another one than was thought.
    void permissionMissing();
    void notKept(const Intrlume::Error &error);
    //! What \c accounts says is different now.
    void accountsChanged();

private:
    std::shared_ptr<SessionCore> m_core;
};

} // namespace Intrlume::Session
