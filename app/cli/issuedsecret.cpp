// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/issuedsecret.h"

#include "api/apikeys.h"
#include "cli/json.h"
#include "cli/printable.h"
#include "cli/texts.h"

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

//! Ends with \a why, once it is said how things stand.
QCoro::Task<Result<void>> keepBoth(Context context, ApiKey key, ApiKey previous, Error why)
{
    context.terminal->note(
        u"The new key %1 exists, but nobody is known to hold its secret. Rotate it again with: intrlume keys rotate %2 --overlap now"_s.arg(
            printable(key.masked()), key.id.toString()));
    if (previous.status == KeyStatus::Revoked || !previous.endsAt.isValid()) {
        context.terminal->note(u"The old key is stopped already, so what used it does not work until then."_s);
        co_return tl::unexpected(why);
    }
    const Api::ExtendKey extend{.workspace = previous.workspace, .key = previous.id, .overlap = Api::RotateApiKey::longestOverlap};
    const Result<ApiKey> extended = co_await context.client->send(extend);
    context.terminal->note(extended ? u"So that nothing stops meanwhile, the old key goes on until %1."_s.arg(timeText(extended->endsAt))
                                    : u"The old key still stops at %1: more time could not be had for it."_s.arg(timeText(previous.endsAt)));
    co_return tl::unexpected(why);
}

QCoro::Task<Result<void>> undo(Context context, Issued issued, Error why)
{
    if (issued.previous)
        co_return co_await keepBoth(context, issued.key, *issued.previous, why);
    co_return co_await revokeUnheld(context, issued.key, why);
}

//! The one way out.
QCoro::Task<Result<void>> letGo(Context context, Handing handing, Issued issued, const Interruption *interruption)
{
    if (handing.prints())
        co_return context.terminal->printSecret(outputOf(context, issued.secret, issued.json));
    co_return co_await handOver(context, handing, issued, interruption);
}

void sayWhere(const Context &context, const Handing &handing, const Issued &issued)
{
    if (handing.prints())
        return;
    context.terminal->note(u"Its secret is in %1. Nobody has seen it."_s.arg(printable(handing.text())));
    if (const QString warning = handing.warning(); !warning.isEmpty())
        context.terminal->note(warning);
    if (context.json)
        context.terminal->print(jsonText(issued.json));
}

} // namespace

QCoro::Task<Result<void>> letOut(Context context, Handing handing, Issued issued, const Interruption *interruption)
{
    const Error interrupted = interruption->error();
    if (interruption->came() && !issued.previous)
        co_return co_await undo(context, issued, interrupted);
    const Result<void> done = co_await letGo(context, handing, issued, interruption);
    if (!done) {
        const Error why = interruption->came() ? interruption->error() : done.error();
        co_return co_await undo(context, issued, why);
    }
    sayWhere(context, handing, issued);
    if (interruption->came()) {
        context.terminal->note(u"The secret is where it belongs, so the key stays."_s);
        co_return tl::unexpected(interruption->error());
    }
    co_return Result<void>();
}

} // namespace Intrlume::Cli
