// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! An invitation that came as a link: who invites whereto, and the way to accept it with the right account.
ModalDialog {
    id: root

    required property InvitationViewModel viewModel

    // The words stay while it fades.
    property string shownTitle
    property string shownText

    function follow() {
        if (viewModel.open) {
            shownTitle = viewModel.title;
            shownText = viewModel.text;
        }
        follows(viewModel.open);
    }

    objectName: "invitationDialog"
    z: 3
    title: shownTitle
    iconName: viewModel.step === InvitationViewModel.Failed ? "info" : "mail"
    dialogWidth: 500
    initialFocus: acceptButton.visible ? acceptButton : goOnButton.visible ? goOnButton : closeButton
    onCancelled: viewModel.close()
    Component.onCompleted: follow()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.viewModel.step === InvitationViewModel.Reading
        spacing: 8

        SpinnerArc {
            implicitWidth: 16
            implicitHeight: 16
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.color.textSecondary
            text: qsTr("Asking the server")
        }
    }

    AppText {
        objectName: "invitationText"
        Layout.fillWidth: true
        visible: text !== ""
        color: Theme.color.textSecondary
        text: root.shownText
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "invitationError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            id: closeButton

            objectName: "invitationClose"
            kind: AppButton.Ghost
            text: root.viewModel.step === InvitationViewModel.Failed ? qsTr("Close") : qsTr("Not now")
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "invitationRetry"
            visible: root.viewModel.step === InvitationViewModel.Failed
            text: qsTr("Try again")
            busy: root.viewModel.busy
            onClicked: root.viewModel.retry()
        },
        AppButton {
            objectName: "invitationDecline"
            visible: root.viewModel.step !== InvitationViewModel.Failed && root.viewModel.step !== InvitationViewModel.Reading
            text: qsTr("Decline")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.decline()
        },
        AppButton {
            id: goOnButton

            objectName: "invitationGoOn"
            visible: root.viewModel.step === InvitationViewModel.OtherAccount || root.viewModel.step === InvitationViewModel.SignIn
                     || root.viewModel.step === InvitationViewModel.SignUp
            kind: AppButton.Primary
            text: root.viewModel.step === InvitationViewModel.OtherAccount ? qsTr("Switch account")
                  : root.viewModel.step === InvitationViewModel.SignIn ? qsTr("Sign in") : qsTr("Create account")
            onClicked: root.viewModel.signIn()
        },
        AppButton {
            id: acceptButton

            objectName: "invitationAccept"
            visible: root.viewModel.step === InvitationViewModel.Accept
            kind: AppButton.Primary
            text: qsTr("Accept")
            busyText: qsTr("Accepting")
            busy: root.viewModel.busy
            onClicked: root.viewModel.accept()
        }
    ]
}
