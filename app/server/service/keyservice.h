// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keyevent.h"
#include "core/page.h"
#include "server/service/access.h"
#include "server/service/created.h"
#include "server/service/intentions.h"
#include "server/service/keydraft.h"
#include "server/service/keyfeed.h"
#include "server/store/keytable.h"

namespace Intrlume::Server {

class Transaction;

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

//! A key that takes over from another. As for \c GeneratedKey, the secret is in the first answer only.
struct RotatedKey {
    ApiKey key;
    std::optional<Secret> secret;
    ApiKey previous;
    std::optional<Revocation> revocation = {}; //!< of the previous one, where it was stopped at once

    QJsonObject toJson() const; //!< without the secret: {"key", "previous", "revocation"}
    [[nodiscard]] static Result<RotatedKey> fromJson(const QJsonObject &json);
};

//! A key that was reported as leaked.
struct LeakedKey {
    ApiKey key;
    bool stoppedNow = false; //!< it worked until the report
};

//! Why a key was revoked, for its history.
enum class RevokeReason { Requested, EndedNow, OverlapEnded, Rotated, Leaked };

//! API keys as people, automation keys and keys themselves manage them.
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
    //! \a rotationDays: also what would be overdue with this policy; 0: not.
    [[nodiscard]] Result<KeyCounts> counts(Store &store, const CallContext &context, const WorkspaceId &workspace, int rotationDays);
    [[nodiscard]] Result<ApiKey> get(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id);
    //! \a etag is what the caller last saw. Kind::Changed where that is no longer so.
    [[nodiscard]] Result<ApiKey> change(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id, const QString &etag,
                                        KeyChange change);
    //! What happened to a key, newest first, before the event \a before (empty: from the newest).
    [[nodiscard]] Result<Page<KeyEvent>> events(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id,
                                                const QString &before, int limit);

    // The end of a key: keylifecycle.cpp.

    //! A new key with the same settings; the old one goes on for the overlap. Kind::Conflict, "key-not-active", for one that is ending or revoked.
    [[nodiscard]] Result<Created<RotatedKey>> rotate(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id,
                                                     KeyRotation rotation);
    //! Moves the end of an ending key, to at most 7 days from now. Kind::Conflict, "key-not-ending".
    [[nodiscard]] Result<ApiKey> extend(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id, KeyExtension extension);
    //! Revokes an ending key before its time. Kind::Conflict, "key-not-ending".
    [[nodiscard]] Result<RevokedKey> endNow(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id);
    //! For good. A second time answers with the first revocation.
    [[nodiscard]] Result<RevokedKey> revoke(Store &store, CallContext &context, const WorkspaceId &workspace, const KeyId &id);
    //! Revokes the key of this hash, because somebody who holds it reported it, and writes the report down with it. The report of a key that
    //! is dead already is written once. Nothing where there is no such key.
    std::optional<LeakedKey> revokeLeaked(Store &store, CallContext &context, const QByteArray &hash);
    [[nodiscard]] Result<Revocation> revocation(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id);
    //! Revokes every key whose end has passed. The edges refuse it by their own clocks from that moment on; this writes down that they do.
    void sweepEnded(Store &store);

    //! The calling key.
    [[nodiscard]] Result<ApiKey> self(Store &store, const CallContext &context);
    //! The calling key revokes itself.
    [[nodiscard]] Result<RevokedKey> revokeSelf(Store &store, CallContext &context);

    //! What wakes those who wait for a revocation.
    static QString topic(const KeyId &id);

private:
    //! Who a key made by this caller counts as made by, and with which automation key.
    struct Maker {
        KeyCreator creator;
        std::optional<KeyReference> with;
        QList<IpRange> ranges = {}; //!< where that key works from; empty: anywhere
    };

    Result<StoredKey> find(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id, KeyWork work) const;
    Result<Maker> makerFor(Store &store, const Caller &caller) const;
    //! Writes a new key with these settings, of which id, workspace and what it replaces are set.
    StoredKey issue(Store &store, const CallContext &context, const Maker &maker, ApiKey settings, const SecretKey &secret);
    RotatedKey takeOver(Store &store, const CallContext &context, const StoredKey &old, const StoredKey &fresh, qint64 overlapSeconds,
                        QList<StoredKey> &changed);
    StoredKey writeRevocation(Store &store, const CallContext &context, const StoredKey &stored, const QDateTime &requestedAt, RevokeReason reason);
    Result<RevokedKey> revokeNow(Store &store, CallContext &context, const StoredKey &stored, Transaction &transaction, RevokeReason reason);
    StoredKey again(Store &store, const KeyId &id) const;

    const Clock &m_clock;
    Intentions &m_intentions;
    KeyFeed &m_feed;
};

} // namespace Intrlume::Server
