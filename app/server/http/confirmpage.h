// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http/message.h"

namespace Intrlume::Server {

//! The page behind the link in the mail: one button that sends \a token, and a link that opens the console.
Reply confirmPage(const QString &token);

//! A page with one message, for after the button.
Reply messagePage(int status, const QString &title, const QString &text);

} // namespace Intrlume::Server
