// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/place.h"

#include "api/keyself.h"
#include "api/sessions.h"
#include "cli/signedin.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QCoro::Task<Result<Place>> placeOfKey(Context context)
{
    const Api::GetOwnKey call;
    const Result<ApiKey> own = co_await context.client->send(call);
    if (!own)
        co_return tl::unexpected(own.error());
    if (!own->automation)
        co_return fail(Error::Kind::Forbidden, u"not-automation"_s);
    const QString id = own->workspace.toString();
    if (!context.workspace.isEmpty() && context.workspace != id)
        co_return fail(Error::Kind::Invalid, u"usage"_s, u"The key of INTRLUME_API_KEY belongs to workspace %1. Leave --workspace out."_s.arg(id));
    co_return Place{.workspace = own->workspace, .name = id, .slug = id, .email = {}};
}

} // namespace

QCoro::Task<Result<Place>> keyPlace(Context context)
{
    if (context.usesKey)
        co_return co_await placeOfKey(context);
    const Result<Account> account = co_await signedIn(context);
    if (!account)
        co_return tl::unexpected(account.error());
    const Result<Workspace> workspace = co_await chosenWorkspace(context);
    if (!workspace)
        co_return tl::unexpected(workspace.error());
    co_return Place{.workspace = workspace->id, .name = workspace->name, .slug = workspace->slug, .email = account->email};
}

QCoro::Task<Result<void>> elevate(Context context, Place place, bool fromInput)
{
    Result<Secret> password =
        fromInput ? context.terminal->readSecret() : context.terminal->askSecret(u"Password for %1, once more: "_s.arg(place.email));
    if (!password)
        co_return tl::unexpected(password.error());
    const Api::ElevateSession call{.password = *std::move(password)};
    const Result<Api::ElevateSession::Reply> elevated = co_await context.client->send(call);
    if (!elevated)
        co_return tl::unexpected(elevated.error());
    co_return Result<void>();
}

} // namespace Intrlume::Cli
