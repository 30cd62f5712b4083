// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "IconButton"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: component

        IconButton {
            iconName: "copy"
            text: "Copy key ID"
            shortcutText: "Ctrl+C"
        }
    }

    SignalSpy {
        id: clicks

        signalName: "clicked"
    }

    function test_hasANameAndPresses() {
        const button = createTemporaryObject(component, testCase);
        clicks.target = button;
        compare(Probe.role(button), "Button");
        compare(Probe.name(button), "Copy key ID");
        compare(Probe.description(button), "Ctrl+C");
        mouseClick(button);
        button.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        Probe.press(button);
        compare(clicks.count, 3);
    }

    function test_isBigEnoughToHit() {
        compare(createTemporaryObject(component, testCase).width, 32);
        compare(createTemporaryObject(component, testCase, { small: true }).height, 28);
    }

    function test_saysWhyItRefuses() {
        const button = createTemporaryObject(component, testCase, { disabledReason: "You’re offline" });
        compare(Probe.description(button), "You’re offline");
        compare(button.toolTipText, "You’re offline");
    }
}
