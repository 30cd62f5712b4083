// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/sessioncore.h"

namespace Intrlume::Session {

//! What is known of tokens that were sent, by this program and, with the account's turn, by others.
SentTokens sentTokens(const SessionCore &core, const std::shared_ptr<RefreshTurn> &turn);

//! Whether asking with a token is still worth it where only ending its session is wanted.
enum class Lost { StaysUnsent, IsSentAllTheSame };

//! POST /v1/sessions/refresh with \a token, at the server at hand or at \a address. The server gives a spent token's successor once more within 10 s
//! and takes any later use for theft, so what is sent is written down before and after: it goes out twice at most, within that time; after no answer
//! at all (Timeout, Offline, Server, Malformed) a person may have it sent again.
//!
//! Kind::Unauthorized, code "refresh-lost": the token may have been used up by a send of ours whose answer never came; the session is over, and
//! nobody is to blame. Code "session-missing": it was used up, and its successor is elsewhere.
QCoro::Task<Result<Api::SessionGrant>> sendRefresh(std::shared_ptr<SessionCore> core, std::shared_ptr<RefreshTurn> turn, Secret token,
                                                   QString address = {}, Lost lost = Lost::StaysUnsent);

//! The program lets go of the answer that it waits for: whether the token has arrived is not known, and more likely it has not.
void noteLeaving(SessionCore &core);

} // namespace Intrlume::Session
