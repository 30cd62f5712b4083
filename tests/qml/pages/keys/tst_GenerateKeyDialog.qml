// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Probe
import Intrlume.Theme

KeysCase {
    id: testCase

    name: "GenerateKeyDialog"

    function open() {
        startListed();
        mouseClick(part("generateKeyButton"));
        Dialogs.tellAddress("203.0.113.24");
        tryCompare(page.viewModel.generateKey.ranges, "callerAddress", "203.0.113.24");
        return opened("generateKeyDialog");
    }

    function cleanup() {
        Theme.preference = Theme.System;
        testCase.height = 784;
        testCase.width = 1048;
    }

    //! Two ranges as the design's picture has them.
    function fillRanges() {
        mouseClick(part("addRangeButton"));
        tryVerify(() => part("cidrField").activeFocus);
        type("198.51.100.0/24");
        keyClick(Qt.Key_Tab);
        type("Mysuru office");
        keyClick(Qt.Key_Return);
        type("10.20.0.0/33");
        keyClick(Qt.Key_Tab);
        type("Data centre");
    }

    function test_rangesAreCheckedAsTheyAreLeft() {
        open();
        type("Telephony gateway");
        fillRanges();
        const ranges = page.viewModel.generateKey.ranges;
        compare(ranges.count, 2);
        compare(find(part("allowedIpRow1"), "rangeMessage").text, "10.20.0.0/33 is not a valid range. The number after the slash must be 0 to 32.");
        compare(part("addCallerButton").text, "Add this computer, 203.0.113.24");
        compare(part("lockOutBanner").text, "Its address, 203.0.113.24, is outside these ranges. Calls with this key from here will be refused.");
        compare(part("generateSubmitButton").disabledReason, "Correct the ranges first");
        verify(Probe.everythingSaid(page).includes("10.20.0.0/33 is not a valid range."));
        picture("generate-key-ranges");
        Theme.preference = Theme.Dark;
        picture("generate-key-ranges-dark");
        Theme.preference = Theme.System;
        mouseClick(find(part("allowedIpRow1"), "removeRangeButton"));
        compare(ranges.count, 1);
        mouseClick(part("addCallerButton"));
        compare(ranges.count, 2);
        verify(!part("lockOutBanner"));
        verify(!part("addCallerButton"));
        compare(part("generateSubmitButton").disabledReason, "");
        picture("generate-key-caller");
        mouseClick(part("generateSubmitButton"));
        tryCompare(Service, "waiting", 1);
        verify(Dialogs.body("allowed_ips").includes('{"cidr":"203.0.113.24/32","note":"This computer"}'));
        Service.generateKey();
        closed("generateKeyDialog");
    }

    function test_smallWindowsScrollTheRangesAndKeepTheFooter() {
        testCase.width = 944;
        testCase.height = 604;
        const dialog = open();
        type("Telephony gateway");
        fillRanges();
        verify(dialog.height <= 604 - 32);
        picture("generate-key-960");
    }

    function test_manyPastedLinesBecomeRows() {
        open();
        mouseClick(part("addRangeButton"));
        const field = part("cidrField");
        tryVerify(() => field.activeFocus);
        copied.text = "198.51.100.0/24 Mysuru office\n192.0.2.7\n192.0.2.128/20, Data centre";
        copied.selectAll();
        copied.copy();
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(page.viewModel.generateKey.ranges.count, 3);
        compare(field.text, "198.51.100.0/24");
        compare(find(part("allowedIpRow0"), "rangeNoteField").text, "Mysuru office");
        compare(find(part("allowedIpRow1"), "cidrField").text, "192.0.2.7/32");
        const wrong = part("allowedIpRow2");
        compare(find(wrong, "rangeMessage").text, "Did you mean 192.0.0.0/20?");
        picture("generate-key-pasted");
        mouseClick(find(wrong, "useSuggestionButton"));
        compare(find(part("allowedIpRow2"), "cidrField").text, "192.0.0.0/20");
        compare(find(part("allowedIpRow2"), "rangeNoteField").text, "Data centre");
        compare(find(part("allowedIpRow1"), "rangeMessage").text, "Covered by 192.0.0.0/20.");
        picture("generate-key-covered");
    }

    function test_anAutomationKeyAsksForThePasswordWhereTheServerDoes() {
        open();
        type("Pipeline");
        mouseClick(part("automationCheckBox"), 8, 14);
        verify(page.viewModel.generateKey.automation);
        mouseClick(part("generateSubmitButton"));
        tryCompare(Service, "waiting", 1);
        compare(Dialogs.body("automation"), '{"automation":true}');
        Dialogs.wantElevation();
        opened("elevateDialog");
        tryVerify(() => part("elevatePasswordField").activeFocus);
        picture("elevate");
        type("wrong password");
        keyClick(Qt.Key_Return);
        tryCompare(Service, "waiting", 1);
        verify(!Probe.everythingSaid(page).includes("wrong password"));
        Dialogs.refusePassword();
        tryCompare(part("elevatePasswordField"), "error", "This password is wrong. 4 tries left.");
        compare(part("elevatePasswordField").text, "");
        picture("elevate-wrong");
        type("correct horse battery");
        keyClick(Qt.Key_Return);
        tryCompare(Service, "waiting", 1);
        Dialogs.elevate();
        closed("elevateDialog");
        tryCompare(Service, "waiting", 1);
        verify(Dialogs.lastPath.endsWith("/api-keys"));
        Service.generateKey();
        closed("generateKeyDialog");
        opened("revealKeyDialog");
    }

    function test_aLostAnswerOffersToTryAgain() {
        open();
        type("Telephony gateway");
        keyClick(Qt.Key_Return);
        for (let i = 0; i < 4; ++i)
            Service.fail("offline");
        tryVerify(() => part("generateError"));
        compare(part("generateError").title, "The new key did not arrive");
        compare(part("generateSubmitButton").text, "Retry");
        picture("generate-key-lost");
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
        Dialogs.tellAddress("");
        opened("generateKeyDialog");
        mouseClick(part("generateCancelButton"));
        closed("generateKeyDialog");
        tryVerify(() => part("generateKeyButton").activeFocus);
    }

    //! Puts what is to be pasted onto the clipboard.
    TextEdit {
        id: copied

        visible: false
    }
}
