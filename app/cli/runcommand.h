// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Becomes another program that finds a key of this computer's keychain in its environment, and nowhere else: not in its arguments, not in
//! a file. Asks the keychain only, not the service. Returns only where it failed: Kind::NotFound, codes "key-not-kept" and
//! "program-missing"; Kind::Keychain; Kind::Storage, code "program-not-started".
class RunCommand final : public Command {
public:
    struct Options {
        QString key; //!< its id, or the name that it was kept under; of several, the newest
        QByteArray variable;
        QByteArrayList program; //!< its name and its arguments
    };

    explicit RunCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
