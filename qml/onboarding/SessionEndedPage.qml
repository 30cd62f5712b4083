// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Your session has ended (DESIGN 5.5): over the page, which keeps what was typed.
AuthFrame {
    id: root

    readonly property SignInViewModel signIn: viewModel.signIn

    objectName: "sessionEndedPage"
    choosesServer: false
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text
    Component.onCompleted: password.forceActiveFocus()

    PersonLine {
        Layout.fillWidth: true
        viewModel: root.viewModel
    }

    AppText {
        id: heading

        Layout.fillWidth: true
        Layout.topMargin: 18
        textStyle: Theme.type.title
        text: root.viewModel.sessionReused ? qsTr("Your session was used somewhere else") : qsTr("Your session has ended")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 4
        color: Theme.color.textSecondary
        //: %1 is a page, such as API keys
        text: root.viewModel.sessionReused ? qsTr("Somebody may have a copy of it, so it was ended. Sign in again to return to %1, then look at your devices and change your password.").arg(root.viewModel.pageTitle) : qsTr("You were signed out to keep your account safe. Sign in again to return to %1, where you left off.").arg(root.viewModel.pageTitle)
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "keyKeptBack"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: Banner.Warning
        text: root.viewModel.closeRefusal
    }

    Banner {
        objectName: "sessionEndedNotice"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: root.signIn.noticeGood ? Banner.Success : Banner.Warning
        text: root.signIn.notice
    }

    Banner {
        objectName: "sessionEndedError"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: Banner.Error
        text: root.signIn.errorText
    }

    PasswordField {
        id: password

        objectName: "sessionEndedPassword"
        Layout.fillWidth: true
        Layout.topMargin: 20
        label: qsTr("Password")
        maximumLength: 1024
        error: root.signIn.passwordError
        onEdited: root.signIn.passwordEdited()
        onAccepted: root.signIn.submit(text)

        Connections {
            function onPasswordForgotten() {
                password.clear();
            }

            target: root.signIn
        }
    }

    AppButton {
        objectName: "sessionEndedContinue"
        Layout.fillWidth: true
        Layout.topMargin: 16
        kind: AppButton.Primary
        size: AppButton.Large
        text: qsTr("Continue")
        busy: root.signIn.state === RequestState.Loading
        busyText: qsTr("Signing in")
        disabledReason: root.viewModel.connection.offlineReason
        onClicked: root.signIn.submit(password.text)
    }

    AppButton {
        objectName: "sessionEndedOther"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 12
        kind: AppButton.Ghost
        text: qsTr("Use a different account")
        onClicked: root.viewModel.useDifferentAccount()
    }

    LeavingQuestion {
        Layout.fillWidth: true
        Layout.topMargin: 16
        viewModel: root.viewModel
    }
}
