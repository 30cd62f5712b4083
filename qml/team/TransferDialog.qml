// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable type

//! Hands the workspace to somebody else (DESIGN 5.10, transfer-ownership).
ModalDialog {
    id: root

    required property TransferOwnershipViewModel viewModel

    function follow() {
        if (follows(viewModel.open))
            password.clear();
    }

    objectName: "transferDialog"
    title: qsTr("Transfer ownership")
    subtitle: qsTr("The new owner gets billing, keys and members.")
    dialogWidth: 520
    initialFocus: person
    onCancelled: viewModel.close()
    onSubmitted: viewModel.transferWith(password.text)

    Connections {
        function onChanged() {
            root.follow();
        }

        function onPasswordRefused() {
            password.clear();
            password.forceActiveFocus(Qt.OtherFocusReason);
        }

        target: root.viewModel
    }

    PersonPicker {
        id: person

        objectName: "transferPerson"
        Layout.fillWidth: true
        label: qsTr("New owner")
        viewModel: root.viewModel
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: -10
        visible: root.viewModel.choiceName !== ""
        spacing: 6

        AppIcon {
            size: 14
            name: root.viewModel.choiceHasFactor ? "shield-check" : "shield"
            color: root.viewModel.choiceHasFactor ? Theme.color.successIcon : Theme.color.warningText
        }

        AppText {
            objectName: "transferFactor"
            Layout.fillWidth: true
            textStyle: Theme.type.caption
            color: root.viewModel.choiceHasFactor ? Theme.color.textTertiary : Theme.color.warningText
            text: root.viewModel.choiceHasFactor ? qsTr("Uses two-factor sign-in") : qsTr("Does not use two-factor sign-in")
        }
    }

    DifferenceCard {
        Layout.fillWidth: true
        visible: lines.length > 0
        columns: 2
        title: qsTr("You become a Developer and lose")
        lines: root.viewModel.losses
    }

    PasswordField {
        id: password

        objectName: "transferPassword"
        Layout.fillWidth: true
        label: qsTr("Your password")
        error: root.viewModel.passwordError
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.edited()
        onAccepted: root.viewModel.transferWith(text)
    }

    Banner {
        Layout.fillWidth: true
        kind: Banner.Warning
        title: qsTr("You can’t undo this yourself")
        text: qsTr("Only the new owner can make you an owner again.")
    }

    Banner {
        objectName: "transferError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            objectName: "transferCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "transferSubmit"
            kind: AppButton.Danger
            text: root.viewModel.submitText
            busyText: qsTr("Transferring")
            busy: root.viewModel.busy
            enabled: root.viewModel.choiceId !== ""
            onClicked: root.viewModel.transferWith(password.text)
        }
    ]
}
