// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Confirm your email (DESIGN 5.2): waits for the link to be opened and goes on by itself.
OnboardingFrame {
    id: root

    readonly property ConfirmEmailViewModel confirm: viewModel.confirmEmail

    objectName: "confirmEmailPage"
    step: 2
    contentWidth: 440
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Confirm your email")
    Component.onCompleted: (mailApp.visible ? mailApp : mailbox.visible ? mailbox : resend).forceActiveFocus()

    corner: AppButton {
        objectName: "confirmLeave"
        kind: AppButton.Ghost
        size: AppButton.Small
        iconName: "logout"
        text: qsTr("Sign out")
        onClicked: root.viewModel.leaveOnboarding()
    }

    Announcer {
        id: announcer
    }

    Connections {
        function onConfirmed() {
            announcer.announce(qsTr("Email confirmed"));
        }

        function onResendReady() {
            announcer.announce(qsTr("You can send it again now"));
        }

        target: root.confirm
    }

    Rectangle {
        implicitWidth: 52
        implicitHeight: 52
        radius: Theme.radius.dialog
        color: Theme.color.accentTint

        AppIcon {
            anchors.centerIn: parent
            name: "mail"
            size: 26
            color: Theme.color.brand
        }
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 20
        textStyle: Theme.type.display
        text: qsTr("Confirm your email")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    AppText {
        objectName: "confirmIntro"
        Layout.fillWidth: true
        Layout.topMargin: 6
        color: Theme.color.textSecondary
        textFormat: Text.StyledText
        text: root.confirm.introText
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "confirmExpired"
        Layout.fillWidth: true
        Layout.topMargin: 24
        visible: root.confirm.expired
        kind: Banner.Warning
        text: qsTr("The link has expired.")
        actionText: qsTr("Send a new one")
        actionBusy: root.confirm.resending
        onActionClicked: root.confirm.resend()
    }

    Banner {
        objectName: "confirmError"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: Banner.Error
        text: root.confirm.errorText
        actionText: root.confirm.canRetry ? qsTr("Retry") : ""
        onActionClicked: root.confirm.retry()
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: 24
        visible: !root.confirm.expired
        implicitHeight: waiting.implicitHeight + 28
        radius: Theme.radius.card
        color: Theme.color.bgSurface
        border.width: 1
        border.color: Theme.color.borderDefault
        Accessible.role: Accessible.Grouping
        Accessible.name: waitingText.text
        Accessible.description: root.confirm.sentText

        RowLayout {
            id: waiting

            anchors.fill: parent
            anchors.leftMargin: 16
            anchors.rightMargin: 16
            spacing: 12

            Spinner {
                size: 18
                running: !root.confirm.confirmedAlready
            }

            AppIcon {
                visible: root.confirm.confirmedAlready
                name: "check"
                size: 18
                color: Theme.color.successIcon
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1

                AppText {
                    id: waitingText

                    objectName: "confirmWaiting"
                    Layout.fillWidth: true
                    textStyle: Theme.type.bodyMedium
                    text: root.confirm.confirmedAlready ? qsTr("Email confirmed") : qsTr("Waiting for you to open the link")
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                AppText {
                    Layout.fillWidth: true
                    textStyle: Theme.type.caption
                    color: Theme.color.textTertiary
                    text: root.confirm.sentText
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: !root.confirm.changing
        spacing: 8

        AppButton {
            id: mailApp

            objectName: "confirmMailApp"
            visible: root.confirm.mailAppAvailable
            iconName: "external"
            text: qsTr("Open mail app")
            onClicked: root.confirm.openMailApp()
        }

        AppButton {
            id: mailbox

            objectName: "confirmLocalMailbox"
            visible: root.confirm.mailboxAvailable
            iconName: "mail"
            text: qsTr("Local mailbox")
            onClicked: {
                root.viewModel.mailbox.refresh();
                mailboxDialog.open();
            }
        }

        AppButton {
            id: resend

            objectName: "confirmResend"
            text: root.confirm.resendText
            Accessible.name: qsTr("Send again")
            busy: root.confirm.resending
            busyText: qsTr("Sending")
            disabledReason: root.confirm.resendReason
            onClicked: root.confirm.resend()
        }

        Item {
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "confirmChange"
            kind: AppButton.Ghost
            text: qsTr("Change address")
            onClicked: root.confirm.startChanging()
        }
    }

    Loader {
        Layout.fillWidth: true
        Layout.topMargin: active ? 16 : 0
        active: root.confirm.changing
        visible: active
        sourceComponent: ChangeAddress {
            viewModel: root.confirm
        }
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.topMargin: 28
        Layout.bottomMargin: 18
        implicitHeight: 1
        color: Theme.color.borderSubtle
    }

    AppText {
        Layout.fillWidth: true
        textStyle: Theme.type.cardTitle
        text: qsTr("Nothing there yet")
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: [qsTr("Look in Spam, Junk or Promotions for a message from Intrlume."), qsTr("Company filters can hold new senders for a few minutes."), qsTr("Check the address above for a typing mistake.")]

        RowLayout {
            required property string modelData

            Layout.fillWidth: true
            Layout.topMargin: 6
            spacing: 10

            Rectangle {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 8
                implicitWidth: 4
                implicitHeight: 4
                radius: 2
                color: Theme.color.textTertiary
            }

            AppText {
                Layout.fillWidth: true
                color: Theme.color.textSecondary
                text: parent.modelData
                wrapMode: Text.Wrap
            }
        }
    }

    LocalMailboxDialog {
        id: mailboxDialog

        viewModel: root.viewModel.mailbox
    }

    ToastHost {
        id: toasts

        parent: root
        anchors.fill: parent
    }

    Connections {
        function onToast(text: string) {
            toasts.show(text);
        }

        target: root.confirm
    }
}
