// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"
#include "handover/destination.h"

#include <QCoroTask>

#include <variant>

namespace Intrlume::Cli {

//! Where a new secret goes instead of standard output, so that nobody sees it (--to).
struct Handing {
    struct Print { };
    struct Keychain { };
    struct EnvFile {
        QString path;
    };

    std::variant<Print, Keychain, EnvFile, Handover::Destination> where;
    bool replace = false; //!< what is there under the same name

    bool prints() const { return std::holds_alternative<Print>(where); }
    //! What to know of the place once the secret is there: that git would take the file. Empty: nothing.
    QString warning() const;
    //! "this computer's keychain", "~/voice/.env", "GitHub secret INTRLUME_API_KEY of nilavya/voice" …
    QString text() const;
};

//! What --to takes, for --help.
extern const char handingHelp[];

//! Reads "keychain", "env:FILE", "github:OWNER/REPO", "aws:NAME" and "vercel:FOLDER", the last three also with "#" and an environment (GitHub,
//! Vercel) or a region (AWS) behind; empty: print it. \a name is what the secret is called there. Kind::Invalid, code "usage".
[[nodiscard]] Result<Handing> parseHanding(const QString &to, const QString &name, bool replace);

//! Whether it can be handed over, as far as that can be told before there is a key: the keychain is open, the file can be written, the
//! program is installed, standard output takes something.
QCoro::Task<Result<void>> prepareHanding(Context context, Handing handing);

struct Issued;
class Interruption;

//! Hands the secret over; what the keychain keeps of the key that it took over from goes. Kind::Conflict, code "exists", where there is something
//! of the same name that may not be replaced. \a interruption ends a program that it was given to.
QCoro::Task<Result<void>> handOver(Context context, Handing handing, Issued issued, const Interruption *interruption);

} // namespace Intrlume::Cli
