// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Probe
import Intrlume.Theme

KeysCase {
    id: testCase

    name: "RevealKeyDialog"

    function open() {
        startListed();
        page.viewModel.askToGenerate();
        Dialogs.tellAddress("203.0.113.24");
        page.viewModel.generateKey.name = "Telephony gateway";
        page.viewModel.generateKey.generate();
        Service.generateKey();
        Service.listKeys();
        const dialog = opened("revealKeyDialog");
        closed("generateKeyDialog");
        return dialog;
    }

    function cleanup() {
        Theme.preference = Theme.System;
        testCase.height = 784;
        testCase.width = 1048;
    }

    function test_hidesTheKeyFromEyesAndScreenReaders() {
        open();
        const field = part("secretField");
        compare(Probe.name(field), "API key, hidden, ends in x9Qd");
        verify(!Probe.everythingSaid(page).includes(Service.secret));
        picture("reveal-key");
        keyPress(Qt.Key_Space);
        tryVerify(() => field.revealed);
        compare(field.secret, Service.secret);
        verify(!Probe.everythingSaid(page).includes(Service.secret));
        verify(!Probe.everythingSaid(page).includes(Service.secret.substring(17, 40)));
        picture("reveal-key-shown");
        const start = Date.now();
        tryVerify(() => Date.now() - start > 320);
        keyRelease(Qt.Key_Space);
        tryVerify(() => !field.revealed);
        compare(field.secret, "");
        compare(page.viewModel.reveal.shownText, "");
    }

    function test_copiesAndClears() {
        open();
        part("secretField").copyRequested();
        compare(Service.clipboardText, Service.secret);
        compare(part("secretField").secondsLeft, 45);
        picture("reveal-key-copied");
        Theme.preference = Theme.Dark;
        picture("reveal-key-dark");
        Service.advance(45000);
        compare(Service.clipboardText, "");
    }

    function test_anExampleTakesTheKeysPlaceAndSaysSo() {
        open();
        part("secretField").copyRequested();
        mouseClick(part("copyExampleButton"));
        verify(Service.clipboardText.includes("INTRLUME_API_KEY"));
        compare(part("copyExampleButton").text, "Example copied");
        Service.advance(1000);
        verify(!Probe.everythingSaid(page).includes("Copied, clears"));
    }

    function test_onlyDoneEndsItAndOnlyOnceStored() {
        const dialog = open();
        keyClick(Qt.Key_Escape);
        mouseClick(testCase, 4, 4);
        verify(dialog.opened);
        mouseClick(part("revealDoneButton"));
        verify(dialog.opened);
        mouseClick(part("storedCheckBox"), 8, 14);
        verify(page.viewModel.reveal.stored);
        mouseClick(part("revealDoneButton"));
        closed("revealKeyDialog");
        verify(!page.viewModel.reveal.open);
    }

    function test_closingTheWindowAsksFirst() {
        const dialog = open();
        verify(!page.viewModel.canClose);
        closing.target = page;
        closing.clear();
        page.askToClose();
        const question = opened("unstoredKeyDialog");
        compare(question.title, "Close without storing the key?");
        tryVerify(() => part("unstoredGoBackButton").activeFocus);
        picture("reveal-key-close");
        mouseClick(part("unstoredGoBackButton"));
        closed("unstoredKeyDialog");
        verify(dialog.opened);
        compare(closing.count, 0);
        page.askToClose();
        opened("unstoredKeyDialog");
        mouseClick(part("unstoredCloseButton"));
        tryCompare(closing, "count", 1);
        verify(page.viewModel.canClose);
    }

    function test_theExamplesNeverHoldTheKey() {
        open();
        const tabs = part("exampleTabs");
        for (let language = 0; language < 3; ++language) {
            tabs.select(language);
            verify(part("exampleCode").plainText.includes("https://api.intrlume.tech/v1/agents"));
            verify(part("exampleCode").plainText.includes("INTRLUME_API_KEY"));
            picture("reveal-key-example-" + language);
            mouseClick(part("copyExampleButton"));
            compare(Service.clipboardText, part("exampleCode").plainText);
            verify(!Service.clipboardText.includes(Service.secret));
        }
    }

    function test_smallWindowsKeepTheFooterInSight() {
        testCase.width = 944;
        testCase.height = 604;
        const dialog = open();
        verify(dialog.y >= 0);
        verify(dialog.height <= 604 - 32);
        picture("reveal-key-960");
    }

    SignalSpy {
        id: closing

        signalName: "closeConfirmed"
    }
}
