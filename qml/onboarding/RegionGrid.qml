// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Ui

//! The regions as cards: two in the first row, three in the others, or two everywhere in a narrow window.
GridLayout {
    id: root

    required property CreateWorkspaceViewModel viewModel
    property bool narrow

    columns: narrow ? 2 : 6
    columnSpacing: 10
    rowSpacing: 10
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Data region")

    T.ButtonGroup {
        id: choice
    }

    Repeater {
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
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.columnSpan: root.narrow ? 1 : index < 2 ? 3 : 2
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
