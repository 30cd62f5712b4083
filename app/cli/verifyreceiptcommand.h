// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Checks that a saved receipt of a revocation was signed by the platform, and prints what it says. The key that it names itself proves
//! nothing: trusted is what the server says its keys are, or one that the person gives.
class VerifyReceiptCommand final : public Command {
public:
    struct Options {
        QString file;
        QByteArray publicKey; //!< 32 bytes; empty: ask the server
    };

    explicit VerifyReceiptCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    bool worksOffline() const override { return !m_options.publicKey.isEmpty(); }

private:
    Options m_options;
};

} // namespace Intrlume::Cli
