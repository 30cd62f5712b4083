// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/mail/mail.h"

namespace Intrlume::Server {

//! What people are told about their account. None of these holds a secret but for the link that it is sent for.

//! \a console is the same link for the console.
Mail resetMail(const QString &to, const QString &fullName, const QString &link);
Mail emailChangeMail(const QString &to, const QString &fullName, const QString &link);
//! To the present address, while another one waits to be confirmed.
Mail emailChangeNotice(const QString &to, const QString &fullName, const QString &newEmail);
//! To both addresses, once it is done.
Mail emailChangedMail(const QString &to, const QString &fullName, const QString &oldEmail, const QString &newEmail);
//! To somebody whose address another account wanted to move to.
Mail addressTakenMail(const QString &to, const QString &fullName);
Mail passwordChangedMail(const QString &to, const QString &fullName, const QString &address);
Mail secondFactorMail(const QString &to, const QString &fullName, bool on);
Mail recoveryCodeUsedMail(const QString &to, const QString &fullName, int left, const QString &address);
Mail newRecoveryCodesMail(const QString &to, const QString &fullName);
Mail signInFailuresMail(const QString &to, const QString &fullName, const QString &address);
//! After the password was right and one code after another was wrong.
Mail wrongCodesMail(const QString &to, const QString &fullName, const QString &address);
//! After one wrong password or code after another by somebody who holds a session.
Mail wrongProofsMail(const QString &to, const QString &fullName, const QString &address);
Mail deviceApprovedMail(const QString &to, const QString &fullName, const QString &device);
Mail secondFactorReminderMail(const QString &to, const QString &fullName, const QString &workspace);

} // namespace Intrlume::Server
