// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/filelist.h"
#include "scan/filescan.h"

namespace Intrlume::Scan {

struct Options {
    Ignored ignored = Ignored::Skip;
    Binaries binaries = Binaries::Search;
    int threads = 0; //!< 0: as many as the machine runs at once
};

//! Looks for API keys in and below \a paths, offline. What git's history holds is not looked at: only files as they are now.
Report scanTree(const QByteArrayList &paths, const Options &options = {});

} // namespace Intrlume::Scan
