// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Ui

//! Points the console at this computer or at another server, which is asked first whether it speaks the contract.
ModalDialog {
    id: root

    required property ServerViewModel viewModel

    objectName: "serverDialog"
    title: qsTr("Server")
    subtitle: qsTr("Accounts, workspaces and keys belong to the server that they were made on.")
    dialogWidth: 520
    initialFocus: here.checked ? here : there
    onAboutToShow: {
        here.checked = root.viewModel.local;
        there.checked = !root.viewModel.local;
        address.text = root.viewModel.local ? "" : root.viewModel.address;
        root.viewModel.forgetProbe();
    }
    onCancelled: close()
    onSubmitted: root.apply()

    function apply() {
        if (here.checked)
            root.viewModel.useThisComputer();
        else
            root.viewModel.useServer(address.text);
    }

    T.ButtonGroup {
        id: choice
    }

    RadioCard {
        id: here

        objectName: "serverHere"
        Layout.fillWidth: true
        group: choice
        text: qsTr("This computer")
        line: qsTr("The platform that comes with this program. Its data stays here.")
    }

    RadioCard {
        id: there

        objectName: "serverThere"
        Layout.fillWidth: true
        group: choice
        text: qsTr("Another server")
        line: qsTr("One that your company runs.")
    }

    Field {
        id: address

        objectName: "serverAddress"
        Layout.fillWidth: true
        visible: there.checked
        label: qsTr("Server address")
        placeholder: "https://console.company.in" // An example of an address.
        error: root.viewModel.probeError
        maximumLength: 2048
        inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
        onEdited: root.viewModel.forgetProbe()
        onAccepted: root.apply()
    }

    Connections {
        function onChosen() {
            root.close();
        }

        target: root.viewModel
    }

    footer: [
        AppButton {
            objectName: "serverCancel"
            text: qsTr("Cancel")
            onClicked: root.close()
        },
        AppButton {
            objectName: "serverUse"
            kind: AppButton.Primary
            text: qsTr("Use this server")
            busy: root.viewModel.probing
            busyText: qsTr("Asking the server")
            onClicked: root.apply()
        }
    ]
}
