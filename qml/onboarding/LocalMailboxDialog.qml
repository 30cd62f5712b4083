// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The mail that the platform on this computer would have sent, with the link of each to press.
ModalDialog {
    id: root

    required property MailboxViewModel viewModel

    objectName: "mailboxDialog"
    title: qsTr("Local mailbox")
    subtitle: qsTr("Mail of the platform on this computer stays here. Nothing is sent.")
    dialogWidth: 580
    onCancelled: close()

    Connections {
        function onConfirmed() {
            root.close();
        }

        function onResetWanted() {
            root.close();
        }

        function onInvitationWanted() {
            root.close();
        }

        target: root.viewModel
    }

    Banner {
        objectName: "mailboxError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
        actionText: qsTr("Retry")
        onActionClicked: root.viewModel.refresh()
    }

    AppText {
        Layout.fillWidth: true
        visible: root.viewModel.empty
        color: Theme.color.textSecondary
        text: qsTr("No mail yet.")
    }

    Repeater {
        model: root.viewModel.mails

        Rectangle {
            id: mail

            required property int index
            required property string mailId
            required property string subject
            required property string line
            required property string body
            required property bool confirms
            required property bool resets
            required property bool invites

            Layout.fillWidth: true
            implicitHeight: mailColumn.implicitHeight + 28
            radius: Theme.radius.card
            color: Theme.color.bgSurface
            border.width: 1
            border.color: Theme.color.borderDefault
            Accessible.role: Accessible.ListItem
            Accessible.name: subject
            Accessible.description: line

            ColumnLayout {
                id: mailColumn

                x: 16
                y: 14
                width: parent.width - 32
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    textStyle: Theme.type.cardTitle
                    text: mail.subject
                    elide: Text.ElideRight
                }

                AppText {
                    Layout.fillWidth: true
                    textStyle: Theme.type.caption
                    color: Theme.color.textTertiary
                    text: mail.line
                    elide: Text.ElideRight
                }

                AppText {
                    Layout.fillWidth: true
                    Layout.topMargin: 8
                    color: Theme.color.textSecondary
                    text: mail.body
                    wrapMode: Text.Wrap
                }

                AppButton {
                    objectName: mail.index === 0 ? "mailboxConfirm" : "mailboxConfirm" + mail.index
                    Layout.topMargin: 12
                    visible: mail.confirms
                    kind: mail.index === 0 ? AppButton.Primary : AppButton.Secondary
                    text: qsTr("Confirm this email")
                    busy: root.viewModel.confirming === mail.mailId
                    busyText: qsTr("Confirming")
                    onClicked: root.viewModel.confirm(mail.mailId)
                }

                AppButton {
                    objectName: "mailboxReset" + mail.index
                    Layout.topMargin: 12
                    visible: mail.resets
                    kind: mail.index === 0 ? AppButton.Primary : AppButton.Secondary
                    text: qsTr("Set a new password")
                    onClicked: root.viewModel.setNewPassword(mail.mailId)
                }

                AppButton {
                    objectName: "mailboxInvitation" + mail.index
                    Layout.topMargin: 12
                    visible: mail.invites
                    kind: mail.index === 0 ? AppButton.Primary : AppButton.Secondary
                    text: qsTr("Open the invitation")
                    onClicked: root.viewModel.openInvitation(mail.mailId)
                }
            }
        }
    }

    footerLeft: AppButton {
        objectName: "mailboxRefresh"
        kind: AppButton.Ghost
        iconName: "rotate"
        text: qsTr("Look again")
        busy: root.viewModel.state === RequestState.Loading
        onClicked: root.viewModel.refresh()
    }

    footer: AppButton {
        objectName: "mailboxClose"
        text: qsTr("Close")
        onClicked: root.close()
    }
}
