// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/mail/mail.h"

namespace Intrlume::Server {

//! What people are told about the workspaces that they belong to, or are asked to.

//! \a link: the page of the invitation; it holds the token, and nothing else does.
Mail invitationMail(const QString &to, const QString &inviter, const QString &workspace, const QString &role, const QString &link,
                    const QDateTime &expiresAt);
Mail roleChangedMail(const QString &to, const QString &fullName, const QString &workspace, const QString &oldRole, const QString &newRole,
                     const QString &changedBy);
Mail removedMail(const QString &to, const QString &fullName, const QString &workspace, const QString &removedBy);
Mail accountDeletedMail(const QString &to, const QString &fullName);

} // namespace Intrlume::Server
