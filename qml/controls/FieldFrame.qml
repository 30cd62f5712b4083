// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

//! What every field has around its input: label and hint above, the bordered box, help or error below. A focus scope:
//! giving it focus puts the caret into the input that it frames.
FocusScope {
    id: root

    property string label
    property string hint
    property string help
    property string error
    //! Where several fields share a line, what is wrong with one stands below all of them: then the page shows it itself.
    property bool messageShown: true
    property bool readOnly
    property bool soft
    property bool compact
    property bool inputFocused
    property color boxColor: readOnly ? Theme.color.bgSubtle : Theme.color.bgRaised

    //! What a screen reader says after the name: the error if there is one, else the help; then the hint.
    readonly property string spokenDescription: (error !== "" ? error : help) + (hint === "" ? "" : (error + help === "" ? "" : " ") + hint)

    default property alias boxContent: box.data
    property alias labelExtra: labelExtraRow.data
    readonly property alias box: box

    implicitWidth: Math.max(240, column.implicitWidth)
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: 6

        RowLayout {
            Layout.fillWidth: true
            visible: root.label !== ""
            spacing: 8

            AppText {
                Layout.fillWidth: true
                textStyle: Theme.type.bodyMedium
                text: root.label
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            AppText {
                visible: root.hint !== ""
                textStyle: Theme.type.caption
                color: Theme.color.textTertiary
                text: root.hint
                Accessible.ignored: true
            }

            RowLayout {
                id: labelExtraRow

                visible: children.length > 0
                spacing: 8
            }
        }

        Rectangle {
            id: box

            readonly property bool thick: root.error !== "" || root.inputFocused

            Layout.fillWidth: true
            implicitHeight: root.compact ? Theme.size.button : Theme.size.field
            radius: Theme.radius.control
            color: root.boxColor
            border.width: thick ? 2 : 1
            border.color: root.error !== "" ? Theme.color.dangerIcon : root.inputFocused ? Theme.color.focusRing
                          : root.soft || root.readOnly || !root.enabled ? Theme.color.borderDefault : Theme.color.borderControl
        }

        RowLayout {
            Layout.fillWidth: true
            visible: root.messageShown && (root.error !== "" || root.help !== "")
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
