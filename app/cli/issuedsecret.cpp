// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/issuedsecret.h"

#include "api/apikeys.h"
#include "cli/json.h"
#include "cli/printable.h"

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

//! Ends with \a why, or with what is worse: that nobody holds a key which still works.
QCoro::Task<Result<void>> revokeUnheld(Context context, ApiKey key, Error why)
{
    const Api::RevokeApiKey call{.workspace = key.workspace, .key = key.id};
    const Result<Api::RevokeApiKey::Reply> revoked = co_await context.client->send(call);
    if (!revoked)
        co_return fail(Error::Kind::Storage, u"unheld-key"_s, key.masked());
    context.terminal->note(u"The key is revoked again, since nobody holds its secret."_s);
    co_return tl::unexpected(why);
}

QCoro::Task<Result<void>> handAway(Context context, Handing handing, Issued issued)
{
    const Result<void> handed = co_await handOver(context, handing, issued.key, issued.workspaceSlug, issued.secret);
    if (!handed && issued.revokesUnheld)
        co_return co_await revokeUnheld(context, issued.key, handed.error());
    if (!handed)
        context.terminal->note(
            u"The new key %1 exists, but nobody is known to hold its secret. Rotate it again with: intrlume keys rotate %2 --overlap now"_s.arg(
                issued.key.masked(), issued.key.id.toString()));
    else
        context.terminal->note(u"Its secret is in %1. Nobody has seen it."_s.arg(printable(handing.text())));
    if (handed && context.json)
        context.terminal->print(jsonText(issued.json));
    co_return handed;
}

} // namespace

QCoro::Task<Result<void>> letOut(Context context, Handing handing, Issued issued)
{
    if (!handing.prints())
        co_return co_await handAway(context, handing, issued);
    const Result<void> written = context.terminal->printSecret(outputOf(context, issued.secret, issued.json));
    if (!written)
        co_return co_await revokeUnheld(context, issued.key, written.error());
    co_return Result<void>();
}

} // namespace Intrlume::Cli
