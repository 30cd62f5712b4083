// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

//! What stands in a list's place when there is no list to show: first use, no match, an error, offline or no access, five
//! different states (DESIGN 5.17). Children are the buttons. Fills the layout that it is in.
Item {
    id: root

    enum Kind { None, Empty, NoMatch, Error, Offline, NoAccess }

    property int kind: StatePlaceholder.None
    property string iconName: ["", "info", "search", "error", "offline", "lock"][kind]
    property string title
    property string text
    property string reference

    default property alias actions: actionRow.data

    implicitWidth: 360
    implicitHeight: column.implicitHeight + 72
    visible: kind !== StatePlaceholder.None
    Layout.fillWidth: true
    Layout.fillHeight: true
    Accessible.role: kind === StatePlaceholder.Error ? Accessible.AlertMessage : Accessible.Grouping
    Accessible.name: title
    Accessible.description: text

    ColumnLayout {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(24, Math.round((parent.height - implicitHeight) * 0.42))
        width: Math.min(parent.width - 48, 480)
        spacing: 6

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: 8
            implicitWidth: 44
            implicitHeight: 44
            radius: Theme.radius.panel
            color: Theme.color.bgSurface
            border.width: 1
            border.color: Theme.color.borderDefault

            AppIcon {
                anchors.centerIn: parent
                name: root.iconName
                size: 20
                color: root.kind === StatePlaceholder.Error ? Theme.color.dangerIcon : Theme.color.textTertiary
            }
        }

        AppText {
            Layout.fillWidth: true
            textStyle: Theme.type.heading
            horizontalAlignment: Text.AlignHCenter
            text: root.title
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        AppText {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: 340
            visible: text !== ""
            horizontalAlignment: Text.AlignHCenter
            color: Theme.color.textSecondary
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        RowLayout {
            id: actionRow

            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 12
            visible: children.length > 0
            spacing: 8
        }

        AppText {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 12
            visible: text !== ""
            textStyle: Theme.type.mono
            font.pixelSize: Theme.type.micro.pixelSize
            color: Theme.color.textTertiary
            text: root.reference
        }
    }
}
