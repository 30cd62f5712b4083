// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! A square button with an icon only. `text` is its accessible name and, with the shortcut, its tooltip.
GuardedButton {
    id: root

    property string iconName
    property bool small
    property bool bordered
    property int iconSize: Theme.size.icon
    property color iconColor: hovered || bordered ? Theme.color.textPrimary : Theme.color.textSecondary

    implicitWidth: small ? Theme.size.buttonSmall : Theme.size.button
    implicitHeight: implicitWidth
    cornerRadius: small ? Theme.radius.small : Theme.radius.control
    toolTipText: disabledReason !== "" ? disabledReason : text
    accessibleDescription: shortcutText

    contentItem: Item {
        AppIcon {
            anchors.centerIn: parent
            visible: !root.busy
            name: root.iconName
            size: root.iconSize
            color: root.enabled && root.disabledReason === "" ? root.iconColor : Theme.color.textDisabled
        }

        Spinner {
            anchors.centerIn: parent
            running: root.busy
        }
    }

    background: Rectangle {
        radius: root.cornerRadius
        color: root.down ? Theme.color.bgPressed : root.hovered && root.available ? Theme.color.bgHover
                         : root.bordered ? Theme.color.bgRaised : "transparent"
        border.width: root.bordered ? 1 : 0
        border.color: Theme.color.borderDefault

        Behavior on color {
            ColorAnimation { duration: Theme.motion.hover }
        }
    }
}
