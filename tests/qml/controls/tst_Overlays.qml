// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "Overlays"
    when: windowShown
    width: 640
    height: 480
    visible: true

    ToastHost {
        id: toasts

        anchors.fill: parent
    }

    AppMenu {
        id: menu

        AppMenuItem { id: rotate; text: "Rotate…"; iconName: "rotate"; shortcutText: "R" }
        AppMenuItem { id: rename; text: "Rename"; iconName: "edit" }
        AppMenuSeparator {}
        AppMenuItem { id: revoke; text: "Revoke…"; iconName: "stop"; danger: true }
    }

    SheetPanel {
        id: sheet

        title: "CRM sync"
        initialFocus: first

        AppText { text: "Details" }
        AppButton { id: first; text: "Pause" }
        AppButton { id: second; text: "Rotate" }
    }

    Announcer { id: announcer }

    SignalSpy { id: undo; target: toasts; signalName: "actionClicked" }
    SignalSpy { id: clicks; target: first; signalName: "clicked" }
    SignalSpy { id: triggered; signalName: "triggered" }
    SignalSpy { id: cancelled; target: sheet; signalName: "cancelled" }

    function init() {
        Theme.reduceMotion = true;
        cancelled.clear();
    }

    function test_aToastSaysItsTextAndUndoHidesIt() {
        toasts.show("Invitation sent again to Noor", "check", "Undo");
        tryVerify(() => toasts.current.opacity === 1);
        compare(toasts.current.height, 40);
        compare(Probe.name(toasts.current), "Invitation sent again to Noor");
        mouseClick(toasts.current, toasts.current.width - 30, 20);
        compare(undo.count, 1);
        tryVerify(() => !toasts.current.visible);
    }

    function test_theKeyboardWalksAMenu() {
        triggered.target = rename;
        triggered.clear();
        menu.popup(testCase, 10, 10);
        tryVerify(() => menu.opened);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(triggered.count, 1);
        tryVerify(() => !menu.visible);
    }

    function cleanup() {
        Theme.coverLevel = 0;
        sheet.close();
        menu.close();
    }

    function test_aMenuClosesWhenAPageCoversTheWindow() {
        menu.popup(testCase, 10, 10);
        tryVerify(() => menu.opened);
        Theme.coverLevel = 4;
        tryVerify(() => !menu.visible);
    }

    function test_aSheetWaitsUntilTheCoverIsGone() {
        Theme.coverLevel = 1;
        sheet.open();
        verify(!sheet.visible);
        Theme.coverLevel = 0;
        tryVerify(() => sheet.opened);
        tryVerify(() => first.activeFocus);
    }

    function test_whatIsCoveredIsNotThereForAScreenReaderAndComesBack() {
        sheet.open();
        tryVerify(() => sheet.opened);
        verify(Probe.everythingShown(testCase).includes("CRM sync"));
        Theme.coverLevel = 1;
        verify(!Probe.everythingShown(testCase).includes("CRM sync"));
        clicks.clear();
        Probe.press(first);
        compare(clicks.count, 0);
        Theme.coverLevel = 0;
        verify(Probe.everythingShown(testCase).includes("CRM sync"));
    }

    function test_aMenuItemHasItsRoleNameAndPress() {
        triggered.target = revoke;
        triggered.clear();
        menu.popup(testCase, 10, 10);
        tryVerify(() => menu.opened);
        compare(Probe.role(revoke), "MenuItem");
        compare(Probe.name(revoke), "Revoke…");
        compare(revoke.ink, Theme.color.dangerText);
        compare(revoke.height, 32);
        verify(Probe.press(revoke));
        compare(triggered.count, 1);
        tryVerify(() => !menu.visible);
    }

    function test_escapeAsksASheetToClose() {
        sheet.open();
        tryVerify(() => sheet.opened);
        compare(Probe.role(sheet.contentItem), "Dialog");
        keyClick(Qt.Key_Escape);
        compare(cancelled.count, 1);
        sheet.close();
        tryVerify(() => !sheet.visible);
    }

    function test_aSheetWithUnsavedEditsAsksBeforeItLosesThem() {
        sheet.unsaved = true;
        sheet.follows(true);
        tryVerify(() => sheet.opened);
        keyClick(Qt.Key_Escape);
        const keep = findChild(sheet.discardDialog.contentItem, "discardKeep");
        tryVerify(() => keep.activeFocus);
        keyClick(Qt.Key_Escape); // Goes back to the edits.
        tryVerify(() => first.activeFocus);
        compare(cancelled.count, 0);
        keyClick(Qt.Key_Escape);
        tryVerify(() => keep.activeFocus);
        const discard = findChild(sheet.discardDialog.contentItem, "discardSubmit");
        mouseClick(discard);
        compare(cancelled.count, 1);
        sheet.unsaved = false;
        keyClick(Qt.Key_Escape);
        compare(cancelled.count, 2);
        sheet.follows(false);
        tryVerify(() => !sheet.visible);
    }

    function test_aSheetLeavesTheKeyboardWhereItWasPutWhileItSlidIn() {
        Theme.reduceMotion = false;
        sheet.open();
        verify(first.activeFocus);
        second.forceActiveFocus(Qt.MouseFocusReason);
        verify(!sheet.opened);
        tryVerify(() => sheet.opened);
        verify(second.activeFocus);
        sheet.close();
        tryVerify(() => !sheet.visible);
    }

    function test_theSameSentenceCanBeSaidTwice() {
        announcer.announce("5 keys");
        tryCompare(announcer, "message", "5 keys");
        announcer.announce("5 keys");
        compare(announcer.message, "");
        tryCompare(announcer, "message", "5 keys");
        compare(Probe.role(announcer), "AlertMessage");
    }
}
