// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

//! A choice with a line of explanation, in a bordered card 52 px high.
ChoiceButton {
    id: root

    property string line
    //! Beside the first line instead of in the middle, where cards with one and with two lines of explanation stand beside each other.
    property bool markOnTop

    readonly property int gap: markOnTop ? 8 : 10

    implicitWidth: 16 + gap + words.implicitWidth + leftPadding + rightPadding
    implicitHeight: markOnTop ? words.implicitHeight + 19 : Math.max(52, words.implicitHeight + 14)
    leftPadding: markOnTop ? 12 : 14
    rightPadding: leftPadding
    topPadding: markOnTop ? 9 : 0
    bottomPadding: markOnTop ? 10 : 0
    accessibleName: line === "" ? text : text + ", " + line

    contentItem: RowLayout {
        spacing: root.gap

        RadioMark {
            Layout.alignment: root.markOnTop ? Qt.AlignTop : Qt.AlignVCenter
            Layout.topMargin: root.markOnTop ? 2 : 0
            checked: root.checked
            enabled: root.enabled
        }

        ColumnLayout {
            id: words

            Layout.alignment: root.markOnTop ? Qt.AlignTop : Qt.AlignVCenter
            spacing: root.markOnTop ? 2 : 0

            AppText {
                Layout.fillWidth: true
                textStyle: Theme.type.cardTitle
                lineHeight: Math.round((root.markOnTop ? 20 : 18) * Theme.fontScale)
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
