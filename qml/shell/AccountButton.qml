// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQml
import QtQuick

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Who is signed in, and what only this person decides here: theme, language, signing out.
GuardedButton {
    id: root

    required property ConsoleViewModel viewModel
    property bool compact
    property bool current

    objectName: "accountButton"
    implicitHeight: 44
    cornerRadius: Theme.radius.banner
    //: %1 is a person's name, %2 a role such as Owner
    Accessible.name: qsTr("Account: %1, %2").arg(viewModel.accountName).arg(viewModel.roleName)
    toolTipText: compact ? viewModel.accountName : ""
    onClicked: menu.popup(root, 0, -menu.implicitHeight - 4)

    contentItem: Item {
        Avatar {
            id: avatar

            x: root.compact ? Math.round((parent.width - width) / 2) : 8
            anchors.verticalCenter: parent.verticalCenter
            size: 28
            name: root.viewModel.accountName
            seed: root.viewModel.accountId
        }

        Column {
            visible: !root.compact
            anchors.left: avatar.right
            anchors.leftMargin: 10
            anchors.right: chevrons.left
            anchors.verticalCenter: parent.verticalCenter

            AppText {
                width: parent.width
                textStyle: Theme.type.bodyMedium
                lineHeight: 18
                text: root.viewModel.accountName
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            AppText {
                width: parent.width
                textStyle: Theme.type.micro
                font.weight: Font.Normal
                lineHeight: 14
                color: Theme.color.textTertiary
                text: root.viewModel.roleName
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        AppIcon {
            id: chevrons

            visible: !root.compact
            anchors.right: parent.right
            anchors.rightMargin: 8
            anchors.verticalCenter: parent.verticalCenter
            name: "chevrons"
            size: 14
        }
    }

    background: Rectangle {
        radius: Theme.radius.banner
        color: root.current ? Theme.color.navSelected : root.hovered ? Theme.color.bgHover : "transparent"
    }

    AppMenu {
        id: menu

        minimumWidth: 212
        onAboutToShow: root.viewModel.accounts.refresh()

        Instantiator {
            model: root.viewModel.accounts.model

            delegate: AccountItem {
                onTriggered: root.viewModel.accounts.use(key)
            }

            onObjectAdded: (index, object) => menu.insertItem(index, object)
            onObjectRemoved: (index, object) => menu.removeItem(object)
        }

        AppMenuItem {
            objectName: "accountAdd"
            iconName: "plus"
            text: qsTr("Add account")
            onTriggered: root.viewModel.accounts.addAnother()
        }

        AppMenuSeparator {}

        AppMenuItem {
            objectName: "accountOpen"
            iconName: "user"
            text: qsTr("Account")
            onTriggered: root.viewModel.openPage(ConsoleViewModel.AccountPage)
        }

        AppMenuSeparator {}

        ChoiceItem {
            objectName: "themeSystem"
            plainIcon: "monitor"
            text: qsTr("Theme of the system")
            chosen: root.viewModel.preferences.theme === Preferences.SystemTheme
            onTriggered: root.viewModel.preferences.theme = Preferences.SystemTheme
        }

        ChoiceItem {
            objectName: "themeLight"
            plainIcon: "sun"
            text: qsTr("Light")
            chosen: root.viewModel.preferences.theme === Preferences.LightTheme
            onTriggered: root.viewModel.preferences.theme = Preferences.LightTheme
        }

        ChoiceItem {
            objectName: "themeDark"
            plainIcon: "moon"
            text: qsTr("Dark")
            chosen: root.viewModel.preferences.theme === Preferences.DarkTheme
            onTriggered: root.viewModel.preferences.theme = Preferences.DarkTheme
        }

        AppMenuSeparator {}

        ChoiceItem {
            objectName: "accountEnglish"
            plainIcon: "globe"
            text: "English" // Its own name, the same in every language.
            chosen: root.viewModel.preferences.language === "en"
            onTriggered: root.viewModel.preferences.language = "en"
        }

        ChoiceItem {
            objectName: "accountHindi"
            plainIcon: "globe"
            text: "हिन्दी"
            chosen: root.viewModel.preferences.language === "hi"
            onTriggered: root.viewModel.preferences.language = "hi"
        }

        AppMenuSeparator {}

        AppMenuItem {
            objectName: "accountMailbox"
            visible: root.viewModel.server.local // Only this computer's own platform keeps its mail where it can be read.
            enabled: visible
            iconName: "mail"
            text: qsTr("Local mailbox")
            onTriggered: root.viewModel.mailbox.start()
        }

        AppMenuItem {
            objectName: "accountApproveDevice"
            iconName: "command"
            text: qsTr("Sign in a command line…")
            onTriggered: root.viewModel.approveDevice.start()
        }

        AppMenuItem {
            objectName: "accountLock"
            iconName: "lock"
            text: qsTr("Lock")
            onTriggered: root.viewModel.lock.lock()
        }

        AppMenuItem {
            objectName: "accountSignOut"
            iconName: "logout"
            text: qsTr("Sign out")
            onTriggered: root.viewModel.signOut()
        }

        AppMenuItem {
            objectName: "accountRemove"
            iconName: "trash"
            danger: true
            text: qsTr("Remove this account from this computer…")
            onTriggered: root.viewModel.accounts.askToForgetOne(root.viewModel.accounts.currentKey)
        }

        AppMenuItem {
            objectName: "accountForget"
            iconName: "trash"
            danger: true
            text: qsTr("Forget this computer…")
            onTriggered: root.viewModel.accounts.askToForget()
        }
    }
}
