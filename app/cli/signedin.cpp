// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/signedin.h"

#include "api/workspaces.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

tl::unexpected<Error> notClear(const QList<Workspace> &all)
{
    if (all.isEmpty())
        return fail(Error::Kind::NotFound, u"usage"_s, u"You have no workspace yet. Create one in the console."_s);
    QStringList slugs;
    for (const Workspace &workspace : all)
        slugs.append(workspace.slug);
    return fail(Error::Kind::Invalid, u"usage"_s, u"You have more than one workspace. Choose one with --workspace: "_s + slugs.join(u", "_s));
}

} // namespace

QCoro::Task<Result<Account>> signedIn(Context context)
{
    Result<Account> account = co_await context.session->restore();
    if (!account && account.error().kind == Error::Kind::NotFound && account.error().code == "session-missing"_L1)
        co_return fail(Error::Kind::Unauthorized, u"not-signed-in"_s);
    co_return account;
}

QCoro::Task<Result<QList<Workspace>>> allWorkspaces(Context context)
{
    const Api::ListWorkspaces call;
    co_return co_await context.client->sendAll(call);
}

QCoro::Task<Result<Workspace>> chosenWorkspace(Context context)
{
    const Result<QList<Workspace>> all = co_await allWorkspaces(context);
    if (!all)
        co_return tl::unexpected(all.error());
    if (context.workspace.isEmpty()) {
        if (all->size() != 1)
            co_return notClear(*all);
        co_return all->first();
    }
    for (const Workspace &workspace : *all) {
        if (workspace.slug == context.workspace || workspace.id.toString() == context.workspace)
            co_return workspace;
    }
    co_return fail(Error::Kind::NotFound, u"usage"_s, u"You belong to no workspace “%1”."_s.arg(context.workspace));
}

} // namespace Intrlume::Cli
