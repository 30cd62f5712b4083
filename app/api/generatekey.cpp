// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/generatekey.h"

#include "api/sendsurely.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
//! How many keys may be lost and replaced before a person is told.
constexpr int rounds = 4;

QCoro::Task<Result<GeneratedKey>> generateOver(Client client, GenerateApiKey call)
{
    if (call.idempotencyKey.isEmpty())
        call.idempotencyKey = newIdempotencyKey();
    for (int round = 0; round < rounds; ++round, call.idempotencyKey = newIdempotencyKey()) {
        Result<IssuedKey> issued = co_await sendUntilAnswered(client, call);
        if (!issued) {
            Error error = issued.error();
            if (isAnswerLost(error)) { // A key of this name may exist now; whoever shows the error can say so.
                error.code = u"answer-unknown"_s;
                error.detail = call.name;
            }
            co_return tl::unexpected(error);
        }
        if (issued->secret)
            co_return GeneratedKey{std::move(issued->key), *std::move(issued->secret)};

        // The secret went out with an answer that was lost: nobody holds it, so nobody may use it.
        // Named, since GCC 12 destroys twice what is braced together inside a co_await expression.
        const RevokeApiKey revoke{.workspace = call.workspace, .key = issued->key.id};
        const Result<RevokeApiKey::Reply> revoked = co_await sendUntilAnswered(client, revoke);
        if (!revoked) {
            Error error = revoked.error();
            error.code = u"unheld-key"_s;
            error.detail = issued->key.masked();
            co_return tl::unexpected(error);
        }
    }
    co_return fail(Error::Kind::Offline, u"answers-lost"_s, u"Every answer with the new key was lost; each such key is revoked."_s);
}
} // namespace

QCoro::Task<Result<GeneratedKey>> generateKey(Client &client, GenerateApiKey call)
{
    return generateOver(client, std::move(call)); // The running call has its own client: pages come and go.
}

} // namespace Intrlume::Api
