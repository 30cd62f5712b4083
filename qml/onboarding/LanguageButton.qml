// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Ui

//! The language of the window, changed at once.
AppButton {
    id: root

    required property Preferences preferences

    objectName: "languageButton"
    kind: AppButton.Ghost
    size: AppButton.Small
    iconName: "globe"
    iconAfter: "chevron-down"
    text: preferences.language === "hi" ? "हिन्दी" : "English" // Each language under its own name, in every language.
    Accessible.name: qsTr("Language: %1").arg(text)
    onClicked: menu.popup(root, 0, -menu.implicitHeight - 4)

    AppMenu {
        id: menu

        AppMenuItem {
            objectName: "languageEnglish"
            text: "English" // Its own name, the same in every language.
            onTriggered: root.preferences.language = "en"
        }

        AppMenuItem {
            objectName: "languageHindi"
            text: "हिन्दी"
            onTriggered: root.preferences.language = "hi"
        }
    }
}
