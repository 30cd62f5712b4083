// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! One line of a card: an icon, what it is, how it stands, and what can be done about it at the right.
Item {
    id: root

    property string iconName
    property color iconColor: Theme.color.textTertiary
    property string title
    property string detail
    property string badge
    property int badgeKind: Badge.Success
    property bool first
    default property alias actions: actionRow.data

    Layout.fillWidth: true
    implicitHeight: Math.max(detail === "" ? 48 : 56, words.implicitHeight + 16)
    Accessible.role: Accessible.Row
    Accessible.name: (badge === "" ? title : title + ", " + badge) + (detail === "" ? "" : ". " + detail)

    Rectangle {
        width: parent.width
        height: 1
        visible: !root.first
        color: Theme.color.borderSubtle
    }

    AppIcon {
        id: icon

        x: 16
        anchors.verticalCenter: parent.verticalCenter
        visible: root.iconName !== ""
        name: root.iconName
        color: root.iconColor
    }

    ColumnLayout {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.iconName === "" ? 16 : 46
        anchors.right: actionRow.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1

        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            AppText {
                Layout.fillWidth: root.badge === ""
                textStyle: Theme.type.bodyMedium
                lineHeight: 18
                text: root.title
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            Badge {
                visible: root.badge !== ""
                kind: root.badgeKind
                text: root.badge
                Accessible.ignored: true
            }

            Item {
                Layout.fillWidth: root.badge !== ""
                visible: root.badge !== ""
            }
        }

        AppText {
            Layout.fillWidth: true
            visible: text !== ""
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: root.detail
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    RowLayout {
        id: actionRow

        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
    }
}
