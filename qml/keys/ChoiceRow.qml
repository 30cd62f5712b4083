// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! One line of a list to choose from: what, and when one would take it (DESIGN 5.14).
ChoiceButton {
    id: root

    property string line
    property string badge
    property bool first
    //! All names of a list take the width of the longest, so that what follows them stands in line.
    property real nameWidth
    readonly property real wantedNameWidth: name.implicitWidth

    implicitWidth: 400
    implicitHeight: Math.max(Math.round(42 * Theme.fontScale), explanation.implicitHeight + 12)
    leftPadding: 14
    rightPadding: 14
    accessibleName: text + (line === "" ? "" : ", " + line) + (badge === "" ? "" : ", " + badge)

    contentItem: RowLayout {
        spacing: 12

        RadioMark {
            checked: root.checked
            enabled: root.enabled
        }

        AppText {
            id: name

            Layout.preferredWidth: root.nameWidth
            textStyle: root.checked ? Theme.type.cardTitle : Theme.type.bodyMedium
            color: root.enabled ? Theme.color.textPrimary : Theme.color.textDisabled
            text: root.text
            Accessible.ignored: true
        }

        AppText {
            id: explanation

            Layout.fillWidth: true
            textStyle: Theme.type.caption
            color: root.checked ? Theme.color.textSecondary : Theme.color.textTertiary
            text: root.line
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Badge {
            visible: text !== ""
            kind: Badge.AccentOutline
            text: root.badge
            Accessible.ignored: true
        }
    }

    background: Item {
        Rectangle {
            width: parent.width
            height: 1
            visible: !root.first
            color: Theme.color.borderSubtle
        }

        Rectangle {
            anchors.fill: parent
            anchors.margins: 3
            visible: root.checked || root.hovered
            radius: Theme.radius.control
            color: root.checked ? Theme.color.accentTint : Theme.color.bgHover

            FocusRing {
                shown: root.visualFocus
                controlRadius: Theme.radius.control
            }
        }
    }
}
