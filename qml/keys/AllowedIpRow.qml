// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! One range with its note, and below them what is wrong with it.
ColumnLayout {
    id: root

    property int number
    property string cidr
    property string note
    property string error
    property string warning
    property string suggestion
    property int maximumNoteLength
    property bool readOnly

    signal cidrEdited(string text)
    signal noteEdited(string text)
    signal leftRow
    signal accepted
    signal suggestionUsed
    signal removed

    function focusFirst() {
        cidrField.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 6

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        Field {
            id: cidrField

            objectName: "cidrField"
            Layout.preferredWidth: 220
            Layout.minimumWidth: 140
            mono: true
            messageShown: false
            //: Screen reader: a field for an address or a range; %1 is its number in the list
            accessibleName: qsTr("Address or range %1").arg(root.number)
            help: root.warning
            error: root.error
            readOnly: root.readOnly
            inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
            text: root.cidr
            onEdited: root.cidrEdited(text)
            onLeftField: root.leftRow()
            onAccepted: root.accepted()
        }

        Field {
            objectName: "rangeNoteField"
            Layout.fillWidth: true
            messageShown: false
            //: Screen reader: %1 is the number of a range in the list
            accessibleName: qsTr("Note for range %1").arg(root.number)
            //: In an empty field beside an address, which may hold a few words about it
            placeholder: qsTr("Note")
            maximumLength: root.maximumNoteLength
            readOnly: root.readOnly
            text: root.note
            onEdited: root.noteEdited(text)
            onLeftField: root.leftRow()
            onAccepted: root.accepted()
        }

        IconButton {
            objectName: "removeRangeButton"
            iconName: "close"
            //: %1 is a range, or its number in the list where it is empty
            text: qsTr("Remove %1").arg(root.cidr === "" ? root.number : root.cidr)
            enabled: !root.readOnly
            onClicked: root.removed()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        visible: root.error !== "" || root.warning !== ""
        spacing: 6

        AppIcon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 1
            name: root.error !== "" ? "error" : "warning"
            size: 14
            color: root.error !== "" ? Theme.color.dangerText : Theme.color.warningText
        }

        AppText {
            objectName: "rangeMessage"
            Layout.fillWidth: root.suggestion === ""
            textStyle: Theme.type.caption
            color: root.error !== "" ? Theme.color.dangerText : Theme.color.warningText
            text: root.error !== "" ? root.error : root.warning
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        AppButton {
            objectName: "useSuggestionButton"
            visible: root.suggestion !== ""
            kind: AppButton.Link
            size: AppButton.Small
            //: Takes the range that was probably meant.
            text: qsTr("Use it")
            //: Screen reader: %1 is a range, such as 198.51.100.0/24
            accessibleDescription: qsTr("Writes %1").arg(root.suggestion)
            onClicked: root.suggestionUsed()
        }

        Item {
            Layout.fillWidth: true
            visible: root.suggestion !== ""
        }
    }
}
