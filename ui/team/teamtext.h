// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/invitation.h"
#include "core/member.h"
#include "core/role.h"

namespace Intrlume::Ui {

//! A role as the person reads it: the built-in ones in their language, the workspace's own as they were named.
QString memberRoleText(const QString &role, const QString &name);

//! What \a more allows and \a less does not, a line for each, in the order in which permissions are shown.
QStringList permissionsBeyond(const QList<Permission> &more, const QList<Permission> &less);

//! When somebody was last active: "Now", "12 min ago", "3 h ago", "Today, 09:14", "Yesterday", "18 Nov".
QString lastActiveText(const QDateTime &time, const QDateTime &now);

//! The same for whoever hears it: "last active 3 hours ago".
QString lastActiveSpoken(const QDateTime &time, const QDateTime &now);

//! How an invitation stands, and how urgent that is.
struct ExpiryText {
    enum Level { Calm, Soon, Over };

    QString text; //!< "Expires in 6 days", "Expires today", "Expired yesterday"
    Level level = Calm;
};
ExpiryText expiryText(const Invitation &invitation, const QDateTime &now);

} // namespace Intrlume::Ui
