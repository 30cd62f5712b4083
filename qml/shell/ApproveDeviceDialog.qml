// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Keys
import Intrlume.Theme
import Intrlume.Ui

//! Lets a program without a window in: its code, who asks, and the decision.
ModalDialog {
    id: root

    required property ApproveDeviceViewModel viewModel

    readonly property bool wanted: viewModel.open

    function follow() {
        code.clear();
        wanted ? open() : close();
    }

    objectName: "approveDeviceDialog"
    title: qsTr("Sign in a command line")
    subtitle: viewModel.finished || viewModel.found ? "" : qsTr("A program without a window shows a code, such as after “intrlume login --device”.")
    iconName: "command"
    dialogWidth: 500
    initialFocus: code
    onCancelled: viewModel.close()
    onSubmitted: viewModel.finished ? viewModel.close() : viewModel.found ? viewModel.approve() : viewModel.look(code.text)
    onWantedChanged: follow()
    Component.onCompleted: follow()

    Connections {
        function onChanged() {
            if (root.viewModel.finished)
                done.forceActiveFocus();
            else if (root.viewModel.found && !root.viewModel.busy)
                deny.forceActiveFocus();
        }

        target: root.viewModel
    }

    Field {
        id: code

        objectName: "approveDeviceCode"
        Layout.fillWidth: true
        visible: !root.viewModel.found && !root.viewModel.finished
        label: qsTr("Code")
        placeholder: "BCDF-GHJK" // What a code looks like.
        mono: true
        maximumLength: 20
        readOnly: root.viewModel.busy
        error: root.viewModel.codeError
        inputMethodHints: Qt.ImhUppercaseOnly | Qt.ImhNoPredictiveText
        onEdited: root.viewModel.edited()
        onAccepted: root.viewModel.look(text)
    }

    component Fact: RowLayout {
        id: fact

        required property string name
        required property string value

        Layout.fillWidth: true
        visible: value !== ""
        spacing: 12
        Accessible.role: Accessible.StaticText
        Accessible.name: name + ": " + value

        AppText {
            Layout.preferredWidth: 96
            color: Theme.color.textTertiary
            text: fact.name
            Accessible.ignored: true
        }

        AppText {
            Layout.fillWidth: true
            textStyle: Theme.type.bodyMedium
            text: fact.value
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }

    Fact {
        visible: root.viewModel.found
        name: qsTr("Device")
        value: root.viewModel.device
    }

    Fact {
        visible: root.viewModel.found && value !== ""
        name: qsTr("Address")
        value: root.viewModel.address
    }

    Fact {
        visible: root.viewModel.found
        name: qsTr("Asked")
        value: root.viewModel.age
    }

    Banner {
        Layout.fillWidth: true
        visible: root.viewModel.found
        kind: Banner.Warning
        text: qsTr("Approve it only if you started it yourself just now. It may do everything that you may.")
    }

    Banner {
        objectName: "approveDeviceResult"
        Layout.fillWidth: true
        visible: root.viewModel.finished
        kind: root.viewModel.approved ? Banner.Success : Banner.Info
        text: root.viewModel.finished ? root.viewModel.resultText : ""
    }

    Banner {
        objectName: "approveDeviceError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    ElevateDialog {
        viewModel: root.viewModel.elevate
    }

    footer: [
        AppButton {
            objectName: "approveDeviceCancel"
            visible: !root.viewModel.finished && !root.viewModel.found
            text: qsTr("Cancel")
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "approveDeviceLook"
            visible: !root.viewModel.finished && !root.viewModel.found
            kind: AppButton.Primary
            text: qsTr("Continue")
            busy: root.viewModel.busy
            busyText: qsTr("Looking")
            onClicked: root.viewModel.look(code.text)
        },
        AppButton {
            id: deny

            objectName: "approveDeviceDeny"
            visible: root.viewModel.found
            text: qsTr("Deny")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.deny()
        },
        AppButton {
            objectName: "approveDeviceApprove"
            visible: root.viewModel.found
            kind: AppButton.Primary
            text: qsTr("Approve")
            busy: root.viewModel.busy
            busyText: qsTr("Approving")
            onClicked: root.viewModel.approve()
        },
        AppButton {
            id: done

            objectName: "approveDeviceDone"
            visible: root.viewModel.finished
            kind: AppButton.Primary
            text: qsTr("Done")
            onClicked: root.viewModel.close()
        }
    ]
}
