// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "Small"
    when: windowShown
    width: 640
    height: 480
    visible: true

    Component { id: badge; Badge { text: "Live"; kind: Badge.Accent } }
    Component { id: dot; StatusDot { text: "Ending"; kind: StatusDot.Warning } }
    Component { id: avatar; Avatar {} }
    Component { id: ring; RotationRing {} }
    Component { id: gate; LoadingGate {} }
    Component { id: progress; ProgressRow { width: 400; name: "Mumbai"; phase: ProgressRow.Done; timeText: "Stopped 0.4 s" } }
    Component { id: code; CodeBlock { width: 300; text: "a <b>b</b>"; plainText: "a b"; accessibleName: "cURL example" } }
    Component { id: icon; AppIcon { name: "key"; color: Theme.color.brand } }
    Component { id: text; AppText { text: "<b>Nilavya</b>" } }

    function test_aBadgeSaysItsWord() {
        const item = createTemporaryObject(badge, testCase);
        compare(Probe.name(item), "Live");
        compare(item.height, 20);
        compare(item.textColor, Theme.color.accentText);
    }

    function test_aStatusIsSaidAndColoured() {
        const item = createTemporaryObject(dot, testCase);
        compare(Probe.name(item), "Ending");
        compare(item.dotColor, Theme.color.warningIcon);
    }

    function test_initials_data() {
        return [
            { tag: "two words", name: "Ananya Krishnan", initials: "AK" },
            { tag: "three words", name: "Maya de Souza", initials: "MS" },
            { tag: "one word", name: "Noor", initials: "N" },
            { tag: "Devanagari", name: "\u0915\u0943\u0937\u094d\u0923\u093e \u0930\u093e\u0935", initials: "\u0915\u0943" },
            { tag: "Devanagari conjunct", name: "\u0936\u094d\u0930\u0940\u0927\u0930", initials: "\u0936\u094d\u0930\u0940" },
            { tag: "nothing", name: "", initials: "" }
        ];
    }

    function test_initials(row) {
        compare(createTemporaryObject(avatar, testCase).initials(row.name), row.initials);
    }

    function test_aPersonKeepsTheirColour() {
        compare(createTemporaryObject(avatar, testCase, { seed: "u1" }).color, createTemporaryObject(avatar, testCase, { seed: "u1" }).color);
    }

    function test_theRingIsFullAndRedWhenOverdue() {
        const item = createTemporaryObject(ring, testCase, { progress: 0.4 });
        compare(item.arcColor, Theme.color.brand);
        item.level = RotationRing.Overdue;
        compare(item.portion, 1);
        compare(item.arcColor, Theme.color.dangerIcon);
    }

    function test_aQuickAnswerShowsNoLoading() {
        const item = createTemporaryObject(gate, testCase, { loading: true });
        item.loading = false;
        verify(!item.shown);
    }

    function test_aProgressRowSaysItsEnd() {
        const item = createTemporaryObject(progress, testCase);
        compare(Probe.name(item), "Mumbai, Stopped 0.4 s");
        compare(item.height, 40);
    }

    function test_codeIsSaidAsPlainText() {
        const item = createTemporaryObject(code, testCase);
        compare(Probe.name(item), "cURL example");
        compare(Probe.description(item), "a b");
    }

    function test_anIconIsDrawnInItsColour() {
        const item = createTemporaryObject(icon, testCase);
        compare(item.status, Image.Ready);
        compare(item.implicitWidth, 16);
        const picture = grabImage(item);
        let found = false;
        for (let x = 0; x < 16; ++x) {
            for (let y = 0; y < 16; ++y)
                found = found || Qt.colorEqual(picture.pixel(x, y), Theme.color.brand);
        }
        verify(found);
    }

    function test_anIconThatIsNotThereIsReported() {
        ignoreWarning(/No icon for nothing/);
        ignoreWarning(/Failed to get image from provider/);
        const item = createTemporaryObject(icon, testCase, { name: "nothing" });
        compare(item.status, Image.Error);
    }

    function test_textTypedByPeopleIsNeverMarkup() {
        compare(createTemporaryObject(text, testCase).textFormat, Text.PlainText);
    }
}
