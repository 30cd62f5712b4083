// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "Segmented"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: segmented

        Segmented {
            accessibleName: "Environment"
            options: ["All", "Live", "Test"]
        }
    }

    Component {
        id: tabs

        TabStrip {
            width: 300
            accessibleName: "Language"
            options: ["cURL", "Python", "JavaScript"]
        }
    }

    SignalSpy { id: selected; signalName: "selected" }

    function test_arrowsMoveAndSelect_data() {
        return [{ tag: "segmented", component: segmented }, { tag: "tabs", component: tabs }];
    }

    function test_arrowsMoveAndSelect(row) {
        const item = createTemporaryObject(row.component, testCase);
        selected.target = item;
        selected.clear();
        item.forceActiveFocus();
        keyClick(Qt.Key_Right);
        compare(item.currentIndex, 1);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(item.currentIndex, 2);
        compare(selected.count, 3);
    }

    function test_aClickSelects() {
        const item = createTemporaryObject(segmented, testCase);
        mouseClick(item, item.width - 10, 16);
        compare(item.currentIndex, 2);
        compare(item.height, 32);
    }

    function test_eachSaysWhatItIs() {
        const item = createTemporaryObject(segmented, testCase);
        const nodes = Probe.nodes(item);
        verify(nodes.includes("Grouping: Environment"));
        verify(nodes.includes("RadioButton: Live"));
        const strip = createTemporaryObject(tabs, testCase);
        verify(Probe.nodes(strip).includes("PageTab: Python"));
    }
}
