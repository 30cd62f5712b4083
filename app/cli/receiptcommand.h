// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Prints the signed receipt of a key's revocation as JSON, to be saved: `intrlume keys receipt KEY > receipt.json`.
class ReceiptCommand final : public Command {
public:
    explicit ReceiptCommand(QString key)
        : m_key(std::move(key))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    bool acceptsKey() const override { return true; }

private:
    QString m_key; // Its id or name.
};

//! Lists the keys that the platform signs receipts with, for those who want to check one offline later.
class ListSigningKeysCommand final : public Command {
public:
    QCoro::Task<Result<void>> run(Context context) const override;
};

} // namespace Intrlume::Cli
