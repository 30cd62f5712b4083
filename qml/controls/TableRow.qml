// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! One row of a DataTable: TableCells on a line, hover and selection faces, the keyboard's ring. Row actions in it set
//! `activeFocusOnTab: row.current`, so that Tab walks one row and not the whole table.
Item {
    id: root

    property string accessibleName
    property bool selected
    property bool tall: true
    readonly property bool current: ListView.isCurrentItem
    readonly property bool hovered: hover.hovered
    //! The pointer or the keyboard is on this row: show its row actions.
    readonly property bool active: hovered || focusWithin
    readonly property bool focusWithin: within.inside

    property bool byMouse
    //! The list keeps it for later. Screen readers would go on reading it if it were only out of sight.
    property bool pooled

    signal activated
    signal menuRequested

    width: ListView.view ? ListView.view.width : implicitWidth
    implicitWidth: 480
    implicitHeight: tall ? Theme.size.rowTall : Theme.size.row
    focus: current
    activeFocusOnTab: current
    visible: !pooled
    ListView.onPooled: {
        byMouse = false;
        pooled = true;
    }
    ListView.onReused: pooled = false
    Accessible.role: Accessible.Row
    Accessible.name: accessibleName
    Accessible.focusable: true
    Accessible.focused: activeFocus
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.onPressAction: activated()
    Keys.onReturnPressed: activated()
    Keys.onEnterPressed: activated()
    Keys.onPressed: event => {
        byMouse = false;
        event.accepted = event.key === Qt.Key_Menu || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier));
        if (event.accepted)
            menuRequested();
    }
    onActiveFocusChanged: {
        if (!activeFocus)
            byMouse = false;
    }

    //! Whether the focus is on the row or on something in it.
    QtObject {
        id: within

        readonly property Item focused: root.Window.activeFocusItem
        readonly property bool inside: {
            let item = focused;
            while (item && item !== root)
                item = item.parent;
            return item === root;
        }
    }

    HoverHandler {
        id: hover
    }

    TapHandler {
        onTapped: {
            root.byMouse = true;
            if (root.ListView.view)
                root.ListView.view.currentIndex = root.ListView.view.indexAt(root.x + 1, root.y + 1);
            root.forceActiveFocus(Qt.MouseFocusReason);
            root.byMouse = true;
            root.activated();
        }
    }

    TapHandler {
        acceptedButtons: Qt.RightButton
        onTapped: root.menuRequested()
    }

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 2
        anchors.bottomMargin: 3
        radius: Theme.radius.control
        color: root.selected ? Theme.color.bgSelected : root.hovered ? Theme.color.bgHover : "transparent"
        border.width: root.activeFocus && !root.byMouse ? 2 : 0
        border.color: Theme.color.focusRing
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.color.borderSubtle
    }
}
