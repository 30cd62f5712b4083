// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! API keys (DESIGN 5.11): the list with its filters and states, and the dialogs that make and stop keys. Fills the shell's panel.
FocusScope {
    id: root

    required property KeysViewModel viewModel
    property bool offline

    //! The person agreed to close the window although the key on the screen is not stored.
    signal closeConfirmed

    //! Asks whether the window may close while a new key is on the screen.
    function askToClose() {
        dialogs.askToClose();
    }

    objectName: "keysPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("API keys")

    Binding {
        target: root.viewModel
        property: "offline"
        when: root.offline
        value: true
    }

    Connections {
        function onNoticed(text) {
            toasts.show(text);
        }

        target: root.viewModel
    }

    Shortcut {
        sequences: ["/", StandardKey.Find]
        enabled: root.visible && tools.visible
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    Shortcut {
        sequences: [StandardKey.Refresh]
        enabled: root.visible
        onActivated: root.viewModel.refresh()
    }

    Shortcut {
        sequence: "N"
        enabled: root.visible && root.viewModel.canManage
        onActivated: root.viewModel.askToGenerate()
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
                textStyle: Theme.type.title
                text: qsTr("API keys")
                Accessible.role: Accessible.Heading
            }

            AppText {
                objectName: "keysCount"
                Layout.fillWidth: true
                color: Theme.color.textTertiary
                text: root.viewModel.activeText
                elide: Text.ElideRight
            }

            AppButton {
                objectName: "generateKeyButton"
                visible: root.viewModel.canManage
                kind: AppButton.Primary
                iconName: "plus"
                text: qsTr("Generate new key")
                toolTipText: disabledReason !== "" ? disabledReason : text
                shortcutText: qsTr("N")
                disabledReason: root.viewModel.writeDisabledReason
                onClicked: root.viewModel.askToGenerate()
            }
        }

        RowLayout {
            id: tools

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.page
            Layout.rightMargin: Theme.space.page
            Layout.topMargin: 12
            Layout.bottomMargin: 10
            visible: root.viewModel.toolsShown
            spacing: 8

            SearchField {
                id: search

                objectName: "keysSearch"
                Layout.fillWidth: true
                Layout.minimumWidth: 160
                Layout.maximumWidth: 260
                placeholder: qsTr("Search by name or key ending")
                text: root.viewModel.search
                onEdited: root.viewModel.search = text
            }

            Segmented {
                objectName: "keysEnvironment"
                accessibleName: qsTr("Environment")
                options: root.viewModel.environmentNames
                currentIndex: root.viewModel.environmentChoice
                onSelected: index => root.viewModel.environmentChoice = index
            }

            SelectBox {
                objectName: "keysStatus"
                Layout.preferredWidth: 168
                soft: true
                accessibleName: qsTr("Status")
                model: root.viewModel.statusNames
                currentIndex: root.viewModel.statusChoice
                onActivated: index => root.viewModel.statusChoice = index
            }

            Item {
                Layout.fillWidth: true
            }

            AppIcon {
                name: "rotate"
                size: 14
            }

            AppText {
                Layout.leftMargin: -2
                textStyle: Theme.type.caption
                color: Theme.color.textTertiary
                text: root.viewModel.policyText
            }

            AppButton {
                objectName: "changePolicyButton"
                Layout.leftMargin: -6
                visible: root.viewModel.canManage
                kind: AppButton.Link
                size: AppButton.Small
                //: After how many days keys are rotated
                text: qsTr("Change")
                disabledReason: root.viewModel.writeDisabledReason
                onClicked: root.viewModel.askForPolicy()
            }
        }

        Banner {
            objectName: "keysBanner"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space.page
            Layout.rightMargin: Theme.space.page
            Layout.bottomMargin: 8
            visible: root.viewModel.bannerKind !== KeysViewModel.NoBanner
            kind: root.viewModel.bannerKind === KeysViewModel.OfflineBanner ? Banner.Note : Banner.Error
            iconName: root.viewModel.bannerKind === KeysViewModel.OfflineBanner ? "offline" : "error"
            text: root.viewModel.bannerText

            AppButton {
                objectName: "bannerRetryButton"
                visible: root.viewModel.bannerRetries
                size: AppButton.Small
                text: qsTr("Retry")
                busy: root.viewModel.loading
                onClicked: root.viewModel.refresh()
            }

            AppButton {
                objectName: "bannerActionButton"
                visible: root.viewModel.bannerAction !== ""
                size: AppButton.Small
                text: root.viewModel.bannerAction
                onClicked: root.viewModel.followBanner()
            }
        }

        KeysTable {
            id: table

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: 12
            Layout.rightMargin: 12
            Layout.bottomMargin: 16
            focus: true
            viewModel: root.viewModel
            placeholder: KeysPlaceholder {
                viewModel: root.viewModel
            }
        }
    }

    KeyDetailsSheet {
        viewModel: root.viewModel.details
        onRenameWanted: keyId => root.viewModel.rename(keyId)
        onCopyIdWanted: keyId => root.viewModel.copyKeyId(keyId)
    }

    RotationPolicyDialog {
        viewModel: root.viewModel.policy
    }

    KeyDialogs {
        id: dialogs

        viewModel: root.viewModel.dialogs
        onCloseConfirmed: root.closeConfirmed()
    }

    ToastHost {
        id: toasts

        anchors.fill: parent
    }
}
