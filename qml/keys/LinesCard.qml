// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! A card of lines: a range or an address, and what is known of it.
Rectangle {
    id: root

    property LinesModel lines: null
    property string accessibleName

    implicitHeight: column.implicitHeight + 2
    radius: Theme.radius.card
    color: Theme.color.bgSurface
    border.width: 1
    border.color: Theme.color.borderDefault
    Accessible.role: Accessible.List
    Accessible.name: accessibleName

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 1
        spacing: 0

        Repeater {
            model: root.lines

            ColumnLayout {
                id: line

                required property int index
                required property string text
                required property string detail

                Layout.fillWidth: true
                spacing: 0
                Accessible.role: Accessible.ListItem
                Accessible.name: detail === "" ? text : text + ", " + detail

                Rectangle {
                    Layout.fillWidth: true
                    visible: line.index > 0
                    implicitHeight: 1
                    color: Theme.color.borderDefault
                }

                RowLayout {
                    Layout.fillWidth: true
                    Layout.leftMargin: 14
                    Layout.rightMargin: 14
                    Layout.minimumHeight: Math.round(38 * Theme.fontScale)
                    spacing: 12

                    AppText {
                        textStyle: Theme.type.mono
                        text: line.text
                        Accessible.ignored: true
                    }

                    AppText {
                        Layout.fillWidth: true
                        horizontalAlignment: Text.AlignRight
                        textStyle: Theme.type.caption
                        color: Theme.color.textTertiary
                        text: line.detail
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
