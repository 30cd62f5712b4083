// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The API keys as rows, with what can be done to each.
DataTable {
    id: root

    required property KeysViewModel viewModel

    // The order of KeysFilter::SortChoice.
    readonly property var sortColumns: [keyColumns.rotation, keyColumns.name, keyColumns.lastUsed, keyColumns.status]

    //! Opens the actions of \a row at \a anchor.
    function openMenu(row: KeyRow, anchor: Item) {
        menu.keyId = row.keyId;
        menu.revocable = row.revocable;
        menu.rotatable = row.rotatable;
        menu.pausable = row.pausable;
        menu.paused = row.paused;
        menu.ending = row.ending;
        menu.revoked = row.revoked;
        menu.popup(anchor, anchor.width - menu.implicitWidth, anchor.height + 4);
    }

    objectName: "keysTable"
    accessibleName: qsTr("API keys")
    columns: [keyColumns.name, keyColumns.key, keyColumns.lastUsed, keyColumns.rotation, keyColumns.allowedFrom, keyColumns.status, keyColumns.actions]
    model: viewModel.keys
    loading: viewModel.loading
    loadingText: qsTr("Loading API keys")
    sortColumn: sortColumns[viewModel.sortChoice]
    sortDescending: viewModel.sortChoice === 0 || viewModel.sortDescending
    onSortRequested: column => root.viewModel.sortBy(root.sortColumns.indexOf(column))

    KeyColumns {
        id: keyColumns
    }

    delegate: KeyRow {
        id: row

        columns: keyColumns
        actions: root.viewModel.actions
        selected: root.viewModel.details.open && root.viewModel.details.keyId === keyId
        writeDisabledReason: root.viewModel.writeDisabledReason
        onActivated: root.viewModel.showDetails(row.keyId)
        onRevokeRequested: root.viewModel.askToRevoke(row.keyId)
        onRotateRequested: root.viewModel.askToRotate(row.keyId)
        onRenameRequested: root.viewModel.rename(row.keyId)
        onCopyRequested: root.viewModel.copyKeyId(row.keyId)
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
                text: qsTr("More keys could not be loaded.")
            }

            AppButton {
                objectName: "loadMoreButton"
                size: AppButton.Small
                text: qsTr("Retry")
                onClicked: root.viewModel.retryMore()
            }
        }
    }

    AppMenu {
        id: menu

        property string keyId
        property bool revocable
        property bool rotatable
        property bool pausable
        property bool paused
        property bool ending
        property bool revoked

        readonly property bool writable: root.viewModel.writeDisabledReason === ""

        objectName: "keyMenu"

        AppMenuItem {
            objectName: "showKeyItem"
            text: qsTr("Details")
            iconName: "key"
            shortcutText: qsTr("Enter")
            onTriggered: root.viewModel.showDetails(menu.keyId)
        }

        AppMenuItem {
            objectName: "rotateKeyItem"
            visible: menu.rotatable
            height: visible ? implicitHeight : 0
            text: qsTr("Rotate…")
            iconName: "rotate"
            shortcutText: qsTr("R")
            enabled: menu.writable
            onTriggered: root.viewModel.askToRotate(menu.keyId)
        }

        AppMenuItem {
            objectName: "extendKeyItem"
            visible: menu.ending
            height: visible ? implicitHeight : 0
            text: qsTr("Keep longer…")
            iconName: "clock"
            enabled: menu.writable
            onTriggered: root.viewModel.askToExtend(menu.keyId)
        }

        AppMenuItem {
            objectName: "stopNowItem"
            visible: menu.ending
            height: visible ? implicitHeight : 0
            text: qsTr("Stop now…")
            iconName: "stop"
            enabled: menu.writable
            onTriggered: root.viewModel.askToStopNow(menu.keyId)
        }

        AppMenuItem {
            objectName: "renameKeyItem"
            visible: menu.rotatable
            height: visible ? implicitHeight : 0
            text: qsTr("Rename")
            iconName: "edit"
            shortcutText: qsTr("F2")
            enabled: menu.writable
            onTriggered: root.viewModel.rename(menu.keyId)
        }

        AppMenuItem {
            objectName: "pauseKeyItem"
            visible: menu.pausable
            height: visible ? implicitHeight : 0
            text: menu.paused ? qsTr("Resume") : qsTr("Pause")
            iconName: menu.paused ? "play" : "minus"
            enabled: menu.writable
            onTriggered: root.viewModel.setPaused(menu.keyId, !menu.paused)
        }

        AppMenuItem {
            objectName: "editRangesItem"
            visible: menu.revocable
            height: visible ? implicitHeight : 0
            text: qsTr("Allowed addresses…")
            iconName: "shield"
            enabled: menu.writable
            onTriggered: root.viewModel.askToEditAllowedIps(menu.keyId)
        }

        AppMenuItem {
            objectName: "copyKeyIdItem"
            text: qsTr("Copy key ID")
            iconName: "copy"
            shortcutText: qsTr("Ctrl+C")
            onTriggered: root.viewModel.copyKeyId(menu.keyId)
        }

        AppMenuItem {
            objectName: "saveReceiptItem"
            visible: menu.revoked
            height: visible ? implicitHeight : 0
            text: qsTr("Save receipt…")
            iconName: "download"
            onTriggered: root.viewModel.askToSaveReceipt(menu.keyId)
        }

        AppMenuSeparator {
            visible: menu.revocable
            height: visible ? implicitHeight : 0
        }

        AppMenuItem {
            objectName: "leakedKeyItem"
            visible: menu.rotatable
            height: visible ? implicitHeight : 0
            text: qsTr("This key leaked…")
            iconName: "warning"
            danger: true
            enabled: menu.writable
            onTriggered: root.viewModel.askToReplaceLeaked(menu.keyId)
        }

        AppMenuItem {
            objectName: "revokeKeyItem"
            visible: menu.revocable
            height: visible ? implicitHeight : 0
            text: qsTr("Revoke…")
            iconName: "stop"
            shortcutText: qsTr("Del")
            danger: true
            enabled: menu.writable
            onTriggered: root.viewModel.askToRevoke(menu.keyId)
        }
    }
}
