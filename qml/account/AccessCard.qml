// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The person's role in each workspace, and what it allows.
SettingCard {
    id: root

    required property AccountViewModel viewModel

    signal leaveWanted(string workspaceId)
    signal permissionsWanted(string title, var permissions)

    title: qsTr("Your access")
    visible: rows.count > 0

    Repeater {
        id: rows

        model: root.viewModel.access

        SettingRow {
            required property int index
            required property bool owner
            required property string workspaceId
            required property list<string> permissions
            required title
            required detail

            first: index === 0
            iconName: owner ? "crown" : "building"

            AppButton {
                objectName: "seePermissions"
                visible: owner
                kind: AppButton.Ghost
                size: AppButton.Small
                text: qsTr("See permissions")
                //: %1 is such as "Owner of Nilavya Health"
                Accessible.name: qsTr("See permissions: %1").arg(title)
                onClicked: root.permissionsWanted(title, permissions)
            }

            AppButton {
                objectName: "leaveWorkspace"
                visible: !owner
                kind: AppButton.Ghost
                size: AppButton.Small
                text: qsTr("Leave")
                //: %1 is such as "Developer in Vaaksetu Labs"
                Accessible.name: qsTr("Leave: %1").arg(title)
                disabledReason: root.viewModel.writeDisabledReason
                onClicked: root.leaveWanted(workspaceId)
            }
        }
    }
}
