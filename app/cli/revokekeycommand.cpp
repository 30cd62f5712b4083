// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/revokekeycommand.h"

#include "cli/allkeys.h"
#include "cli/json.h"
#include "cli/printable.h"
#include "cli/signedin.h"
#include "cli/table.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! Long polls of 25 s: three reach beyond the 60 s after which a region refuses on its own (contract, "API keys").
constexpr int mostWaits = 3;
constexpr int longestWait = 25;

QCoro::Task<Result<ApiKey>> findKey(Context context, WorkspaceId workspace, QString idOrName)
{
    if (const KeyId id(idOrName); id.isValid()) {
        const Api::GetApiKey call{.workspace = workspace, .key = id};
        co_return co_await context.client->send(call);
    }
    const Api::ListApiKeys call{.workspace = workspace, .text = idOrName, .limit = 200};
    const Result<QList<ApiKey>> keys = co_await allKeys(context, call);
    if (!keys)
        co_return tl::unexpected(keys.error());
    for (const ApiKey &key : *keys) {
        if (key.name == idOrName)
            co_return key;
    }
    co_return fail(Error::Kind::NotFound, u"usage"_s, u"There is no key named “%1” that is not revoked."_s.arg(idOrName));
}

QCoro::Task<Result<Revocation>> waitForRegions(Context context, ApiKey key, Revocation revocation)
{
    const Api::GetRevocation call{.workspace = key.workspace, .key = key.id, .wait = longestWait};
    for (int waits = 0; waits < mostWaits && !revocation.isComplete(); ++waits) {
        const Result<Revocation> next = co_await context.client->send(call);
        if (!next)
            co_return tl::unexpected(next.error());
        revocation = *next;
    }
    co_return revocation;
}

QString tableOf(const Revocation &revocation)
{
    Table table({u"REGION"_s, u"STATE"_s, u"AFTER"_s});
    for (const RegionStop &region : revocation.regions)
        table.addRow({region.region, region.stopped ? u"stopped"_s : u"pending"_s, region.stopped ? u"%1 ms"_s.arg(region.milliseconds) : u"-"_s});
    return table.toString();
}

Result<void> agreed(const Context &context, const ApiKey &key)
{
    const QString question = u"Revoke “%1” (%2)? What uses it stops working, and this cannot be undone."_s.arg(printable(key.name), key.masked());
    const Result<bool> yes = context.terminal->confirm(question);
    if (!yes)
        return tl::unexpected(yes.error());
    return *yes ? Result<void>() : fail(Error::Kind::Cancelled, u"cancelled"_s);
}

void report(const Context &context, const ApiKey &key, const Revocation &revocation)
{
    if (context.json)
        context.terminal->print(jsonText({{u"key"_s, key.toJson()}, {u"revocation"_s, revocation.toJson()}}));
    else
        context.terminal->print(tableOf(revocation));
    context.terminal->note(revocation.isComplete()
                               ? u"Key “%1” is revoked in every region."_s.arg(printable(key.name))
                               : u"Key “%1” is revoked. Regions that are still pending refuse it within 60 s."_s.arg(printable(key.name)));
}

} // namespace

QCoro::Task<Result<void>> RevokeKeyCommand::run(Context context) const
{
    const Result<Account> account = co_await signedIn(context);
    if (!account)
        co_return tl::unexpected(account.error());
    const Result<Workspace> workspace = co_await chosenWorkspace(context);
    if (!workspace)
        co_return tl::unexpected(workspace.error());
    const Result<ApiKey> key = co_await findKey(context, workspace->id, m_options.key);
    if (!key)
        co_return tl::unexpected(key.error());
    if (!m_options.yes) {
        const Result<void> asked = agreed(context, *key);
        if (!asked)
            co_return tl::unexpected(asked.error());
    }
    const Api::RevokeApiKey call{.workspace = workspace->id, .key = key->id};
    const Result<Api::RevokeApiKey::Reply> revoked = co_await context.client->send(call);
    if (!revoked)
        co_return tl::unexpected(revoked.error());
    const Result<Revocation> revocation = co_await waitForRegions(context, revoked->key, revoked->revocation);
    // Not knowing how far the regions are takes nothing back: what is known is told.
    report(context, revoked->key, revocation ? *revocation : revoked->revocation);
    co_return Result<void>();
}

} // namespace Intrlume::Cli
