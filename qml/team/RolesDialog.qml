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

//! The workspace's roles: the built-in ones to copy, its own to change and to delete.
ModalDialog {
    id: root

    required property CustomRoleViewModel viewModel

    readonly property int step: viewModel.step

    // The words stay while it fades.
    property string shown

    function follow() {
        const wanted = viewModel.step !== CustomRoleViewModel.Closed;
        if (wanted)
            shown = viewModel.title;
        follows(wanted);
    }

    function leave() {
        if (viewModel.unsaved)
            discard.follows(true);
        else
            viewModel.back();
    }

    function submit() {
        if (step === CustomRoleViewModel.Edit)
            viewModel.save();
        else if (step === CustomRoleViewModel.Delete)
            viewModel.confirmDelete();
    }

    objectName: "rolesDialog"
    title: shown
    subtitle: step === CustomRoleViewModel.List ? qsTr("Copy a role to make one that allows just what somebody needs. Built-in roles never change.") : ""
    dialogWidth: 580
    bodySpacing: 12
    initialFocus: backButton
    onCancelled: leave()
    onSubmitted: submit()
    Component.onCompleted: follow()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.step === CustomRoleViewModel.List
        spacing: 0

        Repeater {
            model: root.viewModel.roles

            Item {
                id: row

                required property int index
                required property string roleId
                required property string name
                required property string summary
                required property bool builtIn
                required property int members
                required property bool allowed

                objectName: "roleRow-" + name
                Layout.fillWidth: true
                implicitHeight: Math.max(52, words.height + 14)
                Accessible.role: Accessible.Row
                Accessible.name: row.name + (row.summary === "" ? "" : ". " + row.summary) + ". " + qsTr("%n member(s)", "", row.members)

                Rectangle {
                    width: parent.width
                    height: 1
                    visible: row.index > 0
                    color: Theme.color.borderSubtle
                }

                Column {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - buttons.width - 12

                    Row {
                        spacing: 8

                        AppText {
                            anchors.verticalCenter: parent.verticalCenter
                            textStyle: Theme.type.bodyMedium
                            text: row.name
                            Accessible.ignored: true
                        }

                        Badge {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: row.builtIn
                            text: qsTr("Built in")
                            kind: Badge.Neutral
                            Accessible.ignored: true
                        }

                        AppText {
                            anchors.verticalCenter: parent.verticalCenter
                            textStyle: Theme.type.caption
                            color: Theme.color.textTertiary
                            text: qsTr("%n member(s)", "", row.members)
                            Accessible.ignored: true
                        }
                    }

                    AppText {
                        width: parent.width
                        visible: text !== ""
                        textStyle: Theme.type.caption
                        color: Theme.color.textTertiary
                        text: row.summary
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }

                Row {
                    id: buttons

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    spacing: 4

                    AppButton {
                        objectName: "copyRole-" + row.roleId
                        kind: AppButton.Ghost
                        size: AppButton.Small
                        text: qsTr("Copy")
                        //: %1 is a role
                        Accessible.name: qsTr("Copy the role %1").arg(row.name)
                        onClicked: root.viewModel.copy(row.roleId)
                    }

                    AppButton {
                        objectName: "editRole-" + row.name
                        visible: !row.builtIn
                        kind: AppButton.Ghost
                        size: AppButton.Small
                        text: qsTr("Change")
                        //: %1 is a role
                        Accessible.name: qsTr("Change the role %1").arg(row.name)
                        disabledReason: row.allowed ? "" : qsTr("This role allows more than yours.")
                        onClicked: root.viewModel.edit(row.roleId)
                    }

                    AppButton {
                        objectName: "deleteRole-" + row.name
                        visible: !row.builtIn
                        kind: AppButton.Ghost
                        size: AppButton.Small
                        text: qsTr("Delete")
                        //: %1 is a role
                        Accessible.name: qsTr("Delete the role %1").arg(row.name)
                        disabledReason: row.allowed ? "" : qsTr("This role allows more than yours.")
                        onClicked: root.viewModel.askToDelete(row.roleId)
                    }
                }
            }
        }
    }

    Field {
        objectName: "roleName"
        Layout.fillWidth: true
        visible: root.step === CustomRoleViewModel.Edit
        label: qsTr("Name")
        maximumLength: root.viewModel.longestName
        text: root.viewModel.name
        error: root.viewModel.nameError
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.name = text
    }

    Field {
        objectName: "roleDescription"
        Layout.fillWidth: true
        visible: root.step === CustomRoleViewModel.Edit
        label: qsTr("Description (optional)")
        maximumLength: root.viewModel.longestDescription
        text: root.viewModel.description
        readOnly: root.viewModel.busy
        onEdited: root.viewModel.description = text
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: root.step === CustomRoleViewModel.Edit
        spacing: 2

        Repeater {
            model: root.viewModel

            ColumnLayout {
                id: line

                required property int index
                required property string text
                required property string group
                required property bool on
                required property bool allowed

                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.topMargin: 6
                    visible: line.group !== ""
                    textStyle: Theme.type.micro
                    color: Theme.color.textTertiary
                    text: line.group
                }

                AppCheckBox {
                    objectName: "permission-" + line.index
                    text: line.text
                    checked: line.on
                    enabled: line.allowed && !root.viewModel.busy
                    onToggled: root.viewModel.setOn(line.index, checked)
                }
            }
        }
    }

    AppText {
        objectName: "roleAffected"
        Layout.fillWidth: true
        visible: text !== "" && root.step !== CustomRoleViewModel.List
        text: root.viewModel.affectedText
        wrapMode: Text.Wrap
    }

    DifferenceCards {
        Layout.fillWidth: true
        visible: root.viewModel.compared
        losses: root.viewModel.losses
        gains: root.viewModel.gains
    }

    DiscardDialog {
        id: discard

        onDiscarded: root.viewModel.back()
    }

    SelectBox {
        objectName: "roleMoveTo"
        Layout.fillWidth: true
        visible: root.step === CustomRoleViewModel.Delete
        label: qsTr("Members and open invitations get")
        model: root.viewModel.moveNames
        currentIndex: root.viewModel.moveChoice
        onActivated: index => root.viewModel.moveChoice = index
    }

    Banner {
        objectName: "rolesError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    // The cards stand below the permissions, so that nothing moves under the pointer; this is always in sight.
    footerLeft: [
        AppText {
            objectName: "roleLoses"
            visible: root.viewModel.losses.length > 0
            textStyle: Theme.type.caption
            color: Theme.color.dangerText
            text: qsTr("Loses %1").arg(root.viewModel.losses.length)
        },
        AppText {
            visible: root.viewModel.gains.length > 0
            textStyle: Theme.type.caption
            color: Theme.color.successText
            text: qsTr("Gains %1").arg(root.viewModel.gains.length)
        }
    ]

    footer: [
        AppButton {
            id: backButton

            objectName: "rolesBack"
            text: root.step === CustomRoleViewModel.List ? qsTr("Close") : qsTr("Back")
            enabled: !root.viewModel.busy
            onClicked: root.leave()
        },
        AppButton {
            objectName: "rolesSave"
            visible: root.step === CustomRoleViewModel.Edit
            kind: AppButton.Primary
            text: qsTr("Save role")
            busyText: qsTr("Saving")
            busy: root.viewModel.busy
            onClicked: root.submit()
        },
        AppButton {
            objectName: "rolesDelete"
            visible: root.step === CustomRoleViewModel.Delete
            kind: AppButton.Danger
            text: qsTr("Delete role")
            busyText: qsTr("Deleting")
            busy: root.viewModel.busy
            onClicked: root.submit()
        }
    ]
}
