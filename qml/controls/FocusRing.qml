// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! The 2 px ring outside a control that has the keyboard (DESIGN 2.4). A child of that control; `shown` is its visualFocus.
Rectangle {
    id: root

    property bool shown
    property real controlRadius: Theme.radius.control
    property int offset: 4

    anchors.fill: parent
    anchors.margins: -offset
    visible: shown
    color: "transparent"
    border.width: 2
    border.color: Theme.color.focusRing
    radius: controlRadius + offset - 1
}
