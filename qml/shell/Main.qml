// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Onboarding
import Intrlume.Theme
import Intrlume.Ui

// The components below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The window: shows the screen that the console is at and remembers its size.
T.ApplicationWindow {
    id: root

    required property ConsoleViewModel console
    //! The person was asked and wants to close the window all the same.
    property bool sure

    minimumWidth: 960
    minimumHeight: 620
    visible: true
    title: console.windowTitle
    color: Theme.color.bgApp
    Component.onCompleted: {
        root.width = console.preferences.windowSize.width;
        root.height = console.preferences.windowSize.height;
    }
    onWidthChanged: remember.restart()
    onHeightChanged: remember.restart()
    onActiveChanged: {
        if (active)
            console.windowActivated();
    }
    onClosing: close => {
        close.accepted = console.keys.canClose || sure;
        if (!close.accepted)
            (workspace.item as WorkspaceShell).askToClose();
    }

    Timer {
        id: remember

        interval: 500
        onTriggered: {
            if (root.visibility === Window.Windowed)
                root.console.preferences.windowSize = Qt.size(root.width, root.height);
        }
    }

    Binding {
        target: Theme
        property: "preference"
        value: root.console.preferences.theme
    }

    Binding {
        target: Theme
        property: "systemDark"
        value: root.console.systemDark
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.console.highContrast
    }

    Loader {
        anchors.fill: parent
        active: root.console.screen === ConsoleViewModel.Starting
        sourceComponent: StartPage {
            viewModel: root.console
        }
    }

    Loader {
        anchors.fill: parent
        active: root.console.screen === ConsoleViewModel.SignIn
        sourceComponent: SignInPage {
            viewModel: root.console
        }
    }

    Loader {
        anchors.fill: parent
        active: root.console.screen === ConsoleViewModel.SignUp
        sourceComponent: SignUpPage {
            viewModel: root.console
        }
    }

    Loader {
        anchors.fill: parent
        active: root.console.screen === ConsoleViewModel.ConfirmEmail
        sourceComponent: ConfirmEmailPage {
            viewModel: root.console
        }
    }

    Loader {
        anchors.fill: parent
        active: root.console.screen === ConsoleViewModel.CreateWorkspace
        sourceComponent: CreateWorkspacePage {
            viewModel: root.console
        }
    }

    // Stays while the session has ended, so that what was typed is there again after signing in.
    Loader {
        id: workspace

        anchors.fill: parent
        active: root.console.screen === ConsoleViewModel.Workspace || root.console.screen === ConsoleViewModel.SessionEnded
        sourceComponent: WorkspaceShell {
            viewModel: root.console
            onCloseConfirmed: {
                root.sure = true;
                root.close();
            }
        }
    }

    // A popup, so that it also covers dialogs that are open.
    T.Popup {
        parent: T.Overlay.overlay
        width: root.width
        height: root.height
        visible: root.console.screen === ConsoleViewModel.SessionEnded
        modal: true
        dim: false
        focus: true
        closePolicy: T.Popup.NoAutoClose

        contentItem: Loader {
            focus: true
            active: root.console.screen === ConsoleViewModel.SessionEnded
            sourceComponent: SessionEndedPage {
                viewModel: root.console
            }
        }
    }
}
