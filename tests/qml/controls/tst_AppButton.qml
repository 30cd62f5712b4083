// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "AppButton"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: component

        AppButton {
            text: "Save"
        }
    }

    SignalSpy {
        id: clicks

        signalName: "clicked"
    }

    function make(properties) {
        const button = createTemporaryObject(component, testCase, properties ?? {});
        clicks.target = button;
        clicks.clear();
        return button;
    }

    function init() {
        Theme.preference = Theme.Light;
        Theme.reduceMotion = true;
    }

    function test_aClickSpaceReturnAndAScreenReaderAllPressIt() {
        const button = make();
        mouseClick(button);
        compare(clicks.count, 1);
        button.forceActiveFocus();
        keyClick(Qt.Key_Space);
        compare(clicks.count, 2);
        keyClick(Qt.Key_Return);
        compare(clicks.count, 3);
        verify(Probe.press(button));
        compare(clicks.count, 4);
    }

    function test_aReasonRefusesEveryPressButKeepsTheFocusAndIsSaid() {
        const button = make({ disabledReason: "You’re offline" });
        mouseClick(button);
        button.forceActiveFocus();
        verify(button.activeFocus);
        keyClick(Qt.Key_Space);
        keyClick(Qt.Key_Return);
        Probe.press(button);
        compare(clicks.count, 0);
        compare(Probe.description(button), "You’re offline");
        compare(button.background.color, Theme.color.bgPressed);
    }

    function test_busyRefusesPressesAndKeepsItsWidth() {
        const button = make({ kind: AppButton.Primary, busyText: "Saving" });
        const before = button.width;
        button.busy = true;
        compare(button.width, before);
        compare(Probe.name(button), "Saving");
        mouseClick(button);
        keyClick(Qt.Key_Space);
        compare(clicks.count, 0);
    }

    function test_disabledTakesNoFocusAndNoPress() {
        const button = make({ enabled: false });
        mouseClick(button);
        Probe.press(button);
        compare(clicks.count, 0);
    }

    function test_colours_data() {
        return [
            { tag: "primary", kind: AppButton.Primary, token: "accentFill" },
            { tag: "secondary", kind: AppButton.Secondary, token: "bgRaised" },
            { tag: "danger", kind: AppButton.Danger, token: "dangerFill" },
            { tag: "danger quiet", kind: AppButton.DangerQuiet, token: "bgRaised" }
        ];
    }

    function test_colours(row) {
        const button = make({ kind: row.kind });
        for (const theme of [Theme.Light, Theme.Dark]) {
            Theme.preference = theme;
            compare(button.background.color, Theme.color[row.token]);
        }
    }

    function test_hoverAndPressChangeTheFill() {
        const button = make({ kind: AppButton.Primary, x: 50, y: 50 });
        mouseMove(button, 10, 10);
        tryCompare(button.background, "color", Theme.color.accentFillHover);
        mousePress(button, 10, 10);
        compare(button.background.color, Theme.color.accentFillPress);
        mouseRelease(button, 10, 10);
    }

    function test_sizes() {
        compare(make({ size: AppButton.Small }).height, 28);
        compare(make({}).height, 32);
        compare(make({ size: AppButton.Large }).height, 40);
        verify(make({ text: "A" }).width >= 64);
    }

    function test_theRingShowsForTheKeyboardOnly() {
        const button = make();
        mouseClick(button);
        verify(!button.visualFocus);
        testCase.forceActiveFocus();
        button.forceActiveFocus(Qt.TabFocusReason);
        verify(button.visualFocus);
    }

    function test_roleAndName() {
        const button = make();
        compare(Probe.role(button), "Button");
        compare(Probe.name(button), "Save");
    }
}
