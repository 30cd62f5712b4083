// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Keys
import Intrlume.Theme
import Intrlume.Ui

// The slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Account (DESIGN 5.16): two columns, one below 1120. Fills the shell's panel.
FocusScope {
    id: root

    required property AccountViewModel viewModel
    required property Preferences preferences
    required property LockViewModel lock
    property bool offline

    signal signOutWanted

    readonly property bool narrow: Window.width < 1120
    readonly property Item focused: Window.activeFocusItem

    objectName: "accountPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Account")
    onFocusedChanged: {
        for (let at = focused; at !== null; at = at.parent) {
            if (at === grid)
                return flick.reveal(focused);
        }
    }
    Component.onCompleted: viewModel.refresh()

    Binding {
        target: root.viewModel
        property: "offline"
        value: root.offline
    }

    Connections {
        function onNoticed(text: string) {
            toasts.show(text);
        }

        target: root.viewModel
    }

    Shortcut {
        sequences: [StandardKey.Refresh]
        enabled: root.visible
        onActivated: root.viewModel.refresh()
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.page
            Layout.rightMargin: Theme.space.page
            Layout.topMargin: 16
            Layout.preferredHeight: 36
            spacing: 12

            AppText {
                Layout.fillWidth: true
                textStyle: Theme.type.title
                text: qsTr("Account")
                Accessible.role: Accessible.Heading
            }

            AppButton {
                objectName: "accountPageSignOut"
                iconName: "logout"
                text: qsTr("Sign out")
                onClicked: root.signOutWanted()
            }
        }

        Banner {
            objectName: "accountError"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.page
            Layout.rightMargin: Theme.space.page
            Layout.topMargin: 12
            visible: text !== ""
            kind: root.offline ? Banner.Note : Banner.Error
            iconName: root.offline ? "offline" : "error"
            text: root.offline ? qsTr("You’re offline. Nothing can be changed until you’re back.") : root.viewModel.errorText
            actionText: qsTr("Retry")
            actionBusy: root.viewModel.loading
            onActionClicked: root.viewModel.refresh()
        }

        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: 12
            contentHeight: grid.implicitHeight + 32
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: AppScrollBar {}

            //! Scrolls until \a item, if it is one of the cards', is in sight: whoever tabs has to see where the keyboard is.
            function reveal(item: Item) {
                const top = item.mapToItem(grid, 0, 0).y - 16;
                const bottom = top + item.height + 32;
                contentY = Math.max(0, Math.min(top, Math.max(contentY, bottom - height)));
            }

            GridLayout {
                id: grid

                x: Theme.space.page
                width: flick.width - 2 * Theme.space.page
                columns: root.narrow ? 1 : 2
                columnSpacing: 24
                rowSpacing: 20

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: 20

                    ProfileCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }

                    SignInCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                        lock: root.lock
                        onKeychainWanted: keychainDialog.open()
                    }

                    AppearanceCard {
                        Layout.fillWidth: true
                        preferences: root.preferences
                    }
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: 20

                    DevicesCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }

                    SettingCard {
                        Layout.fillWidth: true
                        visible: root.viewModel.factorOn
                        title: qsTr("Recovery")

                        SettingRow {
                            first: true
                            iconName: "file"
                            iconColor: root.viewModel.codesWanted ? Theme.color.warningIcon : Theme.color.textTertiary
                            title: qsTr("Recovery codes")
                            detail: root.viewModel.codesDetail

                            AppButton {
                                objectName: "accountNewCodes"
                                size: AppButton.Small
                                text: root.viewModel.codesSaved ? qsTr("New codes") : qsTr("Save codes")
                                busy: root.viewModel.twoFactor.busy && root.viewModel.twoFactor.step === TwoFactorViewModel.Closed
                                disabledReason: root.viewModel.writeDisabledReason
                                onClicked: root.viewModel.twoFactor.replaceCodes()
                            }
                        }
                    }

                    AccessCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                        onLeaveWanted: workspaceId => root.viewModel.askToLeave(workspaceId)
                        onPermissionsWanted: (title, permissions) => permissionsDialog.show(title, permissions)
                    }

                    SettingCard {
                        Layout.fillWidth: true
                        title: qsTr("Delete account")

                        SettingRow {
                            first: true
                            iconName: "trash"
                            title: qsTr("Delete your account")
                            detail: qsTr("Workspaces and API keys stay")

                            AppButton {
                                objectName: "accountDelete"
                                size: AppButton.Small
                                text: qsTr("Delete…")
                                Accessible.name: qsTr("Delete your account")
                                disabledReason: root.viewModel.writeDisabledReason
                                onClicked: root.viewModel.askToDelete()
                            }
                        }
                    }
                }
            }
        }
    }

    ChangePasswordDialog {
        viewModel: root.viewModel.password
    }

    ChangeEmailDialog {
        viewModel: root.viewModel.changeEmail
    }

    EnrolTwoFactorDialog {
        viewModel: root.viewModel.twoFactor
    }

    RecoveryCodesDialog {
        viewModel: root.viewModel.twoFactor
    }

    TurnOffTwoFactorDialog {
        viewModel: root.viewModel.twoFactor
    }

    KeychainDialog {
        id: keychainDialog

        viewModel: root.viewModel
    }

    LeaveWorkspaceDialog {
        viewModel: root.viewModel.leave
    }

    DeleteAccountDialog {
        viewModel: root.viewModel.deletion
    }

    EndSessionDialog {
        viewModel: root.viewModel.devices
    }

    PermissionsDialog {
        id: permissionsDialog
    }

    ElevateDialog {
        viewModel: root.viewModel.elevate
    }

    ToastHost {
        id: toasts

        anchors.fill: parent
    }
}
