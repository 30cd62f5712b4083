// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/changekeycommand.h"

#include "api/apikeys.h"
#include "cli/json.h"
#include "cli/keychoice.h"
#include "cli/place.h"
#include "cli/printable.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString doneText(const ApiKey &before, const ApiKey &after, const ChangeKeyCommand::Options &options)
{
    if (options.name)
        return u"Key “%1” is now called “%2”."_s.arg(printable(before.name), printable(after.name));
    if (options.paused)
        return (*options.paused ? u"Key “%1” is paused: it is refused until it is resumed."_s : u"Key “%1” works again."_s)
            .arg(printable(after.name));
    return u"The note of key “%1” is saved."_s.arg(printable(after.name));
}

} // namespace

QCoro::Task<Result<void>> ChangeKeyCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<ApiKey> key = co_await findKey(context, place->workspace, m_options.key);
    if (!key)
        co_return tl::unexpected(key.error());
    const Api::UpdateApiKey call{.workspace = place->workspace,
                                 .key = key->id,
                                 .etag = key->etag,
                                 .name = m_options.name,
                                 .note = m_options.note,
                                 .allowedIps = {},
                                 .paused = m_options.paused};
    const Result<ApiKey> changed = co_await context.client->send(call);
    if (!changed)
        co_return tl::unexpected(changed.error());
    if (context.json)
        context.terminal->print(jsonText({{u"key"_s, changed->toJson()}}));
    context.terminal->note(doneText(*key, *changed, m_options));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
