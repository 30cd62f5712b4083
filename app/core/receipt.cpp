// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "core/receipt.h"

#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Intrlume {

namespace {
constexpr auto receiptType = "intrlume-revocation-receipt"_L1;
constexpr int receiptVersion = 1;

QString toBase64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

//! Empty for what is no base64, or has another length than \a size where one is given.
QByteArray fromBase64(const QJsonValue &value, qsizetype size = -1)
{
    const QByteArray::FromBase64Result bytes = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && (size < 0 || bytes.decoded.size() == size) ? bytes.decoded : QByteArray();
}
} // namespace

Result<SigningKey> SigningKey::fromJson(const QJsonObject &json)
{
    SigningKey key{.id = json["id"_L1].toString(),
                   .publicKey = fromBase64(json["public_key"_L1], crypto_sign_PUBLICKEYBYTES),
                   .createdAt = timeFromJson(json["created_at"_L1])};
    if (key.id.isEmpty() || key.publicKey.isEmpty() || json["algorithm"_L1].toString() != "Ed25519"_L1)
        return malformed("signing key of another form");
    return key;
}

QJsonObject SigningKey::toJson() const
{
    return {{u"id"_s, id}, {u"algorithm"_s, u"Ed25519"_s}, {u"public_key"_s, toBase64(publicKey)}, {u"created_at"_s, timeToJson(createdAt)}};
}

QByteArray Receipt::toPayload() const
{
    QJsonArray regions;
    for (const RegionStop &stop : revocation.regions)
        regions.append(
            QJsonObject{{u"region"_s, stop.region}, {u"stopped_at"_s, timeToJson(stop.stoppedAt)}, {u"milliseconds"_s, stop.milliseconds}});
    // QJsonObject keeps its members sorted, so equal receipts are equal bytes.
    return QJsonDocument(QJsonObject{{u"type"_s, receiptType},
                                     {u"version"_s, receiptVersion},
                                     {u"workspace_id"_s, workspace.toString()},
                                     {u"key_id"_s, key.toString()},
                                     {u"key"_s, maskedKey},
                                     {u"name"_s, name},
                                     {u"requested_at"_s, timeToJson(revocation.requestedAt)},
                                     {u"regions"_s, regions},
                                     {u"issued_at"_s, timeToJson(issuedAt)}})
        .toJson(QJsonDocument::Compact);
}

Result<Receipt> Receipt::fromPayload(const QByteArray &payload)
{
    const QJsonObject json = QJsonDocument::fromJson(payload).object();
    if (json["type"_L1].toString() != receiptType || json["version"_L1].toInt() != receiptVersion || !json["regions"_L1].isArray())
        return malformed("no receipt of a revocation");
    Receipt receipt{.workspace = WorkspaceId(json["workspace_id"_L1].toString()),
                    .key = KeyId(json["key_id"_L1].toString()),
                    .maskedKey = json["key"_L1].toString(),
                    .name = json["name"_L1].toString(),
                    .revocation = {.requestedAt = timeFromJson(json["requested_at"_L1]), .regions = {}},
                    .issuedAt = timeFromJson(json["issued_at"_L1])};
    for (const QJsonValue &value : json["regions"_L1].toArray()) {
        const QJsonObject row = value.toObject();
        receipt.revocation.regions.append({.region = row["region"_L1].toString(),
                                           .stopped = true,
                                           .stoppedAt = timeFromJson(row["stopped_at"_L1]),
                                           .milliseconds = row["milliseconds"_L1].toInteger(-1)});
    }
    if (!receipt.key.isValid())
        return malformed("receipt without a key");
    return receipt;
}

Result<SignedReceipt> SignedReceipt::fromJson(const QJsonObject &json)
{
    SignedReceipt receipt{.payload = fromBase64(json["payload"_L1]),
                          .keyId = json["key_id"_L1].toString(),
                          .publicKey = fromBase64(json["public_key"_L1], crypto_sign_PUBLICKEYBYTES),
                          .signature = fromBase64(json["signature"_L1], crypto_sign_BYTES)};
    if (json["algorithm"_L1].toString() != "Ed25519"_L1 || receipt.payload.isEmpty() || receipt.publicKey.isEmpty() || receipt.signature.isEmpty())
        return malformed("no signed receipt");
    return receipt;
}

QJsonObject SignedReceipt::toJson() const
{
    return {{u"payload"_s, toBase64(payload)},
            {u"algorithm"_s, u"Ed25519"_s},
            {u"key_id"_s, keyId},
            {u"public_key"_s, toBase64(publicKey)},
            {u"signature"_s, toBase64(signature)}};
}

Result<Receipt> SignedReceipt::verify(const QByteArray &trusted) const
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(payload.constData());
    if (signature.size() != crypto_sign_BYTES || trusted.size() != crypto_sign_PUBLICKEYBYTES
        || crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature.constData()), bytes,
                                       static_cast<unsigned long long>(payload.size()), reinterpret_cast<const unsigned char *>(trusted.constData()))
               != 0)
        return fail(Error::Kind::Untrusted, u"signature-wrong"_s, u"The receipt was not signed with this key, or was changed afterwards."_s);
    return Receipt::fromPayload(payload);
}

} // namespace Intrlume
