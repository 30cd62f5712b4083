// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls

TestCase {
    id: testCase

    name: "CodeInput"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: component

        CodeInput {
            width: 336
        }
    }

    SignalSpy {
        id: completed

        signalName: "completed"
    }

    function make() {
        const field = createTemporaryObject(component, testCase);
        completed.target = field;
        completed.clear();
        waitForRendering(field);
        field.forceActiveFocus();
        return field;
    }

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

    function test_saysWhenTheSixthDigitIsThere() {
        const field = make();
        for (const digit of "12345")
            keyClick(digit);
        compare(completed.count, 0);
        keyClick("6");
        compare(completed.count, 1);
        compare(completed.signalArguments[0][0], "123456");
        keyClick("7");
        compare(field.code, "123456");
    }

    function test_takesDigitsOnly() {
        const field = make();
        for (const letter of "1a-2 b")
            keyClick(letter);
        compare(field.code, "12");
        keyClick(Qt.Key_Backspace);
        compare(field.code, "1");
    }

    function test_whatIsPastedFillsAll_data() {
        return [{tag: "plain", text: "407318"}, {tag: "with a blank", text: " 407 318 "}, {tag: "with a hyphen", text: "407-318"}, {tag: "Devanagari", text: "४०७३१८"}, {tag: "too long", text: "4073189"}];
    }

    function test_whatIsPastedFillsAll(row) {
        const field = make();
        compare(field.digitsOf(row.text), "407318");
    }

    function test_clearKeepsTheFocus() {
        const field = make();
        for (const digit of "123456")
            keyClick(digit);
        field.error = "That code is not right.";
        field.clear();
        compare(field.code, "");
        verify(input(field).activeFocus);
        for (const digit of "654321")
            keyClick(digit);
        compare(completed.count, 2);
        compare(completed.signalArguments[1][0], "654321");
    }

    function test_whileItIsCheckedNothingIsTyped() {
        const field = make();
        field.readOnly = true;
        keyClick("1");
        compare(field.code, "");
    }

    function test_itsTextIsASecret() {
        verify(input(make()).secret);
    }
}
