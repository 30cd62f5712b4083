// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Ui

//! Language and help, below the steps.
RowLayout {
    id: root

    required property Preferences preferences

    signal helpClicked

    spacing: 4

    LanguageButton {
        preferences: root.preferences
    }

    AppButton {
        objectName: "helpButton"
        kind: AppButton.Ghost
        size: AppButton.Small
        iconName: "help"
        text: qsTr("Help")
        onClicked: root.helpClicked()
    }
}
