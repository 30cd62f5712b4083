// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/command.h"
#include "core/apikey.h"

namespace Intrlume::Cli {

//! Changes from where a key may be used. Before it saves, it asks the service which addresses of the last 30 days would be refused, and asks
//! the person where there are any.
class AllowKeyCommand final : public Command {
public:
    struct Options {
        QString key; //!< its id, or the name of one that is not revoked
        QList<IpRange> add;
        QList<IpRange> remove;
        bool startEmpty = false; //!< --only, --anywhere: instead of what is allowed now
        bool checkOnly = false; //!< --check: save nothing
        bool yes = false; //!< --yes: do not ask
    };

    explicit AllowKeyCommand(Options options)
        : m_options(std::move(options))
    {
    }

    QCoro::Task<Result<void>> run(Context context) const override;
    bool acceptsKey() const override { return true; }

private:
    Result<QList<IpRange>> draft(const QList<IpRange> &now) const;

    Options m_options;
};

} // namespace Intrlume::Cli
