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

    // Made when it is wanted: a banner with its words is laid out once.
    Loader {
        id: viewAsBanner

        x: sidebar.width
        y: 8
        z: 1
        width: parent.width - x - 8
        active: root.viewModel.team.viewAs.active
        visible: active
        sourceComponent: Banner {
            objectName: "viewAsBanner"
            kind: Banner.Info
            iconName: "eye"
            text: root.viewModel.team.viewAs.text
            actionText: root.viewModel.team.viewAs.backText
            onActionClicked: root.viewModel.team.viewAs.stop()
        }
    }

    Rectangle {
        x: sidebar.width
        y: viewAsBanner.visible ? viewAsBanner.y + viewAsBanner.height + 8 : 8
        width: parent.width - x - 8
        height: parent.height - y - 8
        radius: Theme.radius.panel
        color: Theme.color.bgSurface
        border.width: 1
        border.color: Theme.color.borderDefault

        KeysPage {
            id: keysPage

            // Not `visible`, which changes too as a cover goes: the keyboard then belongs to what was open under it.
            readonly property bool current: root.viewModel.page === ConsoleViewModel.KeysPage

            anchors.fill: parent
            anchors.margins: 1
            visible: current
            viewModel: root.viewModel.keys
            offline: root.viewModel.connection.offline
            focus: current
            onCurrentChanged: {
                if (current && Theme.coverLevel === 0 && root.viewModel.screen === ConsoleViewModel.Workspace)
                    forceActiveFocus(Qt.OtherFocusReason);
            }
            onCloseConfirmed: {
                root.sure = true;
                root.Window.window.close();
            }
        }

        PageLoader {
            id: accountPage

            anchors.fill: parent
            anchors.margins: 1
            wanted: root.viewModel.page === ConsoleViewModel.AccountPage
            page: Qt.resolvedUrl("../Account/AccountPage.qml")
            pageProperties: ({
                viewModel: root.viewModel.account,
                preferences: root.viewModel.preferences,
                lock: root.viewModel.lock
            })
            offline: root.viewModel.connection.offline

            Connections {
                function onSignOutWanted() {
                    root.viewModel.signOut();
                }

                target: accountPage.item
                ignoreUnknownSignals: true
            }
        }

        PageLoader {
            id: teamPage

            anchors.fill: parent
            anchors.margins: 1
            wanted: root.viewModel.page === ConsoleViewModel.TeamPage
            page: Qt.resolvedUrl("../Team/TeamPage.qml")
            pageProperties: ({
                viewModel: root.viewModel.team,
                leave: root.viewModel.account.leave
            })
            offline: root.viewModel.connection.offline
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

    Loader {
        id: mailbox

        readonly property bool wanted: root.viewModel.mailbox.open

        onWantedChanged: {
            if (wanted && status === Loader.Null)
                setSource("../Onboarding/LocalMailboxDialog.qml", {viewModel: root.viewModel.mailbox});
            (item as ModalDialog)?.follows(wanted);
        }

        Connections {
            function onClosed() {
                root.viewModel.mailbox.close();
            }

            target: mailbox.item
            ignoreUnknownSignals: true
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
                Theme.coverLevel > 0 ? root.viewModel.refuseToClose() : keysPage.askToClose();
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
        sequence: "Ctrl+4"
        onActivated: root.viewModel.openPage(ConsoleViewModel.TeamPage)
    }

    Shortcut {
        sequence: "F6"
        onActivated: {
            const page = accountPage.wanted ? accountPage.item as Item : teamPage.wanted ? teamPage.item as Item : keysPage;
            sidebar.activeFocus ? page.forceActiveFocus(Qt.TabFocusReason) : sidebar.forceActiveFocus(Qt.TabFocusReason);
        }
    }
}
