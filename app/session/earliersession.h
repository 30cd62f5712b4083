// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessioncore.h"

namespace Intrlume::Session {

//! What was held of an account when its person signed in anew.
struct EarlierSession {
    Secret inMemory; //!< empty where there is none
    bool keptHere = false; //!< this program counts on the keychain's entry
    bool keptElsewhere = false; //!< the other program does
};

//! Takes what memory holds of \a account; the keychain's entry stays for \c placeSession.
EarlierSession takeEarlier(SessionCore &core, const KnownAccount &account);

//! How a session took its place, and what it took the place of.
struct Displaced {
    Result<void> placed; //!< the keychain's error; Kind::Timeout and Kind::Storage as RefreshTurns::take(); Kind::Cancelled
    QString address; //!< of their server, which may not be the one at hand any more
    QList<Secret> tokens; //!< nobody goes on with these
    std::shared_ptr<RefreshTurn> turn; //!< keeps other programs from renewing one of them meanwhile
};

//! Puts \a token, the session of \a account that has just begun, into the keychain where \a keep says so. The other program's session stays
//! where this one is not kept; where it is, both share it from now on. After an error, and where another account was chosen meanwhile
//! (Kind::Cancelled), the keychain is as it was.
QCoro::Task<Displaced> placeSession(std::shared_ptr<SessionCore> core, KnownAccount account, EarlierSession earlier, Secret token, bool keep);

//! Ends at the server what would otherwise be open for a month. What cannot be reached is listed in Devices until it ends by itself: no reason
//! not to be signed in.
QCoro::Task<void> endDisplaced(std::shared_ptr<SessionCore> core, Displaced displaced);

} // namespace Intrlume::Session
