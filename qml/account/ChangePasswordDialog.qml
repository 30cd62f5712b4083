// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! Another password, with how hard it is to guess.
ModalDialog {
    id: root

    required property ChangePasswordViewModel viewModel

    function follow() {
        if (follows(viewModel.open))
            password.clear();
    }

    objectName: "changePasswordDialog"
    title: qsTr("Change your password")
    iconName: "lock"
    dialogWidth: 500
    initialFocus: password
    onCancelled: viewModel.close()
    onSubmitted: viewModel.submit()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    PasswordField {
        id: password

        objectName: "newPassword"
        Layout.fillWidth: true
        label: qsTr("New password")
        hint: qsTr("12 characters or more")
        maximumLength: 128
        error: root.viewModel.password.error
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.password.setText(text)
        onLeftField: root.viewModel.password.leave()
        onAccepted: root.viewModel.submit()
    }

    StrengthMeter {
        Layout.fillWidth: true
        score: root.viewModel.password.strength
        advice: root.viewModel.password.advice
    }

    AppCheckBox {
        objectName: "endOthers"
        Layout.fillWidth: true
        text: qsTr("Sign out all other devices")
        checked: root.viewModel.endsOthers
        enabled: !root.viewModel.busy
        onToggled: root.viewModel.endsOthers = checked
    }

    Banner {
        objectName: "changePasswordError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            objectName: "changePasswordCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "changePasswordSubmit"
            kind: AppButton.Primary
            text: qsTr("Change password")
            busyText: qsTr("Saving")
            busy: root.viewModel.busy
            onClicked: root.viewModel.submit()
        }
    ]
}
