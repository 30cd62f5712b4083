// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! The product's mark in the theme's colours: three bars and a dot on a rounded square. Drawn, as it has two colours.
Rectangle {
    id: root

    property int size: 28
    readonly property real unit: size / 28

    implicitWidth: size
    implicitHeight: size
    radius: 7.5 * unit
    color: Theme.color.accentFill
    Accessible.ignored: true

    component Bar: Rectangle {
        required property real unit
        property real upper
        property real lower
        property real middle

        x: (middle - 1.3) * unit
        y: (upper - 1.3) * unit
        width: 2.6 * unit
        height: (lower - upper + 2.6) * unit
        radius: width / 2
        color: Theme.color.onAccent
        antialiasing: true
    }

    Bar { unit: root.unit; middle: 8; upper: 12; lower: 16 }
    Bar { unit: root.unit; middle: 14; upper: 12.6; lower: 20 }
    Bar { unit: root.unit; middle: 20; upper: 12; lower: 16 }

    Rectangle {
        x: 12.3 * root.unit
        y: 5.9 * root.unit
        width: 3.4 * root.unit
        height: width
        radius: width / 2
        color: Theme.color.onAccent
        antialiasing: true
    }
}
