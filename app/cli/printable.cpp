// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/printable.h"

namespace Intrlume::Cli {

QString printable(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        const ushort code = c.unicode();
        const bool turns =
            code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        const bool breaksLines = code == 0x2028 || code == 0x2029;
        if (c.category() == QChar::Other_Control || turns || breaksLines)
            c = QChar::ReplacementCharacter;
    }
    return safe;
}

} // namespace Intrlume::Cli
