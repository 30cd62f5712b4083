// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Ui

//! Theme, density and language; each applies at once.
SettingCard {
    id: root

    required property Preferences preferences

    title: qsTr("Appearance")

    SettingRow {
        first: true
        title: qsTr("Theme")

        Segmented {
            objectName: "accountTheme"
            accessibleName: qsTr("Theme")
            options: [qsTr("System"), qsTr("Light"), qsTr("Dark")]
            currentIndex: root.preferences.theme
            onSelected: index => root.preferences.theme = index
        }
    }

    SettingRow {
        title: qsTr("Density")

        Segmented {
            objectName: "accountDensity"
            accessibleName: qsTr("Density")
            options: [qsTr("Comfortable"), qsTr("Compact")]
            currentIndex: root.preferences.compact ? 1 : 0
            onSelected: index => root.preferences.compact = index === 1
        }
    }

    SettingRow {
        title: qsTr("Language")

        SelectBox {
            objectName: "accountLanguage"
            implicitWidth: 150
            soft: true
            accessibleName: qsTr("Language")
            model: ["English", "हिन्दी"] // Their own names, the same in every language.
            currentIndex: root.preferences.language === "hi" ? 1 : 0
            onActivated: index => root.preferences.language = index === 1 ? "hi" : "en"
        }
    }
}
