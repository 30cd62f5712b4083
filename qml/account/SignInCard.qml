// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! What the person signs in with, and where the session is kept.
SettingCard {
    id: root

    required property AccountViewModel viewModel
    required property LockViewModel lock

    signal keychainWanted

    title: qsTr("Sign-in")

    SettingRow {
        first: true
        iconName: "lock"
        title: qsTr("Password")
        detail: root.viewModel.passwordDetail

        AppButton {
            objectName: "accountChangePassword"
            size: AppButton.Small
            text: qsTr("Change")
            Accessible.name: qsTr("Change password")
            disabledReason: root.viewModel.writeDisabledReason
            onClicked: root.viewModel.askForPassword()
        }
    }

    SettingRow {
        iconName: root.viewModel.factorOn ? "shield-check" : "shield"
        iconColor: root.viewModel.factorOn ? Theme.color.successIcon : Theme.color.textTertiary
        title: qsTr("Two-factor sign-in")
        badge: root.viewModel.factorOn ? qsTr("On") : ""
        detail: root.viewModel.factorDetail

        AppButton {
            objectName: "accountTurnOn"
            visible: !root.viewModel.factorOn
            size: AppButton.Small
            text: qsTr("Turn on")
            Accessible.name: qsTr("Turn on two-factor sign-in")
            busy: root.viewModel.twoFactor.busy && root.viewModel.twoFactor.step === TwoFactorViewModel.Closed
            disabledReason: root.viewModel.writeDisabledReason
            onClicked: root.viewModel.twoFactor.turnOn()
        }

        AppButton {
            id: manageButton

            objectName: "accountManageFactor"
            visible: root.viewModel.factorOn
            size: AppButton.Small
            text: qsTr("Manage")
            Accessible.name: qsTr("Manage two-factor sign-in")
            disabledReason: root.viewModel.writeDisabledReason
            onClicked: factorMenu.popup(manageButton, 0, height + 4)
        }

        AppMenu {
            id: factorMenu

            AppMenuItem {
                objectName: "accountReplaceCodes"
                iconName: "file"
                text: qsTr("New recovery codes…")
                onTriggered: root.viewModel.twoFactor.replaceCodes()
            }

            AppMenuSeparator {}

            AppMenuItem {
                objectName: "accountTurnOff"
                iconName: "shield"
                danger: true
                text: qsTr("Turn off…")
                onTriggered: root.viewModel.twoFactor.askToTurnOff()
            }
        }
    }

    SettingRow {
        objectName: "accountKeychain"
        iconName: root.viewModel.keychainGood ? "keychain" : "warning"
        iconColor: root.viewModel.keychainGood ? Theme.color.successIcon : Theme.color.warningIcon
        title: root.viewModel.keychainTitle
        detail: root.viewModel.keychainDetail

        AppButton {
            objectName: "accountUnlockKeychain"
            visible: root.viewModel.keychainLocked
            size: AppButton.Small
            text: qsTr("Unlock")
            Accessible.name: qsTr("Unlock the keychain")
            busyText: qsTr("Unlocking")
            busy: root.viewModel.unlocking
            onClicked: root.viewModel.unlockKeychain()
        }

        AppButton {
            objectName: "accountKeepSession"
            visible: root.viewModel.sessionKeepable
            size: AppButton.Small
            text: qsTr("Keep session")
            Accessible.name: qsTr("Keep this session in the keychain")
            busyText: qsTr("Keeping")
            busy: root.viewModel.keepingSession
            onClicked: root.viewModel.keepSession()
        }

        AppButton {
            objectName: "accountAskKeychain"
            visible: root.viewModel.keychainAbsent
            kind: AppButton.Ghost
            size: AppButton.Small
            text: qsTr("Check again")
            onClicked: root.viewModel.askKeychain()
        }

        AppButton {
            objectName: "accountKeychainDetails"
            visible: !root.viewModel.keychainLocked
            kind: AppButton.Ghost
            size: AppButton.Small
            text: root.viewModel.keychainAbsent ? qsTr("How to set one up") : qsTr("Details")
            Accessible.name: root.viewModel.keychainAbsent ? qsTr("How to set a keychain up") : qsTr("Details of the keychain")
            onClicked: root.keychainWanted()
        }
    }

    SettingRow {
        iconName: "clock"
        title: qsTr("Lock this window")
        detail: qsTr("When nothing was done in it for a while, and with the screen")

        SelectBox {
            objectName: "accountLockMinutes"
            soft: true
            accessibleName: qsTr("Lock this window")
            model: root.lock.choiceNames
            currentIndex: root.lock.choice
            onActivated: index => root.lock.choice = index
        }
    }
}
