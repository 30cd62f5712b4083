// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! Name and address. The name is saved when its field is left.
SettingCard {
    id: root

    required property AccountViewModel viewModel

    title: qsTr("Profile")

    RowLayout {
        Layout.fillWidth: true
        Layout.margins: 16
        spacing: 16

        Avatar {
            Layout.alignment: Qt.AlignVCenter
            size: 48
            name: root.viewModel.name
            seed: root.viewModel.accountId
        }

        Field {
            id: name

            // Followed by hand: a binding would put the old name back over what is typed, with every answer that comes meanwhile.
            readonly property string known: root.viewModel.name

            objectName: "accountName"
            Layout.fillWidth: true
            label: qsTr("Full name")
            maximumLength: 100
            error: root.viewModel.nameError
            valid: root.viewModel.nameSaved
            readOnly: root.viewModel.offline
            Component.onCompleted: text = known
            onKnownChanged: {
                if (!activeFocus)
                    text = known;
            }
            onEdited: root.viewModel.nameEdited()
            onLeftField: root.viewModel.saveName(text)
            onAccepted: root.viewModel.saveName(text)
        }
    }

    SettingRow {
        title: root.viewModel.email
        detail: root.viewModel.emailDetail

        AppButton {
            objectName: "accountCancelEmail"
            visible: root.viewModel.emailPending
            kind: AppButton.Ghost
            size: AppButton.Small
            text: qsTr("Give up")
            disabledReason: root.viewModel.writeDisabledReason
            onClicked: root.viewModel.cancelEmail()
        }

        AppButton {
            objectName: "accountChangeEmail"
            size: AppButton.Small
            text: qsTr("Change")
            Accessible.name: qsTr("Change email")
            disabledReason: root.viewModel.writeDisabledReason
            onClicked: root.viewModel.askForEmail()
        }
    }
}
