// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Reset your password (DESIGN 5.5): asks for the address, then says on the same card that a mail may be on its way.
AuthFrame {
    id: root

    readonly property ForgotPasswordViewModel forgot: viewModel.forgotPassword

    objectName: "forgotPasswordPage"
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text
    Component.onCompleted: email.forceActiveFocus()

    Announcer {
        id: announcer
    }

    Connections {
        function onStateChanged() {
            if (!root.forgot.sent)
                return;
            announcer.announce(root.forgot.sentText);
            back.forceActiveFocus();
        }

        target: root.forgot
    }

    AppText {
        id: heading

        Layout.fillWidth: true
        textStyle: Theme.type.title
        text: root.forgot.sent ? qsTr("Check your email") : qsTr("Reset your password")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    AppText {
        objectName: "forgotText"
        Layout.fillWidth: true
        Layout.topMargin: 4
        color: Theme.color.textSecondary
        text: root.forgot.sent ? root.forgot.sentText : qsTr("Enter the email you sign in with. If it has an account, we will send a reset link.")
        wrapMode: Text.Wrap
    }

    ServerBanner {
        Layout.fillWidth: true
        Layout.topMargin: 16
        viewModel: root.viewModel.server
    }

    Banner {
        objectName: "forgotError"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: Banner.Error
        text: root.forgot.errorText
    }

    Field {
        id: email

        objectName: "forgotEmail"
        Layout.fillWidth: true
        Layout.topMargin: 20
        visible: !root.forgot.sent
        label: qsTr("Work email")
        inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
        maximumLength: 254
        error: root.forgot.emailError
        text: root.forgot.email
        onEdited: root.forgot.email = text
        onAccepted: root.forgot.submit()
    }

    AppButton {
        objectName: "forgotSubmit"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: !root.forgot.sent
        kind: AppButton.Primary
        size: AppButton.Large
        text: qsTr("Send reset link")
        busy: root.forgot.state === RequestState.Loading
        busyText: qsTr("Sending")
        disabledReason: root.viewModel.server.ready ? root.viewModel.connection.offlineReason : root.viewModel.server.notReadyReason
        onClicked: root.forgot.submit()
    }

    AppButton {
        objectName: "forgotMailbox"
        Layout.fillWidth: true
        Layout.topMargin: 20
        visible: root.forgot.sent && root.viewModel.server.local
        iconName: "mail"
        text: qsTr("Local mailbox")
        onClicked: {
            root.viewModel.mailbox.refresh();
            mailboxDialog.open();
        }
    }

    AppButton {
        id: back

        objectName: "forgotBack"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 12
        kind: AppButton.Ghost
        text: qsTr("Back to sign in")
        onClicked: root.viewModel.showSignIn()
    }

    LocalMailboxDialog {
        id: mailboxDialog

        viewModel: root.viewModel.mailbox
    }
}
