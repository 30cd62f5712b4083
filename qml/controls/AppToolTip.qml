// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

//! A name and its shortcut, after 600 ms (DESIGN 3).
T.ToolTip {
    id: root

    property string shortcutText
    readonly property int coverLevel: Theme.coverLevel

    z: coverLevel
    onCoverLevelChanged: close()
    x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
    y: -implicitHeight - 6
    delay: 600
    margins: 6
    leftPadding: 8
    rightPadding: 8
    topPadding: 5
    bottomPadding: 5
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Math.max(26, contentItem.implicitHeight + topPadding + bottomPadding)
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.motion.menu }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.motion.menu }
    }

    contentItem: Row {
        spacing: 6

        AppText {
            width: Math.min(implicitWidth, 320)
            textStyle: Theme.type.caption
            color: Theme.color.tooltipText
            text: root.text
            wrapMode: Text.Wrap
        }

        AppText {
            visible: root.shortcutText !== ""
            opacity: 0.65
            textStyle: Theme.type.caption
            color: Theme.color.tooltipText
            text: root.shortcutText
        }
    }

    background: Rectangle {
        radius: Theme.radius.small
        color: Theme.color.tooltipBg
    }
}
