// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/generatekeycommand.h"

#include "api/generatekey.h"
#include "cli/json.h"
#include "cli/printable.h"
#include "cli/signedin.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! What goes to standard output. The copies that the JSON makes on its way live no longer than this short process.
Secret outputOf(const Api::GeneratedKey &generated, bool json)
{
    if (json)
        return Secret::fromText(jsonText({{u"key"_s, generated.key.toJson()}, {u"secret"_s, generated.secret.exposeText()}}));
    QByteArray line;
    line.reserve(generated.secret.size() + 1);
    line += generated.secret.expose();
    line += '\n';
    return Secret(std::move(line));
}

QCoro::Task<Result<void>> revokeUnheld(Context context, ApiKey key, Error why)
{
    const Api::RevokeApiKey call{.workspace = key.workspace, .key = key.id};
    const Result<Api::RevokeApiKey::Reply> revoked = co_await context.client->send(call);
    if (!revoked)
        co_return fail(Error::Kind::Storage, u"unheld-key"_s, key.masked());
    context.terminal->note(u"The key is revoked again, since nobody holds its secret."_s);
    co_return tl::unexpected(why);
}

} // namespace

QCoro::Task<Result<void>> GenerateKeyCommand::run(Context context) const
{
    const Result<Account> account = co_await signedIn(context);
    if (!account)
        co_return tl::unexpected(account.error());
    const Result<Workspace> workspace = co_await chosenWorkspace(context);
    if (!workspace)
        co_return tl::unexpected(workspace.error());
    const Api::GenerateApiKey call{.workspace = workspace->id,
                                   .name = m_options.name,
                                   .environment = m_options.environment,
                                   .allowedIps = m_options.allowedIps,
                                   .note = m_options.note};
    const Result<Api::GeneratedKey> generated = co_await Api::generateKey(*context.client, call);
    if (!generated)
        co_return tl::unexpected(generated.error());

    context.terminal->note(u"Key “%1” (%2) generated in %3. Its secret is shown this once and cannot be fetched again."_s.arg(
        printable(generated->key.name), toString(generated->key.environment), printable(workspace->slug)));
    const Result<void> written = context.terminal->printSecret(outputOf(*generated, context.json));
    if (!written)
        co_return co_await revokeUnheld(context, generated->key, written.error());
    co_return Result<void>();
}

} // namespace Intrlume::Cli
