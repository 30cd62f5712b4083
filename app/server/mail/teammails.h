// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/invitation.h"
#include "core/role.h"
#include "server/mail/mail.h"

namespace Intrlume::Server {

//! What people are told about the workspaces that they belong to, or are asked to.

//! \a link: the page of the invitation; it holds the token, and nothing else does. The inviter's address stands beside the name, which anybody can
//! choose.
Mail invitationMail(const Invitation &invitation, const QString &workspace, const QString &link);
Mail roleChangedMail(const QString &to, const QString &fullName, const QString &workspace, const QString &oldRole, const QString &newRole,
                     const QString &changedBy);
//! A role stayed and what it allows did not.
Mail permissionsChangedMail(const QString &to, const QString &fullName, const QString &workspace, const QString &role,
                            const QList<Permission> &gained, const QList<Permission> &lost, const QString &changedBy);
Mail removedMail(const QString &to, const QString &fullName, const QString &workspace, const QString &removedBy);
Mail accountDeletedMail(const QString &to, const QString &fullName);

} // namespace Intrlume::Server
