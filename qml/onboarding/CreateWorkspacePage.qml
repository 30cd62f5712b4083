// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Create your workspace (DESIGN 5.3).
OnboardingFrame {
    id: root

    readonly property CreateWorkspaceViewModel create: viewModel.createWorkspace

    objectName: "createWorkspacePage"
    step: 3
    contentWidth: 660
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Create your workspace")
    Component.onCompleted: {
        name.forceActiveFocus();
        root.create.start();
    }

    corner: [
        AppButton {
            objectName: "createBack"
            visible: root.viewModel.workspaceId !== ""
            kind: AppButton.Ghost
            size: AppButton.Small
            text: qsTr("Cancel")
            onClicked: root.viewModel.backToWorkspace()
        },
        AppButton {
            objectName: "createSignOut"
            kind: AppButton.Ghost
            size: AppButton.Small
            iconName: "logout"
            text: qsTr("Sign out")
            onClicked: root.viewModel.signOut()
        }
    ]

    AppText {
        Layout.fillWidth: true
        textStyle: Theme.type.display
        text: qsTr("Create your workspace")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 6
        color: Theme.color.textSecondary
        text: qsTr("A workspace holds your agents, keys and people.")
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "createError"
        Layout.fillWidth: true
        Layout.topMargin: 16
        visible: text !== ""
        kind: Banner.Error
        text: root.create.errorText
        actionText: qsTr("Retry")
        actionBusy: root.create.state === RequestState.Loading
        onActionClicked: root.create.retry()
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 24
        spacing: 16

        Field {
            id: name

            objectName: "workspaceName"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Workspace name")
            maximumLength: 60
            error: root.create.nameError
            text: root.create.name
            onEdited: root.create.name = text
            onLeftField: root.create.leaveName()
            onAccepted: root.create.submit()
        }

        Field {
            objectName: "workspaceAddress"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            label: qsTr("Address")
            soft: true
            compact: false
            prefix: root.create.slugPrefix
            maximumLength: 40
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            valid: root.create.slugFree
            help: root.create.slugHelp
            error: root.create.slugError
            text: root.create.slug
            onEdited: root.create.slug = text
            onAccepted: root.create.submit()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 22
        spacing: 8

        AppText {
            Layout.fillWidth: true
            textStyle: Theme.type.bodyMedium
            text: qsTr("Data region")
        }

        AppButton {
            objectName: "measureAgain"
            Layout.rightMargin: -10
            kind: AppButton.Ghost
            size: AppButton.Small
            iconName: "rotate"
            text: root.create.measuredText
            Accessible.description: qsTr("Measures again")
            onClicked: root.create.measure()
        }
    }

    AppText {
        Layout.fillWidth: true
        Layout.topMargin: 1
        Layout.bottomMargin: 10
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        text: qsTr("Your workspace’s data is kept in this region. You can’t change it later.")
        wrapMode: Text.Wrap
    }

    Banner {
        objectName: "regionsError"
        Layout.fillWidth: true
        visible: text !== ""
        kind: Banner.Error
        text: root.create.regionsError
        actionText: qsTr("Retry")
        onActionClicked: root.create.start()
    }

    RegionGrid {
        Layout.fillWidth: true
        viewModel: root.create
        narrow: root.narrow
    }

    AppText {
        objectName: "regionError"
        Layout.fillWidth: true
        Layout.topMargin: 6
        visible: text !== ""
        textStyle: Theme.type.caption
        color: Theme.color.dangerText
        text: root.create.regionError
        Accessible.role: Accessible.AlertMessage
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 28
        spacing: 8

        AppText {
            Layout.fillWidth: true
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            //: %1 is an email address
            text: qsTr("Signed in as %1").arg(root.viewModel.accountEmail)
            elide: Text.ElideRight
        }

        AppButton {
            objectName: "createWorkspaceSubmit"
            kind: AppButton.Primary
            size: AppButton.Large
            text: qsTr("Create workspace")
            busy: root.create.state === RequestState.Loading
            busyText: qsTr("Creating workspace")
            disabledReason: root.viewModel.connection.offlineReason
            onClicked: root.create.submit()
        }
    }
}
