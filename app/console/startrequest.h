// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/secret.h"

namespace Intrlume::Console {

//! What another start of the program wants of the one that runs.
struct StartRequest {
    Secret link; //!< empty: only to be seen
    QByteArray activation; //!< the desktop's permission to come to the front; empty where it gave none
};

//! The permission to come to the front that the desktop put into this program's environment: XDG_ACTIVATION_TOKEN on Wayland,
//! DESKTOP_STARTUP_ID on X11. Empty where there is none or what is there cannot be one.
QByteArray activationOfEnvironment();
//! \a token where it can be one, else empty: it comes from other programs.
QByteArray checkedActivation(const QByteArray &token);
//! Puts \a token where Qt's Wayland plugin looks for it when a window asks to be activated.
void useActivation(const QByteArray &token);

} // namespace Intrlume::Console
