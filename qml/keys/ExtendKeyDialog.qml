// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! The old key of a rotation is to work longer than it was to.
ModalDialog {
    id: root

    required property EndKeyViewModel viewModel

    function follow() {
        viewModel.extending ? open() : close();
    }

    objectName: "extendKeyDialog"
    title: viewModel.title
    subtitle: viewModel.subtitle
    dialogWidth: 500
    onCancelled: viewModel.close()
    onSubmitted: viewModel.submit()
    initialFocus: choices
    Component.onCompleted: follow()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    FocusScope {
        id: choices

        Layout.fillWidth: true
        implicitHeight: list.implicitHeight

        ChoiceList {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            label: qsTr("Old key stops")
            rowName: "extendChoice"
            names: root.viewModel.choiceNames
            lines: root.viewModel.choiceLines
            current: root.viewModel.choice
            enabled: !root.viewModel.busy
            onChosen: index => root.viewModel.choice = index
        }
    }

    Banner {
        objectName: "extendError"
        Layout.fillWidth: true
        visible: root.viewModel.errorText !== ""
        kind: Banner.Error
        title: root.viewModel.errorTitle
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            objectName: "extendCancelButton"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "extendSubmitButton"
            kind: AppButton.Primary
            text: qsTr("Keep longer")
            busyText: qsTr("Saving")
            busy: root.viewModel.busy
            onClicked: root.viewModel.submit()
        }
    ]
}
