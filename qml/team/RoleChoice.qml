// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! One role to choose, in a card of one line: its name, whom it suits, and whether it is the one at hand.
ChoiceButton {
    id: root

    property string summary
    property bool current

    implicitHeight: Math.max(44, words.implicitHeight + 14)
    leftPadding: 12
    rightPadding: 12
    opacity: enabled ? 1 : 0.5
    accessibleName: current ? qsTr("%1, current role").arg(text) : text
    accessibleDescription: summary

    contentItem: RowLayout {
        spacing: 12

        RadioMark {
            checked: root.checked
            enabled: root.enabled
        }

        AppText {
            Layout.preferredWidth: 74
            Layout.maximumWidth: 140
            Layout.minimumWidth: Math.min(implicitWidth, 140)
            textStyle: Theme.type.cardTitle
            text: root.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        AppText {
            id: words

            Layout.fillWidth: true
            color: root.checked ? Theme.color.textSecondary : Theme.color.textTertiary
            text: root.summary
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Badge {
            visible: root.current
            text: qsTr("Current")
            kind: Badge.Neutral
            Accessible.ignored: true
        }
    }

    background: ChoiceFrame {
        checked: root.checked
        hovered: root.hovered && root.enabled
        pressed: root.down
        ring: root.visualFocus
        thickness: 1
    }
}
