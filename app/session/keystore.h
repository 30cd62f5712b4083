// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <QCoroTask>

#include <optional>

namespace Intrlume::Session {

//! What is known of a key that this computer's keychain holds. Nothing in it is secret.
struct KeptKey {
    QString server; //!< as the session names it: the address, or "this-computer"
    WorkspaceId workspace;
    KeyId key;
    QString name; //!< the key's, when it was kept
    Environment environment = Environment::Live;
    QString tail; //!< the last four characters of the key
    QString workspaceSlug;

    static KeptKey of(const ApiKey &key, const QString &server, const QString &workspaceSlug);

    //! Under which a person finds it in their keychain program: "Intrlume API key: CRM sync (live …yRov) of nilavya-health on SERVER".
    QString label() const;

    //! {"server", "workspace_id", "key_id", "name", "environment", "tail", "workspace"}
    [[nodiscard]] static Result<KeptKey> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const KeptKey &) const = default;
};

//! The API keys that this computer keeps, for `intrlume run`. The plain name is the seam; the real one is the system's keychain.
//! Failures of the keychain are Kind::Keychain with the code `keychain-absent`, `keychain-locked` or `keychain-denied`.
class KeyStore {
public:
    virtual ~KeyStore() = default;

    //! Succeeds only where the entry was read back as written. Replaces what was kept of the same key.
    virtual QCoro::Task<Result<void>> save(KeptKey which, Secret secret) = 0;
    //! The key itself, or nothing where it is not kept here.
    virtual QCoro::Task<Result<std::optional<Secret>>> find(QString server, KeyId key) = 0;
    //! Succeeds only where no entry is left, also where there was none.
    virtual QCoro::Task<Result<void>> remove(QString server, KeyId key) = 0;
    //! What is kept of a server's keys, by name.
    virtual QCoro::Task<Result<QList<KeptKey>>> list(QString server) = 0;
};

//! Which of several keys of one name in one workspace is meant.
enum class SameName {
    Refuse,
    Newest, //!< while one works at most that is not replaced: the others were rotated, or are revoked
};

//! The one of \a kept that \a idOrName means, in \a workspace (id or slug; empty: any). Kind::NotFound, code "key-not-kept"; Kind::Invalid,
//! code "ambiguous", with a FieldError for each candidate: its id as the pointer, its label as the detail.
[[nodiscard]] Result<KeptKey> chooseKept(const QList<KeptKey> &kept, const QString &idOrName, const QString &workspace = {},
                                         SameName sameName = SameName::Refuse);

} // namespace Intrlume::Session
