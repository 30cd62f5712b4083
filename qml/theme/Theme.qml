// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
pragma Singleton

import QtQuick

//! Every size and colour the console draws with (DESIGN 2). Pages name meanings, never values; no other file holds a colour.
//! The shell sets what the person or the desktop chose: `preference`, `systemDark`, `highContrast`, `fontScale`, `density`;
//! `covered` while the window is locked: then nothing secret stays on the screen.
QtObject {
    id: root

    enum Preference { System, Light, Dark }
    enum Density { Comfortable, Compact }

    component Space: QtObject {
        readonly property int xxs: 2
        readonly property int xs: 4
        readonly property int s: 6
        readonly property int m: 8
        readonly property int l: 10
        readonly property int xl: 12
        readonly property int xxl: 16
        readonly property int s20: 20
        readonly property int page: 24
        readonly property int s32: 32
    }

    component Radius: QtObject {
        readonly property int check: 4
        readonly property int badge: 5
        readonly property int small: 6
        readonly property int control: 7
        readonly property int banner: 8
        readonly property int card: 10
        readonly property int panel: 12
        readonly property int dialog: 14
    }

    //! Heights that follow the density and the font scale.
    component Size: QtObject {
        property bool compact
        property real scale: 1

        readonly property int icon: 16
        readonly property int buttonSmall: Math.round(28 * scale)
        readonly property int button: Math.round(32 * scale)
        readonly property int buttonLarge: Math.round(40 * scale)
        readonly property int field: Math.round((compact ? 32 : 36) * scale)
        readonly property int row: Math.round((compact ? 34 : 44) * scale)
        readonly property int rowTall: Math.round((compact ? 40 : 52) * scale)
        readonly property int tableHeader: Math.round(32 * scale)
    }

    //! Durations in milliseconds; all 0 when the person asked for less motion.
    component Motion: QtObject {
        property bool reduced

        readonly property int hover: reduced ? 0 : 90
        readonly property int menu: reduced ? 0 : 140
        readonly property int dialog: reduced ? 0 : 180
        readonly property int sheet: reduced ? 0 : 220
        readonly property int panel: reduced ? 0 : 240
        readonly property int pulse: reduced ? 0 : 1200
    }

    component Type: QtObject {
        id: roles

        property bool hindi
        property real scale: 1

        readonly property TextStyle display: TextStyle { px: 24; line: roles.hindi ? 36 : 32; weight: Font.DemiBold; spacing: roles.hindi ? 0 : -0.35; scale: roles.scale }
        readonly property TextStyle title: TextStyle { px: 20; line: roles.hindi ? 30 : 28; weight: Font.DemiBold; spacing: roles.hindi ? 0 : -0.2; scale: roles.scale }
        readonly property TextStyle heading: TextStyle { px: 15; line: roles.hindi ? 24 : 22; weight: Font.DemiBold; spacing: roles.hindi ? 0 : -0.1; scale: roles.scale }
        readonly property TextStyle cardTitle: TextStyle { px: 13; line: 20; weight: Font.DemiBold; scale: roles.scale }
        readonly property TextStyle body: TextStyle { px: 13; line: 20; scale: roles.scale }
        readonly property TextStyle bodyMedium: TextStyle { px: 13; line: 20; weight: Font.Medium; scale: roles.scale }
        readonly property TextStyle bodyLarge: TextStyle { px: 14; line: roles.hindi ? 22 : 20; weight: Font.Medium; scale: roles.scale }
        readonly property TextStyle caption: TextStyle { px: 12; line: roles.hindi ? 18 : 16; scale: roles.scale }
        readonly property TextStyle captionMedium: TextStyle { px: 12; line: roles.hindi ? 18 : 16; weight: Font.Medium; scale: roles.scale }
        readonly property TextStyle micro: TextStyle { px: 11; line: 16; weight: Font.Medium; scale: roles.scale }
        readonly property TextStyle mono: TextStyle { px: 12; line: 19; mono: true; scale: roles.scale }
        readonly property TextStyle monoLarge: TextStyle { px: 13; line: 19; mono: true; scale: roles.scale }
    }

    property int preference: Theme.System
    property int density: Theme.Comfortable
    property bool systemDark: false
    property bool highContrast: false
    property bool covered: false
    //! The z of the page that covers the window, 0 where none does. Popups that lie lower are neither seen nor told, and none opens there.
    property int coverLevel: 0
    property bool reduceMotion: false
    property real fontScale: 1.0
    property bool hindi: Qt.uiLanguage.startsWith("hi")

    readonly property bool dark: preference === Theme.Dark || (preference === Theme.System && systemDark)

    //! Families that ui/theme substitutes: Inter or the desktop's own sans; JetBrains Mono, DejaVu Sans Mono, Menlo or Consolas.
    readonly property string sansFamily: "Intrlume Sans"
    readonly property string monoFamily: "Intrlume Mono"

    readonly property ColorTokens color: dark ? darkColors : lightColors
    readonly property Space space: Space {}
    readonly property Radius radius: Radius {}
    readonly property Size size: Size { compact: root.density === Theme.Compact; scale: root.fontScale }
    readonly property Motion motion: Motion { reduced: root.reduceMotion }
    readonly property Type type: Type { hindi: root.hindi; scale: root.fontScale }

    //! The avatar colours of one person: always the same for the same id.
    function avatarFill(seed: string): color {
        return (dark ? darkAvatarFills : lightAvatarFills)[avatarIndex(seed)];
    }

    function avatarText(seed: string): color {
        return (dark ? darkAvatarTexts : lightAvatarTexts)[avatarIndex(seed)];
    }

    function avatarIndex(seed: string): int {
        let hash = 7;
        for (let i = 0; i < seed.length; ++i)
            hash = (hash * 31 + seed.charCodeAt(i)) % 65521;
        return hash % lightAvatarFills.length;
    }

    // teal, blue, violet, rose, amber, green, slate, brick
    readonly property list<color> lightAvatarFills: ["#D5EEE7", "#DAE8F8", "#E5E0F8", "#F8DDE4", "#F7E6C6", "#DDEDD5", "#E0E6E9", "#F6E0D6"]
    readonly property list<color> lightAvatarTexts: ["#0D5E4B", "#1D5086", "#4B3A91", "#8E2B4A", "#72480B", "#35601F", "#40505A", "#85401C"]
    readonly property list<color> darkAvatarFills: ["#173A32", "#1B3048", "#2A2547", "#421F2B", "#3A2C13", "#22331A", "#27323A", "#3E271B"]
    readonly property list<color> darkAvatarTexts: ["#7ADBC0", "#98C4F2", "#BDB0F3", "#F0A5BA", "#E6BE76", "#A6D68C", "#B3C2CC", "#EBB294"]

    readonly property ColorTokens lightColors: ColorTokens {
        bgApp: "#F3F6F5"
        bgSurface: "#FFFFFF"
        bgRaised: "#FFFFFF"
        bgSubtle: "#F7F9F8"
        bgHover: "#F1F4F3"
        bgPressed: "#E7ECEA"
        bgSelected: "#E7F3EF"
        bgCode: "#F6F8F7"
        borderSubtle: root.highContrast ? "#828E88" : "#E9EDEB"
        borderDefault: root.highContrast ? "#828E88" : "#D9DFDC"
        borderControl: "#828E88"
        textPrimary: "#121916"
        textSecondary: "#46524D"
        textTertiary: "#5C6963"
        textDisabled: "#9AA5A0"
        brand: "#16896F"
        accentFill: "#127A62"
        accentFillHover: "#0F6B56"
        accentFillPress: "#0C5B49"
        inkOnAccent: "#FFFFFF"
        accentText: "#0F7059"
        accentTint: "#E7F3EF"
        focusRing: "#16896F"
        successText: "#1B7237"
        successTint: "#E9F5EC"
        successIcon: "#2A8F4A"
        warningText: "#855009"
        warningTint: "#FCF4E3"
        warningBorder: "#EBD6A8"
        warningIcon: "#B0700F"
        dangerText: "#B02A1D"
        dangerTint: "#FCEFED"
        dangerBorder: "#F1CBC5"
        dangerIcon: "#CC3A2B"
        dangerFill: "#C23325"
        dangerFillHover: "#AB2A1D"
        inkOnDanger: "#FFFFFF"
        infoText: "#1F5C9E"
        infoTint: "#ECF3FB"
        infoBorder: "#C8DCF1"
        infoIcon: "#2E74BE"
        tooltipBg: "#1B2421"
        tooltipText: "#F1F5F3"
        navSelected: "#E2E9E6"
        segmentOn: "#FFFFFF"
        borderOverlay: "#CFD7D3"
        scrim: "#5C101815"
        knob: "#FFFFFF"
    }

    readonly property ColorTokens darkColors: ColorTokens {
        bgApp: "#0D1110"
        bgSurface: "#131817"
        bgRaised: "#1A201E"
        bgSubtle: "#181E1C"
        bgHover: "#1E2523"
        bgPressed: "#252D2A"
        bgSelected: "#15302A"
        bgCode: "#0F1413"
        borderSubtle: root.highContrast ? "#697771" : "#222A27"
        borderDefault: root.highContrast ? "#697771" : "#2E3834"
        borderControl: "#697771"
        textPrimary: "#ECF1EF"
        textSecondary: "#B3BFBA"
        textTertiary: "#93A19B"
        textDisabled: "#5D6963"
        brand: "#1CB38F"
        accentFill: "#1CB38F"
        accentFillHover: "#2FC5A1"
        accentFillPress: "#189A7B"
        inkOnAccent: "#03130E"
        accentText: "#3ACBA7"
        accentTint: "#15302A"
        focusRing: "#1CB38F"
        successText: "#5CCB84"
        successTint: "#16291D"
        successIcon: "#49B870"
        warningText: "#E7B45C"
        warningTint: "#2C2413"
        warningBorder: "#4C3D1C"
        warningIcon: "#D99E3A"
        dangerText: "#F48F83"
        dangerTint: "#321B18"
        dangerBorder: "#5A2B25"
        dangerIcon: "#E96A5B"
        dangerFill: "#E5675A"
        dangerFillHover: "#EE7B6F"
        inkOnDanger: "#1F0704"
        infoText: "#84B8EE"
        infoTint: "#16243A"
        infoBorder: "#27405F"
        infoIcon: "#5B9BE0"
        tooltipBg: "#E4EAE7"
        tooltipText: "#131817"
        navSelected: "#1D2623"
        segmentOn: "#2C3632"
        borderOverlay: "#38443F"
        scrim: "#94000000"
        knob: "#FFFFFF"
    }
}
