// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! What stands on a button: a spinner or an icon, the text, an icon after it.
Row {
    id: root

    property string label
    property string before
    property string after
    property bool spinning
    property bool underline
    property color ink
    property TextStyle textStyle: Theme.type.bodyMedium
    property int iconSize: Theme.size.icon
    property real maximumTextWidth: Infinity
    //! How wide it is with all of its text: what a button asks for, also while it has not yet got it.
    readonly property real wantedWidth: words.implicitWidth + (spinning ? spinner.width + spacing : 0) + (before === "" ? 0 : iconSize + spacing)
                                        + (after === "" ? 0 : 14 + spacing)

    spacing: spinning ? 8 : 6

    Spinner {
        id: spinner

        anchors.verticalCenter: parent.verticalCenter
        running: root.spinning && root.visible
        visible: root.spinning
        color: root.ink
        trackColor: Qt.rgba(root.ink.r, root.ink.g, root.ink.b, 0.3)
    }

    AppIcon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.before !== ""
        name: root.before
        size: root.iconSize
        color: root.ink
    }

    AppText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.maximumTextWidth)
        textStyle: root.textStyle
        color: root.ink
        text: root.label
        elide: Text.ElideRight
        font.underline: root.underline
        Accessible.ignored: true
    }

    AppIcon {
        anchors.verticalCenter: parent.verticalCenter
        visible: root.after !== ""
        name: root.after
        size: 14
        color: root.ink
    }
}
