// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! From where a key may be used (DESIGN 5.12): ranges with notes, typed or pasted many at a time, and whether this computer is among them.
ColumnLayout {
    id: root

    required property AllowedIpsModel ranges
    property bool readOnly

    function addRow() {
        ranges.addRow();
        focusRow(rows.count - 1);
    }

    function focusRow(index: int) {
        (rows.itemAt(index) as AllowedIpRow)?.focusFirst();
    }

    function next(index: int) {
        if (index + 1 < rows.count)
            focusRow(index + 1);
        else
            addRow();
    }

    function remove(rowId: int, index: int) {
        ranges.removeRow(rowId);
        if (rows.count === 0)
            addButton.forceActiveFocus(Qt.TabFocusReason);
        else
            focusRow(Math.min(index, rows.count - 1));
    }

    spacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Allowed from")

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        AppText {
            Layout.fillWidth: true
            textStyle: Theme.type.bodyMedium
            text: qsTr("Allowed from")
            Accessible.ignored: true
        }

        AppText {
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: qsTr("Leave empty to allow any address")
        }
    }

    Repeater {
        id: rows

        model: root.ranges

        AllowedIpRow {
            required property int index
            required property int rowId
            required cidr
            required note
            required error
            required warning
            required suggestion

            objectName: "allowedIpRow" + index
            Layout.fillWidth: true
            number: index + 1
            maximumNoteLength: root.ranges.maximumNoteLength
            readOnly: root.readOnly
            onCidrEdited: text => root.ranges.setCidr(rowId, text)
            onNoteEdited: text => root.ranges.setNote(rowId, text)
            onLeftRow: root.ranges.leave(rowId)
            onAccepted: root.next(index)
            onSuggestionUsed: {
                root.ranges.useSuggestion(rowId);
                focusFirst();
            }
            onRemoved: root.remove(rowId, index)
        }
    }

    AppText {
        objectName: "rangesProblem"
        Layout.fillWidth: true
        visible: text !== ""
        textStyle: Theme.type.caption
        color: Theme.color.dangerText
        text: root.ranges.problem
        wrapMode: Text.Wrap
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        AppButton {
            id: addButton

            objectName: "addRangeButton"
            Layout.leftMargin: -10
            kind: AppButton.Ghost
            size: AppButton.Small
            iconName: "plus"
            text: qsTr("Add range")
            accessibleDescription: qsTr("Paste many at once: one a line, or with commas between.")
            enabled: !root.readOnly
            onClicked: root.addRow()
        }

        AppButton {
            objectName: "addCallerButton"
            visible: text !== ""
            kind: AppButton.Ghost
            size: AppButton.Small
            iconName: "monitor"
            text: root.ranges.addCallerText
            enabled: !root.readOnly
            onClicked: {
                addButton.forceActiveFocus(Qt.OtherFocusReason);
                root.ranges.addCaller();
            }
        }
    }

    Banner {
        objectName: "lockOutBanner"
        Layout.fillWidth: true
        visible: root.ranges.lockOutText !== ""
        kind: Banner.Warning
        title: qsTr("This computer would be locked out")
        text: root.ranges.lockOutText
    }
}
