// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Turns two-factor sign-in on: a QR code to scan, the same as text to type, and the first code to prove that it arrived.
ModalDialog {
    id: root

    required property TwoFactorViewModel viewModel
    readonly property bool wanted: viewModel.step === TwoFactorViewModel.Scan

    function follow() {
        if (!follows(wanted))
            return;
        code.clear();
        secretField.shown = false;
    }

    objectName: "enrolDialog"
    title: qsTr("Turn on two-factor sign-in")
    subtitle: qsTr("Scan this with an authenticator app on your phone, then type the code that it shows.")
    iconName: "shield"
    dialogWidth: 560
    initialFocus: code
    onCancelled: viewModel.close()
    onSubmitted: viewModel.confirm(code.code)

    Connections {
        function onChanged() {
            root.follow();
        }

        function onCodeRefused() {
            code.clear();
            code.forceActiveFocus(Qt.OtherFocusReason);
        }

        target: root.viewModel
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 20

        Rectangle {
            Layout.preferredWidth: 212
            Layout.preferredHeight: 212
            radius: Theme.radius.banner
            color: watch.hidden ? Theme.color.bgCode : "white"
            border.width: 1
            border.color: Theme.color.borderDefault

            SecretWatch {
                id: watch

                onHiddenChanged: secretField.shown = false
            }

            AppText {
                anchors.fill: parent
                anchors.margins: 16
                visible: watch.hidden
                color: Theme.color.textTertiary
                text: qsTr("Hidden while this window is not in front")
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
            }

            QrCode {
                objectName: "qrCode"
                anchors.fill: parent
                anchors.margins: 4
                visible: !watch.hidden
                modules: root.wanted ? root.viewModel.modules : undefined
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("QR code for an authenticator app")
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 8

            AppText {
                Layout.fillWidth: true
                textStyle: Theme.type.caption
                color: Theme.color.textTertiary
                text: qsTr("If you can’t scan it, type or copy this into the app:")
                wrapMode: Text.Wrap
            }

            FocusScope {
                id: secretField

                property bool shown
                property bool secret: true

                Layout.fillWidth: true
                implicitHeight: secretText.implicitHeight
                Accessible.role: Accessible.EditableText
                Accessible.name: shown ? qsTr("Setup key, shown") : qsTr("Setup key, hidden")

                AppText {
                    id: secretText

                    width: parent.width
                    textStyle: Theme.type.mono
                    text: secretField.shown ? root.viewModel.secretText : "•••• •••• •••• •••• •••• •••• •••• ••••"
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }

            RowLayout {
                spacing: 8

                AppButton {
                    objectName: "showSetupKey"
                    size: AppButton.Small
                    text: secretField.shown ? qsTr("Hide") : qsTr("Show")
                    Accessible.name: secretField.shown ? qsTr("Hide setup key") : qsTr("Show setup key")
                    onClicked: secretField.shown = !secretField.shown
                }

                AppButton {
                    objectName: "copySetupKey"
                    size: AppButton.Small
                    iconName: "copy"
                    //: %1 is a number of seconds
                    text: root.viewModel.copy.state === SecretCopy.Copied ? qsTr("Copied · clears in %1 s").arg(root.viewModel.copy.secondsLeft) : qsTr("Copy")
                    Accessible.name: qsTr("Copy setup key")
                    onClicked: root.viewModel.copySecret()
                }
            }
        }
    }

    CodeInput {
        id: code

        objectName: "enrolCode"
        Layout.fillWidth: true
        help: qsTr("The code changes every 30 seconds.")
        error: root.viewModel.codeError
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.edited()
        onCompleted: typed => root.viewModel.confirm(typed)
    }

    Banner {
        objectName: "enrolError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            objectName: "enrolCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "enrolSubmit"
            kind: AppButton.Primary
            text: qsTr("Turn on")
            busyText: qsTr("Checking")
            busy: root.viewModel.busy
            disabledReason: code.code.length < 6 ? qsTr("Type the 6 digits first") : ""
            onClicked: root.viewModel.confirm(code.code)
        }
    ]
}
