// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme

//! One page in the sidebar. A count of things to do is a red dot and a number; in the rail only the dot.
GuardedButton {
    id: root

    property string iconName
    property bool current
    property bool compact
    property int alertCount
    property string alertText
    //! How many there are, quietly; empty: not said.
    property string countText

    implicitHeight: Theme.size.button
    cornerRadius: Theme.radius.control
    toolTipText: compact ? text : ""
    Accessible.role: Accessible.PageTab
    Accessible.name: alertCount > 0 ? text + ", " + alertText : text
    Accessible.selected: current

    contentItem: Item {
        AppIcon {
            id: icon

            x: root.compact ? Math.round((parent.width - width) / 2) : 8
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: root.current ? Theme.color.brand : Theme.color.textTertiary
        }

        AppText {
            anchors.left: icon.right
            anchors.leftMargin: 10
            anchors.right: alert.visible ? alert.left : count.visible ? count.left : parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.compact
            textStyle: Theme.type.bodyMedium
            color: root.current ? Theme.color.textPrimary : Theme.color.textSecondary
            text: root.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        AppText {
            id: count

            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            visible: root.countText !== "" && !root.compact && root.alertCount === 0
            textStyle: Theme.type.micro
            color: Theme.color.textTertiary
            text: root.countText
            Accessible.ignored: true
        }

        Row {
            id: alert

            anchors.right: parent.right
            anchors.rightMargin: root.compact ? 4 : 8
            y: root.compact ? 4 : Math.round((parent.height - height) / 2)
            visible: root.alertCount > 0
            spacing: 6

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: 7
                height: 7
                radius: 3.5
                color: Theme.color.dangerIcon
            }

            AppText {
                visible: !root.compact
                textStyle: Theme.type.micro
                color: Theme.color.dangerText
                text: root.alertCount
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: Theme.radius.control
        color: root.current ? Theme.color.navSelected : root.hovered ? Theme.color.bgHover : "transparent"
    }
}
