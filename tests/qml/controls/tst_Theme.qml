// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest

import Intrlume.Controls
import Intrlume.Probe
import Intrlume.Theme

TestCase {
    id: testCase

    name: "Theme"
    when: windowShown
    width: 640
    height: 480
    visible: true


    function init() {
        Theme.preference = Theme.Light;
    }

    function cleanup() {
        Theme.preference = Theme.System;
        Theme.systemDark = false;
        Theme.highContrast = false;
        Theme.reduceMotion = false;
        Theme.fontScale = 1;
        Theme.hindi = false;
    }

    //! Relative luminance and contrast as in WCAG 2.2.
    function luminance(colour) {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    }

    function contrast(one, other) {
        const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
        return (high + 0.05) / (low + 0.05);
    }

    function test_contrast_data() {
        return [
            { tag: "textPrimary", minimum: 4.5, backgrounds: ["bgSurface", "bgApp", "bgRaised", "bgSubtle", "bgHover", "bgSelected", "bgCode", "navSelected", "segmentOn", "warningTint", "dangerTint", "infoTint", "successTint", "bgPressed"] },
            { tag: "textSecondary", minimum: 4.5, backgrounds: ["bgSurface", "bgApp", "bgRaised", "bgSubtle", "bgHover", "bgSelected", "bgCode", "navSelected", "segmentOn", "warningTint", "dangerTint", "infoTint", "bgPressed", "accentTint"] },
            { tag: "textTertiary", minimum: 4.5, backgrounds: ["bgSurface", "bgApp", "bgRaised", "bgSubtle", "bgHover", "bgSelected", "bgCode", "navSelected", "segmentOn", "accentTint"] },
            { tag: "accentText", minimum: 4.5, backgrounds: ["bgSurface", "bgApp", "bgRaised", "bgSubtle", "bgHover", "accentTint", "bgSelected", "bgCode", "navSelected", "segmentOn"] },
            { tag: "successText", minimum: 4.5, backgrounds: ["bgSurface", "bgRaised", "successTint", "bgHover", "bgCode"] },
            { tag: "warningText", minimum: 4.5, backgrounds: ["bgSurface", "bgRaised", "warningTint", "bgHover", "bgSelected"] },
            { tag: "dangerText", minimum: 4.5, backgrounds: ["bgSurface", "bgRaised", "dangerTint", "bgHover", "accentTint", "bgSelected", "bgApp", "navSelected"] },
            { tag: "infoText", minimum: 4.5, backgrounds: ["bgSurface", "bgRaised", "infoTint", "bgHover", "bgCode"] },
            { tag: "onAccent", minimum: 4.5, backgrounds: ["accentFill", "accentFillHover", "accentFillPress"] },
            { tag: "onDanger", minimum: 4.5, backgrounds: ["dangerFill", "dangerFillHover"] },
            { tag: "tooltipText", minimum: 4.5, backgrounds: ["tooltipBg"] },
            { tag: "borderControl", minimum: 3, backgrounds: ["bgSurface", "bgRaised", "bgApp", "bgSubtle"] },
            { tag: "brand", minimum: 3, backgrounds: ["bgSurface", "bgApp", "bgRaised", "accentTint", "bgSelected", "navSelected"] },
            { tag: "focusRing", minimum: 3, backgrounds: ["bgSurface", "bgApp", "bgRaised", "bgHover"] },
            { tag: "successIcon", minimum: 3, backgrounds: ["bgSurface", "bgRaised", "successTint"] },
            { tag: "warningIcon", minimum: 3, backgrounds: ["bgSurface", "bgRaised", "warningTint"] },
            { tag: "dangerIcon", minimum: 3, backgrounds: ["bgSurface", "bgRaised", "dangerTint"] },
            { tag: "infoIcon", minimum: 3, backgrounds: ["bgSurface", "bgRaised", "infoTint"] }
        ];
    }

    function test_contrast(row) {
        for (const preference of [Theme.Light, Theme.Dark]) {
            Theme.preference = preference;
            for (const background of row.backgrounds) {
                const ratio = contrast(Theme.color[row.tag], Theme.color[background]);
                verify(ratio >= row.minimum, row.tag + " on " + background + " is " + ratio.toFixed(2) + (Theme.dark ? " dark" : " light"));
            }
        }
    }

    function test_avatarContrast() {
        for (const preference of [Theme.Light, Theme.Dark]) {
            Theme.preference = preference;
            const fills = {};
            for (let i = 0; i < 200; ++i) {
                const seed = "user-" + i;
                fills[Theme.avatarFill(seed).toString()] = true;
                verify(contrast(Theme.avatarText(seed), Theme.avatarFill(seed)) >= 4.5);
            }
            compare(Object.keys(fills).length, 8);
        }
    }

    function test_systemFollowsTheDesktop() {
        Theme.preference = Theme.System;
        verify(!Theme.dark);
        Theme.systemDark = true;
        verify(Theme.dark);
        compare(Theme.color.bgApp, "#0d1110");
        Theme.preference = Theme.Light;
        verify(!Theme.dark);
        compare(Theme.color.bgApp, "#f3f6f5");
    }

    function test_highContrastStrengthensTheLines() {
        Theme.highContrast = true;
        compare(Theme.color.borderSubtle, Theme.color.borderControl);
        compare(Theme.color.borderDefault, Theme.color.borderControl);
    }

    function test_lessMotionIsNone() {
        compare(Theme.motion.dialog, 180);
        Theme.reduceMotion = true;
        for (const name of ["hover", "menu", "dialog", "sheet", "panel", "pulse"])
            compare(Theme.motion[name], 0);
    }

    function test_typeFollowsScaleAndLanguage() {
        compare(Theme.type.display.lineHeight, 32);
        Theme.hindi = true;
        compare(Theme.type.display.lineHeight, 36);
        compare(Theme.type.display.letterSpacing, 0);
        compare(Theme.type.caption.lineHeight, 18);
        Theme.fontScale = 1.3;
        compare(Theme.type.body.pixelSize, 17);
        compare(Theme.size.rowTall, 68);
    }
}
