// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Probe
import Intrlume.Theme

KeysCase {
    id: testCase

    name: "KeysPage"

    function cleanup() {
        Theme.preference = Theme.System;
        width = 1048;
    }

    function row(index) {
        return part("keysTable").currentIndex === index ? part("keysTable").currentItem : null;
    }

    function test_showsTheListAsTheDesignDoes() {
        startListed();
        compare(part("keysCount").text, "9 active");
        compare(part("keysBanner").text, "1 key is overdue. Legacy IVR bridge was due on 18 November.");
        // A view makes its rows in its own time.
        tryVerify(() => Probe.everythingSaid(page).includes("CRM sync, live key ending Bn8e, used 41 minutes ago, rotate in 12 days, 1 allowed range, active"));
        picture("api-keys");
        Theme.preference = Theme.Dark;
        picture("api-keys-dark");
    }

    function test_narrowPagesDropColumns() {
        startListed();
        testCase.width = 894;
        testCase.height = 604;
        picture("api-keys-960");
        const columns = part("keysTable").columns;
        verify(!columns[4].shown);
        verify(!columns[5].shown);
        verify(columns[3].shown);
        testCase.height = 784;
    }

    function test_waitingShowsASkeletonAndThenTheRows() {
        start();
        const table = part("keysTable");
        verify(!table.loadingShown);
        tryVerify(() => table.loadingShown);
        Service.listKeys();
        tryCompare(table, "count", 10);
        tryVerify(() => !table.loadingShown);
    }

    function test_anEmptyListOffersTheFirstStep() {
        start();
        Service.listNoKeys();
        tryVerify(() => part("keysPlaceholder"));
        compare(part("keysPlaceholder").title, "No API keys yet");
        picture("state-empty");
        verify(!part("keysSearch"));
        mouseClick(part("emptyGenerateButton"));
        opened("generateKeyDialog");
    }

    function test_anErrorCanBeTriedAgainAndReported() {
        start();
        Service.fail("server");
        tryVerify(() => part("retryButton"));
        picture("state-error");
        mouseClick(part("copyDetailsButton"));
        verify(Service.clipboardText.includes("req_7k2m9x"));
        // The button may still move as its neighbour says "Copied": click until the page asks again.
        tryVerify(() => {
            if (Service.waiting < 2)
                mouseClick(part("retryButton"));
            return Service.waiting === 2;
        });
        Service.listRegions();
        Service.listKeys();
        tryCompare(part("keysTable"), "count", 10);
    }

    function test_offlineKeepsTheListAndStopsWriting() {
        startListed();
        page.offline = true;
        tryVerify(() => part("bannerRetryButton"));
        compare(part("keysBanner").text, "You’re offline. Showing what was loaded at 10:42.");
        compare(part("generateKeyButton").disabledReason, "You’re offline");
        picture("state-offline");
        mouseClick(part("generateKeyButton"));
        verify(!findChild(page, "generateKeyDialog").visible);
        page.offline = false;
        tryCompare(part("generateKeyButton"), "disabledReason", "");
    }

    function test_noMatchOffersToClear() {
        startListed();
        keyClick("/");
        tryVerify(() => part("keysSearch").activeFocus);
        type("gatewya");
        tryVerify(() => Service.query("text") === "gatewya");
        while (Service.waiting > 0) // On a slow machine one for "gate" may have gone before.
            Service.listNoKeys();
        tryVerify(() => part("clearFiltersButton"));
        compare(part("keysPlaceholder").title, "No keys match “gatewya”");
        Service.listKeys();
        picture("state-no-match");
        mouseClick(part("clearFiltersButton"));
        Service.listKeys();
        tryCompare(part("keysTable"), "count", 10);
        compare(part("keysSearch").text, "");
    }

    function test_rolesWithoutKeysAreToldWhomToAsk() {
        start("developer");
        tryVerify(() => part("copyRequestButton"));
        compare(part("keysPlaceholder").title, "Only owners manage API keys");
        verify(!part("generateKeyButton"));
        picture("state-no-access");
        mouseClick(part("copyRequestButton"));
        verify(Service.clipboardText.includes("Nilavya Health"));
    }

    function test_theEnvironmentFiltersOnTheServer() {
        startListed();
        const environment = part("keysEnvironment");
        mouseClick(environment, environment.width - 12, environment.height / 2);
        tryCompare(Service, "waiting", 1);
        compare(Service.query("environment"), "test");
    }

    function test_rowsAreWalkedWithTheKeyboard() {
        startListed();
        const table = part("keysTable");
        table.focusRow(0);
        tryVerify(() => row(0)?.activeFocus);
        keyClick(Qt.Key_Down);
        tryVerify(() => row(1)?.activeFocus);
        keyClick(Qt.Key_End);
        tryVerify(() => row(9)?.activeFocus);
        keyClick(Qt.Key_Home);
        tryVerify(() => row(0)?.activeFocus);
        keyClick(Qt.Key_Delete);
        compare(opened("revokeKeyDialog").title, "Revoke Legacy IVR bridge");
        keyClick(Qt.Key_Escape);
        closed("revokeKeyDialog");
        tryVerify(() => row(0)?.activeFocus);
    }

    function test_theRowMenuCopiesTheIdAndRevokes() {
        startListed();
        const table = part("keysTable");
        table.focusRow(2);
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        const menu = findChild(page, "keyMenu");
        tryVerify(() => menu.opened);
        picture("row-menu");
        const items = [findChild(menu, "copyKeyIdItem"), findChild(menu, "revokeKeyItem")];
        mouseClick(items[0]);
        verify(Service.clipboardText.startsWith("key_"));
        tryVerify(() => !menu.visible);
        mouseClick(find(row(2), "keyMenuButton"));
        tryVerify(() => menu.opened);
        mouseClick(items[1]);
        compare(opened("revokeKeyDialog").title, "Revoke CRM sync");
        keyClick(Qt.Key_Escape);
        closed("revokeKeyDialog");
    }

    //! Opens the actions of a row, and does one.
    function choose(index, name) {
        part("keysTable").focusRow(index);
        tryVerify(() => row(index)?.activeFocus);
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        const menu = findChild(page, "keyMenu");
        tryVerify(() => menu.opened);
        const item = findChild(menu, name);
        verify(item.visible, name);
        mouseClick(item);
        tryVerify(() => !menu.visible);
    }

    function test_aPauseThatFailsIsSaidWithAWayToTryAgain() {
        startListed();
        choose(2, "pauseKeyItem");
        tryCompare(Service, "waiting", 1);
        verify(row(2).pausing);
        Service.fail("forbidden");
        tryVerify(() => part("keysBanner")?.text === "CRM sync was not paused. Your role changed. This action needs Owner.");
        verify(!row(2).pausing);
        picture("pause-failed");
        mouseClick(part("bannerActionButton"));
        tryCompare(Service, "waiting", 1);
        Service.rename("CRM sync", "CRM sync");
        tryVerify(() => !row(2).pausing);
    }

    function test_anOldKeyCanBeKeptLongerOrStopped() {
        startListed();
        choose(1, "extendKeyItem");
        opened("extendKeyDialog");
        keyClick(Qt.Key_Escape);
        closed("extendKeyDialog");
        choose(1, "stopNowItem");
        opened("stopNowDialog");
        keyClick(Qt.Key_Escape);
        closed("stopNowDialog");
    }

    function test_aKeyThatLeakedIsReplacedFromItsMenu() {
        startListed();
        choose(2, "leakedKeyItem");
        compare(opened("rotateKeyDialog").title, "Replace CRM sync now");
    }

    function test_theBannerRotatesTheOverdueKey() {
        startListed();
        tryVerify(() => part("bannerActionButton"));
        mouseClick(part("bannerActionButton"));
        compare(opened("rotateKeyDialog").title, "Rotate Legacy IVR bridge");
    }

    function test_moreThatFailedIsLoadedFromTheEndOfTheList() {
        start();
        const table = part("keysTable");
        Service.listPart(0, 200, 400);
        Service.listRegions();
        tryCompare(table, "count", 200);
        table.focusRow(199);
        tryCompare(Service, "waiting", 1);
        Service.fail("server");
        tryVerify(() => part("loadMoreButton"));
        part("loadMoreButton").forceActiveFocus(); // Below what is in sight.
        keyClick(Qt.Key_Return);
        tryCompare(Service, "waiting", 1);
        Service.listPart(200, 200, 400);
        tryCompare(table, "count", 400);
    }

    function test_loadingAgainLeavesTheRowAndTheScroll() {
        start();
        const table = part("keysTable");
        const total = 1200;
        Service.listPart(0, 200, total);
        Service.listRegions();
        tryCompare(table, "count", 200);
        for (let rows = 200; rows < total; rows += 200) {
            table.focusRow(rows - 1);
            tryCompare(Service, "waiting", 1);
            Service.listPart(rows, 200, total);
            tryCompare(table, "count", rows + 200);
        }
        table.focusRow(899);
        tryVerify(() => row(899)?.activeFocus);
        const before = row(899).mapToItem(table, 0, 0).y;
        keyClick(Qt.Key_F5);
        for (let rows = 0; rows < total; rows += 200) {
            tryCompare(Service, "waiting", 1);
            Service.listPart(rows, 200, total);
        }
        tryVerify(() => !page.viewModel.loading);
        compare(table.count, total);
        compare(table.currentIndex, 899);
        verify(row(899).activeFocus);
        compare(row(899).mapToItem(table, 0, 0).y, before);
    }

    function test_whoeverLeftARenameKeepsTheKeyboard() {
        startListed();
        part("keysTable").focusRow(2);
        tryVerify(() => row(2)?.activeFocus);
        keyClick(Qt.Key_F2);
        tryVerify(() => part("keyNameInput")?.activeFocus);
        type("CRM bridge");
        part("keysSearch").forceActiveFocus(); // Leaving keeps the name.
        tryCompare(Service, "waiting", 1);
        Service.rename("CRM sync", "CRM bridge");
        tryVerify(() => row(2).name === "CRM bridge");
        verify(!part("keyNameInput"));
        verify(part("keysSearch").activeFocus);
    }

    function test_f5LoadsAgainAndNGenerates() {
        startListed();
        const before = Service.requests;
        keyClick(Qt.Key_F5);
        tryCompare(Service, "requests", before + 1);
        Service.listKeys();
        keyClick(Qt.Key_N);
        opened("generateKeyDialog");
    }

    function rowsAlive(item) {
        let alive = item.objectName === "keyRow" ? 1 : 0;
        for (let i = 0; i < item.children.length; ++i)
            alive += rowsAlive(item.children[i]);
        return alive;
    }

    function test_aHundredThousandRowsComeByPageAndFewItemsShowThem() {
        start();
        const table = part("keysTable");
        const total = 100000;
        Service.listPart(0, 200, total);
        Service.listRegions();
        tryCompare(table, "count", 200);
        let most = 0;
        for (let rows = 200; rows < total; rows += 200) {
            table.focusRow(rows - 1);
            tryVerify(() => Service.waiting === 1, 5000, "asks for row " + rows);
            compare(Service.query("after"), String(rows));
            compare(Service.query("limit"), "200");
            Service.listPart(rows, 200, total);
            tryVerify(() => table.count === rows + 200);
            most = Math.max(most, rowsAlive(table));
        }
        table.focusRow(total - 1);
        tryVerify(() => table.currentItem.name === "Key 99999");
        table.focusRow(50000);
        tryVerify(() => table.currentItem.name === "Key 50000");
        most = Math.max(most, rowsAlive(table));
        verify(most < 60, most + " items for " + total + " rows");
        compare(Service.waiting, 0);
    }

    function test_headersSortOnTheServer() {
        startListed();
        mouseClick(heading("Name"));
        tryCompare(Service, "waiting", 1);
        compare(Service.query("sort"), "name");
        Service.listKeys();
        tryCompare(Service, "waiting", 0);
        heading("Name").forceActiveFocus();
        keyClick(Qt.Key_Return);
        tryCompare(Service, "waiting", 1);
        compare(Service.query("order"), "desc");
        Service.listKeys();
        compare(heading("Name").descending, true);
        compare(heading("Key").column.sortable, false);
    }

    function heading(title) {
        const look = item => {
            if (item.column?.title === title && item.sortRequested)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = look(item.children[i]);
                if (found)
                    return found;
            }
            return null;
        };
        return look(part("keysTable"));
    }

    function test_pagesOfRowsAreWalkedWithTheKeyboard() {
        startListed();
        const table = part("keysTable");
        testCase.height = 440;
        waitForRendering(page);
        table.focusRow(0);
        tryVerify(() => row(0)?.activeFocus);
        keyClick(Qt.Key_PageDown);
        tryVerify(() => table.currentIndex > 1 && table.currentItem.activeFocus);
        keyClick(Qt.Key_PageUp);
        tryVerify(() => row(0)?.activeFocus);
        testCase.height = 784;
    }

    function test_f2RenamesInTheRow() {
        startListed();
        const table = part("keysTable");
        table.focusRow(2);
        tryVerify(() => row(2)?.activeFocus);
        keyClick(Qt.Key_F2);
        tryVerify(() => part("keyNameInput")?.activeFocus);
        type("CRM bridge");
        keyClick(Qt.Key_Return);
        tryCompare(Service, "waiting", 1);
        Service.fail("conflict", "name-taken");
        tryVerify(() => find(row(2), "keyRowSecondLine").text === "A key with this name exists.");
        picture("rename-taken");
        verify(part("keyNameInput").activeFocus);
        keyClick(Qt.Key_Return);
        tryCompare(Service, "waiting", 1);
        Service.rename("CRM sync", "CRM bridge");
        tryVerify(() => row(2).name === "CRM bridge");
        verify(!part("keyNameInput"));
    }

    function test_escapeGivesARenameUp() {
        startListed();
        part("keysTable").focusRow(2);
        tryVerify(() => row(2)?.activeFocus);
        const before = Service.requests;
        keyClick(Qt.Key_F2);
        tryVerify(() => part("keyNameInput")?.activeFocus);
        type("x");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !part("keyNameInput"));
        tryVerify(() => row(2).activeFocus);
        compare(row(2).name, "CRM sync");
        compare(Service.requests, before);
    }

    function test_rotateAndCopyHaveKeysOfTheirOwn() {
        startListed();
        part("keysTable").focusRow(2);
        tryVerify(() => row(2)?.activeFocus);
        keyClick(Qt.Key_C, Qt.ControlModifier);
        verify(Service.clipboardText.startsWith("key_"));
        keyClick(Qt.Key_R);
        compare(opened("rotateKeyDialog").title, "Rotate CRM sync");
        keyClick(Qt.Key_Escape);
        closed("rotateKeyDialog");
    }

    function test_thePolicySaysWhatItMakesOverdue() {
        startListed();
        mouseClick(part("changePolicyButton"));
        const dialog = opened("rotationPolicyDialog");
        mouseClick(part("policyChoice1"));
        tryCompare(Service, "waiting", 1);
        compare(Service.query("rotation_days"), "60");
        Service.giveCounts(1, 3);
        tryVerify(() => findChild(dialog, "policyEffect").text === "2 more keys become overdue.");
        picture("rotation-policy");
        mouseClick(findChild(dialog, "policySubmitButton"));
        tryCompare(Service, "waiting", 1);
        Service.savePolicy(60);
        closed("rotationPolicyDialog");
        Service.listKeys();
        tryVerify(() => page.viewModel.policyText === "Rotated every 60 days");
    }
}
