// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable type

//! Asks before an invitation is taken back.
ModalDialog {
    id: root

    required property InvitationsModel viewModel

    // The words stay while it fades.
    property string shown

    objectName: "revokeInvitationDialog"
    title: shown
    subtitle: qsTr("The link stops working.")
    dialogWidth: 500
    closable: false
    initialFocus: cancelButton
    onCancelled: viewModel.cancel()
    onSubmitted: viewModel.confirm()

    Connections {
        function onChanged() {
            if (root.viewModel.asking)
                root.shown = root.viewModel.question;
            root.follows(root.viewModel.asking);
        }

        target: root.viewModel
    }

    Banner {
        objectName: "revokeInvitationError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.questionError
    }

    footer: [
        AppButton {
            id: cancelButton

            objectName: "revokeInvitationCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.revoking
            onClicked: root.viewModel.cancel()
        },
        AppButton {
            objectName: "revokeInvitationSubmit"
            kind: AppButton.Danger
            text: qsTr("Revoke invitation")
            busyText: qsTr("Revoking")
            busy: root.viewModel.revoking
            onClicked: root.viewModel.confirm()
        }
    ]
}
