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
    //! The person chose the code in place of the password.
    property bool byCode

    function focusField() {
        (byCode ? code : password).forceActiveFocus();
    }

    objectName: "lockPage"
    choosesServer: false
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Locked")
    Component.onCompleted: focusField()
    onByCodeChanged: {
        password.clear();
        code.clear();
        root.lock.edited();
        focusField();
    }

    Connections {
        function onRefused() {
            password.clear();
            code.clear();
            root.focusField();
        }

        target: root.lock
    }

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
        text: qsTr("Show that it is you to return to %1. What you typed is still there.").arg(root.viewModel.pageTitle)
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
        visible: !root.byCode
        onAccepted: root.lock.unlockWithPassword(text)
    }

    CodeInput {
        id: code

        objectName: "lockCode"
        Layout.fillWidth: true
        Layout.topMargin: 20
        visible: root.byCode
        error: root.lock.codeError
        readOnly: root.lock.busy
        onEdited: root.lock.edited()
        onCompleted: text => root.lock.unlockWithCode(text)
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
        onClicked: root.byCode ? root.lock.unlockWithCode(code.code) : root.lock.unlockWithPassword(password.text)
    }

    AppButton {
        objectName: "lockOther"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 12
        visible: root.lock.codeOffered
        kind: AppButton.Ghost
        text: root.byCode ? qsTr("Use your password") : qsTr("Use a code of your app")
        onClicked: root.byCode = !root.byCode
    }

    AppButton {
        objectName: "lockSignOut"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 4
        kind: AppButton.Ghost
        text: qsTr("Sign out")
        onClicked: root.viewModel.signOut()
    }

    LeavingQuestion {
        Layout.fillWidth: true
        Layout.topMargin: 16
        viewModel: root.viewModel
    }
}
