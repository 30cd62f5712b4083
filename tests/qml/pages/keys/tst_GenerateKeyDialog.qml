// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Probe

KeysCase {
    id: testCase

    name: "GenerateKeyDialog"

    function open() {
        startListed();
        mouseClick(part("generateKeyButton"));
        return opened("generateKeyDialog");
    }

    function test_beginsWithTheNameAndSaysWhenItIsDue() {
        const dialog = open();
        tryVerify(() => part("keyNameField").activeFocus);
        verify(Probe.everythingSaid(page).includes("Say where it runs, so you know what stops if you revoke it."));
        verify(part("generateSubmitButton").disabledReason !== "");
        compare(dialog.viewModel.dueText, "Due for rotation on 20 February 2027");
        type("Telephony gateway");
        compare(part("generateSubmitButton").disabledReason, "");
        picture("generate-key");
    }

    function test_makesAKeyAndShowsItOnce() {
        open();
        type("Telephony gateway");
        mouseClick(part("testCard"));
        verify(!Service.viewModel.generateKey.live);
        mouseClick(part("liveCard"));
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryCompare(Service.viewModel.generateKey, "busy", true);
        verify(part("generateSubmitButton").busy);
        keyClick(Qt.Key_Escape);
        verify(findChild(page, "generateKeyDialog").visible);
        Service.generateKey();
        closed("generateKeyDialog");
        opened("revealKeyDialog");
    }

    function test_aTakenNameIsSaidUnderIt() {
        open();
        type("CRM sync");
        keyClick(Qt.Key_Return);
        Service.fail("conflict", "name-taken");
        tryCompare(part("keyNameField"), "error", "A key with this name exists.");
        tryVerify(() => part("keyNameField").activeFocus);
        picture("generate-key-taken");
    }

    function test_aFailureKeepsWhatWasTyped() {
        open();
        type("CRM sync");
        keyClick(Qt.Key_Return);
        Service.fail("forbidden", "permission-missing");
        tryVerify(() => part("generateError"));
        compare(part("keyNameField").text, "CRM sync");
        picture("generate-key-error");
    }

    function test_escAndCancelCloseIt() {
        open();
        keyClick(Qt.Key_Escape);
        closed("generateKeyDialog");
        mouseClick(part("generateKeyButton"));
        opened("generateKeyDialog");
        mouseClick(part("generateCancelButton"));
        closed("generateKeyDialog");
        tryVerify(() => part("generateKeyButton").activeFocus);
    }
}
