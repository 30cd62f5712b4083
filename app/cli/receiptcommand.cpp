// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/receiptcommand.h"

#include "api/receipts.h"
#include "cli/json.h"
#include "cli/keychoice.h"
#include "cli/place.h"
#include "cli/table.h"
#include "cli/texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

QCoro::Task<Result<void>> ReceiptCommand::run(Context context) const
{
    const Result<Place> place = co_await keyPlace(context);
    if (!place)
        co_return tl::unexpected(place.error());
    const Result<ApiKey> key = co_await findKey(context, place->workspace, m_key, Meant::Any, true);
    if (!key)
        co_return tl::unexpected(key.error());
    const Api::GetReceipt call{.workspace = place->workspace, .key = key->id};
    const Result<SignedReceipt> receipt = co_await context.client->send(call);
    if (!receipt)
        co_return tl::unexpected(receipt.error());
    context.terminal->print(jsonText(receipt->toJson())); // In every form of output: the file is what counts.
    co_return Result<void>();
}

QCoro::Task<Result<void>> ListSigningKeysCommand::run(Context context) const
{
    const Api::ListSigningKeys call;
    const Result<Page<SigningKey>> keys = co_await context.client->send(call);
    if (!keys)
        co_return tl::unexpected(keys.error());
    QJsonArray items;
    Table table({u"ID"_s, u"PUBLIC KEY"_s, u"CREATED"_s});
    for (const SigningKey &key : keys->items) {
        items.append(key.toJson());
        table.addRow({key.id, QString::fromLatin1(key.publicKey.toBase64()), timeText(key.createdAt)});
    }
    context.terminal->print(context.json ? jsonText({{u"items"_s, items}}) : table.toString());
    co_return Result<void>();
}

} // namespace Intrlume::Cli
