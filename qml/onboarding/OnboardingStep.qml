// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme

//! One step of the way to a first workspace: done, current or still to come, with the line to the next.
Item {
    id: root

    required property int number
    required property string title
    required property string line
    property bool done
    property bool current
    property bool last

    implicitHeight: last ? 41 : 65
    Accessible.role: Accessible.ListItem
    Accessible.name: done ? qsTr("Step %1, %2, done").arg(number).arg(title)
                          : current ? qsTr("Step %1, %2, current").arg(number).arg(title) : qsTr("Step %1, %2").arg(number).arg(title)

    Rectangle {
        visible: !root.last
        x: 12
        y: 26
        width: 1
        height: parent.height - 28
        color: root.done ? Theme.color.brand : Theme.color.borderDefault
    }

    Rectangle {
        width: 24
        height: 24
        radius: 12
        color: root.current ? Theme.color.accentFill : root.done ? Theme.color.accentTint : "transparent"
        border.width: root.current || root.done ? 0 : 1
        border.color: Theme.color.borderDefault

        AppIcon {
            anchors.centerIn: parent
            visible: root.done
            name: "check"
            size: 13
            color: Theme.color.accentText
        }

        AppText {
            anchors.centerIn: parent
            visible: !root.done
            textStyle: Theme.type.caption
            font.weight: Font.DemiBold
            color: root.current ? Theme.color.onAccent : Theme.color.textTertiary
            text: root.number
            Accessible.ignored: true
        }
    }

    AppText {
        x: 36
        y: 2
        width: parent.width - x
        textStyle: root.current ? Theme.type.cardTitle : Theme.type.bodyMedium
        color: root.current ? Theme.color.textPrimary : root.done ? Theme.color.textSecondary : Theme.color.textTertiary
        text: root.title
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    AppText {
        x: 36
        y: 23
        width: parent.width - x
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        text: root.line
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
