// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Account
import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable unqualified
// qmllint disable type

//! Changes somebody's role (DESIGN 5.10): the roles, what the change takes and gives, and the matrix of all.
SheetPanel {
    id: root

    required property ChangeRoleViewModel viewModel
    property string writeDisabledReason

    signal transferWanted

    function follow() {
        if (viewModel.open) {
            //: %1 is a person
            title = qsTr("Change role for %1").arg(viewModel.name);
            subtitle = viewModel.email;
            avatarName = viewModel.name;
            avatarSeed = viewModel.accountId;
        }
        follows(viewModel.open);
    }

    objectName: "roleSheet"
    sheetWidth: 580
    unsaved: viewModel.different && !viewModel.busy
    footerText: viewModel.onlyOwner ? "" : viewModel.toldText
    onCancelled: viewModel.close()
    Component.onCompleted: follow()

    Connections {
        function onChanged() {
            root.follow();
        }

        target: root.viewModel
    }

    Banner {
        objectName: "onlyOwnerBanner"
        Layout.fillWidth: true
        visible: root.viewModel.onlyOwner
        kind: Banner.Warning
        iconName: "crown"
        title: root.viewModel.you ? qsTr("You are the only owner") : qsTr("%1 is the only owner").arg(root.viewModel.name)
        text: qsTr("A workspace needs at least one owner. Make someone else an owner first, or transfer ownership.")
        actionText: root.viewModel.you ? qsTr("Transfer ownership") : ""
        onActionClicked: root.transferWanted()
    }

    Banner {
        objectName: "beyondYouBanner"
        Layout.fillWidth: true
        visible: root.viewModel.beyondYou
        kind: Banner.Info
        text: qsTr("This role allows more than yours, so only somebody who holds it can change it.")
    }

    Banner {
        objectName: "roleError"
        Layout.fillWidth: true
        visible: root.viewModel.errorText !== ""
        kind: Banner.Error
        text: root.viewModel.errorText
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 6

        T.ButtonGroup {
            id: roleGroup
        }

        Repeater {
            model: root.viewModel.roles

            RoleChoice {
                required property int index
                required property string name
                required property string roleId
                required property bool allowed
                required summary

                objectName: "role-" + roleId
                Layout.fillWidth: true
                group: roleGroup
                text: name
                current: index === root.viewModel.currentIndex
                checked: index === root.viewModel.choice
                enabled: current || (allowed && !root.viewModel.onlyOwner && !root.viewModel.beyondYou && !root.viewModel.busy)
                onToggled: root.viewModel.choice = index
            }
        }
    }

    AppText {
        Layout.fillWidth: true
        Layout.bottomMargin: -8
        visible: root.viewModel.different
        textStyle: Theme.type.cardTitle
        text: root.viewModel.fromToText
        Accessible.role: Accessible.Heading
    }

    DifferenceCards {
        Layout.fillWidth: true
        visible: root.viewModel.different
        losses: root.viewModel.losses
        gains: root.viewModel.gains
    }

    ImpactNotice {
        Layout.fillWidth: true
        viewModel: root.viewModel.impact
    }

    PermissionTable {
        Layout.fillWidth: true
        matrix: root.viewModel.matrix
    }

    footer: [
        AppButton {
            objectName: "roleCancel"
            text: root.viewModel.onlyOwner || root.viewModel.beyondYou ? qsTr("Close") : qsTr("Cancel")
            enabled: !root.viewModel.busy
            onClicked: root.viewModel.close()
        },
        AppButton {
            objectName: "roleSubmit"
            visible: !root.viewModel.onlyOwner && !root.viewModel.beyondYou
            kind: AppButton.Primary
            text: root.viewModel.submitText
            busyText: qsTr("Changing")
            busy: root.viewModel.busy
            enabled: root.viewModel.different
            disabledReason: root.writeDisabledReason
            onClicked: root.viewModel.submit()
        }
    ]
}
