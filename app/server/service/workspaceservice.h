// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/page.h"
#include "core/region.h"
#include "core/workspace.h"
#include "server/service/created.h"
#include "server/service/fielderrors.h"
#include "server/service/intentions.h"
#include "server/service/keyfeed.h"

namespace Intrlume::Server {

//! What a person gives to create a workspace.
struct WorkspaceDraft {
    QString name;
    QString slug; //!< empty: made from the name
    QString region;
    FieldErrors errors = {};
};

//! What an owner changes of a workspace; what is absent stays.
struct WorkspaceChange {
    std::optional<QString> name;
    std::optional<qint64> rotationDays;
    std::optional<QStringList> allowedDomains; //!< whose addresses may be invited; empty: any
    std::optional<QStringList> domainExceptions; //!< addresses that may be invited all the same
    FieldErrors errors = {};
};

//! Whether an address is free, and one that is where it is not.
struct SlugAnswer {
    QString slug;
    bool available = false;
    QString suggestion; //!< empty where the slug itself is free
};

//! Workspaces: create, list, read, change.
class WorkspaceService {
public:
    WorkspaceService(const Clock &clock, RateLimiter &limiter, Intentions &intentions, KeyFeed &feed)
        : m_clock(clock)
        , m_limiter(limiter)
        , m_intentions(intentions)
        , m_feed(feed)
    {
    }
    void configure(QStringList regionIds) { m_regions = std::move(regionIds); } //!< before the first call

    //! The caller becomes the owner. Kind::TooMany after a hundred within an hour.
    [[nodiscard]] Result<Created<Workspace>> create(Store &store, CallContext &context, WorkspaceDraft draft);
    [[nodiscard]] Result<Page<Workspace>> list(Store &store, const CallContext &context, const QString &before, int limit);
    [[nodiscard]] Result<Workspace> get(Store &store, const CallContext &context, const WorkspaceId &id);
    //! Another rotation policy counts anew when each key is due. \a etag is what the caller last saw; Kind::Changed where that is no longer so.
    [[nodiscard]] Result<Workspace> change(Store &store, CallContext &context, const WorkspaceId &id, const QString &etag, WorkspaceChange change);
    [[nodiscard]] Result<SlugAnswer> slug(Store &store, const QString &slug);

private:
    void check(WorkspaceDraft &draft) const;
    //! A key tells its holder when it is due, so every edge has to hear of another policy.
    void publishKeys(Store &store, const WorkspaceId &id, const QDateTime &now);

    const Clock &m_clock;
    RateLimiter &m_limiter;
    Intentions &m_intentions;
    KeyFeed &m_feed;
    QStringList m_regions;
};

} // namespace Intrlume::Server
