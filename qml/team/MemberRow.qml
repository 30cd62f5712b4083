// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Keys
import Intrlume.Theme

//! One person in the members' table. What it says comes from the model; what is done to it is asked of the page.
TableRow {
    id: root

    required property string memberId
    required property string accountId
    required property string name
    required property string email
    required property string roleName
    required property string lastActive
    required property string lastActiveExact
    required property bool secondFactor
    required property bool you
    required property string spoken

    required property MemberColumns columns
    property bool changeable
    property string writeDisabledReason

    signal roleRequested
    signal removeRequested
    signal menuWanted(Item anchor)

    objectName: "memberRow"
    accessibleName: spoken
    onMenuRequested: menuWanted(moreButton)
    Keys.onDeletePressed: removeRequested()

    TableCell {
        column: root.columns.name

        Avatar {
            id: avatar

            anchors.verticalCenter: parent.verticalCenter
            size: 30
            name: root.name
            seed: root.accountId
        }

        Column {
            anchors.left: avatar.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Row {
                width: parent.width
                spacing: 4

                CellText {
                    width: Math.min(implicitWidth, parent.width - (youText.visible ? youText.width + 4 : 0))
                    textStyle: Theme.type.bodyMedium
                    color: Theme.color.textPrimary
                    text: root.name
                    Accessible.ignored: true
                }

                CellText {
                    id: youText

                    visible: root.you
                    color: Theme.color.textTertiary
                    //: Behind the person's own name
                    text: qsTr("(you)")
                    Accessible.ignored: true
                }
            }

            CellText {
                width: parent.width
                textStyle: Theme.type.caption
                color: Theme.color.textTertiary
                text: root.email
                Accessible.ignored: true
            }
        }
    }

    TableCell {
        column: root.columns.role

        CellText {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            visible: !roleButton.visible
            color: Theme.color.textSecondary
            text: root.roleName
            Accessible.ignored: true
        }

        AppButton {
            id: roleButton

            objectName: "memberRoleButton"
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, parent ? parent.width : implicitWidth)
            visible: root.active && root.changeable
            size: AppButton.Small
            iconAfter: "chevron-down"
            text: root.roleName
            //: %1 is a person, %2 a role
            Accessible.name: qsTr("Change role of %1, now %2").arg(root.name).arg(root.roleName)
            disabledReason: root.writeDisabledReason
            activeFocusOnTab: root.current
            onClicked: root.roleRequested()
        }
    }

    TableCell {
        column: root.columns.lastActive

        HintedText {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            text: root.lastActive
            hint: root.lastActiveExact
        }
    }

    TableCell {
        column: root.columns.secondFactor

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: 6

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.secondFactor ? "shield-check" : "shield"
                size: 15
                color: root.secondFactor ? Theme.color.successIcon : Theme.color.warningText
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                color: root.secondFactor ? Theme.color.textSecondary : Theme.color.warningText
                text: root.secondFactor ? qsTr("On") : qsTr("Off")
                Accessible.ignored: true
            }
        }
    }

    TableCell {
        column: root.columns.actions

        IconButton {
            id: moreButton

            objectName: "memberMenuButton"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.changeable || root.you
            small: true
            iconName: "more"
            iconColor: root.active ? Theme.color.textPrimary : Theme.color.textSecondary
            //: Name of the ⋯ button of one row; %1 is a person
            text: qsTr("Actions for %1").arg(root.name)
            activeFocusOnTab: root.current
            onClicked: root.menuWanted(moreButton)
        }
    }
}
