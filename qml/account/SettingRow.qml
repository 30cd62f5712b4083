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
    Accessible.name: (root.badge === "" ? title : title + ", " + root.badge) + (detail === "" ? "" : ". " + detail)

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

    // No layouts in here: wrapped text in nested ones does not always follow a narrower window.
    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.iconName === "" ? 16 : 46
        anchors.right: actionRow.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1

        Item {
            width: parent.width
            height: Math.max(titleText.height, badge.visible ? badge.height : 0)

            // The text's own implicit width would follow the width that it is given.
            TextMetrics {
                id: titleMetrics

                font: titleText.font
                text: root.title
            }

            AppText {
                id: titleText

                anchors.verticalCenter: parent.verticalCenter
                width: badge.visible ? Math.min(Math.ceil(titleMetrics.advanceWidth) + 1, parent.width - badge.width - 8) : parent.width
                textStyle: Theme.type.bodyMedium
                lineHeight: 18
                text: root.title
                wrapMode: badge.visible ? Text.NoWrap : Text.Wrap
                elide: badge.visible ? Text.ElideRight : Text.ElideNone
                Accessible.ignored: true
            }

            Badge {
                id: badge

                anchors.left: titleText.right
                anchors.leftMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                visible: root.badge !== ""
                kind: root.badgeKind
                text: root.badge
                Accessible.ignored: true
            }
        }

        AppText {
            width: parent.width
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
