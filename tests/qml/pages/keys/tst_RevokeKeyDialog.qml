// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Probe

KeysCase {
    id: testCase

    name: "RevokeKeyDialog"

    function open() {
        startListed();
        part("keysTable").focusRow(0);
        keyClick(Qt.Key_Delete);
        return opened("revokeKeyDialog");
    }

    function confirm() {
        open();
        part("revokeNameField").forceActiveFocus();
        type("Legacy IVR bridge");
        keyClick(Qt.Key_Return);
        tryCompare(Service, "waiting", 1);
    }

    function test_beginsOnCancelAndNeedsTheName() {
        const dialog = open();
        tryVerify(() => part("revokeCancelButton").activeFocus);
        compare(part("inUseBanner").text, "Last used 3 min ago, 4,120 calls in the last 24 hours.");
        verify(part("revokeSubmitButton").disabledReason !== "");
        mouseClick(part("revokeSubmitButton"));
        verify(dialog.opened);
        part("revokeNameField").forceActiveFocus();
        type("Legacy IVR bri");
        verify(part("revokeSubmitButton").disabledReason !== "");
        picture("revoke-confirm");
        type("dge");
        compare(part("revokeSubmitButton").disabledReason, "");
        verify(Probe.everythingSaid(page).includes("Type Legacy IVR bridge to confirm"));
    }

    function test_showsTheRegionsAndTheProof() {
        confirm();
        Service.revokeKey("Legacy IVR bridge", [400, 500, 700, -1, -1]);
        closed("revokeKeyDialog");
        const dialog = opened("stopKeyDialog");
        Service.advance(900);
        compare(dialog.title, "Stopping Legacy IVR bridge");
        compare(part("stopProgress").text, "3 of 5 regions stopped");
        picture("revoke-progress");
        tryCompare(Service, "waiting", 1);
        Service.regionsStopped([400, 500, 700, 900, 1100]);
        tryCompare(dialog, "title", "Legacy IVR bridge is stopped");
        compare(part("stopProgress").text, "Stopped in all 5 regions in 1.1 s");
        picture("revoke-done");
        compare(part("stopCloseButton").text, "Done");
        mouseClick(part("stopCloseButton"));
        closed("stopKeyDialog");
        compare(part("keysTable").count, 9);
    }

    function test_aSilentRegionIsSaid() {
        confirm();
        Service.revokeKey("Legacy IVR bridge", [400, 500, 700, 900, -1]);
        opened("stopKeyDialog");
        Service.advance(11000);
        compare(part("silentText").text, "It will refuse the key when it reconnects. We keep trying.");
        picture("revoke-silent");
    }

    function test_closingGoesOnInTheBackground() {
        confirm();
        Service.revokeKey("Legacy IVR bridge", [400, 500, 700, -1, -1]);
        opened("stopKeyDialog");
        keyClick(Qt.Key_Escape);
        closed("stopKeyDialog");
        verify(Probe.everythingSaid(page).includes("Legacy IVR bridge, Stopping 3 of 5"));
        picture("revoke-background");
        Service.regionsStopped([400, 500, 700, 900, 1100]);
        tryCompare(part("keysTable"), "count", 9);
    }

    function test_whatCanNotBeFollowedIsNotShownAsProven() {
        confirm();
        Service.revokeKey("Legacy IVR bridge", [400, 500, 700, -1, -1]);
        opened("stopKeyDialog");
        compare(findChild(page, "stopMark").visible, false);
        tryCompare(Service, "waiting", 1);
        Service.fail("forbidden");
        tryVerify(() => part("stopMark")?.name === "warning");
        picture("revoke-unproven");
        mouseClick(part("stopCloseButton"));
        closed("stopKeyDialog");
        compare(part("keysTable").count, 10);
    }

    function test_aRefusalStaysInTheQuestion() {
        confirm();
        Service.fail("server");
        tryVerify(() => part("revokeError"));
        verify(findChild(page, "revokeKeyDialog").opened);
        picture("revoke-error");
    }
}
