// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Lists the keys that this computer's keychain holds of the server, for `intrlume run`. Asks the keychain only, not the service.
class ListKeptKeysCommand final : public Command {
public:
    QCoro::Task<Result<void>> run(Context context) const override;
};

//! Removes a key from this computer's keychain. The key itself goes on working.
class ForgetKeyCommand final : public Command {
public:
    explicit ForgetKeyCommand(QString key)
        : m_key(std::move(key))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    QString m_key; //!< its id, or the name that it was kept under
};

} // namespace Intrlume::Cli
