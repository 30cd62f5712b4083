// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Keys
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Where this computer keeps the session, under which name to find it there, or how to get such a place.
ModalDialog {
    id: root

    required property AccountViewModel viewModel

    objectName: "keychainDialog"
    title: viewModel.keychainAbsent ? qsTr("Set up a keychain") : qsTr("The system keychain")
    subtitle: viewModel.keychainAbsent ? qsTr("A keychain keeps your session encrypted, so that you stay signed in after a restart.")
              : viewModel.keychainEntry === "" ? qsTr("It could keep your session encrypted. Now it does not hold it.")
                                       : qsTr("Your session is kept there, encrypted, and nowhere else on this computer.")
    iconName: "keychain"
    dialogWidth: 500
    bodySpacing: 8
    initialFocus: closeButton
    onCancelled: close()
    onSubmitted: close()

    FactRow {
        Layout.fillWidth: true
        visible: root.viewModel.keychainService !== ""
        first: true
        label: qsTr("Kept by")

        AppText {
            Layout.fillWidth: true
            text: root.viewModel.keychainService
            elide: Text.ElideRight
        }
    }

    FactRow {
        Layout.fillWidth: true
        visible: root.viewModel.keychainEntry !== ""
        label: qsTr("Entry")

        AppText {
            Layout.fillWidth: true
            text: root.viewModel.keychainEntry
            wrapMode: Text.WrapAnywhere
        }
    }

    AppText {
        Layout.fillWidth: true
        visible: root.viewModel.keychainEntry !== ""
        color: Theme.color.textSecondary
        wrapMode: Text.Wrap
        text: qsTr("Passwords and Keys, KWallet Manager or KeePassXC show it under this name. After it is removed there, you are asked to sign in the next time the console starts.")
    }

    Repeater {
        model: root.viewModel.keychainAbsent ? [
            qsTr("GNOME: install the package gnome-keyring."),
            qsTr("KDE Plasma: turn on the KDE wallet in System Settings, KDE Wallet."),
            qsTr("KeePassXC: Settings, Secret Service Integration, turn it on and choose a database."),
            qsTr("Sign out of your desktop and in again, then choose Check again.")
        ] : []

        RowLayout {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            spacing: 10

            AppText {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: 16
                color: Theme.color.textTertiary
                text: (index + 1).toLocaleString(Qt.locale(), "f", 0)
            }

            AppText {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: modelData
            }
        }
    }

    footer: AppButton {
        id: closeButton

        objectName: "keychainClose"
        text: qsTr("Close")
        onClicked: root.close()
    }
}
