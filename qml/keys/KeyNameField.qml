// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! The name of a key while it is changed in its row. Return keeps it, Esc gives it up; leaving keeps it too, unless it is refused.
Rectangle {
    id: root

    required property KeyActionsViewModel actions
    required property string name

    property bool givenUp
    readonly property alias focused: input.activeFocus

    // Or Return would open the row as well.
    Keys.onReturnPressed: event => event.accepted = true
    Keys.onEnterPressed: event => event.accepted = true

    implicitHeight: 22
    radius: Theme.radius.check
    color: Theme.color.bgRaised
    border.width: 2
    border.color: actions.renameError !== "" ? Theme.color.dangerIcon : Theme.color.focusRing

    FieldInput {
        id: input

        objectName: "keyNameInput"
        anchors.fill: parent
        anchors.leftMargin: 6
        anchors.rightMargin: 6
        maximumLength: 64
        readOnly: root.actions.renameBusy
        text: root.name
        accessibleName: qsTr("Name of the key")
        accessibleDescription: root.actions.renameError
        Component.onCompleted: {
            selectAll();
            forceActiveFocus(Qt.OtherFocusReason);
        }
        onAccepted: root.actions.submitRename(text)
        onActiveFocusChanged: {
            if (!activeFocus && !root.givenUp && root.actions.renameError === "")
                root.actions.submitRename(text);
        }
        Keys.onEscapePressed: {
            root.givenUp = true;
            root.actions.cancelRename();
        }
    }
}
