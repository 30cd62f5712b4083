// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Probe
import Intrlume.Theme

KeysCase {
    id: testCase

    name: "EditAllowedIpsDialog"

    function open(name = "CRM sync") {
        startListed();
        Dialogs.askToEditAllowedIps(name);
        Dialogs.tellAddress("203.0.113.24");
        tryCompare(Service, "waiting", 0);
        page.viewModel.dialogs.allowedIps.ranges;
        return opened("editAllowedIpsDialog");
    }

    //! Changes the only range, so that most addresses fall out.
    function narrow() {
        const field = find(part("allowedIpRow0"), "cidrField");
        field.forceActiveFocus(Qt.TabFocusReason);
        field.selectAll();
        type("198.51.100.0/28");
        keyClick(Qt.Key_Tab);
    }

    function cleanup() {
        Theme.preference = Theme.System;
    }

    function test_checksByItselfAndWarnsOfWhoWouldBeRefused() {
        open();
        verify(!part("rangesCheck"));
        compare(part("editRangesSubmitButton").disabledReason, "Nothing has changed");
        narrow();
        tryVerify(() => part("rangesCheck"));
        compare(part("rangesCheckText").text, "Checking against the last 30 days");
        tryCompare(Service, "waiting", 1);
        verify(Dialogs.lastPath.endsWith("/allowed-ips/check"));
        Dialogs.checkRanges(["198.51.100.77", "198.51.100.142"]);
        tryVerify(() => part("refusedBanner"));
        compare(part("refusedBanner").title, "2 addresses would be refused");
        verify(Probe.everythingSaid(page).includes("198.51.100.77, 1,204 calls, last 20 min ago"));
        compare(part("editRangesSubmitButton").text, "Save anyway");
        picture("edit-ranges-refused");
        Theme.preference = Theme.Dark;
        picture("edit-ranges-refused-dark");
        mouseClick(part("editRangesSubmitButton"));
        tryCompare(Service, "waiting", 1);
        compare(Dialogs.body("allowed_ips"), '{"allowed_ips":[{"cidr":"198.51.100.0/28","note":"Office"}]}');
        Dialogs.saveRanges("CRM sync");
        closed("editAllowedIpsDialog");
        tryVerify(() => Probe.everythingSaid(page).includes("Allowed addresses saved"));
    }

    function test_savingAtOnceWaitsForTheCheck() {
        const dialog = open();
        narrow();
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryCompare(Service, "waiting", 1);
        verify(Dialogs.lastPath.endsWith("/allowed-ips/check"));
        Dialogs.checkRanges(["198.51.100.77"]);
        tryVerify(() => part("refusedBanner"));
        verify(dialog.opened);
        compare(Service.waiting, 0);
    }

    function test_aHarmlessDraftIsSavedWithoutAnotherQuestion() {
        open();
        narrow();
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryCompare(Service, "waiting", 1);
        Dialogs.checkRanges([]);
        tryCompare(Service, "waiting", 1);
        picture("edit-ranges-clean");
        Dialogs.saveRanges("CRM sync");
        closed("editAllowedIpsDialog");
    }

    function test_whoeverChangedItMeanwhileIsNotOverwritten() {
        open();
        narrow();
        tryCompare(Service, "waiting", 1);
        Dialogs.checkRanges([]);
        tryVerify(() => part("rangesCheckText").text.startsWith("All 3 addresses"));
        mouseClick(part("editRangesSubmitButton"));
        Dialogs.changedMeanwhile();
        tryVerify(() => part("editRangesError"));
        compare(part("editRangesError").text, "Someone else changed this. Reload to see it.");
        picture("edit-ranges-changed");
        mouseClick(part("editRangesReloadButton"));
        Dialogs.giveKey("CRM sync");
        tryVerify(() => !part("editRangesError"));
        compare(find(part("allowedIpRow0"), "cidrField").text, "198.51.100.0/28"); // The ranges were the same, so the draft stays.
        mouseClick(part("editRangesSubmitButton"));
        tryCompare(Service, "waiting", 1);
        Dialogs.saveRanges("CRM sync");
        closed("editAllowedIpsDialog");
    }
}
