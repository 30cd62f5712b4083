// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! Whether the session is kept in the system keychain. Without one it is off and says so before anybody signs in.
ColumnLayout {
    id: root

    required property SignInViewModel viewModel

    spacing: 2

    AppCheckBox {
        objectName: "signInStay"
        text: qsTr("Stay signed in on this computer")
        checked: root.viewModel.stay
        enabled: root.viewModel.keychainAvailable
        onToggled: root.viewModel.stay = checked
    }

    AppText {
        objectName: "signInKeychainNote"
        Layout.fillWidth: true
        Layout.leftMargin: 26
        visible: text !== ""
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        text: root.viewModel.keychainNote
        wrapMode: Text.Wrap
    }

    AppButton {
        objectName: "signInUnlockKeychain"
        Layout.leftMargin: 26
        Layout.topMargin: 4
        visible: root.viewModel.keychainUnlockable
        size: AppButton.Small
        text: qsTr("Unlock")
        Accessible.name: qsTr("Unlock the keychain")
        busy: root.viewModel.unlocking
        busyText: qsTr("Unlocking")
        onClicked: root.viewModel.unlockKeychain()
    }
}
