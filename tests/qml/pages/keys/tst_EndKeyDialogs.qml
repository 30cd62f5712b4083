// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Probe
import Intrlume.Theme

KeysCase {
    id: testCase

    name: "EndKeyDialogs"

    function cleanup() {
        Theme.preference = Theme.System;
    }

    function test_stoppingAnOldKeyNowShowsTheRegions() {
        startListed();
        Dialogs.askToStopNow("Lab report sender");
        const dialog = opened("stopNowDialog");
        compare(dialog.title, "Stop the old key of Lab report sender now?");
        compare(dialog.subtitle, "It would stop by itself on Sun 22 Nov, 16:42. You can’t undo this.");
        tryVerify(() => part("stopNowCancelButton").activeFocus);
        compare(part("stopNowUseBanner").text, "Last used 39 min ago, 12 calls in the last 24 hours.");
        picture("stop-now");
        mouseClick(part("stopNowSubmitButton"));
        tryCompare(Service, "waiting", 1);
        verify(Dialogs.lastPath.endsWith("/end-now"));
        Dialogs.stopKey("Lab report sender", [400, 500, 700, -1, -1]);
        closed("stopNowDialog");
        const progress = opened("stopKeyDialog");
        compare(progress.title, "Stopping Lab report sender");
    }

    function test_aRefusalStaysInTheQuestion() {
        startListed();
        Dialogs.askToStopNow("Lab report sender");
        opened("stopNowDialog");
        mouseClick(part("stopNowSubmitButton"));
        Service.fail("conflict", "key-not-ending");
        tryVerify(() => part("stopNowError"));
        compare(part("stopNowError").text, "This key is not ending any more. Reload to see it.");
        keyClick(Qt.Key_Escape);
        closed("stopNowDialog");
    }

    function test_anOldKeyIsKeptLonger() {
        startListed();
        Dialogs.askToExtend("Lab report sender");
        const dialog = opened("extendKeyDialog");
        compare(dialog.subtitle, "It stops on Sun 22 Nov, 16:42.");
        tryVerify(() => part("extendChoice0").activeFocus);
        keyClick(Qt.Key_Down);
        verify(part("extendChoice1").checked);
        verify(Probe.everythingSaid(page).includes("24 hours longer, Until Mon 23 Nov, 16:42"));
        picture("extend");
        mouseClick(part("extendSubmitButton"));
        tryCompare(Service, "waiting", 1);
        compare(Dialogs.body("ends_at"), '{"ends_at":"2026-11-23T16:42:00.000Z"}');
        Dialogs.extendKey("Lab report sender");
        closed("extendKeyDialog");
        tryVerify(() => Probe.everythingSaid(page).includes("The old key works until Mon 23 Nov, 16:42"));
    }

    function test_aReceiptSaysWhenAndHowToCheckIt() {
        startListed();
        Dialogs.askForReceipt("Legacy IVR bridge");
        const dialog = opened("receiptDialog");
        verify(part("receiptSaveButton").disabledReason !== "");
        tryCompare(Service, "waiting", 1);
        verify(Dialogs.lastPath.endsWith("/receipt"));
        Dialogs.giveReceipt("Legacy IVR bridge");
        tryCompare(part("receiptSaveButton"), "disabledReason", "");
        verify(Probe.everythingSaid(page).includes("Mumbai: 22 November 2026, 10:42:00, after 0.4 s"));
        compare(part("receiptCommand").plainText, "intrlume audit verify-receipt receipt-legacy-ivr-bridge-Ht4z.json");
        picture("receipt");
        page.viewModel.dialogs.receipt.save("file://" + Dialogs.file("receipt.json"));
        tryVerify(() => part("receiptSaved"));
        verify(Dialogs.read("receipt.json").includes('"algorithm": "Ed25519"'));
        verify(part("receiptCommand").plainText.endsWith("/receipt.json"));
        picture("receipt-saved");
        mouseClick(part("receiptCloseButton"));
        closed("receiptDialog");
    }

    function test_theProofLeadsToTheReceipt() {
        startListed();
        part("keysTable").focusRow(0);
        keyClick(Qt.Key_Delete);
        opened("revokeKeyDialog");
        part("revokeNameField").forceActiveFocus();
        type("Legacy IVR bridge");
        keyClick(Qt.Key_Return);
        tryCompare(Service, "waiting", 1);
        Service.revokeKey("Legacy IVR bridge", [400, 500, 700, 900, 1100]);
        opened("stopKeyDialog");
        tryVerify(() => part("showReceiptButton"));
        mouseClick(part("showReceiptButton"));
        closed("stopKeyDialog");
        opened("receiptDialog");
    }

    function test_revokingOffersToRotateInstead() {
        startListed();
        part("keysTable").focusRow(0);
        keyClick(Qt.Key_Delete);
        opened("revokeKeyDialog");
        mouseClick(part("rotateInsteadButton"));
        closed("revokeKeyDialog");
        compare(opened("rotateKeyDialog").title, "Rotate Legacy IVR bridge");
    }
}
