// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! Copies a secret, then says for how long the clipboard keeps it, then that it is gone. Only a face: who copies and counts
//! sets `copyState` and `secondsLeft`.
GuardedButton {
    id: root

    enum CopyState { Idle, Copied, Cleared }

    property int copyState: CopyButton.Idle
    property int secondsLeft: clearAfter
    property int clearAfter: 45
    //: Button that copies a secret.
    property string idleText: qsTr("Copy")

    readonly property bool copied: copyState === CopyButton.Copied
    readonly property color ink: copied ? Theme.color.accentText : copyState === CopyButton.Cleared ? Theme.color.textSecondary : Theme.color.onAccent

    //: %1 is a number of seconds until the clipboard is cleared.
    text: copied ? qsTr("Copied \u00b7 clears in %1 s").arg(secondsLeft)
          : copyState === CopyButton.Cleared ? qsTr("Clipboard cleared") : idleText
    // The words of the widest count set the width, so that the button does not twitch every second.
    implicitWidth: Math.max(copied ? 196 : 92, face.implicitWidth + 24)
    implicitHeight: Theme.size.button
    // A count in the name would be read out every second.
    //: Screen reader: the secret is on the clipboard.
    Accessible.name: copied ? qsTr("Copied") : text

    contentItem: Item {
        Row {
            id: face

            anchors.centerIn: parent
            spacing: 6

            AppIcon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.copyState === CopyButton.Idle ? "copy" : "check"
                color: root.ink
            }

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                textStyle: Theme.type.bodyMedium
                color: root.ink
                text: root.text
                Accessible.ignored: true
            }
        }
    }

    background: Rectangle {
        radius: root.cornerRadius
        color: root.copied ? Theme.color.accentTint
               : root.copyState === CopyButton.Cleared ? (root.down ? Theme.color.bgPressed : root.hovered ? Theme.color.bgHover : Theme.color.bgRaised)
               : root.down ? Theme.color.accentFillPress : root.hovered ? Theme.color.accentFillHover : Theme.color.accentFill
        border.width: root.copyState === CopyButton.Cleared ? 1 : 0
        border.color: Theme.color.borderDefault

        Rectangle {
            id: track

            x: 10
            y: parent.height - 5
            width: parent.width - 20
            height: 2
            radius: 1
            visible: root.copied
            color: Theme.color.borderDefault

            Rectangle {
                width: parent.width * Math.max(0, Math.min(1, root.secondsLeft / root.clearAfter))
                height: 2
                radius: 1
                color: Theme.color.brand
            }
        }
    }
}
