// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Probe
import Intrlume.Theme

KeysCase {
    id: testCase

    name: "KeyDetailsSheet"

    function cleanup() {
        Theme.preference = Theme.System;
    }

    //! The sheet of a row, opened with Return.
    function openSheet(index) {
        startListed();
        const table = part("keysTable");
        table.focusRow(index);
        tryVerify(() => table.currentItem?.activeFocus);
        keyClick(Qt.Key_Return);
        return opened("keyDetailsSheet");
    }

    function test_showsWhatTheDesignDoes() {
        const sheet = openSheet(2);
        compare(sheet.title, "CRM sync");
        Service.fillSheet("CRM sync");
        tryCompare(Service, "waiting", 0);
        tryVerify(() => part("historyLine"));
        compare(findChild(sheet, "rotationTitle").text, "Rotate in 12 days");
        compare(findChild(sheet, "rotationText").text, "78 of 90 days old. Due on 4 December 2026.");
        compare(findChild(sheet, "detailsCreated").text, "Devansh Patil, 5 September 2026");
        compare(findChild(sheet, "detailsLastUsed").text, "41 min ago from 198.51.100.7");
        verify(findChild(sheet, "detailsUses").text.startsWith("18,204 calls"));
        verify(!findChild(sheet, "rotationCockpit").visible);
        picture("key-details");
        Theme.preference = Theme.Dark;
        picture("key-details-dark");
    }

    function test_theOldKeyHasACockpit() {
        const sheet = openSheet(1);
        Service.fillSheet("Legacy IVR bridge"); // Another key's answer changes nothing.
        Service.fillRotation("Telephony gateway");
        tryVerify(() => findChild(sheet, "rotationCockpit").visible);
        compare(findChild(sheet, "cockpitTitle").text, "Old key: Stops in 6 h");
        tryVerify(() => findChild(sheet, "cockpitSources").text === "3 addresses used the old key in the last 30 days");
        verify(!findChild(sheet, "detailsRotateButton").visible);
        picture("key-details-rotation");
        mouseClick(findChild(sheet, "stopOldButton"));
        opened("stopNowDialog");
        keyClick(Qt.Key_Escape);
        closed("stopNowDialog");
        mouseClick(findChild(sheet, "keepLongerButton"));
        opened("extendKeyDialog");
    }

    function test_escapeClosesAndGivesTheRowBack() {
        const sheet = openSheet(2);
        Service.fillSheet("CRM sync");
        keyClick(Qt.Key_Escape);
        closed("keyDetailsSheet");
        verify(!sheet.visible);
        tryVerify(() => part("keysTable").currentItem.activeFocus);
    }

    function test_aNoteIsSavedWhenItIsLeft() {
        const sheet = openSheet(2);
        Service.fillSheet("CRM sync");
        tryCompare(Service, "waiting", 0);
        const field = findChild(sheet, "detailsNote");
        field.forceActiveFocus();
        type("Vault");
        keyClick(Qt.Key_Return);
        tryCompare(Service, "waiting", 1);
        compare(Dialogs.body("note"), "{\"note\":\"Vault\"}");
    }

    function test_aNoteThatCanNotBeSavedIsNotLostWithoutAWord() {
        const sheet = openSheet(2);
        Service.fillSheet("CRM sync");
        tryCompare(Service, "waiting", 0);
        findChild(sheet, "detailsNote").forceActiveFocus();
        type("Vault");
        keyClick(Qt.Key_Escape);
        tryCompare(Service, "waiting", 1); // Saved first.
        Service.fail("forbidden");
        const question = opened("discardNoteDialog");
        compare(question.title, "Discard changes?");
        tryVerify(() => part("discardKeep").activeFocus);
        picture("discard-note");
        mouseClick(part("discardKeep"));
        closed("discardNoteDialog");
        verify(sheet.opened);
        compare(findChild(sheet, "detailsNote").text, "Vault");
        verify(part("detailsNoteRetry").visible);
        picture("note-not-saved");
        keyClick(Qt.Key_Escape);
        opened("discardNoteDialog");
        mouseClick(part("discardSubmit"));
        closed("keyDetailsSheet");
    }

    function test_f2RenamesFromTheSheet() {
        openSheet(2);
        Service.fillSheet("CRM sync");
        tryCompare(Service, "waiting", 0);
        keyClick(Qt.Key_F2);
        closed("keyDetailsSheet");
        tryVerify(() => part("keyNameInput")?.activeFocus);
    }

    function test_actionsOpenTheirDialogs() {
        const sheet = openSheet(2);
        Service.fillSheet("CRM sync");
        tryCompare(Service, "waiting", 0);
        mouseClick(findChild(sheet, "detailsCopyIdButton"));
        verify(Service.clipboardText.startsWith("key_"));
        mouseClick(findChild(sheet, "detailsRotateButton"));
        opened("rotateKeyDialog");
        keyClick(Qt.Key_Escape);
        closed("rotateKeyDialog");
        mouseClick(findChild(sheet, "detailsRevokeButton"));
        opened("revokeKeyDialog");
        keyClick(Qt.Key_Escape);
        closed("revokeKeyDialog");
        mouseClick(findChild(sheet, "detailsRenameButton"));
        closed("keyDetailsSheet");
        tryVerify(() => part("keyNameInput")?.activeFocus);
    }
}
