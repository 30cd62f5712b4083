// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Theme

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! A card of lines of which one is chosen, under a label.
ColumnLayout {
    id: root

    property string label
    property list<string> names
    property list<string> lines
    property int recommended: -1
    property int current
    property string rowName: "choiceRow"

    readonly property real nameWidth: {
        let widest = 92;
        for (let i = 0; i < choices.count; ++i)
            widest = Math.max(widest, (choices.itemAt(i) as ChoiceRow)?.wantedNameWidth ?? 0);
        return Math.ceil(widest);
    }

    signal chosen(int index)

    spacing: 6
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    AppText {
        textStyle: Theme.type.bodyMedium
        text: root.label
        Accessible.ignored: true
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: rows.implicitHeight + 2
        radius: Theme.radius.card
        color: Theme.color.bgSurface
        border.width: 1
        border.color: Theme.color.borderDefault

        T.ButtonGroup {
            id: oneOf
        }

        ColumnLayout {
            id: rows

            anchors.fill: parent
            anchors.margins: 1
            spacing: 0

            Repeater {
                id: choices

                model: root.names

                ChoiceRow {
                    required property int index
                    required property string modelData

                    objectName: root.rowName + index
                    Layout.fillWidth: true
                    group: oneOf
                    first: index === 0
                    nameWidth: root.nameWidth
                    text: modelData
                    line: root.lines[index] ?? ""
                    badge: index === root.recommended ? qsTr("Recommended") : ""
                    enabled: root.enabled
                    focus: checked
                    checked: root.current === index
                    onToggled: root.chosen(index)
                }
            }
        }
    }
}
