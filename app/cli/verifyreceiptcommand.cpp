// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/verifyreceiptcommand.h"

#include "api/receipts.h"
#include "cli/json.h"
#include "cli/printable.h"
#include "cli/table.h"
#include "cli/texts.h"
#include "core/timestamp.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

constexpr qint64 longestReceipt = 1024 * 1024;

Result<SignedReceipt> readReceipt(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Storage, u"receipt-unread"_s);
    const QByteArray bytes = file.read(longestReceipt + 1);
    Result<SignedReceipt> receipt = SignedReceipt::fromJson(QJsonDocument::fromJson(bytes).object());
    if (!receipt || bytes.size() > longestReceipt)
        return fail(Error::Kind::Malformed, u"receipt-malformed"_s);
    return receipt;
}

//! The server's key of the name that the receipt gives.
QCoro::Task<Result<QByteArray>> trustedKey(Context context, QString id)
{
    const Result<Page<SigningKey>> keys = co_await context.client->send(Api::ListSigningKeys());
    if (!keys)
        co_return tl::unexpected(keys.error());
    for (const SigningKey &key : keys->items) {
        if (key.id == id)
            co_return key.publicKey;
    }
    co_return fail(Error::Kind::Untrusted, u"signing-key-unknown"_s);
}

QString textOf(const Receipt &receipt)
{
    QString text = fieldsText({{u"Key"_s, receipt.maskedKey},
                               {u"Name"_s, receipt.name},
                               {u"Id"_s, receipt.key.toString()},
                               {u"Workspace"_s, receipt.workspace.toString()},
                               {u"Revoked"_s, toRfc3339(receipt.revocation.requestedAt)},
                               {u"Issued"_s, toRfc3339(receipt.issuedAt)}});
    Table regions({u"REGION"_s, u"STOPPED AT"_s, u"AFTER"_s});
    for (const RegionStop &stop : receipt.revocation.regions)
        regions.addRow({stop.region, toRfc3339(stop.stoppedAt), u"%1 ms"_s.arg(stop.milliseconds)});
    return text + regions.toString();
}

} // namespace

QCoro::Task<Result<void>> VerifyReceiptCommand::run(Context context) const
{
    const Result<SignedReceipt> saved = readReceipt(m_options.file);
    if (!saved)
        co_return tl::unexpected(saved.error());
    Result<QByteArray> trusted = m_options.publicKey;
    if (m_options.publicKey.isEmpty())
        trusted = co_await trustedKey(context, saved->keyId);
    if (!trusted)
        co_return tl::unexpected(trusted.error());
    const Result<Receipt> receipt = saved->verify(*trusted);
    if (!receipt)
        co_return tl::unexpected(
            receipt.error().kind == Error::Kind::Malformed ? Error{.kind = Error::Kind::Malformed, .code = u"receipt-malformed"_s} : receipt.error());
    if (context.json)
        context.terminal->print(
            jsonText({{u"verified"_s, true}, {u"signing_key"_s, saved->keyId}, {u"receipt"_s, QJsonDocument::fromJson(saved->payload).object()}}));
    else
        context.terminal->print(textOf(*receipt));
    const QString who = m_options.publicKey.isEmpty() ? context.client->address() : u"the public key that you gave"_s;
    context.terminal->note(u"The signature is good, according to %1."_s.arg(who));
    co_return Result<void>();
}

} // namespace Intrlume::Cli
