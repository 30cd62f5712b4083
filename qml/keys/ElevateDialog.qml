// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! Asks for the password again, or for a code where a second factor is on, for something that the server holds back without it. Stays open until
//! one of them is right.
ModalDialog {
    id: root

    required property ElevateViewModel viewModel

    readonly property bool byCode: viewModel.codeOffered && codeWanted
    property bool codeWanted

    function focusField() {
        (byCode ? code : password).forceActiveFocus(Qt.OtherFocusReason);
    }

    function submit() {
        byCode ? viewModel.submitCode(code.code) : viewModel.submit(password.text);
    }

    function follow() {
        password.clear();
        code.clear();
        codeWanted = false;
        viewModel.open ? open() : close();
    }

    objectName: "elevateDialog"
    title: byCode ? qsTr("Enter a code") : qsTr("Enter your password")
    subtitle: viewModel.reason
    iconName: "lock"
    dialogWidth: 500
    closable: false
    initialFocus: byCode ? code : password
    onCancelled: viewModel.close()
    onSubmitted: submit()
    Component.onCompleted: follow()

    Connections {
        function onOpenChanged() {
            root.follow();
        }

        function onRefused() {
            password.clear();
            code.clear();
            root.focusField();
        }

        target: root.viewModel
    }

    PasswordField {
        id: password

        objectName: "elevatePasswordField"
        Layout.fillWidth: true
        visible: !root.byCode
        label: qsTr("Your password")
        help: qsTr("It is asked for again after 10 minutes.")
        error: root.viewModel.passwordError
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.edited()
        onAccepted: root.viewModel.submit(text)
    }

    CodeInput {
        id: code

        objectName: "elevateCode"
        visible: root.byCode
        help: qsTr("From your authenticator app")
        error: root.viewModel.codeError
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.edited()
        onCompleted: code => root.viewModel.submitCode(code)
    }

    AppButton {
        objectName: "elevateOtherWay"
        visible: root.viewModel.codeOffered
        kind: AppButton.Ghost
        size: AppButton.Small
        enabled: !root.viewModel.busy
        text: root.byCode ? qsTr("Use your password") : qsTr("Use a code of your app")
        onClicked: {
            root.codeWanted = !root.codeWanted;
            root.viewModel.edited();
            root.focusField();
        }
    }

    Banner {
        objectName: "elevateError"
        Layout.fillWidth: true
        visible: root.viewModel.errorText !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    footer: [
        AppButton {
            objectName: "elevateCancelButton"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "elevateSubmitButton"
            kind: AppButton.Primary
            text: qsTr("Continue")
            busyText: qsTr("Checking")
            busy: root.viewModel.busy
            onClicked: root.submit()
        }
    ]
}
