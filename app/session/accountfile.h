// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountmemory.h"

#include <memory>

namespace Intrlume::Session {

//! Remembers the accounts in a small JSON file of the person's own (mode 0600): {"console": [as KnownAccount], "intrlume": [the same]}.
//! Holds no secret. A file that is missing counts as empty. Of one that is
//! damaged a copy is put aside, under the name with ".bad", before it is
//! written anew with what could be read of it. A lock file beside it keeps programs from writing over each
//! other.
class AccountFile final : public AccountMemory {
public:
    enum class Program { Console, CommandLine };
    using Tell = std::function<void(const QString &)>;

    //! \a tell hears, in a sentence, that the file could not be written, or was damaged.
    AccountFile(QString path, Program program, Tell tell);

    //! The one that all programs of this person share: $XDG_CONFIG_HOME/intrlume/accounts.json, and its like on other systems.
    static std::shared_ptr<AccountFile> ofThisPerson(Program program, Tell tell);

    AccountLists lists() const override;
    void change(const Change &change) override;

private:
    //! Whether the file may be written.
    bool putAsideIfDamaged() const;

    QString m_path;
    Program m_program;
    Tell m_tell;
};

} // namespace Intrlume::Session
