// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Ui

//! What stands in the members' place (DESIGN 5.17), with the one step that helps.
StatePlaceholder {
    id: root

    required property TeamViewModel viewModel

    objectName: "teamPlaceholder"
    kind: viewModel.placeholder
    iconName: ["", "team", "search", "error", "offline", "lock"][kind]
    title: viewModel.placeholderTitle
    text: viewModel.placeholderText

    AppButton {
        objectName: "teamClearFilters"
        visible: root.kind === StatePlaceholder.NoMatch
        text: qsTr("Clear search and filters")
        onClicked: root.viewModel.clearFilters()
    }

    AppButton {
        objectName: "teamRetry"
        visible: root.kind === StatePlaceholder.Error || root.kind === StatePlaceholder.Offline
        kind: AppButton.Primary
        text: qsTr("Retry")
        onClicked: root.viewModel.refresh()
    }
}
