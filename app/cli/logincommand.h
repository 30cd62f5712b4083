// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"

namespace Intrlume::Cli {

//! Signs in and keeps the session in the system's keychain, and only there: without one it says so before it asks for the password.
class LoginCommand final : public Command {
public:
    struct Options {
        QString email; //!< empty with \c byDevice
        bool passwordFromInput = false; //!< --password-stdin: the password, and where it is wanted the code on a second line
        bool byDevice = false; //!< --device: somebody lets it in from the console
    };

    explicit LoginCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;

private:
    Options m_options;
};

} // namespace Intrlume::Cli
