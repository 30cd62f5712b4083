// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme

//! The old key's end and the new key's beginning on one line of time (DESIGN 5.14). Not to scale: an hour beside a week would vanish.
Rectangle {
    id: root

    property string oldEnding
    property real nowFraction
    property real endFraction
    property string endText
    property bool atOnce
    property string spoken

    readonly property int labelWidth: Math.max(76, oldLabel.implicitWidth + 12, newLabel.implicitWidth + 12)
    readonly property real barsWidth: width - 34 - labelWidth
    readonly property int barHeight: Math.round(24 * Theme.fontScale)

    implicitHeight: 15 + 2 * barHeight + 8 + 6 + 22 + 13
    radius: Theme.radius.card
    color: "transparent"
    border.width: 1
    border.color: Theme.color.borderDefault
    Accessible.role: Accessible.StaticText
    Accessible.name: spoken

    AppText {
        id: oldLabel

        x: 17
        y: 15
        height: root.barHeight
        textStyle: Theme.type.captionMedium
        color: Theme.color.textSecondary
        text: qsTr("Old key")
        Accessible.ignored: true
    }

    AppText {
        id: newLabel

        x: 17
        y: 15 + root.barHeight + 8
        height: root.barHeight
        textStyle: Theme.type.captionMedium
        text: qsTr("New key")
        Accessible.ignored: true
    }

    Item {
        id: bars

        x: 17 + root.labelWidth
        y: 15
        width: root.barsWidth
        height: 2 * root.barHeight + 8

        Rectangle {
            width: Math.round(parent.width * root.endFraction)
            height: root.barHeight
            radius: Theme.radius.small
            color: Theme.color.bgPressed

            Behavior on width {
                NumberAnimation { duration: Theme.motion.dialog; easing.type: Easing.OutCubic }
            }

            AppText {
                x: 10
                height: parent.height
                textStyle: Theme.type.mono
                font.pixelSize: Theme.type.micro.pixelSize
                color: Theme.color.textSecondary
                text: root.oldEnding
                Accessible.ignored: true
            }
        }

        Rectangle {
            x: Math.round(parent.width * root.nowFraction)
            y: root.barHeight + 8
            width: parent.width - x
            height: root.barHeight
            radius: Theme.radius.small
            color: Theme.color.accentTint
            border.width: 1
            border.color: Theme.color.brand

            AppText {
                x: 10
                height: parent.height
                textStyle: Theme.type.captionMedium
                color: Theme.color.accentText
                //: On the bar of the new key: the next dialog shows it
                text: qsTr("Shown next")
                Accessible.ignored: true
            }
        }
    }

    Item {
        id: axis

        x: bars.x
        y: bars.y + bars.height + 6
        width: root.barsWidth
        height: 22

        Rectangle {
            width: parent.width
            height: 1
            color: Theme.color.borderDefault
        }

        Rectangle {
            x: Math.round(parent.width * root.nowFraction)
            y: -72
            width: 1
            height: 76
            color: Theme.color.borderControl
        }

        Rectangle {
            x: Math.round(parent.width * root.endFraction)
            y: -72
            width: 1
            height: 76
            color: Theme.color.borderControl

            Behavior on x {
                NumberAnimation { duration: Theme.motion.dialog; easing.type: Easing.OutCubic }
            }
        }

        AppText {
            x: Math.round(parent.width * root.nowFraction - width / 2)
            y: 7
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: qsTr("Now")
            Accessible.ignored: true
        }

        AppText {
            x: Math.round(Math.min(parent.width * root.endFraction - width / 2, parent.width - width))
            y: 7
            visible: !root.atOnce
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: root.endText
            Accessible.ignored: true
        }
    }
}
