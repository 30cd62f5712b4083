// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable unqualified
// qmllint disable type

//! Invite your team (DESIGN 5.4): optional, and possible later on the Team page.
OnboardingFrame {
    id: root

    readonly property InviteTeamViewModel invite: viewModel.inviteTeam

    objectName: "inviteTeamPage"
    step: 4
    contentWidth: 520
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Invite your team")

    AppText {
        Layout.fillWidth: true
        textStyle: Theme.type.display
        text: qsTr("Invite your team")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 6
        color: Theme.color.textSecondary
        text: qsTr("Each person gets an email and picks their own password. You can change roles at any time.")
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "inviteTeamError"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: Banner.Error
        text: root.invite.errorText
        actionText: qsTr("Retry")
        actionBusy: root.invite.busy
        onActionClicked: root.invite.send()
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 22
        spacing: 8

        AppText {
            Layout.fillWidth: true
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            text: qsTr("Email address")
            Accessible.ignored: true
        }

        AppText {
            Layout.preferredWidth: 190
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            text: qsTr("Role")
            Accessible.ignored: true
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.topMargin: 6
        spacing: 8

        Repeater {
            id: rows

            model: root.invite

            RowLayout {
                id: row

                required property int index
                required property string email
                required property int choice
                required property string error

                Layout.fillWidth: true
                spacing: 8

                Field {
                    id: address

                    objectName: "inviteEmail" + row.index
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    //: %1 is 1, 2, 3 …
                    accessibleName: qsTr("Email address %1").arg(row.index + 1)
                    placeholder: qsTr("name@company.example")
                    inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                    error: row.error
                    text: row.email
                    readOnly: root.invite.busy
                    onEdited: root.invite.setEmail(row.index, text)
                    onLeftField: root.invite.leaveEmail(row.index)
                    onAccepted: root.invite.send()
                    Component.onCompleted: {
                        if (row.index === 0)
                            forceActiveFocus();
                    }
                }

                SelectBox {
                    objectName: "inviteRole" + row.index
                    Layout.preferredWidth: 150
                    Layout.alignment: Qt.AlignTop
                    //: %1 is 1, 2, 3 …
                    accessibleName: qsTr("Role %1").arg(row.index + 1)
                    model: root.invite.roleNames
                    currentIndex: row.choice
                    enabled: !root.invite.busy
                    onActivated: index => root.invite.setChoice(row.index, index)
                }

                IconButton {
                    objectName: "inviteRemove" + row.index
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 2
                    iconName: "close"
                    //: %1 is 1, 2, 3 …
                    text: qsTr("Remove row %1").arg(row.index + 1)
                    onClicked: root.invite.removeRow(row.index)
                }
            }
        }
    }

    AppButton {
        objectName: "inviteAddRow"
        Layout.topMargin: 8
        Layout.leftMargin: -6
        kind: AppButton.Ghost
        size: AppButton.Small
        iconName: "plus"
        text: qsTr("Add another")
        enabled: root.invite.count < 50 && !root.invite.busy
        onClicked: root.invite.addRow()
    }

    Banner {
        Layout.fillWidth: true
        Layout.topMargin: 8
        text: qsTr("Tip: paste a list of addresses into the first field. We split it for you.")
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 28
        spacing: 8

        Item {
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "inviteSkip"
            kind: AppButton.Ghost
            size: AppButton.Large
            text: qsTr("Skip for now")
            enabled: !root.invite.busy
            onClicked: root.invite.skip()
        }

        AppButton {
            objectName: "inviteTeamSubmit"
            kind: AppButton.Primary
            size: AppButton.Large
            text: root.invite.submitText
            busyText: qsTr("Sending")
            busy: root.invite.busy
            enabled: root.invite.canSubmit || root.invite.busy
            disabledReason: root.viewModel.connection.offlineReason
            onClicked: root.invite.send()
        }
    }
}
