// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Sign in to Intrlume (DESIGN 5.5).
AuthFrame {
    id: root

    readonly property SignInViewModel signIn: viewModel.signIn

    objectName: "signInPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sign in to Intrlume")
    Component.onCompleted: (root.signIn.email === "" ? email : password).forceActiveFocus()

    below: [
        AppText {
            color: Theme.color.textTertiary
            text: qsTr("New to Intrlume?")
        },
        AppButton {
            objectName: "signInToSignUp"
            kind: AppButton.Link
            text: qsTr("Create an account")
            onClicked: root.viewModel.showSignUp()
        }
    ]

    AppText {
        Layout.fillWidth: true
        textStyle: Theme.type.title
        text: qsTr("Sign in to Intrlume")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    ServerBanner {
        Layout.fillWidth: true
        Layout.topMargin: 16
        viewModel: root.viewModel.server
    }

    Banner {
        objectName: "signInNotice"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: root.signIn.noticeGood ? Banner.Success : Banner.Warning
        text: root.signIn.notice
    }

    Banner {
        objectName: "signInError"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: Banner.Error
        text: root.signIn.errorText
    }

    Field {
        id: email

        objectName: "signInEmail"
        Layout.fillWidth: true
        Layout.topMargin: 20
        label: qsTr("Work email")
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        maximumLength: 254
        error: root.signIn.emailError
        text: root.signIn.email
        onEdited: root.signIn.email = text
        onAccepted: password.forceActiveFocus()
    }

    PasswordField {
        id: password

        objectName: "signInPassword"
        Layout.fillWidth: true
        Layout.topMargin: 16
        label: qsTr("Password")
        maximumLength: 1024
        error: root.signIn.passwordError
        onEdited: root.signIn.passwordEdited()
        onAccepted: submitButton.submit()
        labelExtra: AppButton {
            objectName: "signInForgot"
            kind: AppButton.Link
            text: qsTr("Forgot password")
            onClicked: root.viewModel.showForgotPassword()
        }

        Connections {
            function onPasswordForgotten() {
                password.clear();
            }

            target: root.signIn
        }
    }

    StaySignedIn {
        Layout.fillWidth: true
        Layout.topMargin: 16
        viewModel: root.signIn
    }

    AppButton {
        id: submitButton

        //! Enter too: while the server is not there, the password would go to the one before.
        function submit() {
            if (disabledReason === "")
                root.signIn.submit(password.text);
        }

        objectName: "signInSubmit"
        Layout.fillWidth: true
        Layout.topMargin: 16
        kind: AppButton.Primary
        size: AppButton.Large
        text: qsTr("Sign in")
        busy: root.signIn.state === RequestState.Loading
        busyText: qsTr("Signing in")
        disabledReason: root.viewModel.server.ready ? root.viewModel.connection.offlineReason : root.viewModel.server.notReadyReason
        onClicked: submit()
    }

    KnownAccounts {
        Layout.fillWidth: true
        Layout.topMargin: 20
        visible: root.viewModel.accounts.others > 0
        viewModel: root.viewModel.accounts
    }
}
