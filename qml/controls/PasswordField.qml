// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

//! A password. `secret` keeps its text from screen readers, which still hear the role, the name and the state: Qt itself
//! hands the plain text of any text input to every AT-SPI client, whatever the echo mode.
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias maximumLength: input.maximumLength
    property bool shown

    signal edited
    signal accepted
    signal leftField

    function selectAll() {
        input.selectAll();
    }

    function clear() {
        input.clear();
    }

    inputFocused: input.activeFocus

    // Whoever sits down at a locked window finds no password that somebody else began to type.
    readonly property bool covered: Theme.covered
    onCoveredChanged: {
        shown = false;
        if (covered && input.length > 0) {
            input.clear();
            edited();
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 10
        anchors.rightMargin: 4
        spacing: 4

        FieldInput {
            id: input

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            echoMode: root.shown ? TextInput.Normal : TextInput.Password
            passwordCharacter: "\u2022"
            font.letterSpacing: root.shown || length === 0 ? 0 : 2
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            secret: true
            accessibleName: root.label
            //: Screen reader: whether the password can be read on the screen.
            accessibleDescription: (root.spokenDescription === "" ? "" : root.spokenDescription + " ") + (root.shown ? qsTr("Shown on the screen.") : qsTr("Hidden."))
            onTextEdited: root.edited()
            onAccepted: root.accepted()
            onActiveFocusChanged: {
                if (activeFocus)
                    return;
                root.leftField();
                // The eye itself may take the focus for a moment; anything else hides the password again.
                if (!eye.activeFocus)
                    root.shown = false;
            }
        }

        IconButton {
            id: eye

            small: true
            iconName: root.shown ? "eye-off" : "eye"
            iconColor: Theme.color.textTertiary
            //: The eye button of a password field.
            text: root.shown ? qsTr("Hide password") : qsTr("Show password")
            enabled: root.enabled
            onClicked: {
                root.shown = !root.shown;
                if (!visualFocus)
                    input.forceActiveFocus();
            }
            onActiveFocusChanged: {
                if (!activeFocus && !input.activeFocus)
                    root.shown = false;
            }
        }
    }
}
