// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Enter your sign-in code (DESIGN 5.5), or one of the recovery codes.
AuthFrame {
    id: root

    readonly property SecondFactorViewModel factor: viewModel.secondFactor

    function focusField() {
        (factor.recovery ? recovery : code).forceActiveFocus();
    }

    objectName: "secondFactorPage"
    choosesServer: false
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text
    Component.onCompleted: focusField()

    Connections {
        function onRefused() {
            code.clear();
            recovery.clear();
            root.focusField();
        }

        function onRecoveryChanged() {
            code.clear();
            recovery.clear();
            root.focusField();
        }

        target: root.factor
    }

    AppText {
        id: heading

        Layout.fillWidth: true
        textStyle: Theme.type.title
        text: root.factor.recovery ? qsTr("Enter one of your recovery codes") : qsTr("Enter your sign-in code")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 4
        color: Theme.color.textSecondary
        text: root.factor.recovery ? qsTr("You got them when you turned two-factor sign-in on. Each works once.") : qsTr("Open your authenticator app and type the 6-digit code for Intrlume.")
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "secondFactorError"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: Banner.Error
        text: root.factor.errorText
    }

    CodeInput {
        id: code

        objectName: "secondFactorCode"
        Layout.fillWidth: true
        Layout.topMargin: 22
        visible: !root.factor.recovery
        help: qsTr("The code changes every 30 seconds. It is checked as soon as you type the last digit.")
        error: root.factor.codeError
        readOnly: root.factor.busy
        onEdited: root.factor.edited()
        onCompleted: text => root.factor.submit(text)
    }

    PasswordField {
        id: recovery

        objectName: "secondFactorRecovery"
        Layout.fillWidth: true
        Layout.topMargin: 20
        visible: root.factor.recovery
        label: qsTr("Recovery code")
        maximumLength: 32
        error: root.factor.codeError
        onEdited: root.factor.edited()
        onAccepted: root.factor.submit(text)
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 20
        spacing: 8

        AppButton {
            objectName: "secondFactorOther"
            Layout.leftMargin: -12
            kind: AppButton.Ghost
            text: root.factor.recovery ? qsTr("Use the app’s code") : qsTr("Use a recovery code")
            onClicked: root.factor.recovery = !root.factor.recovery
        }

        Item {
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "secondFactorBack"
            kind: AppButton.Ghost
            text: qsTr("Back")
            onClicked: root.factor.back()
        }

        AppButton {
            objectName: "secondFactorSubmit"
            kind: AppButton.Primary
            text: qsTr("Continue")
            busy: root.factor.busy
            busyText: qsTr("Checking")
            disabledReason: !root.factor.recovery && code.code.length < 6 ? qsTr("Type all 6 digits") : root.viewModel.connection.offlineReason
            onClicked: root.factor.submit(root.factor.recovery ? recovery.text : code.code)
        }
    }
}
