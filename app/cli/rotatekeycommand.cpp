// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/rotatekeycommand.h"

#include "api/rotatekey.h"
#include "cli/issuedsecret.h"
#include "cli/keychoice.h"
#include "cli/place.h"
#include "cli/printable.h"
#include "cli/regionwatch.h"
#include "cli/texts.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

//! What else is known of an answer that was lost.
Error told(Error error, const ApiKey &key)
{
    if (error.code == "answer-unknown"_L1) {
        error.code = u"rotation-unknown"_s;
        error.detail = key.name;
    } else if (error.code == "unheld-key"_L1) {
        error.code = u"unheld-rotation"_s;
    }
    return error;
}

QString oldKeyText(const ApiKey &previous)
{
    return previous.status == KeyStatus::Revoked || !previous.endsAt.isValid()
               ? u"The old key is being stopped in every region."_s
               : u"The old key, %1, stops at %2."_s.arg(printable(previous.masked()), timeText(previous.endsAt));
}

QJsonObject jsonOf(const Api::RenewedKey &renewed)
{
    return {{u"key"_s, renewed.key.toJson()},
            {u"previous"_s, renewed.previous.toJson()},
            {u"revocation"_s, renewed.revocation ? QJsonValue(renewed.revocation->toJson()) : QJsonValue(QJsonValue::Null)}};
}

QCoro::Task<Result<void>> waitForOldKey(Context context, Api::RenewedKey renewed)
{
    if (!renewed.revocation)
        co_return Result<void>();
    const Revocation revocation = co_await waitForRegions(context, renewed.previous, *renewed.revocation);
    if (!revocation.isComplete())
        co_return fail(Error::Kind::Timeout, u"regions-pending"_s, pendingRegions(revocation).join(u", "_s));
    QStringList stops;
    for (const RegionStop &region : revocation.regions)
        stops.append(u"%1 %2 ms"_s.arg(printable(region.region)).arg(region.milliseconds));
    context.terminal->note(u"The old key is stopped in every region: %1."_s.arg(stops.join(u", "_s)));
    co_return Result<void>();
}

} // namespace

QCoro::Task<Result<void>> RotateKeyCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<ApiKey> key = co_await findKey(context, place->workspace, m_options.key, Meant::Current);
    if (!key)
        co_return tl::unexpected(key.error());
    const Result<void> prepared = co_await prepareHanding(context, m_options.handing);
    if (!prepared)
        co_return tl::unexpected(prepared.error());
    const Api::RotateApiKey call{.workspace = place->workspace, .key = key->id, .overlap = m_options.overlap};
    auto interruption = std::make_unique<Interruption>(*context.terminal);
    Result<Api::RenewedKey> renewed = co_await Api::rotateKey(*context.client, call);
    if (!renewed && renewed.error().code == "elevation-required"_L1 && !interruption->came()) {
        interruption.reset(); // Whoever is asked may go at once.
        const Result<void> elevated = co_await elevate(context, *place, m_options.passwordFromInput);
        if (!elevated)
            co_return tl::unexpected(elevated.error());
        interruption = std::make_unique<Interruption>(*context.terminal);
        renewed = co_await Api::rotateKey(*context.client, call);
    }
    if (!renewed)
        co_return tl::unexpected(toldOf(*interruption, told(renewed.error(), *key)));

    const QString once = m_options.handing.prints() ? u" The new secret is shown this once and cannot be fetched again."_s : QString();
    context.terminal->note(u"Key “%1” rotated.%2 %3"_s.arg(printable(renewed->key.name), once, oldKeyText(renewed->previous)));
    const Issued issued{
        .key = renewed->key, .secret = renewed->secret, .workspaceSlug = place->slug, .json = jsonOf(*renewed), .previous = renewed->previous};
    const Result<void> printed = co_await letOut(context, m_options.handing, issued, interruption.get());
    interruption.reset(); // Who waits for the regions may go: the key is where it belongs.
    if (!printed || !m_options.wait)
        co_return printed;
    co_return co_await waitForOldKey(context, *renewed);
}

} // namespace Intrlume::Cli
