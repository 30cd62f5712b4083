// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "Field"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: component

        Field {
            width: 300
            label: "Work email"
            help: "You sign in with it."
        }
    }

    SignalSpy { id: left; signalName: "leftField" }
    SignalSpy { id: accepted; signalName: "accepted" }
    SignalSpy { id: edited; signalName: "edited" }

    function input(item) {
        if (item instanceof TextInput)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = input(item.children[i]);
            if (found)
                return found;
        }
        return null;
    }

    function test_typingEditsAndReturnAccepts() {
        const field = createTemporaryObject(component, testCase);
        edited.target = field;
        accepted.target = field;
        field.forceActiveFocus();
        keyClick("a");
        keyClick(Qt.Key_Return);
        compare(field.text, "a");
        compare(edited.count, 1);
        compare(accepted.count, 1);
    }

    //! What the tests of secrets look with does see: a plain field is open to a screen reader.
    function test_aScreenReaderSeesTheTextOfAPlainField() {
        const field = createTemporaryObject(component, testCase, { text: "quiet" });
        waitForRendering(field);
        verify(Probe.everythingSaid(field).includes("quiet"));
    }

    function test_leavingItIsToldOnce() {
        const field = createTemporaryObject(component, testCase);
        left.target = field;
        left.clear();
        field.forceActiveFocus();
        testCase.forceActiveFocus();
        compare(left.count, 1);
    }

    function test_anErrorTakesTheHelpsPlaceAndIsSaid() {
        const field = createTemporaryObject(component, testCase);
        compare(Probe.role(input(field)), "EditableText");
        compare(Probe.name(input(field)), "Work email");
        compare(Probe.description(input(field)), "You sign in with it.");
        field.error = "Enter an email address, such as name@company.in.";
        compare(Probe.description(input(field)), field.error);
        compare(field.box.border.color, Theme.color.dangerIcon);
        compare(field.box.border.width, 2);
    }

    function test_theFrameIsTwoPixelsWhileItHasTheFocus() {
        const field = createTemporaryObject(component, testCase);
        compare(field.box.border.width, 1);
        compare(field.box.border.color, Theme.color.borderControl);
        field.forceActiveFocus();
        compare(field.box.border.width, 2);
        compare(field.box.border.color, Theme.color.focusRing);
    }

    function test_readOnlyTakesNoTyping() {
        const field = createTemporaryObject(component, testCase, { text: "Mumbai", readOnly: true });
        field.forceActiveFocus();
        keyClick("x");
        compare(field.text, "Mumbai");
        compare(field.box.color, Theme.color.bgSubtle);
    }

    function test_isAsHighAsTheDensitySays() {
        const field = createTemporaryObject(component, testCase);
        compare(field.box.height, 36);
        Theme.density = Theme.Compact;
        tryCompare(field.box, "height", 32);
        Theme.density = Theme.Comfortable;
    }
}
