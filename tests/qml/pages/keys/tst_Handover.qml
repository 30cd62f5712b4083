// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Probe
import Intrlume.Theme

KeysCase {
    id: testCase

    name: "Handover"

    readonly property var handover: page ? page.viewModel.reveal.handover : null

    function open() {
        startListed();
        Dialogs.offerKeychain();
        page.viewModel.askToGenerate();
        Dialogs.tellAddress("203.0.113.24");
        page.viewModel.generateKey.name = "Telephony gateway";
        page.viewModel.generateKey.generate();
        Service.generateKey();
        Service.listKeys();
        opened("revealKeyDialog");
        closed("generateKeyDialog");
    }

    function fill(field, text) {
        const input = part("handoverField_" + field);
        input.forceActiveFocus(Qt.TabFocusReason);
        input.selectAll();
        type(text);
    }

    function cleanup() {
        Theme.preference = Theme.System;
    }

    function test_theMenuOffersWhatIsInstalled() {
        Dialogs.install("gh");
        open();
        tryVerify(() => handover.missingReasons.join() === ",aws is not installed,vercel is not installed");
        mouseClick(part("handoverButton"));
        tryVerify(() => findChild(page, "handoverMenu").opened);
        verify(findChild(page, "handoverGitHub").enabled);
        verify(!findChild(page, "handoverAws").enabled);
        picture("handover-menu");
        keyClick(Qt.Key_Escape);
        tryVerify(() => !findChild(page, "handoverMenu").visible);
        verify(findChild(page, "revealKeyDialog").opened);
    }

    function test_theKeychainKeepsIt() {
        open();
        handover.storeInKeychain();
        tryVerify(() => part("storedPlace"));
        compare(part("storedPlace").text, "Stored in this computer’s keychain, for intrlume run");
        verify(Dialogs.keptKeys.includes("Telephony gateway"));
        verify(part("storedNoteField").text.startsWith("Keychain of "));
        picture("handover-keychain");
    }

    function test_aLockedKeychainIsSaid() {
        open();
        Dialogs.offerKeychain(true);
        handover.storeInKeychain();
        tryVerify(() => part("keychainErrorBanner"));
        compare(part("keychainErrorBanner").text, "The keychain is locked. Unlock it and try again.");
        verify(!part("storedPlace"));
    }

    function test_sendsThroughTheProgramWithoutShowing() {
        Dialogs.install("gh");
        open();
        tryVerify(() => handover.missingReasons[0] === "");
        handover.begin(0);
        const dialog = opened("handoverDialog");
        compare(dialog.title, "Send to GitHub Actions");
        tryVerify(() => part("handoverField_repository").activeFocus);
        picture("handover-github");
        mouseClick(part("handoverSendButton"));
        compare(part("handoverField_repository").error, "Enter the repository as owner/name.");
        fill("repository", "nilavya/voice");
        compare(part("handoverField_repository").error, "");
        mouseClick(part("handoverSendButton"));
        closed("handoverDialog");
        compare(part("storedPlace").text, "Sent to GitHub Actions: nilavya/voice, INTRLUME_API_KEY");
        compare(part("storedNoteField").text, "GitHub Actions: nilavya/voice, INTRLUME_API_KEY");
        verify(!Probe.everythingSaid(page).includes(Service.secret));
        picture("handover-sent");
    }

    function test_whatTheProgramSaysIsSaid() {
        Dialogs.install("gh", "echo 'HTTP 403: no rights on nilavya/voice' >&2; exit 1");
        open();
        tryVerify(() => handover.missingReasons[0] === "");
        handover.begin(0);
        opened("handoverDialog");
        fill("repository", "nilavya/voice");
        mouseClick(part("handoverSendButton"));
        tryVerify(() => part("handoverError"));
        compare(part("handoverError").title, "The key was not sent");
        verify(part("handoverError").text.includes("HTTP 403: no rights on nilavya/voice"));
        picture("handover-failed");
        mouseClick(part("handoverCancelButton"));
        closed("handoverDialog");
        verify(!part("storedPlace"));
        verify(findChild(page, "revealKeyDialog").opened);
    }

    function test_theNoteIsSavedWithTheKey() {
        open();
        const field = part("storedNoteField");
        field.forceActiveFocus(Qt.TabFocusReason);
        type("Vault, team/voice");
        mouseClick(part("storedCheckBox"), 8, 14);
        tryCompare(Service, "waiting", 1);
        compare(Dialogs.body("note"), '{"note":"Vault, team/voice"}');
        Dialogs.giveKey("Telephony gateway");
        tryCompare(Service, "waiting", 0);
        picture("reveal-key-note");
    }

    function test_theKeyItselfIsNoNote() {
        open();
        const field = part("storedNoteField");
        field.forceActiveFocus(Qt.TabFocusReason);
        page.viewModel.reveal.note.text = Service.secret;
        compare(field.error, "This is the key itself. Write only where it is kept.");
        mouseClick(part("storedCheckBox"), 8, 14);
        mouseClick(part("revealDoneButton"));
        verify(findChild(page, "revealKeyDialog").opened);
        compare(Service.waiting, 0);
    }
}
