// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQml
import QtQuick

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The workspace that the window shows: its letter, name and region; opens the choice of another.
GuardedButton {
    id: root

    required property ConsoleViewModel viewModel
    property bool compact

    objectName: "workspaceButton"
    implicitHeight: compact ? 32 : 44
    cornerRadius: Theme.radius.banner
    toolTipText: compact ? viewModel.workspaceName : ""
    onClicked: menu.popup(root, 0, root.height + 4)
    //: %1 is a workspace, %2 a city
    Accessible.name: qsTr("Workspace %1, %2").arg(viewModel.workspaceName).arg(viewModel.regionCity)

    contentItem: Item {
        Rectangle {
            id: tile

            x: root.compact ? Math.round((parent.width - width) / 2) : 8
            anchors.verticalCenter: parent.verticalCenter
            width: root.compact ? 32 : 28
            height: width
            radius: 8
            color: Theme.avatarFill(root.viewModel.workspaceId)

            AppText {
                anchors.centerIn: parent
                textStyle: Theme.type.caption
                font.weight: Font.DemiBold
                color: Theme.avatarText(root.viewModel.workspaceId)
                text: root.viewModel.workspaceName.charAt(0).toUpperCase()
                Accessible.ignored: true
            }
        }

        Column {
            visible: !root.compact
            anchors.left: tile.right
            anchors.leftMargin: 10
            anchors.right: chevrons.left
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                objectName: "workspaceTitle"
                width: parent.width
                textStyle: Theme.type.cardTitle
                lineHeight: 18
                text: root.viewModel.workspaceName
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                textStyle: Theme.type.micro
                font.weight: Font.Normal
                lineHeight: 14
                color: Theme.color.textTertiary
                text: root.viewModel.regionCity
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        AppIcon {
            id: chevrons

            visible: !root.compact
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            name: "chevrons"
            size: 14
        }
    }

    background: Rectangle {
        radius: Theme.radius.banner
        color: root.hovered ? Theme.color.bgHover : "transparent"
    }

    AppMenu {
        id: menu

        minimumWidth: 212

        Instantiator {
            model: root.viewModel.workspaces

            delegate: WorkspaceItem {
                onTriggered: root.viewModel.openWorkspace(workspaceId)
            }

            onObjectAdded: (index, object) => menu.insertItem(index, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }

        AppMenuSeparator {}

        AppMenuItem {
            objectName: "workspaceCreate"
            iconName: "plus"
            text: qsTr("Create workspace")
            onTriggered: root.viewModel.createAnotherWorkspace()
        }
    }
}
