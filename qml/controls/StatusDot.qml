// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! A 7 px dot and the word that it stands for; the dot alone never tells a state.
Row {
    id: root

    enum Kind { Good, Warning, Bad, Off, Brand }

    property string text
    property int kind: StatusDot.Good
    property bool hollow
    property TextStyle textStyle: Theme.type.body

    readonly property color dotColor: {
        switch (kind) {
        case StatusDot.Good:
            return Theme.color.successIcon;
        case StatusDot.Warning:
            return Theme.color.warningIcon;
        case StatusDot.Bad:
            return Theme.color.dangerIcon;
        case StatusDot.Brand:
            return Theme.color.brand;
        default:
            return Theme.color.textTertiary;
        }
    }

    spacing: 8
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 7
        height: 7
        radius: 3.5
        color: root.hollow ? "transparent" : root.dotColor
        border.width: root.hollow ? 1.5 : 0
        border.color: root.dotColor
    }

    AppText {
        anchors.verticalCenter: parent.verticalCenter
        visible: text !== ""
        textStyle: root.textStyle
        color: root.kind === StatusDot.Warning ? Theme.color.warningText : root.kind === StatusDot.Bad ? Theme.color.dangerText
               : root.kind === StatusDot.Off ? Theme.color.textTertiary : Theme.color.textPrimary
        text: root.text
        Accessible.ignored: true
    }
}
