// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! The face of everything that drops down.
Rectangle {
    radius: Theme.radius.card
    color: Theme.color.bgRaised
    border.width: 1
    border.color: Theme.color.borderOverlay
}
