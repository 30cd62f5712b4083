// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! The window while its person is away: nothing of the workspace, and a field for what proves that the person is back.
AuthFrame {
    id: root

    readonly property LockViewModel lock: viewModel.lock

    objectName: "lockPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Locked")
    Component.onCompleted: password.forceActiveFocus()

    PersonLine {
        Layout.fillWidth: true
        viewModel: root.viewModel
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 18
        textStyle: Theme.type.title
        text: qsTr("Locked")
        Accessible.role: Accessible.Heading
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 4
        color: Theme.color.textSecondary
        //: %1 is a page, such as API keys
        text: qsTr("Nobody was here for a while. Enter your password to return to %1; what you typed is still there.").arg(root.viewModel.pageTitle)
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "lockError"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: Banner.Error
        text: root.lock.errorText
    }

    PasswordField {
        id: password

        objectName: "lockPassword"
        Layout.fillWidth: true
        Layout.topMargin: 20
        label: qsTr("Password")
        maximumLength: 1024
        error: root.lock.passwordError
        readOnly: root.lock.busy
        onEdited: root.lock.edited()
        onAccepted: root.lock.unlockWithPassword(text)

        Connections {
            function onRefused() {
                password.clear();
                password.forceActiveFocus();
            }

            target: root.lock
        }
    }

    AppButton {
        objectName: "lockUnlock"
        Layout.fillWidth: true
        Layout.topMargin: 16
        kind: AppButton.Primary
        size: AppButton.Large
        text: qsTr("Unlock")
        busy: root.lock.busy
        busyText: qsTr("Checking")
        disabledReason: root.viewModel.connection.offlineReason
        onClicked: root.lock.unlockWithPassword(password.text)
    }

    AppButton {
        objectName: "lockSignOut"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 12
        kind: AppButton.Ghost
        text: qsTr("Sign out")
        onClicked: root.viewModel.signOut()
    }
}
