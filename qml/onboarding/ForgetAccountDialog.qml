// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Asks before one account is signed out and everything that this computer kept of it goes.
ModalDialog {
    id: root

    required property AccountsViewModel viewModel
    readonly property bool wanted: viewModel.askingOne

    // The words stay while it fades.
    property string email
    property string server

    function follow() {
        if (wanted) {
            email = viewModel.askedEmail;
            server = viewModel.askedServer;
        }
        follows(wanted);
    }

    objectName: "forgetAccountDialog"
    title: qsTr("Remove this account from this computer?")
    //: %1 is an email address, %2 a server
    subtitle: qsTr("%1 on %2").arg(email).arg(server)
    iconName: "trash"
    danger: true
    dialogWidth: 500
    initialFocus: cancel
    onWantedChanged: follow()
    onCancelled: viewModel.keepOne()
    onSubmitted: viewModel.forgetOne()
    Component.onCompleted: follow()

    AppText {
        Layout.fillWidth: true
        color: Theme.color.textSecondary
        text: qsTr("It is signed out here, for the command line too, and its session goes from the keychain. The account itself and its workspaces stay.")
        wrapMode: Text.Wrap
    }

    footer: [
        AppButton {
            id: cancel

            objectName: "forgetAccountCancel"
            text: qsTr("Cancel")
            onClicked: root.viewModel.keepOne()
        },
        AppButton {
            objectName: "forgetAccountSubmit"
            kind: AppButton.Danger
            text: qsTr("Remove")
            onClicked: root.viewModel.forgetOne()
        }
    ]
}
