// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable unqualified
// qmllint disable type

//! Invites people to the workspace (DESIGN 5.9).
ModalDialog {
    id: root

    required property InviteViewModel viewModel

    // The words stay while it fades.
    property string shown

    function follow() {
        if (viewModel.open)
            shown = viewModel.workspaceName;
        if (follows(viewModel.open))
            field.clear();
    }

    function submit() {
        field.commit();
        viewModel.submit();
    }

    objectName: "inviteDialog"
    //: %1 is a workspace
    title: qsTr("Invite people to %1").arg(shown)
    subtitle: qsTr("Each person gets a link that works for 7 days.")
    dialogWidth: 580
    initialFocus: field
    onCancelled: viewModel.close()
    onSubmitted: submit()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    RecipientsField {
        id: field

        Layout.fillWidth: true
        viewModel: root.viewModel
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 6

        AppText {
            textStyle: Theme.type.bodyMedium
            text: qsTr("Role")
        }

        T.ButtonGroup {
            id: roleGroup
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: 8
            rowSpacing: 8

            Repeater {
                model: root.viewModel.roles

                RadioCard {
                    required property int index
                    required property string name
                    required property string summary
                    required property string roleId
                    required property bool allowed

                    objectName: "invite-" + roleId
                    markOnTop: true
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    group: roleGroup
                    text: name
                    line: summary
                    checked: index === root.viewModel.choice
                    enabled: allowed && !root.viewModel.busy
                    onToggled: root.viewModel.choice = index
                }
            }
        }

        AppText {
            objectName: "inviteOwnerNote"
            Layout.fillWidth: true
            visible: root.viewModel.toOwner
            textStyle: Theme.type.caption
            color: Theme.color.warningText
            text: qsTr("Owners can see billing and manage keys.")
            wrapMode: Text.Wrap
        }
    }

    Banner {
        objectName: "inviteError"
        Layout.fillWidth: true
        visible: root.viewModel.errorText !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    footerLeft: [
        AppText {
            objectName: "inviteReady"
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            text: root.viewModel.readyText
        },
        AppText {
            visible: root.viewModel.faultText !== ""
            textStyle: Theme.type.caption
            color: Theme.color.dangerText
            text: "· " + root.viewModel.faultText
        },
        AppText {
            visible: root.viewModel.memberText !== ""
            textStyle: Theme.type.caption
            color: Theme.color.textSecondary
            text: "· " + root.viewModel.memberText
        }
    ]

    footer: [
        AppButton {
            objectName: "inviteCancel"
            text: qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "inviteSubmit"
            kind: AppButton.Primary
            text: root.viewModel.submitText
            busyText: qsTr("Sending")
            busy: root.viewModel.busy
            enabled: root.viewModel.readyCount > 0
            disabledReason: root.viewModel.submitBlocked
            onClicked: root.submit()
        }
    ]
}
