// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Where the link of a reset mail leads: whose password it is, a field for the new one, and how hard that is to guess.
AuthFrame {
    id: root

    readonly property ResetPasswordViewModel reset: viewModel.resetPassword

    objectName: "resetPasswordPage"
    choosesServer: false
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    Connections {
        function onStateChanged() {
            if (root.reset.dead)
                cancel.forceActiveFocus();
        }

        target: root.reset
    }

    AppText {
        id: heading

        Layout.fillWidth: true
        textStyle: Theme.type.title
        text: root.reset.dead ? qsTr("The link does not work any more") : qsTr("Set a new password")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 12
        visible: root.reset.checking
        spacing: 10

        Spinner {
            size: 16
            running: root.reset.checking
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.color.textSecondary
            text: qsTr("Looking at the link")
            wrapMode: Text.Wrap
        }
    }

    AppText {
        objectName: "resetText"
        Layout.fillWidth: true
        Layout.topMargin: 4
        visible: text !== ""
        color: Theme.color.textSecondary
        //: %1 is an email address
        text: root.reset.dead ? root.reset.errorText : root.reset.email === "" ? "" : qsTr("For %1. Every device is signed out once it is set.").arg(root.reset.email)
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "resetError"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: Banner.Error
        text: root.reset.dead ? "" : root.reset.errorText
        actionText: root.reset.canRetry ? qsTr("Retry") : ""
        onActionClicked: root.reset.retry()
    }

    PasswordField {
        id: password

        objectName: "resetPassword"
        Layout.fillWidth: true
        Layout.topMargin: 20
        visible: root.reset.email !== "" && !root.reset.dead
        label: qsTr("New password")
        hint: qsTr("12 characters or more")
        maximumLength: 128
        readOnly: root.reset.saving
        error: root.reset.password.error
        onVisibleChanged: {
            if (visible)
                forceActiveFocus();
        }
        onEdited: root.reset.password.setText(text)
        onLeftField: root.reset.password.leave()
        onAccepted: root.reset.submit()

        Connections {
            function onForgotten() {
                password.clear();
            }

            target: root.reset.password
        }
    }

    StrengthMeter {
        objectName: "resetStrength"
        Layout.fillWidth: true
        Layout.topMargin: 10
        visible: password.visible
        score: root.reset.password.strength
        advice: root.reset.password.advice
    }

    AppButton {
        objectName: "resetSubmit"
        Layout.fillWidth: true
        Layout.topMargin: 20
        visible: password.visible
        kind: AppButton.Primary
        size: AppButton.Large
        text: qsTr("Set password")
        busy: root.reset.saving
        busyText: qsTr("Setting the password")
        onClicked: root.reset.submit()
    }

    AppButton {
        id: cancel

        objectName: "resetCancel"
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 12
        kind: AppButton.Ghost
        text: root.reset.dead ? qsTr("Close") : qsTr("Cancel")
        enabled: !root.reset.saving
        onClicked: root.reset.close()
    }
}
