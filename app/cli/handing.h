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
    //! "this computer's keychain", "~/voice/.env", "GitHub secret INTRLUME_API_KEY of nilavya/voice" …
    QString text() const;
};

//! What --to takes, for --help.
extern const char handingHelp[];

//! Reads "keychain", "env:FILE", "github:OWNER/REPO", "aws:NAME" and "vercel:FOLDER", the last three also with "#" and an environment (GitHub,
//! Vercel) or a region (AWS) behind; empty: print it. \a name is what the secret is called there. Kind::Invalid, code "usage".
[[nodiscard]] Result<Handing> parseHanding(const QString &to, const QString &name, bool replace);

//! Whether it can be handed over, as far as that can be told before there is a key: the keychain is open, the file can be written, the
//! program is installed.
QCoro::Task<Result<void>> prepareHanding(Context context, Handing handing);

//! Hands \a secret over. Kind::Conflict, code "exists", where there is something of the same name that may not be replaced.
QCoro::Task<Result<void>> handOver(Context context, Handing handing, ApiKey key, QString workspaceSlug, Secret secret);

} // namespace Intrlume::Cli
