// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! What a change takes, or gives: a tinted card with a line for each.
Rectangle {
    id: root

    property string title
    property bool gain
    property var lines: []
    property int columns: 1

    implicitHeight: column.implicitHeight + 19
    radius: Theme.radius.card
    color: gain ? Theme.color.successTint : Theme.color.dangerTint
    Accessible.role: Accessible.List
    Accessible.name: title + ": " + lines.join(", ")

    Column {
        id: column

        x: 12
        y: 9
        width: parent.width - 24

        AppText {
            textStyle: Theme.type.captionMedium
            color: root.gain ? Theme.color.successText : Theme.color.dangerText
            text: root.title
            Accessible.ignored: true
        }

        Grid {
            width: parent.width
            columns: root.columns
            flow: Grid.LeftToRight

            Repeater {
                model: root.lines

                Row {
                    required property string modelData

                    width: Math.floor(column.width / root.columns)
                    height: Math.round(22 * Theme.fontScale)
                    spacing: 8

                    AppIcon {
                        anchors.verticalCenter: parent.verticalCenter
                        size: 12
                        name: root.gain ? "plus" : "minus"
                        color: root.gain ? Theme.color.successIcon : Theme.color.dangerIcon
                    }

                    AppText {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - 20
                        text: modelData
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
