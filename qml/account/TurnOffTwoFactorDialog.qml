// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! Turns two-factor sign-in off: asks for a code; the server asks for the password besides.
ModalDialog {
    id: root

    required property TwoFactorViewModel viewModel
    readonly property bool wanted: viewModel.step === TwoFactorViewModel.TurnOff

    function follow() {
        if (follows(wanted))
            code.clear();
    }

    objectName: "turnOffDialog"
    title: qsTr("Turn off two-factor sign-in?")
    subtitle: qsTr("Your password alone will then sign in to your account. The recovery codes stop working.")
    iconName: "shield"
    danger: true
    dialogWidth: 500
    closable: false
    initialFocus: code
    onCancelled: viewModel.close()
    onSubmitted: viewModel.turnOff(code.text)

    Connections {
        function onChanged() {
            root.follow();
        }

        function onCodeRefused() {
            code.clear();
            code.forceActiveFocus(Qt.OtherFocusReason);
        }

        target: root.viewModel
    }

    PasswordField {
        id: code

        objectName: "turnOffCode"
        Layout.fillWidth: true
        label: qsTr("Code of your app, or a recovery code")
        maximumLength: 40
        error: root.viewModel.codeError
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.edited()
        onAccepted: root.viewModel.turnOff(text)
    }

    Banner {
        objectName: "turnOffError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            objectName: "turnOffCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "turnOffSubmit"
            kind: AppButton.Danger
            text: qsTr("Turn off")
            busyText: qsTr("Turning off")
            busy: root.viewModel.busy
            onClicked: root.viewModel.turnOff(code.text)
        }
    ]
}
