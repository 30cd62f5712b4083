// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "startrequest.h"

#include <algorithm>

namespace Intrlume::Console {

namespace {
constexpr qsizetype longestActivation = 256;
}

QByteArray checkedActivation(const QByteArray &token)
{
    const bool plain = std::all_of(token.begin(), token.end(), [](char letter) { return letter > ' ' && letter < '\x7f'; });
    return plain && token.size() <= longestActivation ? token : QByteArray();
}

QByteArray activationOfEnvironment()
{
    const QByteArray wayland = checkedActivation(qgetenv("XDG_ACTIVATION_TOKEN"));
    return wayland.isEmpty() ? checkedActivation(qgetenv("DESKTOP_STARTUP_ID")) : wayland;
}

void useActivation(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token);
}

} // namespace Intrlume::Console
