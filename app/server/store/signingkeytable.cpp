// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/signingkeytable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

void SigningKeyTable::insert(const SigningKey &key)
{
    Statement(m_connection, u"INSERT INTO signing_keys (id, public_key, created_at) VALUES (?, ?, ?)"_s)
        .bind(key.id)
        .bind(key.publicKey)
        .bind(key.createdAt)
        .run();
}

QList<SigningKey> SigningKeyTable::all()
{
    Statement query(m_connection, u"SELECT id, public_key, created_at FROM signing_keys ORDER BY created_at DESC, id"_s);
    QList<SigningKey> keys;
    while (query.next())
        keys.append({.id = query.text(0), .publicKey = query.bytes(1), .createdAt = query.time(2)});
    return keys;
}

} // namespace Intrlume::Server
