// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! Another address to sign in with.
ModalDialog {
    id: root

    required property ChangeEmailViewModel viewModel

    function follow() {
        if (follows(viewModel.open))
            email.text = "";
    }

    objectName: "changeEmailDialog"
    title: qsTr("Change your email")
    subtitle: qsTr("A link goes to the new address. Until it is opened you sign in with the present one; both are told.")
    iconName: "mail"
    dialogWidth: 500
    initialFocus: email
    onCancelled: viewModel.close()
    onSubmitted: viewModel.submit(email.text)

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    Field {
        id: email

        objectName: "newEmail"
        Layout.fillWidth: true
        label: qsTr("New work email")
        maximumLength: 254
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        error: root.viewModel.emailError
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.edited()
        onAccepted: root.viewModel.submit(text)
    }

    Banner {
        objectName: "changeEmailError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            objectName: "changeEmailCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "changeEmailSubmit"
            kind: AppButton.Primary
            text: qsTr("Send link")
            busyText: qsTr("Sending")
            busy: root.viewModel.busy
            onClicked: root.viewModel.submit(email.text)
        }
    ]
}
