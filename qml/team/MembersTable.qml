// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The members as rows, with what can be done to each.
DataTable {
    id: root

    required property TeamViewModel viewModel

    //! What stands under this table may follow its columns.
    readonly property MemberColumns memberColumns: MemberColumns {}

    // The order of TeamViewModel::SortChoice.
    readonly property var sortColumns: [memberColumns.name, memberColumns.role, memberColumns.lastActive]

    //! Opens the actions of \a row at \a anchor.
    function openMenu(row: MemberRow, anchor: Item) {
        if (!root.viewModel.canManage && !row.you)
            return;
        menu.memberId = row.memberId;
        menu.you = row.you;
        menu.secondFactor = row.secondFactor;
        menu.popup(anchor, anchor.width - menu.implicitWidth, anchor.height + 4);
    }

    objectName: "membersTable"
    accessibleName: qsTr("Members")
    columns: [memberColumns.name, memberColumns.role, memberColumns.lastActive, memberColumns.secondFactor, memberColumns.actions]
    model: viewModel.members
    loading: viewModel.loading
    loadingText: qsTr("Loading members")
    sortColumn: sortColumns[viewModel.sortChoice]
    sortDescending: viewModel.sortDescending
    onSortRequested: column => root.viewModel.sortBy(root.sortColumns.indexOf(column))

    delegate: MemberRow {
        id: row

        columns: root.memberColumns
        changeable: root.viewModel.canManage
        selected: root.viewModel.changeRole.open && root.viewModel.changeRole.memberId === memberId
        writeDisabledReason: root.viewModel.writeDisabledReason
        onActivated: root.viewModel.askForRole(row.memberId)
        onRoleRequested: root.viewModel.askForRole(row.memberId)
        onRemoveRequested: root.viewModel.askToRemove(row.memberId)
        onMenuWanted: anchor => root.openMenu(row, anchor)
    }

    footer: Item {
        width: root.width
        height: root.viewModel.moreFailed ? 52 : 0
        visible: root.viewModel.moreFailed

        Row {
            anchors.centerIn: parent
            spacing: 12

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.color.textSecondary
                text: qsTr("More members could not be loaded.")
            }

            AppButton {
                objectName: "loadMoreMembers"
                size: AppButton.Small
                text: qsTr("Retry")
                onClicked: root.viewModel.retryMore()
            }
        }
    }

    AppMenu {
        id: menu

        property string memberId
        property bool you
        property bool secondFactor

        readonly property bool writable: root.viewModel.writeDisabledReason === ""

        objectName: "memberMenu"

        AppMenuItem {
            objectName: "changeRoleItem"
            visible: root.viewModel.canManage
            height: visible ? implicitHeight : 0
            text: qsTr("Change role…")
            iconName: "user"
            shortcutText: qsTr("Enter")
            enabled: menu.writable
            onTriggered: root.viewModel.askForRole(menu.memberId)
        }

        AppMenuItem {
            objectName: "transferItem"
            visible: root.viewModel.owner
            height: visible ? implicitHeight : 0
            text: qsTr("Transfer ownership…")
            iconName: "crown"
            enabled: menu.writable
            onTriggered: root.viewModel.askToTransfer(menu.you ? "" : menu.memberId)
        }

        AppMenuItem {
            objectName: "remindItem"
            visible: root.viewModel.canManage && !menu.secondFactor && !menu.you
            height: visible ? implicitHeight : 0
            text: qsTr("Send two-factor reminder")
            iconName: "shield"
            enabled: menu.writable
            onTriggered: root.viewModel.remind(menu.memberId)
        }

        AppMenuSeparator {
            visible: root.viewModel.canManage
            height: visible ? implicitHeight : 0
        }

        AppMenuItem {
            objectName: "leaveItem"
            visible: menu.you
            height: visible ? implicitHeight : 0
            text: qsTr("Leave workspace…")
            iconName: "logout"
            danger: true
            enabled: menu.writable
            onTriggered: root.viewModel.leaveWanted()
        }

        AppMenuItem {
            objectName: "removeItem"
            visible: root.viewModel.canManage && !menu.you
            height: visible ? implicitHeight : 0
            text: qsTr("Remove from workspace…")
            iconName: "trash"
            shortcutText: qsTr("Del")
            danger: true
            enabled: menu.writable
            onTriggered: root.viewModel.askToRemove(menu.memberId)
        }
    }
}
