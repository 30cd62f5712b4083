// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/issuedsecret.h"

#include "api/apikeys.h"
#include "cli/json.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! The copies that the JSON makes on its way live no longer than this short process.
Secret outputOf(const Context &context, const Secret &secret, QJsonObject json)
{
    if (context.json) {
        json.insert(u"secret"_s, secret.exposeText());
        return Secret::fromText(jsonText(json));
    }
    constexpr QByteArrayView assignment = "INTRLUME_API_KEY=";
    QByteArray line;
    line.reserve(assignment.size() + secret.size() + 1);
    if (context.env)
        line += assignment;
    line += secret.expose();
    line += '\n';
    return Secret(std::move(line));
}

} // namespace

QCoro::Task<Result<void>> printIssued(Context context, ApiKey key, Secret secret, QJsonObject json)
{
    const Result<void> written = context.terminal->printSecret(outputOf(context, secret, json));
    if (written)
        co_return Result<void>();
    const Api::RevokeApiKey call{.workspace = key.workspace, .key = key.id};
    const Result<Api::RevokeApiKey::Reply> revoked = co_await context.client->send(call);
    if (!revoked)
        co_return fail(Error::Kind::Storage, u"unheld-key"_s, key.masked());
    context.terminal->note(u"The key is revoked again, since nobody holds its secret."_s);
    co_return tl::unexpected(written.error());
}

} // namespace Intrlume::Cli
