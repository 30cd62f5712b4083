// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace Intrlume::Cli {

//! Where a command speaks and listens; the seam that lets tests compare every byte printed.
//! Answers go to standard output, everything said about them to standard error, so that output can be piped.
class Terminal {
public:
    //! What became of all that was printed so far.
    enum class Written {
        Whole,
        ReaderLeft, //!< as `head` does once it has enough
        Failed, //!< such as for a full disk
    };

    virtual ~Terminal() = default;

    //! Writes \a text to standard output as it is; written() tells what became of it.
    virtual void print(const QString &text) = 0;
    virtual Written written() const = 0;
    //! Whether standard output takes anything, as far as that can be told beforehand: somebody reads it, and the disk has room. Kind::Storage,
    //! code "output-refused".
    [[nodiscard]] virtual Result<void> checkOutput() = 0;
    //! Writes \a text, which holds a secret, to standard output as it is. Kind::Storage, code "output-failed", where it did not get there.
    [[nodiscard]] virtual Result<void> printSecret(const Secret &text) = 0;
    //! Writes \a text and a line end to standard error.
    virtual void note(const QString &text) = 0;

    //! Asks a person for a secret without showing what they type. Kind::Invalid, code "no-terminal", where nobody can be asked;
    //! Kind::Cancelled where they interrupt or end the input.
    [[nodiscard]] virtual Result<Secret> askSecret(const QString &prompt) = 0;
    //! The first line of standard input, without its line end. Kind::Invalid, code "secret-missing", where it is empty.
    [[nodiscard]] virtual Result<Secret> readSecret() = 0;
    //! All of standard input as text. Kind::Storage, code "list-unread", where that failed or is longer than \a most bytes.
    [[nodiscard]] virtual Result<QString> readInput(qint64 most) = 0;
    //! Asks a person yes or no; anything but a yes is no. Kind::Invalid, code "no-terminal", where nobody can be asked.
    [[nodiscard]] virtual Result<bool> confirm(const QString &question) = 0;
};

} // namespace Intrlume::Cli
