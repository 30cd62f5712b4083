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
        tryCompare(Service, "waiting", 1);
        compare(Service.query("text"), "gatewya");
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

    function test_f5LoadsAgainAndNGenerates() {
        startListed();
        const before = Service.requests;
        keyClick(Qt.Key_F5);
        tryCompare(Service, "requests", before + 1);
        Service.listKeys();
        keyClick(Qt.Key_N);
        opened("generateKeyDialog");
    }

    function test_aHundredThousandRowsScroll() {
        startListed();
        Service.listManyKeys(100000);
        const table = part("keysTable");
        compare(table.count, 100010);
        const start = Date.now();
        table.focusRow(99999);
        waitForRendering(page);
        table.focusRow(5);
        waitForRendering(page);
        verify(Date.now() - start < 5000, (Date.now() - start) + " ms");
    }
}
