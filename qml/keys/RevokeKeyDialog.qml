// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! Revoke a key (DESIGN 5.15): says what stops and asks for its name.
ModalDialog {
    id: root

    required property RevokeViewModel viewModel

    function follow() {
        viewModel.confirming ? open() : close();
    }

    objectName: "revokeKeyDialog"
    title: viewModel.question
    subtitle: qsTr("Everything that uses this key stops working within seconds. You can’t undo this.")
    iconName: "stop"
    danger: true
    dialogWidth: 500
    closable: false
    initialFocus: cancelButton
    onCancelled: viewModel.close()
    onSubmitted: viewModel.revoke()
    Component.onCompleted: follow()

    Connections {
        function onStepChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    Banner {
        objectName: "inUseBanner"
        Layout.fillWidth: true
        visible: root.viewModel.useText !== ""
        kind: Banner.Error
        title: qsTr("This key is in use")
        text: root.viewModel.useText
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 6

        AppText {
            Layout.fillWidth: true
            font.weight: Font.Medium
            textFormat: Text.StyledText
            text: root.viewModel.confirmLabel
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Field {
            objectName: "revokeNameField"
            Layout.fillWidth: true
            accessibleName: root.viewModel.confirmLabelSpoken
            readOnly: root.viewModel.busy
            text: root.viewModel.typed
            onEdited: root.viewModel.typed = text
            onAccepted: root.viewModel.revoke()
        }
    }

    Banner {
        objectName: "revokeError"
        Layout.fillWidth: true
        visible: root.viewModel.errorText !== ""
        kind: Banner.Error
        title: qsTr("The key may still work")
        text: root.viewModel.errorText
    }

    footerLeft: AppButton {
        objectName: "rotateInsteadButton"
        visible: root.viewModel.canRotate
        kind: AppButton.Link
        text: qsTr("Rotate instead")
        enabled: !root.viewModel.busy
        onClicked: root.viewModel.rotateInstead()
    }
    footer: [
        AppButton {
            id: cancelButton

            objectName: "revokeCancelButton"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "revokeSubmitButton"
            kind: AppButton.Danger
            text: qsTr("Revoke key")
            busyText: qsTr("Revoking")
            busy: root.viewModel.busy
            disabledReason: root.viewModel.disabledReason
            onClicked: root.viewModel.revoke()
        }
    ]
}
