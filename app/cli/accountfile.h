// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountmemory.h"

namespace Intrlume::Cli {

class Terminal;

//! Remembers, in a small JSON file of the person's own (mode 0600), who was signed in at which server: {"accounts": [as KnownAccount]}.
//! Holds no secret. A file that cannot be read counts as empty; one that cannot be written is told on \a terminal.
class AccountFile final : public Session::AccountMemory {
public:
    AccountFile(QString path, Terminal &terminal)
        : m_path(std::move(path))
        , m_terminal(terminal)
    {
    }

    QList<Session::KnownAccount> accounts() const override;
    void setAccounts(const QList<Session::KnownAccount> &accounts) override;

private:
    QString m_path;
    Terminal &m_terminal;
};

} // namespace Intrlume::Cli
