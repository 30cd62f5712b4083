// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace Intrlume {

//! Whether a text may be one line only, as a name, or several, as a note.
enum class Lines { One, Several };

//! Whether all of \a text is seen as it stands: no control characters, no marks that turn the direction of what follows, nothing invisible, private
//! or not assigned. Such a name could pass as another. The joiners U+200C and U+200D are taken where a script or an emoji needs them.
bool isPlainText(const QString &text, Lines lines);

//! What two names have in common that people take for the same: NFKC, case folded, without joiners.
QString nameKey(const QString &name);

} // namespace Intrlume
