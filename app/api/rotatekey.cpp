// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/rotatekey.h"

#include "api/sendsurely.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
//! How many keys may be lost and replaced before a person is told.
constexpr int rounds = 4;

QCoro::Task<Result<RenewedKey>> rotateOver(Client client, RotateApiKey call)
{
    if (call.idempotencyKey.isEmpty())
        call.idempotencyKey = newIdempotencyKey();
    std::optional<RotatedKey> unheld; // The latest answer to arrive without its secret.
    std::optional<RotatedKey> first; // It speaks of the key that was to be rotated.
    for (int round = 0; round < rounds; ++round) {
        Result<RotatedKey> rotated = co_await sendUntilAnswered(client, call);
        if (!rotated) {
            Error error = rotated.error();
            if (unheld) {
                error.code = u"unheld-key"_s;
                error.detail = unheld->key.masked();
            } else if (isAnswerLost(error)) {
                error.code = u"answer-unknown"_s;
                error.detail.clear();
            }
            co_return tl::unexpected(error);
        }
        if (!first)
            first = *rotated;
        if (rotated->secret)
            co_return RenewedKey{std::move(rotated->key), *std::move(rotated->secret), std::move(first->previous), std::move(first->revocation)};

        call = RotateApiKey{
            .workspace = call.workspace, .key = rotated->key.id, .overlap = std::chrono::seconds(0), .idempotencyKey = newIdempotencyKey()};
        unheld = *std::move(rotated);
    }
    co_return fail(Error::Kind::Offline, u"unheld-key"_s, unheld->key.masked());
}
} // namespace

QCoro::Task<Result<RenewedKey>> rotateKey(Client &client, RotateApiKey call)
{
    return rotateOver(client, std::move(call)); // The running call has its own client: pages come and go.
}

} // namespace Intrlume::Api
