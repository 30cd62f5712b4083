// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! "Connected · Mumbai 18 ms": whether the server answers and how fast. `compact` leaves only the dot, with the words as its
//! tooltip and accessible name.
Item {
    id: root

    required property ConnectionViewModel viewModel
    property bool compact

    implicitWidth: compact ? Theme.size.buttonSmall : label.implicitWidth + 15
    implicitHeight: Theme.size.buttonSmall
    Accessible.role: Accessible.StaticText
    Accessible.name: viewModel.text

    Row {
        id: row

        x: root.compact ? Math.round((root.width - width) / 2) : 0
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 7
            height: 7
            radius: 3.5
            antialiasing: true
            color: root.viewModel.state === ConnectionViewModel.Connected ? Theme.color.successIcon
                   : root.viewModel.state === ConnectionViewModel.Slow ? Theme.color.warningIcon
                   : root.viewModel.state === ConnectionViewModel.Offline ? Theme.color.dangerIcon : Theme.color.textTertiary
        }

        AppText {
            id: label

            objectName: "connectionText"
            visible: !root.compact
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, root.width - 15)
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: root.viewModel.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    HoverHandler {
        id: hover
    }

    AppToolTip {
        parent: root
        visible: root.compact && hover.hovered
        text: root.viewModel.text
    }
}
