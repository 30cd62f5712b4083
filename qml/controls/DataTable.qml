// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Theme

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! A list with columns (DESIGN 3): header, rows that the page draws with TableRow and TableCell, skeleton rows while the
//! first answer is under way, and a placeholder when there are no rows to show. Up, Down, Home, End and the page keys walk the rows.
FocusScope {
    id: root

    property list<DataColumn> columns
    property alias model: list.model
    property Component delegate: null
    property alias currentIndex: list.currentIndex
    property Component footer: null
    readonly property alias count: list.count
    readonly property alias currentItem: list.currentItem
    readonly property alias loadingShown: gate.shown
    property string accessibleName
    property DataColumn sortColumn: null
    property bool sortDescending
    property bool loading
    property string loadingText
    property bool tallRows: true
    property StatePlaceholder placeholder: null

    readonly property bool vacant: placeholder !== null && placeholder.kind !== StatePlaceholder.None && !gate.shown
    readonly property int rowHeight: tallRows ? Theme.size.rowTall : Theme.size.row
    readonly property int sidePadding: 12
    readonly property int columnGap: 16

    signal sortRequested(DataColumn column)
    //! The last rows are in sight: load more if there is more.
    signal nearEnd

    //! Puts the keyboard on a row, or on the last one if there are fewer now.
    function focusRow(index: int) {
        list.currentIndex = Math.min(index, list.count - 1);
        list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        list.currentItem?.forceActiveFocus(Qt.TabFocusReason);
    }

    //! Drops what does not fit, highest priority first, then shares out the rest of the width.
    function layOutColumns() {
        const wanted = column => column.fill ? column.minimumWidth : column.preferredWidth;
        const needed = shown => shown.reduce((sum, column) => sum + wanted(column), (shown.length - 1) * columnGap);
        const room = width - 2 * sidePadding;
        let shown = Array.from(columns);
        while (needed(shown) > room) {
            const first = Math.max(...shown.map(column => column.priority));
            if (first === 0)
                break;
            shown = shown.filter(column => column.priority !== first);
        }
        const share = Math.max(0, room - needed(shown)) / Math.max(1, shown.filter(column => column.fill).length);
        let x = sidePadding;
        for (const column of Array.from(columns)) {
            column.shown = shown.includes(column);
            column.x = x;
            column.width = wanted(column) + (column.fill ? share : 0);
            x += column.shown ? column.width + columnGap : 0;
        }
    }

    implicitWidth: 480
    implicitHeight: Theme.size.tableHeader + 4 * rowHeight
    onWidthChanged: layOutColumns()
    onColumnsChanged: layOutColumns()
    onPlaceholderChanged: {
        if (placeholder)
            placeholder.parent = slot;
    }
    Accessible.role: Accessible.Table
    Accessible.name: accessibleName

    LoadingGate {
        id: gate

        loading: root.loading && root.count === 0
        onShownChanged: {
            if (shown && root.loadingText !== "")
                announcer.announce(root.loadingText);
        }
    }

    Announcer {
        id: announcer
    }

    Item {
        id: header

        width: parent.width
        height: Theme.size.tableHeader
        visible: !root.vacant

        Repeater {
            model: root.columns

            TableHeading {
                required property DataColumn modelData

                column: modelData
                height: header.height
                sorted: root.sortColumn === modelData
                descending: root.sortDescending
                onSortRequested: root.sortRequested(modelData)
            }
        }

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: 1
            color: Theme.color.borderSubtle
        }
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.topMargin: header.height
        visible: !root.vacant && !gate.shown
        focus: true
        delegate: root.delegate
        footer: root.footer
        clip: true
        reuseItems: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        highlightMoveDuration: 0
        highlightFollowsCurrentItem: true
        T.ScrollBar.vertical: AppScrollBar {}
        Keys.onPressed: event => {
            const page = Math.max(1, Math.floor(height / root.rowHeight) - 1);
            const target = new Map([[Qt.Key_Home, 0], [Qt.Key_End, count - 1], [Qt.Key_PageUp, Math.max(0, currentIndex - page)],
                [Qt.Key_PageDown, currentIndex + page]]).get(event.key);
            event.accepted = target !== undefined;
            if (event.accepted)
                root.focusRow(target);
        }
        onContentYChanged: {
            if (count > 0 && contentY + 2 * height > originY + contentHeight)
                root.nearEnd();
        }
    }

    Column {
        anchors.fill: list
        visible: gate.shown
        clip: true

        Repeater {
            model: gate.shown ? Math.ceil(list.height / root.rowHeight) : 0

            SkeletonRow {
                required property int index

                width: root.width
                height: root.rowHeight
                columns: root.columns
                step: index
            }
        }
    }

    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 12
        z: 1
        active: root.loading
        sourceComponent: Rectangle {
            implicitWidth: words.implicitWidth + 24
            implicitHeight: 32
            radius: Theme.radius.small
            visible: slow.shown
            color: Theme.color.bgRaised
            border.width: 1
            border.color: Theme.color.borderDefault
            onVisibleChanged: {
                if (visible)
                    announcer.announce(slow.text);
            }

            SlowNotice {
                id: slow

                busy: root.loading
            }

            Row {
                id: words

                anchors.centerIn: parent
                spacing: 8

                Spinner {
                    anchors.verticalCenter: parent.verticalCenter
                    running: slow.shown
                }

                AppText {
                    color: Theme.color.textSecondary
                    text: slow.text
                }
            }
        }
    }

    ColumnLayout {
        id: slot

        anchors.fill: parent
        visible: root.vacant
    }
}
