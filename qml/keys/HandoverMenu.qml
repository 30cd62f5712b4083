// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Ui

//! Where a new key can go without being shown: what this computer has.
AppMenu {
    id: root

    required property HandoverViewModel viewModel

    objectName: "handoverMenu"
    minimumWidth: 260

    AppMenuItem {
        objectName: "handoverKeychain"
        visible: root.viewModel.hasKeychain
        enabled: !root.viewModel.storing
        iconName: "keychain"
        text: qsTr("This computer’s keychain")
        onTriggered: root.viewModel.storeInKeychain()
    }

    AppMenuItem {
        objectName: "handoverGitHub"
        enabled: root.viewModel.missingReasons[0] === ""
        iconName: "external"
        text: root.viewModel.serviceNames[0] + "…"
        shortcutText: root.viewModel.missingReasons[0]
        onTriggered: root.viewModel.begin(0)
    }

    AppMenuItem {
        objectName: "handoverAws"
        enabled: root.viewModel.missingReasons[1] === ""
        iconName: "external"
        text: root.viewModel.serviceNames[1] + "…"
        shortcutText: root.viewModel.missingReasons[1]
        onTriggered: root.viewModel.begin(1)
    }

    AppMenuItem {
        objectName: "handoverVercel"
        enabled: root.viewModel.missingReasons[2] === ""
        iconName: "external"
        text: root.viewModel.serviceNames[2] + "…"
        shortcutText: root.viewModel.missingReasons[2]
        onTriggered: root.viewModel.begin(2)
    }
}
