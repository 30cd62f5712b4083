// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "cli/handing.h"

namespace Intrlume::Cli {

//! Generates a key and prints its secret, once, as the only thing on standard output: `intrlume keys generate ci --output env > .env`.
//! A secret that could not be written anywhere revokes its key again: nobody would hold it. An automation key needs the password once more,
//! which is asked for where the service wants it.
class GenerateKeyCommand final : public Command {
public:
    struct Options {
        QString name;
        Environment environment = Environment::Live;
        QList<IpRange> allowedIps;
        QString note;
        bool automation = false;
        bool passwordFromInput = false; //!< --password-stdin
        Handing handing = {}; //!< --to
    };

    explicit GenerateKeyCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    bool acceptsKey() const override { return true; }

private:
    Options m_options;
};

} // namespace Intrlume::Cli
