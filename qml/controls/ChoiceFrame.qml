// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! The bordered face of a choice card, tinted when chosen.
Rectangle {
    id: root

    property bool checked
    property bool hovered
    property bool pressed
    property bool ring
    property int thickness: 2

    radius: Theme.radius.card
    color: checked ? Theme.color.accentTint : pressed ? Theme.color.bgPressed : hovered ? Theme.color.bgHover : Theme.color.bgSurface
    border.width: checked ? thickness : 1
    border.color: checked ? Theme.color.brand : Theme.color.borderDefault

    Behavior on color {
        ColorAnimation { duration: Theme.motion.hover }
    }

    FocusRing {
        shown: root.ring
        controlRadius: root.radius
    }
}
