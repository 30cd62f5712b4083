// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "DataTable"
    when: windowShown
    width: 640
    height: 480
    visible: true

    ListModel {
        id: people

        ListElement { name: "Ada" }
        ListElement { name: "Bela" }
        ListElement { name: "Chitra" }
    }

    ListModel { id: nobody }

    Component {
        id: component

        DataTable {
            id: table

            property string opened
            property string menued

            width: 600
            height: 300
            accessibleName: "API keys"
            model: people
            columns: [
                DataColumn { id: nameColumn; title: "Name"; fill: true },
                DataColumn { id: usedColumn; title: "Last used"; preferredWidth: 120; priority: 1; sortable: true },
                DataColumn { id: statusColumn; title: "Status"; preferredWidth: 100; priority: 2 }
            ]
            delegate: TableRow {
                id: row

                required property string name

                accessibleName: name + ", active"
                onActivated: table.opened = name
                onMenuRequested: table.menued = name

                TableCell {
                    column: nameColumn

                    CellText { width: parent.width; text: row.name }
                }
            }
            placeholder: StatePlaceholder { title: "No API keys yet" }
        }
    }

    SignalSpy { id: sorted; signalName: "sortRequested" }

    function init() {
        Theme.reduceMotion = true;
    }

    function test_rowsAreWalkedAndOpenedFromTheKeyboard() {
        const table = createTemporaryObject(component, testCase);
        table.focusRow(0);
        verify(table.currentItem.activeFocus);
        keyClick(Qt.Key_Down);
        compare(table.currentIndex, 1);
        verify(table.currentItem.activeFocus);
        keyClick(Qt.Key_Return);
        compare(table.opened, "Bela");
        keyClick(Qt.Key_End);
        compare(table.currentIndex, 2);
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        compare(table.menued, "Chitra");
        keyClick(Qt.Key_Home);
        compare(table.currentIndex, 0);
    }

    function test_aClickOpensARow() {
        const table = createTemporaryObject(component, testCase);
        mouseClick(table, 40, 32 + 52 + 20);
        compare(table.opened, "Bela");
        compare(table.currentIndex, 1);
    }

    function test_aScreenReaderHearsAndOpensRows() {
        const table = createTemporaryObject(component, testCase);
        compare(Probe.role(table), "Table");
        compare(Probe.name(table), "API keys");
        const nodes = Probe.nodes(table);
        verify(nodes.includes("Row: Bela, active"));
        verify(nodes.includes("ColumnHeader: Name"));
        table.focusRow(2);
        verify(Probe.focused(table.currentItem));
        verify(Probe.press(table.currentItem));
        compare(table.opened, "Chitra");
    }

    function test_columnsDropInTheirOrder() {
        const table = createTemporaryObject(component, testCase);
        verify(table.columns[2].shown);
        table.width = 420;
        verify(!table.columns[2].shown);
        verify(table.columns[1].shown);
        table.width = 300;
        verify(!table.columns[1].shown);
        verify(table.columns[0].shown);
        table.width = 600;
        verify(table.columns[2].shown);
        compare(table.columns[2].x + table.columns[2].width, 600 - 12);
    }

    function test_onlyASortableHeaderAsksToSort() {
        const table = createTemporaryObject(component, testCase);
        sorted.target = table;
        sorted.clear();
        mouseClick(table, 20, 16);
        compare(sorted.count, 0);
        mouseClick(table, table.columns[1].x + 10, 16);
        compare(sorted.count, 1);
        compare(sorted.signalArguments[0][0], table.columns[1]);
    }

    function test_skeletonsComeOnlyWhenTheFirstAnswerIsSlow() {
        const table = createTemporaryObject(component, testCase, { model: nobody, loading: true });
        verify(!table.loadingShown);
        tryVerify(() => table.loadingShown);
        table.loading = false;
        verify(table.loadingShown);
        tryVerify(() => !table.loadingShown);
    }

    function test_aReloadKeepsTheRows() {
        const table = createTemporaryObject(component, testCase, { loading: true });
        verify(!table.loadingShown);
        compare(table.count, 3);
    }

    function test_thePlaceholderTakesTheTablesPlace() {
        const table = createTemporaryObject(component, testCase, { model: nobody });
        verify(!table.vacant);
        table.placeholder.kind = StatePlaceholder.Empty;
        verify(table.vacant);
        verify(table.placeholder.visible);
        tryVerify(() => table.placeholder.height > 200);
    }

    function test_afterTheLastRowIsGoneTheFocusGoesToTheNewLast() {
        const table = createTemporaryObject(component, testCase);
        table.focusRow(7);
        compare(table.currentIndex, 2);
    }

    function test_rowsAreAsHighAsTheDensitySays() {
        const table = createTemporaryObject(component, testCase);
        table.focusRow(0);
        compare(table.currentItem.height, 52);
        Theme.density = Theme.Compact;
        tryCompare(table.currentItem, "height", 40);
        Theme.density = Theme.Comfortable;
    }
}
