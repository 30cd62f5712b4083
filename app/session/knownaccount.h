// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/id.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace Intrlume::Session {

//! An account that was signed in on this computer, so that a person can go back to it. Holds no secret.
struct KnownAccount {
    QString server; //!< what the server is called in the keychain: its address, or "this-computer"
    QString address; //!< where it is reached; empty for "this-computer", which has another port each time
    QString email;
    AccountId id; //!< empty where the server has not told it yet
    QString name; //!< the person's full name; empty where it is not known
    bool kept = true; //!< whether the keychain holds a session of it; false: a password is wanted

    bool isSameAs(const KnownAccount &other) const { return server == other.server && email == other.email; }

    //! {"server", "address", "email", "id", "name", "kept"}: what the console and the command line write down alike.
    static KnownAccount fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    bool operator==(const KnownAccount &) const = default;
};

//! An account of which nothing but its name is known, to look for it or to begin with.
KnownAccount namedAccount(const QString &server, const QString &email);

//! What keychain programs show people for the session of \a email at \a server: it names the account too, since they list entries of many
//! accounts side by side.
QString keychainEntryName(const QString &email, const QString &server);

//! Leaves out what names no server or no account.
QList<KnownAccount> knownAccountsFromJson(const QJsonArray &array);
QJsonArray toJson(const QList<KnownAccount> &accounts);

} // namespace Intrlume::Session
