// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme
import Intrlume.Ui

// The components below use ids of this file, which qmllint trusts from Qt 6.5 on, and QSize, which it does not know.
// qmllint disable unqualified type

//! The window: shows the screen that the console is at and remembers its size.
T.ApplicationWindow {
    id: root

    required property ConsoleViewModel viewModel
    //! Which page is over everything else, as its z; 0: none. What lies lower is not to be seen, nor told to screen readers.
    readonly property int coverLevel: viewModel.lock.locked ? lockCover.z : viewModel.resetPassword.open ? resetCover.z
                                                            : viewModel.screen === ConsoleViewModel.SessionEnded ? endedCover.z : 0

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
    Connections {
        function onRaiseWanted() {
            root.show();
            root.raise();
            root.requestActivate();
        }

        target: root.viewModel
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
        property: "density"
        value: root.viewModel.preferences.compact ? Theme.Compact : Theme.Comfortable
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

    Binding {
        target: Theme
        property: "covered"
        value: root.viewModel.lock.locked
    }

    Binding {
        target: Theme
        property: "coverLevel"
        value: root.coverLevel
    }

    //! A page that is read, made and kept only while it is shown: what a person does not see must not make the first frame wait.
    component Screen: Loader {
        required property string page
        required property bool shown
        //! A page of the window itself, not one over it.
        property bool under: true

        function follow() {
            if (shown)
                setSource(page, {viewModel: root.viewModel});
            else
                source = "";
        }

        anchors.fill: parent
        visible: !under || root.coverLevel === 0
        enabled: !under || root.coverLevel === 0
        onShownChanged: follow()
        onPageChanged: follow()
        Component.onCompleted: follow()
    }

    Screen {
        page: "StartPage.qml"
        shown: root.viewModel.screen === ConsoleViewModel.Starting
    }

    Screen {
        page: root.viewModel.secondFactor.open ? "../Onboarding/SecondFactorPage.qml" : "../Onboarding/SignInPage.qml"
        shown: root.viewModel.screen === ConsoleViewModel.SignIn
    }

    Screen {
        page: "../Onboarding/SignUpPage.qml"
        shown: root.viewModel.screen === ConsoleViewModel.SignUp
    }

    Screen {
        page: "../Onboarding/ConfirmEmailPage.qml"
        shown: root.viewModel.screen === ConsoleViewModel.ConfirmEmail
    }

    Screen {
        page: "../Onboarding/CreateWorkspacePage.qml"
        shown: root.viewModel.shownScreen === ConsoleViewModel.CreateWorkspace
    }

    Screen {
        page: "../Onboarding/InviteTeamPage.qml"
        shown: root.viewModel.shownScreen === ConsoleViewModel.InviteTeam
    }

    Screen {
        page: "../Onboarding/ForgotPasswordPage.qml"
        shown: root.viewModel.screen === ConsoleViewModel.ForgotPassword
    }

    Screen {
        page: "WorkspaceShell.qml"
        shown: root.viewModel.shownScreen === ConsoleViewModel.Workspace
    }

    //! A page over everything else, dialogs that are open among it: a popup, which also keeps shortcuts and Tab to itself.
    component Cover: T.Popup {
        id: cover

        required property string page

        parent: T.Overlay.overlay
        width: root.width
        height: root.height
        modal: true
        dim: false
        focus: true
        closePolicy: T.Popup.NoAutoClose

        contentItem: Screen {
            page: cover.page
            shown: cover.visible
            under: false
            focus: true
        }
    }

    Cover {
        id: endedCover

        z: 1
        page: root.viewModel.secondFactor.open ? "../Onboarding/SecondFactorPage.qml" : "../Onboarding/SessionEndedPage.qml"
        visible: root.viewModel.screen === ConsoleViewModel.SessionEnded
    }

    Cover {
        id: resetCover

        z: 2
        page: "../Onboarding/ResetPasswordPage.qml"
        visible: root.viewModel.resetPassword.open
    }

    Cover {
        id: lockCover

        z: 4
        page: "../Onboarding/LockPage.qml"
        visible: root.viewModel.lock.locked
    }

    Loader {
        readonly property bool wanted: root.viewModel.links.open

        onWantedChanged: {
            if (wanted && status === Loader.Null)
                setSource("../Onboarding/LinkDialog.qml", {viewModel: root.viewModel.links});
        }
    }

    Loader {
        readonly property bool wanted: root.viewModel.invitation.open

        onWantedChanged: {
            if (wanted && status === Loader.Null)
                setSource("../Onboarding/InvitationDialog.qml", {viewModel: root.viewModel.invitation});
        }
    }

    Loader {
        readonly property bool wanted: root.viewModel.accounts.askingOne

        onWantedChanged: {
            if (wanted && status === Loader.Null)
                setSource("../Onboarding/ForgetAccountDialog.qml", {viewModel: root.viewModel.accounts});
        }
    }
}
