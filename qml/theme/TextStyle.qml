// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! One type role of DESIGN 2.3: give `px` and `line` at scale 1, read `pixelSize` and `lineHeight`.
QtObject {
    property int px: 13
    property int line: 20
    property int weight: Font.Normal
    property real spacing: 0
    property bool mono: false
    property real scale: 1

    readonly property int pixelSize: Math.round(px * scale)
    readonly property int lineHeight: Math.round(line * scale)
    readonly property real letterSpacing: spacing * scale
}
