// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! The old key of a rotation is to stop before its time.
ModalDialog {
    id: root

    required property EndKeyViewModel viewModel

    function follow() {
        viewModel.stopping ? open() : close();
    }

    objectName: "stopNowDialog"
    title: viewModel.title
    subtitle: viewModel.subtitle
    iconName: "stop"
    danger: true
    dialogWidth: 500
    closable: false
    initialFocus: cancelButton
    onCancelled: viewModel.close()
    onSubmitted: viewModel.submit()
    Component.onCompleted: follow()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    Banner {
        objectName: "stopNowUseBanner"
        Layout.fillWidth: true
        visible: root.viewModel.useText !== ""
        kind: Banner.Error
        title: qsTr("The old key is in use")
        text: root.viewModel.useText
    }

    AppText {
        Layout.fillWidth: true
        visible: root.viewModel.useText === ""
        text: qsTr("It was not used in the last 24 hours.")
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "stopNowError"
        Layout.fillWidth: true
        visible: root.viewModel.errorText !== ""
        kind: Banner.Error
        title: root.viewModel.errorTitle
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            id: cancelButton

            objectName: "stopNowCancelButton"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "stopNowSubmitButton"
            kind: AppButton.Danger
            text: qsTr("Stop now")
            busyText: qsTr("Stopping")
            busy: root.viewModel.busy
            onClicked: root.viewModel.submit()
        }
    ]
}
