// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

// The slot below uses ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! A quarter arc that turns while `running`. It stands still when motion is reduced.
Item {
    id: root

    property bool running: true
    property int size: 14
    property color color: Theme.color.brand
    property color trackColor: Theme.color.borderDefault

    implicitWidth: size
    implicitHeight: size
    visible: running
    Accessible.ignored: true

    // Most buttons have a spinner and never spin: nothing is made before it is seen.
    Loader {
        anchors.fill: parent
        active: root.running && root.visible
        sourceComponent: SpinnerArc {
            color: root.color
            trackColor: root.trackColor
        }
    }
}
