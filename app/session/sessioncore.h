// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/session.h"

#include <QFuture>
#include <QMap>

#include <functional>

namespace Intrlume::Session {

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

    bool reused = false; //!< the last session ended because its refresh token came twice: somebody else holds a copy

    //! Sessions that go on while another account is used, and that no keychain holds: parkingPlace() → refresh token.
    QMap<QString, Secret> parked;

    //! Goes up whenever another session begins or this one ends; an answer that began under an older number is dropped.
    int generation = 0;
    //! The refresh that is under way; everybody who needs it waits for the same one.
    std::optional<QFuture<Result<Account>>> refreshing;

    std::function<void()> ended = [] {};
    std::function<void(const Error &)> notKept = [](const Error &) {};

    void forget();
};

//! Where the session of \a email at \a server is parked.
QString parkingPlace(const QString &server, const QString &email);

//! Gets a new access token for the refresh token at hand. Kind::Unauthorized, and \c ended, where the server refuses it.
QCoro::Task<Result<Account>> refreshSession(std::shared_ptr<SessionCore> core);

} // namespace Intrlume::Session
