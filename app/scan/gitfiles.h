// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayList>

#include <optional>

namespace Intrlume::Scan {

//! What git would take of \a folder: tracked files, and untracked ones that no rule ignores, as paths below it. Folders among them are
//! repositories of their own. Nothing where git is absent, refuses, does not know the folder, or ignores it as a whole: whoever
//! names an ignored folder means it. Runs no program that the repository's configuration names.
std::optional<QByteArrayList> gitFiles(const QByteArray &folder);

} // namespace Intrlume::Scan
