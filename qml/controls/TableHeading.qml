// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

// The component below uses ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The head of one column. An Item, since a template button would tell screen readers that it is a button whatever role it
//! is given.
Item {
    id: root

    required property DataColumn column
    property bool sorted
    property bool descending

    signal sortRequested

    function press() {
        if (column.sortable)
            sortRequested();
    }

    x: column.x
    width: column.width
    visible: column.shown
    activeFocusOnTab: column.sortable
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: column.title
    //: Screen reader: the order of the column.
    Accessible.description: !sorted ? "" : descending ? qsTr("Sorted, highest first") : qsTr("Sorted, lowest first")
    Accessible.focusable: column.sortable
    Accessible.focused: activeFocus
    Accessible.onPressAction: press()
    Keys.onReturnPressed: press()
    Keys.onEnterPressed: press()
    Keys.onSpacePressed: press()

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: root.press()
    }

    FocusRing {
        shown: root.activeFocus
        controlRadius: Theme.radius.check
        offset: 0
    }

    AppText {
        id: headingText

        x: root.column.alignRight ? parent.width - width : 0
        width: Math.min(implicitWidth, parent.width - (root.sorted ? 18 : 0))
        anchors.verticalCenter: parent.verticalCenter
        textStyle: Theme.type.captionMedium
        color: hover.hovered && root.column.sortable ? Theme.color.textPrimary : Theme.color.textTertiary
        text: root.column.title
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Loader {
        active: hover.hovered && headingText.truncated
        sourceComponent: AppToolTip {
            parent: root
            visible: true
            text: root.column.title
        }
    }

    AppIcon {
        anchors.left: headingText.right
        anchors.leftMargin: 4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.sorted
        name: "sort"
        size: 14
        color: Theme.color.textPrimary
        rotation: root.descending ? 0 : 180
    }
}
