// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/generatekeycommand.h"

#include "api/generatekey.h"
#include "cli/issuedsecret.h"
#include "cli/place.h"
#include "cli/printable.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> GenerateKeyCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<void> prepared = co_await prepareHanding(context, m_options.handing);
    if (!prepared)
        co_return tl::unexpected(prepared.error());
    const Api::GenerateApiKey call{.workspace = place->workspace,
                                   .name = m_options.name,
                                   .environment = m_options.environment,
                                   .allowedIps = m_options.allowedIps,
                                   .note = m_options.note,
                                   .automation = m_options.automation};
    auto interruption = std::make_unique<Interruption>(*context.terminal);
    Result<Api::GeneratedKey> generated = co_await Api::generateKey(*context.client, call);
    if (!generated && generated.error().code == "elevation-required"_L1 && !interruption->came()) {
        interruption.reset(); // Whoever is asked may go at once.
        const Result<void> elevated = co_await elevate(context, *place, m_options.passwordFromInput);
        if (!elevated)
            co_return tl::unexpected(elevated.error());
        interruption = std::make_unique<Interruption>(*context.terminal);
        generated = co_await Api::generateKey(*context.client, call);
    }
    if (!generated)
        co_return tl::unexpected(toldOf(*interruption, generated.error()));

    const QString kind = toString(generated->key.environment) + (generated->key.automation ? u", automation"_s : QString());
    const QString once = m_options.handing.prints() ? u" Its secret is shown this once and cannot be fetched again."_s : QString();
    context.terminal->note(u"Key “%1” (%2) generated in %3.%4"_s.arg(printable(generated->key.name), kind, printable(place->slug), once));
    const Issued issued{.key = generated->key,
                        .secret = generated->secret,
                        .workspaceSlug = place->slug,
                        .json = {{u"key"_s, generated->key.toJson()}},
                        .previous = std::nullopt};
    co_return co_await letOut(context, m_options.handing, issued, interruption.get());
}

} // namespace Intrlume::Cli
