// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/session.h"

#include <QFuture>
#include <QMap>

#include <functional>

namespace Intrlume::Session {

//! A refresh token that waited for its account to be taken up.
struct HeldToken {
    Secret token;
    bool kept = false; //!< in the TokenStore; false: in memory only
};

//! The state that a session shares with its running calls. Coroutines hold it by shared_ptr and never the Session itself, which may be
//! gone when they go on.
struct SessionCore {
    SessionParts parts;
    QString serverName;

    Secret accessToken;
    QDateTime accessEndsAt;
    Secret refreshToken;
    QString email;
    bool kept = false; //!< whether the refresh token is in the TokenStore
    SentTokens sent; //!< by this program: where a successor could not be kept, the TokenStore still holds what was used up

    //! The refresh token whose answer is waited for; none: an empty one.
    struct {
        Secret token;
        std::shared_ptr<RefreshTurn> turn;
    } onItsWay;

    //! Sessions in memory only that another account took the place of: refresh tokens by server and email.
    QHash<QPair<QString, QString>, Secret> parked;

    bool reused = false; //!< the last session ended because its refresh token came twice: somebody else holds a copy

    //! Goes up whenever another session begins or this one ends; an answer that began under an older number is dropped.
    int generation = 0;
    int signedOut = -1; //!< the generation that was ended on purpose: nothing of it may be written down any more
    //! The refresh that is under way; everybody who needs it waits for the same one.
    std::optional<QFuture<Result<Account>>> refreshing;

    std::function<void()> ended = [] {};
    std::function<void()> permissionMissing = [] {};
    std::function<void(const Error &)> notKept = [](const Error &) {};
    std::function<void()> accountsChanged = [] {};

    void forget();
    //! Puts aside what would be lost by \c forget: a session that is in memory only.
    void park();
    //! Goes on with a token that was held for \a account.
    void takeUp(const QString &account, const HeldToken &held);
    //! Takes over what the server answered; the caller writes the refresh token down.
    void take(Api::SessionGrant grant);
    //! What is known of \a account at the server at hand.
    KnownAccount known(const Account &account, bool isKept) const;
};

//! What is held of \a account at \a server, in memory or in the TokenStore. Kind::NotFound, code "session-missing", where nothing is, or
//! where what is kept is known to be of no use any more.
QCoro::Task<Result<HeldToken>> heldToken(std::shared_ptr<SessionCore> core, QString account, QString server);

//! Ends the session at hand; see Session::signOut().
QCoro::Task<Result<void>> signOutOver(std::shared_ptr<SessionCore> core);

//! Whether the access token will do for the next call.
bool isFresh(const SessionCore &core);

//! Gets a new access token for the refresh token at hand, in the account's turn where the token is kept. Kind::Unauthorized, and \c ended, where the
//! server refuses it.
QCoro::Task<Result<Account>> refreshSession(std::shared_ptr<SessionCore> core);

} // namespace Intrlume::Session
