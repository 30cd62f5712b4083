// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Probe
import Intrlume.Theme

KeysCase {
    id: testCase

    name: "RotateKeyDialog"

    function open(name = "CRM sync") {
        startListed();
        Dialogs.askToRotate(name);
        Dialogs.tellUsage(1);
        tryCompare(Service, "waiting", 0);
        return opened("rotateKeyDialog");
    }

    function cleanup() {
        Theme.preference = Theme.System;
        testCase.height = 784;
        testCase.width = 1048;
    }

    function test_showsWhenTheOldKeyStops() {
        const dialog = open();
        compare(dialog.title, "Rotate CRM sync");
        compare(part("rotationTimeline").endText, "Mon 23 Nov, 10:42");
        compare(part("rotateUseText").text,
                "The old key was used 41 min ago from 1 address. Name, environment and allowed ranges carry over to the new key.");
        tryVerify(() => part("rotateChoice2").activeFocus);
        verify(part("rotateChoice2").checked);
        verify(Probe.everythingSaid(page).includes("In 24 hours, Time for one deployment, Recommended"));
        verify(Probe.everythingSaid(page).includes("The new key begins now. The old key stops on Mon 23 Nov, 10:42."));
        picture("rotate-key");
        Theme.preference = Theme.Dark;
        picture("rotate-key-dark");
    }

    function test_theTimelineFollowsTheChoice() {
        open();
        const before = part("rotationTimeline").endFraction;
        keyClick(Qt.Key_Down);
        compare(page.viewModel.dialogs.rotate.choice, 3);
        verify(part("rotationTimeline").endFraction > before);
        compare(part("rotationTimeline").endText, "Sun 29 Nov, 10:42");
        picture("rotate-key-week");
        mouseClick(part("rotateChoice0"));
        verify(part("rotationTimeline").atOnce);
        compare(part("rotateSubmitButton").text, "Rotate and stop old key");
        tryVerify(() => part("rotateSubmitButton").width >= part("rotateSubmitButton").implicitWidth);
        picture("rotate-key-now");
        mouseClick(part("rotateChoice1"));
        compare(part("rotateSubmitButton").text, "Rotate key");
        picture("rotate-key-hour");
    }

    function test_rotatesAndShowsTheNewKey() {
        open();
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryCompare(Service, "waiting", 1);
        verify(part("rotateSubmitButton").busy);
        compare(Dialogs.body("overlap_seconds"), '{"overlap_seconds":86400}');
        keyClick(Qt.Key_Escape);
        verify(findChild(page, "rotateKeyDialog").opened);
        Dialogs.rotateKey("CRM sync");
        closed("rotateKeyDialog");
        opened("revealKeyDialog");
        compare(part("revealName").text, "CRM sync");
        compare(part("secretField").tail, "x9Qd");
    }

    function test_aFailureSaysThatTheOldKeyStillWorks() {
        const dialog = open();
        mouseClick(part("rotateSubmitButton"));
        Service.fail("forbidden", "permission-missing");
        tryVerify(() => part("rotateError"));
        compare(part("rotateError").title, "The key was not rotated. The old key still works.");
        compare(part("rotateSubmitButton").text, "Retry");
        picture("rotate-key-error");
        mouseClick(part("rotateSubmitButton"));
        Dialogs.rotateKey("CRM sync");
        closed("rotateKeyDialog");
    }

    function test_aKeyThatLeakedIsReplacedAtOnce() {
        startListed();
        Dialogs.askToReplaceLeaked("Legacy IVR bridge");
        Dialogs.tellUsage(3);
        const dialog = opened("rotateKeyDialog");
        compare(dialog.title, "Replace Legacy IVR bridge now");
        tryVerify(() => part("rotateCancelButton").activeFocus);
        compare(part("leakedUseBanner").text, "Last used 3 min ago, 4,120 calls in the last 24 hours.");
        verify(!part("rotationTimeline"));
        picture("rotate-key-leaked");
        mouseClick(part("rotateSubmitButton"));
        tryCompare(Service, "waiting", 1);
        compare(Dialogs.body("overlap_seconds"), '{"overlap_seconds":0}');
        Dialogs.rotateKey("Legacy IVR bridge", [400, 500, -1, -1, -1]);
        opened("revealKeyDialog");
        tryVerify(() => Probe.everythingSaid(page).includes("Legacy IVR bridge, Stopping 2 of 5"));
        verify(!findChild(page, "stopKeyDialog").visible);
    }

    function test_smallWindowsKeepTheFooterInSight() {
        testCase.width = 944;
        testCase.height = 604;
        const dialog = open();
        verify(dialog.height <= 604 - 32);
        picture("rotate-key-960");
    }
}
