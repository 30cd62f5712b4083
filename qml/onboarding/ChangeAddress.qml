// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! The inline field that sends the confirmation to another address.
ColumnLayout {
    id: root

    required property ConfirmEmailViewModel viewModel

    spacing: 12
    Component.onCompleted: {
        address.text = viewModel.email;
        address.forceActiveFocus();
        address.selectAll();
    }

    Field {
        id: address

        objectName: "confirmNewAddress"
        Layout.fillWidth: true
        label: qsTr("Work email")
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        maximumLength: 254
        error: root.viewModel.addressError
        onEdited: root.viewModel.forgetAddressError()
        onAccepted: root.viewModel.changeAddress(text)
    }

    RowLayout {
        spacing: 8

        AppButton {
            objectName: "confirmSaveAddress"
            kind: AppButton.Primary
            text: qsTr("Save and send")
            busy: root.viewModel.saving
            busyText: qsTr("Sending")
            onClicked: root.viewModel.changeAddress(address.text)
        }

        AppButton {
            objectName: "confirmCancelChange"
            text: qsTr("Cancel")
            onClicked: root.viewModel.stopChanging()
        }
    }
}
