// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme
import QtQuick.Controls.Basic

TestCase {
    id: testCase

    name: "Choices"
    when: windowShown
    width: 900
    height: 300
    visible: true

    Component {
        id: checkBox

        AppCheckBox {
            text: "I have stored this key"
        }
    }

    Component {
        id: switchButton

        AppSwitch {
            text: "Remind owners"
        }
    }

    Component {
        id: cards

        Row {
            property alias mumbai: first
            property alias frankfurt: second
            property alias virginia: third

            ButtonGroup { id: regions }

            RegionCard {
                id: first

                group: regions
                text: "Mumbai"
                line: "Optimised for India"
                phase: RegionCard.Measured
                latencyText: "18 milliseconds"
                recommended: true
            }

            RegionCard {
                id: second

                group: regions
                text: "Frankfurt"
                line: "European Union"
            }

            RegionCard {
                id: third

                group: regions
                text: "N. Virginia"
                phase: RegionCard.Failed
            }
        }
    }

    SignalSpy { id: toggled; signalName: "toggled" }

    function test_aCheckBoxTogglesByEveryWay() {
        const box = createTemporaryObject(checkBox, testCase);
        toggled.target = box;
        toggled.clear();
        compare(Probe.role(box), "CheckBox");
        compare(Probe.name(box), "I have stored this key");
        mouseClick(box, 8, 14);
        verify(box.checked);
        verify(Probe.checked(box));
        box.forceActiveFocus();
        keyClick(Qt.Key_Space);
        verify(!box.checked);
        verify(Probe.press(box));
        verify(box.checked);
        compare(toggled.count, 3);
        verify(box.height >= 28);
    }

    function test_aDisabledCheckBoxStaysAsItIs() {
        const box = createTemporaryObject(checkBox, testCase, { enabled: false });
        mouseClick(box, 8, 14);
        Probe.press(box);
        verify(!box.checked);
    }

    function test_aSwitchToggles() {
        const item = createTemporaryObject(switchButton, testCase);
        mouseClick(item, 8, 14);
        verify(item.checked);
        Probe.press(item);
        verify(!item.checked);
    }

    function test_arrowsMoveAndChooseAroundTheEnds() {
        const row = createTemporaryObject(cards, testCase);
        row.mumbai.checked = true;
        row.mumbai.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Right);
        verify(row.frankfurt.checked);
        verify(row.frankfurt.visualFocus);
        verify(!row.mumbai.checked);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        verify(row.virginia.checked);
    }

    function test_aGroupIsOneTabStop() {
        const row = createTemporaryObject(cards, testCase);
        row.frankfurt.checked = true;
        verify(!row.mumbai.activeFocusOnTab);
        verify(row.frankfurt.activeFocusOnTab);
    }

    function test_aRegionSaysEverythingInItsName() {
        const row = createTemporaryObject(cards, testCase);
        compare(Probe.role(row.mumbai), "RadioButton");
        compare(Probe.name(row.mumbai), "Mumbai, Optimised for India, 18 milliseconds, recommended");
        compare(Probe.name(row.frankfurt), "Frankfurt, European Union, Measuring");
        compare(Probe.name(row.virginia), "N. Virginia, No answer");
    }

    function test_aSilentRegionCanStillBeChosen() {
        const row = createTemporaryObject(cards, testCase);
        verify(Probe.press(row.virginia));
        verify(row.virginia.checked);
    }
}
