// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Onboarding
import Intrlume.Theme
import Intrlume.Ui

// The components below use ids of this file, which qmllint trusts from Qt 6.5 on, and QSize, which it does not know.
// qmllint disable unqualified type

//! The window: shows the screen that the console is at and remembers its size.
T.ApplicationWindow {
    id: root

    required property ConsoleViewModel viewModel
    //! The person was asked and wants to close the window all the same.
    property bool sure

    minimumWidth: 960
    minimumHeight: 620
    visible: true
    title: viewModel.windowTitle
    color: Theme.color.bgApp
    Component.onCompleted: {
        root.width = viewModel.preferences.windowSize.width;
        root.height = viewModel.preferences.windowSize.height;
    }
    onWidthChanged: remember.restart()
    onHeightChanged: remember.restart()
    onActiveChanged: {
        if (active)
            viewModel.windowActivated();
    }
    onClosing: close => {
        close.accepted = viewModel.keys.canClose || sure;
        if (!close.accepted)
            (workspace.item as WorkspaceShell).askToClose();
    }

    Timer {
        id: remember

        interval: 500
        onTriggered: {
            if (root.visibility === Window.Windowed)
                root.viewModel.preferences.windowSize = Qt.size(root.width, root.height);
        }
    }

    Binding {
        target: Theme
        property: "preference"
        value: root.viewModel.preferences.theme
    }

    Binding {
        target: Theme
        property: "systemDark"
        value: root.viewModel.systemDark
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: root.viewModel.highContrast
    }

    Loader {
        anchors.fill: parent
        active: root.viewModel.screen === ConsoleViewModel.Starting
        sourceComponent: StartPage {
            viewModel: root.viewModel
        }
    }

    Loader {
        anchors.fill: parent
        active: root.viewModel.screen === ConsoleViewModel.SignIn
        sourceComponent: SignInPage {
            viewModel: root.viewModel
        }
    }

    Loader {
        anchors.fill: parent
        active: root.viewModel.screen === ConsoleViewModel.SignUp
        sourceComponent: SignUpPage {
            viewModel: root.viewModel
        }
    }

    Loader {
        anchors.fill: parent
        active: root.viewModel.screen === ConsoleViewModel.ConfirmEmail
        sourceComponent: ConfirmEmailPage {
            viewModel: root.viewModel
        }
    }

    Loader {
        anchors.fill: parent
        active: root.viewModel.screen === ConsoleViewModel.CreateWorkspace
        sourceComponent: CreateWorkspacePage {
            viewModel: root.viewModel
        }
    }

    // Stays while the session has ended, so that what was typed is there again after signing in.
    Loader {
        id: workspace

        anchors.fill: parent
        active: root.viewModel.screen === ConsoleViewModel.Workspace || root.viewModel.screen === ConsoleViewModel.SessionEnded
        sourceComponent: WorkspaceShell {
            viewModel: root.viewModel
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
        visible: root.viewModel.screen === ConsoleViewModel.SessionEnded
        modal: true
        dim: false
        focus: true
        closePolicy: T.Popup.NoAutoClose

        contentItem: Loader {
            focus: true
            active: root.viewModel.screen === ConsoleViewModel.SessionEnded
            sourceComponent: SessionEndedPage {
                viewModel: root.viewModel
            }
        }
    }
}
