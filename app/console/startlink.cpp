// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "startlink.h"

#include <QByteArrayView>

namespace Intrlume::Console {

namespace {
//! Whatever looks like a link, also a wrong one: it may hold a token all the same, and the person hears what is wrong with it.
bool looksLikeLink(QByteArrayView argument)
{
    constexpr QByteArrayView scheme = "intrlume:";
    return argument.size() >= scheme.size() && qstrnicmp(argument.data(), scheme.data(), static_cast<size_t>(scheme.size())) == 0;
}
} // namespace

Secret takeStartLink(int &argc, char *argv[])
{
    Secret link;
    int kept = 1;
    for (int at = 1; at < argc; ++at) {
        const QByteArrayView argument(argv[at]);
        if (!looksLikeLink(argument)) {
            argv[kept++] = argv[at];
            continue;
        }
        link = Secret(argument.toByteArray());
        wipeMemory(argv[at], argument.size());
    }
    if (kept < argc)
        argv[kept] = nullptr;
    argc = kept;
    return link;
}

} // namespace Intrlume::Console
