// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/store/secrettable.h"

#include "server/store/statement.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

std::optional<Secret> SecretTable::find(const QString &name)
{
    Statement query(m_connection, u"SELECT value FROM server_secrets WHERE name = ?"_s);
    query.bind(name);
    if (!query.next())
        return {};
    return Secret(query.bytes(0));
}

void SecretTable::insert(const QString &name, const Secret &value)
{
    Statement(m_connection, u"INSERT INTO server_secrets (name, value) VALUES (?, ?)"_s).bind(name).bind(value.expose()).run();
}

} // namespace Intrlume::Server
