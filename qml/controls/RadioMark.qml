// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! The circle of a radio button; chosen, its border is 5 px wide.
Rectangle {
    id: root

    property bool checked
    property bool ring

    implicitWidth: 16
    implicitHeight: 16
    radius: 8
    antialiasing: true
    color: enabled ? Theme.color.bgRaised : Theme.color.bgSubtle
    border.width: checked ? 5 : 1
    border.color: !enabled ? (checked ? Theme.color.textDisabled : Theme.color.borderDefault) : checked ? Theme.color.accentFill : Theme.color.borderControl

    FocusRing {
        shown: root.ring
        controlRadius: 8
    }
}
