// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/invitation.h"
#include "core/page.h"
#include "core/workspace.h"

namespace Intrlume::Api {

//! POST /v1/workspaces/{workspace}/invitations: each person has a result of their own. Inviting an owner needs an elevated session;
//! 403 `grant-too-much` for a role beyond the caller's own.
struct SendInvitations {
    struct Person {
        QString email;
        QString role; //!< a role's id
    };
    using Reply = QList<InvitationResult>; //!< in the order of \c people

    WorkspaceId workspace;
    QList<Person> people; //!< 1 to 50
    QString idempotencyKey = {}; //!< empty: a new one

    static constexpr int mostAtOnce = 50;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

//! GET /v1/workspaces/{workspace}/invitations, the newest first.
struct ListInvitations {
    using Reply = Page<Invitation>;

    WorkspaceId workspace;
    bool all = false; //!< also those that were accepted, declined or revoked, not only the pending and the expired ones
    int limit = 50; //!< 1 to 200
    Cursor after = {};

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

//! POST /v1/workspaces/{workspace}/invitations/{invitation}/resend: a new link for seven days; the one before is dead.
struct ResendInvitation {
    using Reply = Invitation;

    WorkspaceId workspace;
    InvitationId invitation;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Invitation::fromJson(json); }
};

//! POST /v1/workspaces/{workspace}/invitations/{invitation}/revoke
struct RevokeInvitation {
    using Reply = Invitation;

    WorkspaceId workspace;
    InvitationId invitation;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Invitation::fromJson(json); }
};

//! POST /v1/invitations/preview, with the token out of the mail's link; no session is needed.
struct PreviewInvitation {
    using Reply = InvitationPreview;

    Secret token;
    QString server = {}; //!< whose link it is; empty: the client's

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return InvitationPreview::fromJson(json); }
};

//! POST /v1/invitations/accept. Kind::Forbidden, `invitation-other-account`, where it was meant for another address.
struct AcceptInvitation {
    using Reply = Workspace;

    Secret token;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Workspace::fromJson(json); }
};

//! POST /v1/invitations/decline; no session is needed.
struct DeclineInvitation {
    using Reply = Nothing;

    Secret token;
    QString server = {}; //!< whose link it is; empty: the client's

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

static_assert(Endpoint<SendInvitations> && Endpoint<ListInvitations> && Endpoint<ResendInvitation> && Endpoint<RevokeInvitation>);
static_assert(Endpoint<PreviewInvitation> && Endpoint<AcceptInvitation> && Endpoint<DeclineInvitation>);

} // namespace Intrlume::Api
