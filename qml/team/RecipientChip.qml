// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! One address that was entered, in the colour of what is the matter with it, with a cross that takes it away.
Rectangle {
    id: root

    property string email
    property int recipientState: RecipientsModel.Ready
    property string reason
    property bool readOnly
    //! The keyboard is on it.
    property bool selected

    readonly property bool wrong: recipientState === RecipientsModel.Wrong
    readonly property bool noted: recipientState === RecipientsModel.Member || recipientState === RecipientsModel.Again
                                   || recipientState === RecipientsModel.Later
    readonly property color ink: wrong ? Theme.color.dangerText : noted ? Theme.color.warningText : Theme.color.textPrimary

    signal removed

    objectName: "recipientChip"
    implicitWidth: row.implicitWidth + 12
    implicitHeight: 26
    radius: 6
    color: wrong ? Theme.color.dangerTint : noted ? Theme.color.warningTint : Theme.color.bgHover
    border.width: selected ? 2 : 1
    border.color: selected ? Theme.color.focusRing : wrong ? Theme.color.dangerBorder : noted ? Theme.color.warningBorder : Theme.color.borderDefault
    Accessible.role: Accessible.ListItem
    Accessible.name: reason === "" ? email : reason
    Accessible.selectable: true
    Accessible.selected: selected

    Row {
        id: row

        x: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        AppIcon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.wrong || root.noted
            name: root.wrong ? "error" : "info"
            size: 14
            color: root.ink
        }

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, Math.max(40, root.parent ? root.parent.width - 70 : implicitWidth))
            textStyle: Theme.type.caption
            color: root.ink
            text: root.email
            elide: Text.ElideMiddle
            Accessible.ignored: true
        }

        Item {
            id: cross

            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 18
            visible: !root.readOnly
            activeFocusOnTab: false
            Accessible.role: Accessible.Button
            //: %1 is an email address
            Accessible.name: qsTr("Remove %1").arg(root.email)
            Accessible.onPressAction: root.removed()

            AppIcon {
                anchors.centerIn: parent
                name: "close"
                size: 12
                color: root.ink
                opacity: hover.hovered ? 1 : 0.75
            }

            HoverHandler {
                id: hover
            }

            TapHandler {
                onTapped: root.removed()
            }
        }
    }
}
