// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

//! A labelled line of text (DESIGN 3). The page decides when there is an `error`; the usual moments are `leftField()` and, once
//! an error is shown, each `edited()`.
FieldFrame {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property alias maximumLength: input.maximumLength
    property alias inputMethodHints: input.inputMethodHints
    property alias validator: input.validator
    property alias cursorPosition: input.cursorPosition
    property bool valid
    property bool mono
    property string prefix
    property string leading
    property string accessibleName: label
    property Component trailing

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

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 10
        anchors.rightMargin: 10
        spacing: 8

        AppIcon {
            visible: name !== ""
            name: root.readOnly ? "lock" : root.leading
        }

        RowLayout {
            spacing: 0

            AppText {
                visible: root.prefix !== ""
                color: Theme.color.textTertiary
                text: root.prefix
                Accessible.ignored: true
            }

            FieldInput {
                id: input

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                readOnly: root.readOnly
                textStyle: root.mono ? Theme.type.mono : Theme.type.body
                accessibleName: root.accessibleName
                accessibleDescription: root.spokenDescription
                Accessible.readOnly: readOnly
                onTextEdited: root.edited()
                onAccepted: root.accepted()
                onActiveFocusChanged: {
                    if (!activeFocus)
                        root.leftField();
                }
            }
        }

        AppIcon {
            visible: root.valid && root.error === ""
            name: "check"
            color: Theme.color.successText
        }

        Loader {
            active: root.trailing !== null
            visible: active
            sourceComponent: root.trailing
        }
    }
}
