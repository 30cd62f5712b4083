// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "SelectBox"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: component

        SelectBox {
            width: 220
            label: "Role"
            model: ["Owner", "Developer", "Analyst"]
        }
    }

    SignalSpy { id: activated; signalName: "activated" }

    function test_arrowsChoose() {
        const box = createTemporaryObject(component, testCase);
        activated.target = box;
        activated.clear();
        box.forceActiveFocus();
        keyClick(Qt.Key_Down);
        compare(box.currentText, "Developer");
        compare(activated.count, 1);
    }

    function test_altDownOpensAndReturnChooses() {
        const box = createTemporaryObject(component, testCase);
        box.forceActiveFocus();
        keyClick(Qt.Key_Down, Qt.AltModifier);
        tryVerify(() => box.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => !box.opened);
        compare(box.currentIndex, 1);
    }

    function test_saysItsNameAndChoice() {
        const box = createTemporaryObject(component, testCase);
        verify(Probe.nodes(box).includes("ComboBox: Role"));
    }
}
