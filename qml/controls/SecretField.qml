// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

//! A secret that is shown once (DESIGN 5.13): masked, with an eye to hold and a button to copy. Holding the eye or Space
//! shows it while held; a press shorter than 300 ms shows it for 10 s; it hides when the window loses the focus.
//! `secret` is bound only while `revealed`, and the text never reaches the accessibility tree: the group's name stands in.
FocusScope {
    id: root

    property string accessibleName
    property string accessibleNameShown: accessibleName
    property string prefix
    property string tail
    property string secret
    property alias copyState: copyButton.copyState
    property alias secondsLeft: copyButton.secondsLeft
    property alias clearAfter: copyButton.clearAfter

    readonly property alias revealed: eye.revealed

    signal copyRequested

    function hide() {
        eye.revealed = false;
        shortLook.stop();
    }

    implicitWidth: 572
    implicitHeight: Math.max(52, Math.round(52 * Theme.fontScale))
    Accessible.role: Accessible.Grouping
    Accessible.name: revealed ? accessibleNameShown : accessibleName
    onVisibleChanged: hide()

    SecretWatch {
        onHiddenChanged: root.hide()
    }

    Timer {
        id: shortLook

        interval: 10000
        onTriggered: root.hide()
    }

    Rectangle {
        anchors.fill: parent
        radius: 9
        color: Theme.color.bgCode
        border.width: 1
        border.color: Theme.color.borderControl
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 8
        spacing: 8

        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true

            Row {
                anchors.verticalCenter: parent.verticalCenter
                visible: !root.revealed

                AppText {
                    textStyle: Theme.type.monoLarge
                    color: Theme.color.textSecondary
                    text: root.prefix
                    Accessible.ignored: true
                }

                AppText {
                    textStyle: Theme.type.monoLarge
                    color: Theme.color.textTertiary
                    font.letterSpacing: 1.2
                    text: "\u2022".repeat(12)
                    Accessible.ignored: true
                }

                AppText {
                    textStyle: Theme.type.monoLarge
                    text: root.tail
                    Accessible.ignored: true
                }
            }

            AppText {
                readonly property bool secret: true

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width
                visible: root.revealed
                textStyle: Theme.type.monoLarge
                text: root.revealed ? root.secret : ""
                wrapMode: Text.WrapAnywhere
                Accessible.ignored: true
            }
        }

        IconButton {
            id: eye

            property bool revealed
            property bool wasRevealed
            property double pressedAt

            focus: true
            iconName: revealed ? "eye" : "eye-off"
            //: The eye button of a secret key.
            text: revealed ? qsTr("Hide key") : qsTr("Show key")
            //: Screen reader: what the eye button does.
            accessibleDescription: qsTr("Shows it on the screen only, for 10 seconds.")
            // For a press from a screen reader, which cannot hold.
            Accessible.onPressAction: {
                revealed = !revealed;
                if (revealed)
                    shortLook.restart();
            }
            onPressedChanged: {
                if (pressed) {
                    pressedAt = Date.now();
                    wasRevealed = revealed;
                    revealed = true;
                    shortLook.stop();
                } else if (wasRevealed || Date.now() - pressedAt >= 300) {
                    root.hide();
                } else {
                    shortLook.restart();
                }
            }
            Keys.onReleased: event => event.accepted = event.isAutoRepeat
        }

        CopyButton {
            id: copyButton

            onClicked: root.copyRequested()
        }
    }
}
