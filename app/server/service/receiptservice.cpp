// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/receiptservice.h"

#include "server/service/access.h"
#include "server/service/crypto.h"
#include "server/store/statement.h"
#include "server/store/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qsizetype idBytes = 9;

QString secretName(const SigningKey &key)
{
    return u"signing:"_s + key.id;
}
} // namespace

void ReceiptService::prepare(Store &store)
{
    Transaction transaction(store.connection());
    QList<SigningKey> keys = store.signingKeys.all();
    if (keys.isEmpty()) {
        const QString id = u"sig_"_s + QString::fromLatin1(randomBytes(idBytes).toBase64(QByteArray::Base64UrlEncoding));
        const Secret seed = signingSeed();
        const SigningKey key{.id = id, .publicKey = signingPublicKey(seed), .createdAt = m_clock.now()};
        store.secrets.insert(secretName(key), seed);
        store.signingKeys.insert(key);
        keys.append(key);
    }
    const std::optional<Secret> seed = store.secrets.find(secretName(keys.constFirst()));
    if (!seed)
        throw SqlFailure(u"the secret half of a signing key is not there"_s);
    transaction.commit();
    m_key = keys.constFirst();
    m_seed = *seed;
}

Result<SignedReceipt> ReceiptService::receipt(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id) const
{
    if (const Result<void> allowed = requireKeys(store, context.caller, workspace, KeyWork::Pipeline); !allowed)
        return tl::unexpected(allowed.error());
    const std::optional<StoredKey> stored = store.keys.find(workspace, id, m_clock.now());
    if (!stored)
        return notFound();
    if (const Result<void> allowed = mayTouch(context.caller, stored->key); !allowed)
        return tl::unexpected(allowed.error());
    const std::optional<Revocation> revocation = store.revocations.find(id);
    if (!revocation)
        return fail(Error::Kind::Conflict, u"key-not-revoked"_s, u"This key is not revoked, so there is nothing to prove."_s);
    if (!revocation->isComplete())
        return fail(Error::Kind::Conflict, u"revocation-running"_s, u"Not every region has confirmed yet."_s);

    // Issued when the last region confirmed, and so always the same bytes.
    const auto last = std::max_element(revocation->regions.begin(), revocation->regions.end(),
                                       [](const RegionStop &a, const RegionStop &b) { return a.stoppedAt < b.stoppedAt; });
    const QDateTime issuedAt = last == revocation->regions.end() ? revocation->requestedAt : last->stoppedAt;
    const Receipt receipt{.workspace = workspace,
                          .key = id,
                          .maskedKey = stored->key.masked(),
                          .name = stored->key.name,
                          .revocation = *revocation,
                          .issuedAt = issuedAt};
    const QByteArray payload = receipt.toPayload();
    return SignedReceipt{.payload = payload, .keyId = m_key.id, .publicKey = m_key.publicKey, .signature = sign(m_seed, payload)};
}

QList<SigningKey> ReceiptService::signingKeys(Store &store) const
{
    return store.signingKeys.all();
}

} // namespace Intrlume::Server
