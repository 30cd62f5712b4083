// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/page.h"
#include "server/service/created.h"
#include "server/service/fielderrors.h"
#include "server/service/intentions.h"
#include "server/service/keyfeed.h"
#include "server/store/keytable.h"

namespace Intrlume::Server {

class Transaction;

//! One address range as it was typed.
struct RangeDraft {
    QString cidr;
    QString note;
};

//! What a person gives to generate a key.
struct KeyDraft {
    QString name;
    QString environment;
    QList<RangeDraft> allowedIps;
    QString note;
    FieldErrors errors = {};
};

//! What a person changes of a key; what is absent stays.
struct KeyChange {
    std::optional<QString> name;
    std::optional<QString> note;
    std::optional<QList<RangeDraft>> allowedIps;
    std::optional<bool> paused;
    FieldErrors errors = {};
};

//! A key just generated. The secret is here and nowhere else, and not in the answer to a repeated call.
struct GeneratedKey {
    ApiKey key;
    std::optional<Secret> secret;
};

//! A revoked key and its receipt.
struct RevokedKey {
    ApiKey key;
    Revocation revocation;
};

//! API keys as people and keys themselves manage them.
class KeyService {
public:
    KeyService(const Clock &clock, Intentions &intentions, KeyFeed &feed)
        : m_clock(clock)
        , m_intentions(intentions)
        , m_feed(feed)
    {
    }

    [[nodiscard]] Result<Created<GeneratedKey>> generate(Store &store, CallContext &context, const WorkspaceId &workspace, KeyDraft draft);
    //! \a filter without its place in the list; \a cursor is the \c next of the page before. Kind::Invalid, "query-invalid", for one that is none.
    [[nodiscard]] Result<Page<ApiKey>> list(Store &store, const CallContext &context, const WorkspaceId &workspace, KeyFilter filter,
                                            const Cursor &cursor);
    [[nodiscard]] Result<ApiKey> get(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id);
    //! \a etag is what the caller last saw. Kind::Changed where that is no longer so.
    [[nodiscard]] Result<ApiKey> change(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id, const QString &etag,
                                        KeyChange change);
    //! For good. A second time answers with the first revocation.
    [[nodiscard]] Result<RevokedKey> revoke(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id);
    [[nodiscard]] Result<Revocation> revocation(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id);
    //! The calling key.
    [[nodiscard]] Result<ApiKey> self(Store &store, const CallContext &context);
    //! The calling key revokes itself.
    [[nodiscard]] Result<RevokedKey> revokeSelf(Store &store, CallContext &context);

    //! What wakes those who wait for a revocation.
    static QString topic(const KeyId &id);

private:
    Result<RevokedKey> revokeNow(Store &store, CallContext &context, const StoredKey &stored, Transaction &transaction);

    const Clock &m_clock;
    Intentions &m_intentions;
    KeyFeed &m_feed;
};

//! Reads ranges; findings go to \a errors under "/allowed_ips/N/cidr".
QList<IpRange> readRanges(const QList<RangeDraft> &drafts, FieldErrors &errors);

} // namespace Intrlume::Server
