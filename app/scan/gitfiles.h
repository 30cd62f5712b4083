// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QByteArrayList>

#include <optional>

namespace Intrlume::Scan {

//! What git would take of \a folder: tracked files, and untracked ones that no rule ignores, as paths below it. Folders among them are
//! repositories of their own. Nothing where the folder is in no work tree, or git ignores it as a whole: whoever names an ignored folder means
//! it. Kind::Storage, code "git-refused", with git's own words, where there is a work tree and git is absent or does not want to look into it,
//! as into somebody else's. Runs no program that the repository's configuration names.
Result<std::optional<QByteArrayList>> gitFiles(const QByteArray &folder);

} // namespace Intrlume::Scan
