// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Asks before the person's account goes: says what stays, and wants its address typed.
ModalDialog {
    id: root

    required property DeleteAccountViewModel viewModel

    function follow() {
        if (follows(viewModel.open))
            address.clear();
    }

    objectName: "deleteAccountDialog"
    title: qsTr("Delete your account?")
    subtitle: viewModel.email
    iconName: "trash"
    danger: true
    dialogWidth: 520
    closable: false
    initialFocus: address
    onCancelled: viewModel.close()
    onSubmitted: viewModel.confirm(address.text)

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.color.textSecondary
        text: qsTr("You leave every workspace and are signed out everywhere at once. This can’t be undone. Workspaces and their API keys stay, also the keys that you made: they go on working. Your address can be used for a new account.")
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "deleteAccountError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: root.viewModel.onlyOwner ? Banner.Warning : Banner.Error
        title: root.viewModel.onlyOwner ? qsTr("You are the only owner") : ""
        text: root.viewModel.errorText
        actionText: root.viewModel.onlyOwner ? qsTr("Transfer ownership") : ""
        onActionClicked: root.viewModel.transfer()
    }

    Field {
        id: address

        objectName: "deleteAccountEmail"
        Layout.fillWidth: true
        label: qsTr("Type your email address to confirm")
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        maximumLength: 254
        readOnly: root.viewModel.busy
        onAccepted: root.viewModel.confirm(text)
    }

    footer: [
        AppButton {
            objectName: "deleteAccountCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "deleteAccountSubmit"
            kind: AppButton.Danger
            text: qsTr("Delete account")
            busyText: qsTr("Deleting")
            busy: root.viewModel.busy
            disabledReason: root.viewModel.matches(address.text) ? "" : qsTr("Type the address first")
            onClicked: root.viewModel.confirm(address.text)
        }
    ]
}
