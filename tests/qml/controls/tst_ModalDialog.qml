// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "ModalDialog"
    when: windowShown
    width: 640
    height: 360
    visible: true

    Item {
        id: page

        anchors.fill: parent

        AppButton { id: opener; text: "Open" }
        AppButton { id: other; y: 60; text: "Other" }
    }

    Component {
        id: component

        ModalDialog {
            property alias name: nameField
            property alias note: noteField
            property alias cancel: cancelButton

            title: "Generate new key"
            subtitle: "The full key is shown once."
            initialFocus: nameField

            Field { id: nameField; label: "Name" }
            Field { id: noteField; label: "Note" }
            Repeater {
                model: 12

                AppText { required property int index; text: "Line " + index }
            }
            footer: [
                AppButton { id: cancelButton; text: "Cancel" },
                AppButton { text: "Generate key"; kind: AppButton.Primary }
            ]
        }
    }

    SignalSpy { id: cancelled; signalName: "cancelled" }
    SignalSpy { id: refused; signalName: "escRefused" }
    SignalSpy { id: submitted; signalName: "submitted" }

    function init() {
        Theme.reduceMotion = true;
    }

    function make(properties) {
        const dialog = createTemporaryObject(component, page, properties ?? {});
        verify(dialog);
        return dialog;
    }

    function open(properties) {
        opener.forceActiveFocus(Qt.TabFocusReason);
        const dialog = make(properties);
        for (const spy of [cancelled, refused, submitted]) {
            spy.target = dialog;
            spy.clear();
        }
        dialog.open();
        tryVerify(() => dialog.opened);
        return dialog;
    }

    function test_focusGoesInAndComesBack() {
        const dialog = open();
        verify(dialog.name.inputFocused);
        dialog.close();
        tryVerify(() => !dialog.visible);
        verify(opener.activeFocus);
    }

    function test_takesWhatIsTypedWhileItFadesIn() {
        Theme.reduceMotion = false;
        const dialog = make();
        dialog.open();
        verify(!dialog.opened);
        keyClick(Qt.Key_A);
        compare(dialog.name.text, "a");
        dialog.close();
    }

    function test_hasTheKeyboardItselfWhereNothingIsNamed() {
        failOnWarning(/./);
        const dialog = open({ initialFocus: null });
        verify(dialog.contentItem.activeFocus);
        keyClick(Qt.Key_Escape);
        compare(cancelled.count, 1);
        dialog.close();
    }

    function test_leavesTheKeyboardWhereItWasPutWhileItFadedIn() {
        Theme.reduceMotion = false;
        const dialog = make();
        dialog.open();
        dialog.note.forceActiveFocus(Qt.MouseFocusReason);
        verify(!dialog.opened);
        tryVerify(() => dialog.opened);
        verify(dialog.note.inputFocused);
        dialog.close();
    }

    function test_startsOverWhereItIsOpenedAgain() {
        const dialog = open();
        dialog.note.forceActiveFocus(Qt.MouseFocusReason);
        dialog.close();
        tryVerify(() => !dialog.visible);
        dialog.open();
        tryVerify(() => dialog.opened);
        verify(dialog.name.inputFocused);
        dialog.close();
    }

    function test_leavesTheKeyboardWhereItWasPutWhileItFadedOut() {
        Theme.reduceMotion = false;
        const dialog = open();
        dialog.close();
        verify(opener.activeFocus);
        other.forceActiveFocus(Qt.MouseFocusReason);
        verify(dialog.visible);
        tryVerify(() => !dialog.visible);
        verify(other.activeFocus);
    }

    function test_leavesTheKeyboardToADialogThatTookItsPlace_data() {
        return [{ tag: "opened before this one closes", before: true }, { tag: "opened after", before: false }];
    }

    function test_leavesTheKeyboardToADialogThatTookItsPlace(data) {
        Theme.reduceMotion = false;
        const first = open();
        const second = make();
        if (data.before)
            second.open();
        first.close();
        if (!data.before)
            second.open();
        verify(second.name.inputFocused);
        tryVerify(() => !first.visible && second.opened);
        verify(second.name.inputFocused);
        second.close();
        verify(opener.activeFocus);
    }

    function test_givesTheKeyboardBackToTheDialogBelow() {
        const below = open();
        below.note.forceActiveFocus(Qt.TabFocusReason);
        const above = make();
        above.open();
        tryVerify(() => above.opened);
        verify(above.name.inputFocused);
        above.close();
        tryVerify(() => !above.visible);
        verify(below.note.inputFocused);
        below.close();
        tryVerify(() => !below.visible);
        verify(opener.activeFocus);
    }

    function test_tabStaysInside() {
        const dialog = open();
        for (let i = 0; i < 8; ++i) {
            keyClick(Qt.Key_Tab);
            verify(!opener.activeFocus);
            verify(!other.activeFocus);
        }
        dialog.close();
    }

    function test_escapeAsksAndDoesNotClose() {
        const dialog = open();
        keyClick(Qt.Key_Escape);
        compare(cancelled.count, 1);
        verify(dialog.opened);
        dialog.close();
    }

    function test_aDialogThatMustNotBeLostRefusesEscapeAndTheScrim() {
        const dialog = open({ escCloses: false, closable: false });
        keyClick(Qt.Key_Escape);
        compare(refused.count, 1);
        compare(cancelled.count, 0);
        mouseClick(testCase, 4, 4);
        compare(refused.count, 2);
        mouseClick(dialog.contentItem, 200, 8);
        compare(refused.count, 2);
        verify(dialog.opened);
        dialog.close();
    }

    function test_controlReturnSubmits() {
        const dialog = open();
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(submitted.count, 1);
        dialog.close();
    }

    function test_saysItsTitleAndFirstLine() {
        const dialog = open();
        compare(Probe.role(dialog.contentItem), "Dialog");
        compare(Probe.name(dialog.contentItem), "Generate new key");
        compare(Probe.description(dialog.contentItem), "The full key is shown once.");
        dialog.close();
    }

    function test_isNeverHigherThanTheWindow() {
        const dialog = open();
        verify(dialog.height <= testCase.Window.height - 32);
        verify(dialog.cancel.visible);
        dialog.close();
    }
}
