// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"
#include "core/secret.h"

#include <QDateTime>

namespace Intrlume::Ui {

//! An account that was asked for and waits for its address to be confirmed. Lives in memory only: the password goes on to
//! the sign-in that follows, and a program that is closed meanwhile asks for it again.
struct PendingAccount {
    ConfirmationId confirmation;
    QString email;
    QString fullName; //!< empty where the wait began at sign-in
    Secret password;
    QDateTime sentAt;
    QDateTime expiresAt;
};

} // namespace Intrlume::Ui
