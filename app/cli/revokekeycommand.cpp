// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/revokekeycommand.h"

#include "api/apikeys.h"
#include "cli/agreement.h"
#include "cli/keychoice.h"
#include "cli/place.h"
#include "cli/printable.h"
#include "cli/regionwatch.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString questionOf(RevokeKeyCommand::What what, const ApiKey &key)
{
    const QString verb = what == RevokeKeyCommand::What::EndNow ? u"Stop the old key"_s : u"Revoke"_s;
    return u"%1 “%2” (%3)? What uses it stops working, and this cannot be undone."_s.arg(verb, printable(key.name), printable(key.masked()));
}

QCoro::Task<Result<Api::RevokeApiKey::Reply>> stopped(Context context, ApiKey key, RevokeKeyCommand::What what)
{
    const Api::EndKeyNow end{.workspace = key.workspace, .key = key.id};
    const Api::RevokeApiKey revoke{.workspace = key.workspace, .key = key.id};
    if (what == RevokeKeyCommand::What::EndNow)
        co_return co_await context.client->send(end);
    co_return co_await context.client->send(revoke);
}

} // namespace

QCoro::Task<Result<void>> RevokeKeyCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Meant meant = m_options.what == What::EndNow ? Meant::Ending : Meant::Any;
    const Result<ApiKey> key = co_await findKey(context, place->workspace, m_options.key, meant);
    if (!key)
        co_return tl::unexpected(key.error());
    const Result<void> asked = agreed(context, questionOf(m_options.what, *key), m_options.yes);
    if (!asked)
        co_return tl::unexpected(asked.error());
    const Result<Api::RevokeApiKey::Reply> revoked = co_await stopped(context, *key, m_options.what);
    if (!revoked)
        co_return tl::unexpected(revoked.error());
    const Watch watch = m_options.wait ? Watch::Each : Watch::Quietly;
    co_return co_await watchRegions(context, revoked->key, revoked->revocation, watch);
}

} // namespace Intrlume::Cli
