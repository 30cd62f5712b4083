// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Keys
import Intrlume.Theme
import Intrlume.Ui

// The slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Sidebar and page (DESIGN 4). Below 1120 the sidebar is a rail; Ctrl+B turns it at any width.
Item {
    id: root

    required property ConsoleViewModel viewModel
    readonly property bool turned: viewModel.preferences.railPreferred
    readonly property bool rail: (width < 1120) !== turned

    //! The person was asked and agreed to lose what the page holds.
    property bool sure

    objectName: "workspaceShell"

    Rectangle {
        anchors.fill: parent
        color: Theme.color.bgApp
    }

    Sidebar {
        id: sidebar

        width: root.rail ? 56 : 232
        height: parent.height
        viewModel: root.viewModel
        rail: root.rail
    }

    Rectangle {
        x: sidebar.width
        y: 8
        width: parent.width - x - 8
        height: parent.height - 16
        radius: Theme.radius.panel
        color: Theme.color.bgSurface
        border.width: 1
        border.color: Theme.color.borderDefault

        KeysPage {
            id: keysPage

            anchors.fill: parent
            anchors.margins: 1
            visible: root.viewModel.page === ConsoleViewModel.KeysPage
            viewModel: root.viewModel.keys
            offline: root.viewModel.connection.offline
            focus: visible
            onCloseConfirmed: {
                root.sure = true;
                root.Window.window.close();
            }
        }

        // Read and made anew each time: it shows what is so now, and keeps nothing that was typed.
        Loader {
            id: accountPage

            readonly property bool wanted: root.viewModel.page === ConsoleViewModel.AccountPage

            function follow() {
                if (wanted)
                    setSource("../Account/AccountPage.qml", {
                        viewModel: root.viewModel.account,
                        preferences: root.viewModel.preferences,
                        lock: root.viewModel.lock
                    });
                else {
                    // First the focus, so that a field being left can save what was typed.
                    keysPage.forceActiveFocus(Qt.OtherFocusReason);
                    source = "";
                }
            }

            anchors.fill: parent
            anchors.margins: 1
            focus: wanted
            onWantedChanged: follow()
            Component.onCompleted: follow()
            onLoaded: (item as Item)?.forceActiveFocus(Qt.TabFocusReason)

            Binding {
                target: accountPage.item
                property: "offline"
                value: root.viewModel.connection.offline
                when: accountPage.item !== null
            }

            Connections {
                function onSignOutWanted() {
                    root.viewModel.signOut();
                }

                target: accountPage.item
                ignoreUnknownSignals: true
            }
        }
    }

    // Read and made when it is first wanted, then kept: it closes with its own movement.
    Loader {
        readonly property bool wanted: root.viewModel.approveDevice.open

        onWantedChanged: {
            if (wanted && status === Loader.Null)
                setSource("ApproveDeviceDialog.qml", {viewModel: root.viewModel.approveDevice});
        }
    }

    Loader {
        readonly property bool wanted: root.viewModel.accounts.asking

        onWantedChanged: {
            if (wanted && status === Loader.Null)
                setSource("ForgetComputerDialog.qml", {viewModel: root.viewModel.accounts});
        }
    }

    ToastHost {
        id: toasts

        anchors.fill: parent
    }

    Connections {
        function onClosing(close: var) {
            close.accepted = root.viewModel.keys.canClose || root.sure;
            if (!close.accepted)
                keysPage.askToClose();
        }

        target: root.Window.window
    }

    Connections {
        function onToast(text: string) {
            toasts.show(text, "info");
        }

        target: root.viewModel
    }

    Shortcut {
        sequence: "Ctrl+B"
        onActivated: root.viewModel.preferences.railPreferred = !root.turned
    }

    Shortcut {
        sequence: "Ctrl+,"
        onActivated: root.viewModel.openPage(ConsoleViewModel.AccountPage)
    }

    Shortcut {
        sequence: "Ctrl+5"
        onActivated: root.viewModel.openPage(ConsoleViewModel.KeysPage)
    }

    Shortcut {
        sequence: "F6"
        onActivated: {
            const page = accountPage.wanted ? accountPage.item as Item : keysPage;
            sidebar.activeFocus ? page.forceActiveFocus(Qt.TabFocusReason) : sidebar.forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
