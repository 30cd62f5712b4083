// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/context.h"

#include <QCoroTask>

namespace Intrlume::Cli {

//! One thing that the program can do, with the options that the person gave. It lives until its run has ended.
//! In runs, calls have names of their own before they are awaited: GCC 12 destroys twice what is braced together inside a co_await.
class Command {
public:
    virtual ~Command() = default;

    virtual QCoro::Task<Result<void>> run(Context context) const = 0;

    //! Whether it may work as the key of INTRLUME_API_KEY instead of as the person who is signed in.
    virtual bool acceptsKey() const { return false; }
    //! Whether it sends nothing, so that it does not matter which server was chosen, or whether that is one at all.
    virtual bool worksOffline() const { return false; }
};

} // namespace Intrlume::Cli
