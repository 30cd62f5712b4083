// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "scan/leak.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Scan {

QString Leak::masked() const
{
    return u"intrlume_sk_%1_%2…%3"_s.arg(toString(key.environment()), key.head(), key.tail());
}

} // namespace Intrlume::Scan
