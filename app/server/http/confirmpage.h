// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/message.h"

namespace Intrlume::Server {

//! The page behind the link in the mail: one button that sends \a token, and a link that opens the console. \a server is this one's address.
Reply confirmPage(const QString &token, const QString &server);

//! The page behind the link that sets a new password: a field, a button, and a link that opens the console. \a server is this one's address,
//! \a problem what was wrong with the password that was sent before, or empty.
Reply resetPage(const QString &token, const QString &server, const QString &problem);

//! The page behind the link of an invitation: a link that opens the console, where it is looked at and answered.
Reply invitePage(const QString &token, const QString &server);

//! A page with one message, for after the button.
Reply messagePage(int status, const QString &title, const QString &text);

} // namespace Intrlume::Server
