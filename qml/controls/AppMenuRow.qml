// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Theme

//! One row of a select's list: its text, and a tick at the right if it is the one chosen.
T.ItemDelegate {
    id: root

    property bool chosen

    implicitHeight: Theme.size.button
    implicitWidth: label.implicitWidth + 50
    leftPadding: 9
    rightPadding: 9
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.onPressAction: clicked()

    contentItem: RowLayout {
        spacing: 10

        AppText {
            id: label

            Layout.fillWidth: true
            text: root.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        AppIcon {
            visible: root.chosen
            name: "check"
            color: Theme.color.brand
        }
    }

    background: Rectangle {
        radius: Theme.radius.small
        color: root.highlighted || root.hovered ? Theme.color.bgHover : "transparent"
    }
}
