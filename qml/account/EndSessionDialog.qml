// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable type

//! Asks before a device is signed out.
ModalDialog {
    id: root

    required property DevicesViewModel viewModel

    function follow() {
        follows(viewModel.asking);
    }

    objectName: "endSessionDialog"
    title: shown
    subtitle: qsTr("It needs the password to sign in again.")
    dialogWidth: 500
    closable: false
    initialFocus: cancelButton
    onCancelled: viewModel.cancel()
    onSubmitted: viewModel.confirm()

    // The words stay while it fades.
    property string shown

    Connections {
        function onChanged() {
            if (root.viewModel.asking)
                root.shown = root.viewModel.question;
            root.follow();
        }

        target: root.viewModel
    }

    Banner {
        objectName: "endSessionError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.questionError
    }

    footer: [
        AppButton {
            id: cancelButton

            objectName: "endSessionCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.cancel()
        },
        AppButton {
            objectName: "endSessionSubmit"
            kind: AppButton.Danger
            text: qsTr("Sign out")
            busyText: qsTr("Signing out")
            busy: root.viewModel.busy
            onClicked: root.viewModel.confirm()
        }
    ]
}
