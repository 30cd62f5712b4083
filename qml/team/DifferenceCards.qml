// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! What a change takes and what it gives (DESIGN 3, Diff): an empty side is left out.
RowLayout {
    id: root

    property var losses: []
    property var gains: []

    spacing: 10

    DifferenceCard {
        objectName: "losesCard"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        visible: root.losses.length > 0
        columns: root.gains.length > 0 ? 1 : 2
        title: qsTr("Loses")
        lines: root.losses
    }

    DifferenceCard {
        objectName: "gainsCard"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1
        visible: root.gains.length > 0
        columns: root.losses.length > 0 ? 1 : 2
        title: qsTr("Gains")
        gain: true
        lines: root.gains
    }

    AppText {
        objectName: "noDifference"
        Layout.fillWidth: true
        visible: root.losses.length === 0 && root.gains.length === 0
        color: Theme.color.textSecondary
        text: qsTr("No change in access.")
    }
}
