// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable unqualified
// qmllint disable type

//! Email addresses as chips (DESIGN 5.9): a blank, a comma, a semicolon, Enter, leaving the field or pasting a list makes chips of what was typed;
//! Backspace at the beginning selects the last one and, once more, takes it away; Left and Right walk the chips, and F2 edits one.
FocusScope {
    id: root

    required property InviteViewModel viewModel
    //! The chip that the keyboard is on; -1: the text.
    property int selected: -1

    //! Makes chips of what is still being typed.
    function commit() {
        if (input.text.trim() !== "")
            viewModel.add(input.text);
        input.text = "";
    }

    function clear() {
        input.text = "";
        selected = -1;
    }

    //! Puts the keyboard on a chip; behind the last one it is in the text again.
    function select(chip: int) {
        selected = chip >= 0 && chip < viewModel.recipients.count ? chip : -1;
        if (selected >= 0)
            announcer.announce(chips.itemAt(selected).Accessible.name);
    }

    function removeSelected() {
        const chip = selected;
        viewModel.removeAt(chip);
        select(Math.min(chip, viewModel.recipients.count - 1));
    }

    //! Takes the chip's address back into the text, in place of what is being typed.
    function editSelected() {
        const chip = selected;
        select(-1);
        commit();
        input.text = viewModel.takeAt(chip);
        input.selectAll();
    }

    //! What a key does while the caret is at the beginning of an empty text. True where that was something.
    function walk(key: int): bool {
        const count = viewModel.recipients.count;
        const leaves = key === Qt.Key_Backspace || key === Qt.Key_Left;
        if (selected < 0 && leaves && count > 0)
            select(count - 1);
        else if (selected < 0)
            return false;
        else if (key === Qt.Key_Backspace || key === Qt.Key_Delete)
            removeSelected();
        else if (key === Qt.Key_F2)
            editSelected();
        else if (key === Qt.Key_Left)
            select(Math.max(0, selected - 1));
        else if (key === Qt.Key_Right)
            select(selected + 1);
        else
            return false;
        return true;
    }

    objectName: "recipientsField"
    implicitHeight: column.implicitHeight

    Announcer {
        id: announcer
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 4

        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            AppText {
                Layout.fillWidth: true
                textStyle: Theme.type.bodyMedium
                text: qsTr("Email addresses")
            }

            AppText {
                textStyle: Theme.type.caption
                color: Theme.color.textTertiary
                text: qsTr("Separate with space, comma or Enter")
            }
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Math.min(220, Math.max(108, flow.implicitHeight + 12))
            radius: Theme.radius.control
            color: Theme.color.bgRaised
            border.width: input.activeFocus ? 2 : 1
            border.color: input.activeFocus ? Theme.color.focusRing : Theme.color.borderControl

            TapHandler {
                onTapped: input.forceActiveFocus(Qt.MouseFocusReason)
            }

            Flickable {
                id: flick

                anchors.fill: parent
                anchors.margins: 6
                contentHeight: flow.implicitHeight
                interactive: contentHeight > height
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                onContentHeightChanged: contentY = Math.max(0, contentHeight - height)
                T.ScrollBar.vertical: AppScrollBar {}

                Flow {
                    id: flow

                    width: flick.width
                    spacing: 6

                    Repeater {
                        id: chips

                        model: root.viewModel.recipients

                        RecipientChip {
                            required property int index
                            required property int state
                            required property string text
                            required email

                            recipientState: state
                            reason: text
                            selected: root.selected === index
                            readOnly: root.viewModel.busy
                            onRemoved: root.viewModel.removeAt(index)
                        }
                    }

                    Item {
                        width: Math.max(120, Math.min(flow.width, input.contentWidth + 24))
                        height: 26

                        FieldInput {
                            id: input

                            objectName: "recipientsInput"
                            anchors.fill: parent
                            anchors.leftMargin: 4
                            focus: true
                            readOnly: root.viewModel.busy
                            accessibleName: qsTr("Email addresses")
                            accessibleDescription: qsTr("Separate with space, comma or Enter")
                            inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                            onTextEdited: {
                                if (root.viewModel.recipients.endsAddress(text))
                                    root.commit();
                            }
                            onActiveFocusChanged: {
                                root.select(-1);
                                if (!activeFocus)
                                    root.commit();
                            }
                            Keys.onReturnPressed: event => {
                                event.accepted = text !== "";
                                root.commit();
                            }
                            Keys.onEnterPressed: event => {
                                event.accepted = text !== "";
                                root.commit();
                            }
                            Keys.onPressed: event => {
                                event.accepted = text === "" && root.walk(event.key);
                                if (!event.accepted && event.text !== "" && event.key !== Qt.Key_Escape)
                                    root.select(-1); // Whoever types is in the text again.
                            }
                        }
                    }
                }
            }
        }

        Repeater {
            model: root.viewModel.recipients.faults

            RowLayout {
                required property string modelData

                Layout.fillWidth: true
                spacing: 6

                AppIcon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 2
                    name: "error"
                    size: 14
                    color: Theme.color.dangerText
                }

                AppText {
                    Layout.fillWidth: true
                    textStyle: Theme.type.caption
                    color: Theme.color.dangerText
                    text: modelData
                    wrapMode: Text.Wrap
                }
            }
        }

        Repeater {
            model: root.viewModel.recipients.notes

            RowLayout {
                required property string modelData

                Layout.fillWidth: true
                spacing: 6

                AppIcon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 2
                    name: "info"
                    size: 14
                    color: Theme.color.warningText
                }

                AppText {
                    Layout.fillWidth: true
                    textStyle: Theme.type.caption
                    color: Theme.color.warningText
                    text: modelData
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
