// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Ui

//! What stands in the list's place (DESIGN 5.17), with the one step that helps.
StatePlaceholder {
    id: root

    required property KeysViewModel viewModel

    objectName: "keysPlaceholder"
    kind: viewModel.placeholder
    iconName: ["", "key", "search", "error", "offline", "lock"][kind]
    title: viewModel.placeholderTitle
    text: viewModel.placeholderText
    reference: viewModel.errorReference

    AppButton {
        objectName: "emptyGenerateButton"
        visible: root.kind === StatePlaceholder.Empty
        kind: AppButton.Primary
        text: qsTr("Generate new key")
        disabledReason: root.viewModel.writeDisabledReason
        onClicked: root.viewModel.askToGenerate()
    }

    AppButton {
        objectName: "clearFiltersButton"
        visible: root.kind === StatePlaceholder.NoMatch
        text: qsTr("Clear search and filters")
        onClicked: root.viewModel.clearFilters()
    }

    AppButton {
        objectName: "retryButton"
        visible: root.kind === StatePlaceholder.Error || root.kind === StatePlaceholder.Offline
        kind: AppButton.Primary
        text: qsTr("Retry")
        onClicked: root.viewModel.refresh()
    }

    AppButton {
        objectName: "copyDetailsButton"
        visible: root.kind === StatePlaceholder.Error
        iconName: "copy"
        text: qsTr("Copy details")
        onClicked: root.viewModel.copyErrorDetails()
    }

    AppButton {
        objectName: "copyRequestButton"
        visible: root.kind === StatePlaceholder.NoAccess
        iconName: "copy"
        text: qsTr("Copy a request message")
        onClicked: root.viewModel.copyRequestMessage()
    }
}
