// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

// The cells below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! A code of an authenticator app (DESIGN 3): one real input over six drawn cells. Takes digits only, of Latin and Devanagari keyboards;
//! pasting fills all, blanks and hyphens left out. Tells with `completed` when the last digit is there; after a wrong code call `clear()`.
FocusScope {
    id: root

    readonly property alias code: input.text
    property string accessibleName: qsTr("6-digit code")
    property string help
    property string error
    property bool readOnly

    signal completed(string code)
    signal edited

    function clear() {
        input.text = "";
    }

    //! What was typed or pasted, as the six digits that count.
    function digitsOf(text: string): string {
        const latin = text.replace(/[\u0966-\u096f]/g, digit => String.fromCharCode(digit.charCodeAt(0) - 0x0966 + 0x30));
        return latin.replace(/[^0-9]/g, "").slice(0, 6);
    }

    implicitWidth: 336
    implicitHeight: column.implicitHeight

    // Whoever sits down at a locked window finds no code that somebody else began to type.
    readonly property bool covered: Theme.covered
    onCoveredChanged: clear()

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 8

        Item {
            Layout.fillWidth: true
            implicitHeight: 48

            Repeater {
                model: 6

                Rectangle {
                    id: cell

                    required property int index
                    readonly property bool current: input.activeFocus && index === Math.min(input.length, 5)
                    // Gaps of 8, and 8 more in the middle.
                    readonly property real wanted: (root.width - 48) / 6

                    x: Math.round(index * (wanted + 8) + (index > 2 ? 8 : 0))
                    width: Math.round(wanted)
                    height: 48
                    radius: Theme.radius.control
                    color: root.readOnly ? Theme.color.bgSubtle : Theme.color.bgRaised
                    border.width: root.error !== "" || current ? 2 : 1
                    border.color: root.error !== "" ? Theme.color.dangerIcon : current ? Theme.color.focusRing : Theme.color.borderControl

                    AppText {
                        anchors.centerIn: parent
                        textStyle: Theme.type.title
                        text: input.text.charAt(cell.index)
                        Accessible.ignored: true
                    }

                    Rectangle {
                        anchors.centerIn: parent
                        visible: cell.current && input.length < 6
                        width: 1
                        height: 22
                        color: Theme.color.textPrimary
                    }
                }
            }

            // Its own text is not drawn, the cells are; a click anywhere puts the caret behind the last digit.
            FieldInput {
                id: input

                anchors.fill: parent
                opacity: 0
                focus: true
                secret: true
                readOnly: root.readOnly
                selectByMouse: false
                inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
                accessibleName: root.accessibleName
                accessibleDescription: root.error !== "" ? root.error : root.help
                cursorVisible: false
                onCursorPositionChanged: cursorPosition = length
                onTextEdited: {
                    text = root.digitsOf(text);
                    root.edited();
                    if (length === 6)
                        root.completed(text);
                }
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.error !== "" || root.help !== ""
            spacing: 6

            AppIcon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 1
                visible: root.error !== ""
                name: "error"
                size: 14
                color: Theme.color.dangerText
            }

            AppText {
                Layout.fillWidth: true
                textStyle: Theme.type.caption
                color: root.error !== "" ? Theme.color.dangerText : Theme.color.textTertiary
                text: root.error !== "" ? root.error : root.help
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
