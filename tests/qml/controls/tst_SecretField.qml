// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "SecretField"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: component

        SecretField {
            width: 560
            accessibleName: "API key, hidden, ends in x9Qd"
            accessibleNameShown: "API key, shown on the screen, ends in x9Qd"
            prefix: "intrlume_sk_live_"
            tail: "x9Qd"
            secret: revealed ? "intrlume_sk_live_0123456789abcdefx9Qd" : ""
        }
    }

    SignalSpy { id: copies; signalName: "copyRequested" }

    function eye(item) {
        if (item instanceof IconButton)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = eye(item.children[i]);
            if (found)
                return found;
        }
        return null;
    }

    function test_aShortPressShowsItForAWhile() {
        const field = createTemporaryObject(component, testCase);
        mouseClick(eye(field));
        verify(field.revealed);
        mouseClick(eye(field));
        verify(!field.revealed);
    }

    function test_holdingShowsItOnlyWhileHeld() {
        const field = createTemporaryObject(component, testCase);
        mousePress(eye(field));
        verify(field.revealed);
        // The hold is longer than the 300 ms that make a press a look.
        const start = Date.now();
        tryVerify(() => Date.now() - start > 320);
        mouseRelease(eye(field));
        verify(!field.revealed);
    }

    function test_spaceHoldsToo() {
        const field = createTemporaryObject(component, testCase);
        field.forceActiveFocus(Qt.TabFocusReason);
        keyPress(Qt.Key_Space);
        verify(field.revealed);
        const start = Date.now();
        tryVerify(() => Date.now() - start > 320);
        keyRelease(Qt.Key_Space);
        verify(!field.revealed);
    }

    function test_theTextNeverReachesAScreenReader() {
        const field = createTemporaryObject(component, testCase);
        compare(Probe.name(field), "API key, hidden, ends in x9Qd");
        mouseClick(eye(field));
        verify(field.revealed);
        verify(field.secret !== "");
        verify(!Probe.everythingSaid(field).includes("0123456789abcdef"));
        verify(!Probe.saidOnFocus(field).includes("0123456789abcdef"));
        compare(Probe.name(field), "API key, shown on the screen, ends in x9Qd");
    }

    function test_hidesWhenTold() {
        const field = createTemporaryObject(component, testCase);
        Probe.press(eye(field));
        verify(field.revealed);
        field.hide();
        verify(!field.revealed);
        compare(field.secret, "");
    }

    function test_copyAsksAndShowsHowLongItLasts() {
        const field = createTemporaryObject(component, testCase);
        copies.target = field;
        copies.clear();
        mouseClick(field, field.width - 30, field.height / 2);
        compare(copies.count, 1);
        field.copyState = CopyButton.Copied;
        field.secondsLeft = 31;
        verify(Probe.nodes(field).includes("Button: Copied"));
        field.copyState = CopyButton.Cleared;
        verify(Probe.nodes(field).includes("Button: Clipboard cleared"));
    }
}
