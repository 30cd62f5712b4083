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

    //! Opens the actions of the row at \a anchor.
    function openMenu(keyId: string, revocable: bool, anchor: Item) {
        menu.keyId = keyId;
        menu.revocable = revocable;
        menu.popup(anchor, anchor.width - menu.implicitWidth, anchor.height + 4);
    }

    objectName: "keysTable"
    accessibleName: qsTr("API keys")
    columns: [keyColumns.name, keyColumns.key, keyColumns.lastUsed, keyColumns.rotation, keyColumns.allowedFrom, keyColumns.status, keyColumns.actions]
    model: viewModel.keys
    loading: viewModel.loading
    loadingText: qsTr("Loading API keys")
    sortColumn: keyColumns.rotation
    sortDescending: true

    KeyColumns {
        id: keyColumns
    }

    delegate: KeyRow {
        id: row

        columns: keyColumns
        onRevokeRequested: root.viewModel.askToRevoke(row.keyId)
        onMenuWanted: anchor => root.openMenu(row.keyId, row.revocable, anchor)
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

        objectName: "keyMenu"

        AppMenuItem {
            objectName: "copyKeyIdItem"
            text: qsTr("Copy key ID")
            iconName: "copy"
            onTriggered: root.viewModel.copyKeyId(menu.keyId)
        }

        AppMenuSeparator {}

        AppMenuItem {
            objectName: "revokeKeyItem"
            text: qsTr("Revoke…")
            iconName: "stop"
            shortcutText: qsTr("Del")
            danger: true
            enabled: menu.revocable && root.viewModel.writeDisabledReason === ""
            onTriggered: root.viewModel.askToRevoke(menu.keyId)
        }
    }
}
