// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "scan/treescan.h"

namespace Intrlume::Cli {

//! Looks for API keys in files, offline, and with \c revoke stops those that it found. Ends with Kind::Conflict, code "keys-found", where
//! there are any, and with Kind::Storage, code "scan-incomplete", where there are none in what could be read.
class ScanCommand final : public Command {
public:
    struct Options {
        QByteArrayList paths;
        Scan::Options scan;
        bool revoke = false;
        bool yes = false;
    };

    explicit ScanCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    bool worksOffline() const override { return !m_options.revoke; }

private:
    Options m_options;
};

} // namespace Intrlume::Cli
