// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Create your account (DESIGN 5.1).
OnboardingFrame {
    id: root

    readonly property SignUpViewModel signUp: viewModel.signUp

    objectName: "signUpPage"
    step: 1
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Create your account")
    Component.onCompleted: (signUp.invited ? fullName : email).forceActiveFocus()

    corner: [
        ServerButton {
            viewModel: root.viewModel.server
        },
        AppText {
            color: Theme.color.textTertiary
            text: qsTr("Already have an account?")
        },
        AppButton {
            objectName: "signUpToSignIn"
            kind: AppButton.Link
            text: qsTr("Sign in")
            onClicked: root.viewModel.showSignIn()
        }
    ]

    AppText {
        Layout.fillWidth: true
        textStyle: Theme.type.display
        text: qsTr("Create your account")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    AppText {
        objectName: "signUpWhat"
        Layout.fillWidth: true
        Layout.topMargin: 6
        color: Theme.color.textSecondary
        text: root.signUp.joinText !== "" ? root.signUp.joinText
              : qsTr("You will be the owner of a new workspace. If your team already uses Intrlume, ask its owner for an invitation.")
        wrapMode: Text.Wrap
    }

    ServerBanner {
        Layout.fillWidth: true
        Layout.topMargin: 16
        viewModel: root.viewModel.server
    }

    Banner {
        objectName: "signUpError"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: Banner.Error
        text: root.signUp.errorText
    }

    Field {
        id: email

        objectName: "signUpEmail"
        Layout.fillWidth: true
        Layout.topMargin: 26
        label: qsTr("Work email")
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        maximumLength: 254
        error: root.signUp.emailError
        text: root.signUp.email
        readOnly: root.signUp.invited
        help: root.signUp.invited ? qsTr("Your invitation is for this address.") : ""
        onEdited: root.signUp.email = text
        onLeftField: root.signUp.leaveEmail()
        onAccepted: fullName.forceActiveFocus()
    }

    Field {
        id: fullName

        objectName: "signUpName"
        Layout.fillWidth: true
        Layout.topMargin: 16
        label: qsTr("Full name")
        maximumLength: 100
        error: root.signUp.nameError
        text: root.signUp.fullName
        onEdited: root.signUp.fullName = text
        onLeftField: root.signUp.leaveName()
        onAccepted: password.forceActiveFocus()
    }

    PasswordField {
        id: password

        objectName: "signUpPassword"
        Layout.fillWidth: true
        Layout.topMargin: 16
        label: qsTr("Password")
        hint: qsTr("12 characters or more")
        maximumLength: 128
        error: root.signUp.passwordError
        onEdited: root.signUp.setPassword(text)
        onLeftField: root.signUp.leavePassword()
        onAccepted: root.signUp.submit()

        Connections {
            function onPasswordForgotten() {
                password.clear();
            }

            target: root.signUp
        }
    }

    StrengthMeter {
        objectName: "signUpStrength"
        Layout.fillWidth: true
        Layout.topMargin: 10
        score: root.signUp.strength
        advice: root.signUp.advice
    }

    AppButton {
        objectName: "signUpSubmit"
        Layout.fillWidth: true
        Layout.topMargin: 20
        kind: AppButton.Primary
        size: AppButton.Large
        text: qsTr("Create account")
        busy: root.signUp.state === RequestState.Loading
        busyText: qsTr("Creating account")
        disabledReason: root.viewModel.server.ready ? root.viewModel.connection.offlineReason : root.viewModel.server.notReadyReason
        onClicked: root.signUp.submit()
    }
}
