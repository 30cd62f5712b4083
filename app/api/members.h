// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/endpoint.h"
#include "core/member.h"
#include "core/page.h"

namespace Intrlume::Api {

//! GET /v1/workspaces/{workspace}/members, searched, filtered and sorted by the server.
struct ListMembers {
    using Reply = Page<Member>;

    WorkspaceId workspace;
    QString text; //!< part of a name or an address
    QString role; //!< a role's id; empty: any
    QString sort; //!< "name", "role" or "last_active"; empty: "name"
    bool descending = false;
    int limit = 50; //!< 1 to 200
    Cursor after;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Reply::fromJson(json); }
};

//! GET /v1/workspaces/{workspace}/members/summary
struct GetMemberCounts {
    using Reply = MemberCounts;

    WorkspaceId workspace;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return MemberCounts::fromJson(json); }
};

//! GET /v1/workspaces/{workspace}/members/{member}/impact: what stays, what goes and what nobody could do any more, without them, or with
//! \c role for them.
struct GetMemberImpact {
    using Reply = MemberImpact;

    WorkspaceId workspace;
    MemberId member;
    QString role = {}; //!< the one they would get; empty: they would not belong to the workspace

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return MemberImpact::fromJson(json); }
};

//! PATCH /v1/workspaces/{workspace}/members/{member}. Making an owner needs an elevated session. 409 `last-owner`; 403 `grant-too-much`.
struct ChangeMemberRole {
    using Reply = Member;

    WorkspaceId workspace;
    MemberId member;
    QString role;
    QString etag;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Member::fromJson(json); }
};

//! DELETE /v1/workspaces/{workspace}/members/{member}. 409 `last-owner`; Kind::Changed where the member is not as it was seen.
struct RemoveMember {
    using Reply = Nothing;

    WorkspaceId workspace;
    MemberId member;
    QString etag;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

//! POST /v1/workspaces/{workspace}/leave. 409 `last-owner`.
struct LeaveWorkspace {
    using Reply = Nothing;

    WorkspaceId workspace;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &) { return Nothing(); }
};

//! POST /v1/workspaces/{workspace}/transfer, elevated: \c member becomes an owner and the caller a Developer. Answers with the new owner.
struct TransferOwnership {
    using Reply = Member;

    WorkspaceId workspace;
    MemberId member;

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json) { return Member::fromJson(json); }
};

//! To how many a mail went, and to how many not: they have a second factor, or were reminded within the last day.
struct RemindedMembers {
    int sent = 0;
    int skipped = 0;

    bool operator==(const RemindedMembers &) const = default;
};

//! POST /v1/workspaces/{workspace}/second-factor-reminders
struct RemindOfSecondFactor {
    using Reply = RemindedMembers;

    WorkspaceId workspace;
    QList<MemberId> members; //!< empty: everyone

    HttpRequest request() const;
    static Result<Reply> parse(const QJsonObject &json);
};

static_assert(Endpoint<TransferOwnership> && Endpoint<RemindOfSecondFactor>);
static_assert(Endpoint<ListMembers> && Endpoint<GetMemberCounts> && Endpoint<GetMemberImpact>);
static_assert(Endpoint<ChangeMemberRole> && Endpoint<RemoveMember> && Endpoint<LeaveWorkspace>);

} // namespace Intrlume::Api
