// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <variant>

namespace Intrlume::Handover {

//! The services that a key can be sent to, each through its own program on this computer.
enum class Service { GitHub, Aws, Vercel };

//! An Actions secret of a GitHub repository, set with `gh`.
struct GitHubSecret {
    QString repository; //!< "owner/name", or "host/owner/name"
    QString name = QStringLiteral("INTRLUME_API_KEY"); //!< letters, digits and _, not a digit first; not beginning with GITHUB_
    QString environment; //!< a deployment environment of the repository; empty: all of the repository
    bool operator==(const GitHubSecret &) const = default;
};

//! A secret of AWS Secrets Manager, set with `aws`.
struct AwsSecret {
    QString name; //!< 1 to 512 letters, digits and /_+=.@-; with Existing::Replace an ARN, too
    QString region; //!< such as "ap-south-1"; empty: as the program is set up
    QString profile; //!< a profile of the program; empty: its default one
    bool operator==(const AwsSecret &) const = default;
};

//! An environment variable of a Vercel project, set with `vercel`. Vercel shows nobody the value again, except in development.
struct VercelVariable {
    QString folder; //!< the folder that `vercel link` tied to the project; an absolute path
    QString environment = QStringLiteral("production"); //!< "production", "preview", "development" or one of the project's own
    QString name = QStringLiteral("INTRLUME_API_KEY"); //!< letters, digits and _, not a digit first
    bool operator==(const VercelVariable &) const = default;
};

using Destination = std::variant<GitHubSecret, AwsSecret, VercelVariable>;

Service serviceOf(const Destination &destination);
//! "gh", "aws" or "vercel".
QString programOf(Service service);

//! Whether the destination can be meant. Kind::Invalid, code "fields-invalid", with a FieldError for each wrong member: pointer "/repository",
//! "/name", "/environment", "/region", "/profile" or "/folder", code "missing" or "malformed" ("not-linked" for a folder that is not linked
//! to a Vercel project). Looks at the folder on this computer, and at nothing else.
[[nodiscard]] Result<void> check(const Destination &destination);

} // namespace Intrlume::Handover
