// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Asks before every session on this computer ends and everything that was kept of them goes.
ModalDialog {
    id: root

    required property AccountsViewModel viewModel
    readonly property bool wanted: viewModel.asking

    function follow() {
        wanted ? open() : close();
    }

    objectName: "forgetComputerDialog"
    title: qsTr("Forget this computer?")
    iconName: "trash"
    danger: true
    dialogWidth: 500
    initialFocus: cancel
    onWantedChanged: follow()
    onCancelled: viewModel.keepAll()
    onSubmitted: viewModel.forgetAll()
    Component.onCompleted: follow()

    AppText {
        Layout.fillWidth: true
        color: Theme.color.textSecondary
        text: qsTr("%n account(s) are signed out here. Their sessions go from the keychain, and so do the API keys that were stored there: look first whether you have them elsewhere. Accounts and workspaces stay, and the keys go on working.", "", root.viewModel.count)
        wrapMode: Text.Wrap
    }

    footer: [
        AppButton {
            id: cancel

            objectName: "forgetComputerCancel"
            text: qsTr("Cancel")
            onClicked: root.viewModel.keepAll()
        },
        AppButton {
            objectName: "forgetComputerSubmit"
            kind: AppButton.Danger
            text: qsTr("Forget this computer")
            busy: root.viewModel.forgetting
            busyText: qsTr("Forgetting")
            onClicked: root.viewModel.forgetAll()
        }
    ]
}
