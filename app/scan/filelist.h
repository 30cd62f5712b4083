// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "scan/leak.h"

namespace Intrlume::Scan {

//! Whether what git ignores is left out.
enum class Ignored { Skip, Include };

//! A file to look through.
struct ListedFile {
    QByteArray path;
    bool named = false; //!< by the person, so a link is followed
};

//! The files in and below \a paths. Links are not followed, .git folders not entered; hidden files are listed. Inside a git work tree, and in
//! every repository that is met on the way, Ignored::Skip has git decide; where git refuses, all is listed. What cannot be listed, and where git
//! gave no answer, is added to \a report.
QList<ListedFile> listFiles(const QByteArrayList &paths, Ignored ignored, Report &report);

} // namespace Intrlume::Scan
