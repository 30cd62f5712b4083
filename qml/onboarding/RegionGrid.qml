// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The regions as cards: two in the first row, three in the others, or two everywhere in a narrow window.
Item {
    id: root

    required property CreateWorkspaceViewModel viewModel
    property bool narrow

    readonly property int gap: 10
    readonly property real cardHeight: cards.count > 0 ? cards.itemAt(0).implicitHeight : 0

    // Spelled out rather than asked of rowOf(): a layout hears of the height only if this binding itself reads \c narrow.
    readonly property int rows: cards.count === 0 ? 0 : narrow ? Math.ceil(cards.count / 2) : 1 + Math.ceil(Math.max(0, cards.count - 2) / 3)

    implicitHeight: rows > 0 ? rows * (cardHeight + gap) - gap : 0
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Data region")

    function perRow(index: int): int {
        return narrow || index < 2 ? 2 : 3;
    }

    function rowOf(index: int): int {
        return narrow || index < 2 ? Math.floor(index / 2) : 1 + Math.floor((index - 2) / 3);
    }

    function columnOf(index: int): int {
        return narrow || index < 2 ? index % 2 : (index - 2) % 3;
    }

    T.ButtonGroup {
        id: choice
    }

    Repeater {
        id: cards

        model: root.viewModel.regions

        RegionCard {
            required property int index
            required property string regionId
            required property string city
            required property string about
            required property int measurement
            required property string latency
            required property int strength
            required property bool isRecommended
            required property bool isChosen

            objectName: "region-" + regionId
            width: (root.width - (root.perRow(index) - 1) * root.gap) / root.perRow(index)
            height: root.cardHeight
            x: root.columnOf(index) * (width + root.gap)
            y: root.rowOf(index) * (height + root.gap)
            group: choice
            text: city
            line: about
            phase: measurement
            latencyText: latency
            bars: strength
            recommended: isRecommended
            checked: isChosen
            onToggled: root.viewModel.choose(regionId)
        }
    }
}
