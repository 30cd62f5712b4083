// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Onboarding
import Intrlume.Theme
import Intrlume.Ui

//! The workspace, the pages, the connection and the account. As a rail it shows icons only, with their names as tooltips.
FocusScope {
    id: root

    required property ConsoleViewModel viewModel
    property bool rail

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Navigation")

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: root.rail ? 10 : 12
        anchors.rightMargin: root.rail ? 10 : 8
        anchors.topMargin: 12
        anchors.bottomMargin: 8
        spacing: 0

        WorkspaceBadge {
            Layout.fillWidth: true
            viewModel: root.viewModel
            compact: root.rail
        }

        Rectangle {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 10
            Layout.bottomMargin: 8
            visible: root.rail
            implicitWidth: 24
            implicitHeight: 1
            color: Theme.color.borderDefault
        }

        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: 8
            Layout.topMargin: 16
            Layout.bottomMargin: 5
            visible: !root.rail
            textStyle: Theme.type.micro
            color: Theme.color.textTertiary
            text: qsTr("Settings")
        }

        NavItem {
            objectName: "navTeam"
            Layout.fillWidth: true
            compact: root.rail
            iconName: "team"
            text: qsTr("Team")
            current: root.viewModel.page === ConsoleViewModel.TeamPage
            countText: root.viewModel.team.total > 0 ? Number(root.viewModel.team.total).toLocaleString(Qt.locale(), "f", 0) : ""
            onClicked: root.viewModel.openPage(ConsoleViewModel.TeamPage)
        }

        NavItem {
            objectName: "navApiKeys"
            Layout.fillWidth: true
            compact: root.rail
            focus: true
            iconName: "key"
            text: qsTr("API keys")
            current: root.viewModel.page === ConsoleViewModel.KeysPage
            onClicked: root.viewModel.openPage(ConsoleViewModel.KeysPage)
            alertCount: root.viewModel.keys.overdueCount
            alertText: qsTr("%n overdue", "", root.viewModel.keys.overdueCount)
        }

        Item {
            Layout.fillHeight: true
        }

        ConnectionLine {
            Layout.fillWidth: true
            Layout.leftMargin: root.rail ? 0 : 8
            viewModel: root.viewModel.connection
            compact: root.rail
        }

        AccountButton {
            Layout.fillWidth: true
            viewModel: root.viewModel
            compact: root.rail
            current: root.viewModel.page === ConsoleViewModel.AccountPage
        }
    }
}
