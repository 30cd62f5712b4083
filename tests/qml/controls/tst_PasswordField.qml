// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "PasswordField"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: component

        PasswordField {
            width: 300
            label: "Password"
            hint: "12 characters or more"
        }
    }

    readonly property string secret: "correct horse battery"

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

    function type(field) {
        // An item is in the tree once it is complete, which is a turn of the event loop later.
        waitForRendering(field);
        field.forceActiveFocus();
        for (const letter of secret)
            keyClick(letter);
        compare(field.text, secret);
    }

    function test_noScreenReaderIsHandedTheText() {
        const field = createTemporaryObject(component, testCase);
        type(field);
        verify(!Probe.everythingSaid(field).includes(secret));
        verify(!Probe.saidOnFocus(field).includes(secret));
        mouseClick(eye(field));
        verify(field.shown);
        verify(!Probe.everythingSaid(field).includes(secret));
        verify(!Probe.saidOnFocus(field).includes(secret));
    }

    function test_aScreenReaderStillHearsWhatTheFieldIs() {
        const field = createTemporaryObject(component, testCase);
        field.forceActiveFocus();
        compare(Probe.role(input(field)), "EditableText");
        compare(Probe.name(input(field)), "Password");
        verify(Probe.description(input(field)).includes("12 characters or more"));
        verify(Probe.focused(input(field)));
        verify(Probe.nodes(field).includes("EditableText: Password"));
        field.error = "Use 12 characters or more.";
        verify(Probe.description(input(field)).includes(field.error));
    }

    function test_theEyeShowsAndLeavingHides() {
        const field = createTemporaryObject(component, testCase);
        type(field);
        mouseClick(eye(field));
        verify(field.shown);
        verify(field.inputFocused);
        testCase.forceActiveFocus();
        verify(!field.shown);
    }

    function test_theEyeWorksFromTheKeyboard() {
        const field = createTemporaryObject(component, testCase);
        type(field);
        keyClick(Qt.Key_Tab);
        verify(eye(field).activeFocus);
        keyClick(Qt.Key_Space);
        verify(field.shown);
        compare(Probe.name(eye(field)), "Hide password");
        keyClick(Qt.Key_Space);
        verify(!field.shown);
    }

    function test_clearForgetsTheText() {
        const field = createTemporaryObject(component, testCase);
        type(field);
        field.clear();
        compare(field.text, "");
    }
}
