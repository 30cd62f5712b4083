// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "StrengthMeter"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component {
        id: component

        StrengthMeter {
            width: 300
        }
    }

    function test_saysTheScoreInWords() {
        const meter = createTemporaryObject(component, testCase, { score: 3, advice: "Add one more unrelated word." });
        compare(Probe.name(meter), "Password strength: Good, 3 of 4");
        compare(Probe.description(meter), "Add one more unrelated word.");
    }

    function test_announcesWhenTypingStops() {
        const meter = createTemporaryObject(component, testCase);
        meter.score = 1;
        meter.score = 2;
        compare(meter.announcer.message, "");
        tryCompare(meter.announcer, "message", "Password strength: Fair, 2 of 4");
    }

    function test_anEmptyPasswordHasNoWord() {
        const meter = createTemporaryObject(component, testCase);
        compare(meter.spokenText, "");
    }

    function test_eachScoreHasItsColour() {
        const meter = createTemporaryObject(component, testCase);
        const colours = [Theme.color.bgPressed, Theme.color.dangerIcon, Theme.color.warningIcon, Theme.color.successIcon, Theme.color.successIcon];
        for (let score = 0; score <= 4; ++score) {
            meter.score = score;
            compare(meter.barColor, colours[score]);
        }
    }
}
