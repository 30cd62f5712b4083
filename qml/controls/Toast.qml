// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

//! One confirmation, with at most one action such as Undo. Shown by ToastHost.
Rectangle {
    id: root

    property string text
    property string iconName: "check"
    property string actionText
    property real maximumWidth: 560

    //! The person is reading or about to use it.
    readonly property bool held: hover.hovered || action.activeFocus

    signal actionClicked

    implicitWidth: Math.min(maximumWidth, row.implicitWidth + 14 + (actionText === "" ? 14 : 8))
    implicitHeight: Math.max(40, row.implicitHeight + 12)
    radius: Theme.radius.card
    color: Theme.color.tooltipBg
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    HoverHandler {
        id: hover
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 14
        anchors.rightMargin: root.actionText === "" ? 14 : 8
        spacing: 10

        AppIcon {
            visible: name !== ""
            name: root.iconName
            color: Theme.color.tooltipText
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.color.tooltipText
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        GuardedButton {
            id: action

            objectName: "toastAction"
            visible: root.actionText !== ""
            implicitWidth: label.implicitWidth + 20
            implicitHeight: Theme.size.buttonSmall
            cornerRadius: Theme.radius.small
            text: root.actionText
            onClicked: root.actionClicked()

            contentItem: AppText {
                id: label

                horizontalAlignment: Text.AlignHCenter
                textStyle: Theme.type.captionMedium
                color: Theme.color.tooltipText
                opacity: action.hovered ? 1 : 0.85
                text: action.text
                Accessible.ignored: true
            }
        }
    }
}
