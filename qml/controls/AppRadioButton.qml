// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! A radio button with its text beside it.
ChoiceButton {
    id: root

    implicitWidth: indicator.width + spacing + label.implicitWidth
    implicitHeight: Math.max(28, label.implicitHeight)
    spacing: 10

    indicator: RadioMark {
        anchors.verticalCenter: parent.verticalCenter
        checked: root.checked
        enabled: root.enabled
        ring: root.visualFocus
    }

    contentItem: AppText {
        id: label

        leftPadding: root.indicator.width + root.spacing
        textStyle: Theme.type.bodyMedium
        color: root.enabled ? Theme.color.textPrimary : Theme.color.textDisabled
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
