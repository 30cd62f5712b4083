// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

//! A choice with a line of explanation, in a bordered card 52 px high.
ChoiceButton {
    id: root

    property string line

    implicitWidth: 16 + 10 + words.implicitWidth + 28
    implicitHeight: Math.max(52, words.implicitHeight + 14)
    leftPadding: 14
    rightPadding: 14
    accessibleName: line === "" ? text : text + ", " + line

    contentItem: RowLayout {
        spacing: 10

        RadioMark {
            checked: root.checked
            enabled: root.enabled
        }

        ColumnLayout {
            id: words

            spacing: 0

            AppText {
                Layout.fillWidth: true
                textStyle: Theme.type.cardTitle
                lineHeight: Math.round(18 * Theme.fontScale)
                color: root.enabled ? Theme.color.textPrimary : Theme.color.textDisabled
                text: root.text
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                textStyle: Theme.type.caption
                color: root.checked ? Theme.color.textSecondary : Theme.color.textTertiary
                text: root.line
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }

    background: ChoiceFrame {
        checked: root.checked
        hovered: root.hovered
        pressed: root.down
        ring: root.visualFocus
        thickness: 1
        radius: Theme.radius.banner
    }
}
