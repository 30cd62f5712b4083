// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! Asks for the password again, for something that the server holds back without it. Stays open until the password is right.
ModalDialog {
    id: root

    required property ElevateViewModel viewModel

    function follow() {
        password.clear();
        viewModel.open ? open() : close();
    }

    objectName: "elevateDialog"
    title: qsTr("Enter your password")
    subtitle: viewModel.reason
    iconName: "lock"
    dialogWidth: 500
    closable: false
    initialFocus: password
    onCancelled: viewModel.close()
    onSubmitted: viewModel.submit(password.text)
    Component.onCompleted: follow()

    Connections {
        function onOpenChanged() {
            root.follow();
        }

        function onPasswordRefused() {
            password.clear();
            password.forceActiveFocus(Qt.OtherFocusReason);
        }

        target: root.viewModel
    }

    PasswordField {
        id: password

        objectName: "elevatePasswordField"
        Layout.fillWidth: true
        label: qsTr("Your password")
        help: qsTr("It is asked for again after 10 minutes.")
        error: root.viewModel.passwordError
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.passwordEdited()
        onAccepted: root.viewModel.submit(text)
    }

    Banner {
        objectName: "elevateError"
        Layout.fillWidth: true
        visible: root.viewModel.errorText !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            objectName: "elevateCancelButton"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "elevateSubmitButton"
            kind: AppButton.Primary
            text: qsTr("Continue")
            busyText: qsTr("Checking")
            busy: root.viewModel.busy
            onClicked: root.viewModel.submit(password.text)
        }
    ]
}
