// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable unqualified
// qmllint disable type

//! Who was invited and has not answered yet, with Resend and Revoke. Away where there is nobody.
Item {
    id: root

    required property InvitationsModel viewModel
    property string writeDisabledReason
    //! The columns of the table above: what is said stands under them.
    required property MemberColumns columns
    //! How much of the page it may take; more is scrolled.
    property real mostHeight: Infinity

    readonly property int rowHeight: 44
    readonly property int headHeight: 49

    //! Puts the keyboard on what can be done to a row, or to the last one if there are fewer now.
    function focusRow(row: int) {
        list.currentIndex = Math.min(row, list.count - 1);
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        list.currentItem?.forceActiveFocus(Qt.TabFocusReason);
    }

    signal emptied

    objectName: "invitationsList"
    implicitHeight: visible ? Math.min(mostHeight, headHeight + (error.visible ? 42 : 0) + viewModel.count * rowHeight) : 0

    Connections {
        function onRowRemoved(row) {
            if (list.count > 0)
                root.focusRow(row);
            else
                root.emptied();
        }

        target: root.viewModel
    }

    Row {
        id: head

        x: 12
        y: 20
        spacing: 8

        AppText {
            textStyle: Theme.type.cardTitle
            text: qsTr("Pending invitations")
            Accessible.role: Accessible.Heading
        }

        AppText {
            color: Theme.color.textTertiary
            text: root.viewModel.countText
        }
    }

    AppText {
        id: error

        x: 12
        y: root.headHeight
        width: parent.width - 24
        visible: root.viewModel.errorText !== ""
        color: Theme.color.dangerText
        text: root.viewModel.errorText
        wrapMode: Text.Wrap
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.topMargin: root.headHeight + (error.visible ? 42 : 0)
        model: root.viewModel
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        highlightMoveDuration: 0
        T.ScrollBar.vertical: AppScrollBar {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Pending invitations")

        delegate: FocusScope {
            id: row

            required property int index
            required property string invitationId
            required property string email
            required property string roleName
            required property string expiry
            required property int expiryLevel
            required property bool sending
            required property string spoken
            property bool pooled

            objectName: "invitationRow"
            width: list.width
            height: root.rowHeight
            visible: !pooled
            ListView.onPooled: pooled = true
            ListView.onReused: pooled = false
            Accessible.role: Accessible.Row
            Accessible.name: spoken

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.color.borderSubtle
            }

            AppIcon {
                x: 12 + 7
                anchors.verticalCenter: parent.verticalCenter
                name: "mail"
                color: Theme.color.textTertiary
            }

            CellText {
                x: 12 + 42
                width: (root.columns.role.shown ? root.columns.role.x - 16 : parent.width - 200) - x
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.textPrimary
                text: row.email
                Accessible.ignored: true
            }

            CellText {
                x: root.columns.role.x
                width: root.columns.role.width
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.textSecondary
                text: row.roleName
                Accessible.ignored: true
            }

            AppText {
                x: root.columns.lastActive.shown ? root.columns.lastActive.x : actions.x - width - 12
                anchors.verticalCenter: parent.verticalCenter
                visible: root.columns.lastActive.shown || row.expiryLevel > 0
                textStyle: row.expiryLevel > 0 ? Theme.type.captionMedium : Theme.type.caption
                color: [Theme.color.textSecondary, Theme.color.warningText, Theme.color.dangerText][row.expiryLevel]
                text: row.expiry
                Accessible.ignored: true
            }

            Row {
                id: actions

                anchors.right: parent.right
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                spacing: 4

                AppButton {
                    objectName: "resendInvitation"
                    kind: row.expiryLevel > 0 ? AppButton.Secondary : AppButton.Ghost
                    size: AppButton.Small
                    text: qsTr("Resend")
                    //: %1 is an email address
                    Accessible.name: qsTr("Resend the invitation to %1").arg(row.email)
                    busy: row.sending
                    disabledReason: root.writeDisabledReason
                    onClicked: root.viewModel.resend(row.invitationId)
                }

                AppButton {
                    objectName: "revokeInvitation"
                    focus: true
                    kind: AppButton.Ghost
                    size: AppButton.Small
                    text: qsTr("Revoke")
                    //: %1 is an email address
                    Accessible.name: qsTr("Revoke the invitation for %1").arg(row.email)
                    disabledReason: root.writeDisabledReason
                    onClicked: root.viewModel.askToRevoke(row.invitationId)
                }
            }
        }
    }
}
