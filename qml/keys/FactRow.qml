// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! One line of facts: what it is, and what it says. Lines but the first have a line above.
ColumnLayout {
    id: root

    property string label
    property bool first

    default property alias value: valueRow.data

    spacing: 0

    Rectangle {
        Layout.fillWidth: true
        visible: !root.first
        implicitHeight: 1
        color: Theme.color.borderSubtle
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Math.round(34 * Theme.fontScale)
        spacing: 0

        AppText {
            Layout.preferredWidth: 132
            color: Theme.color.textTertiary
            text: root.label
            elide: Text.ElideRight
        }

        RowLayout {
            id: valueRow

            Layout.fillWidth: true
            spacing: 8
        }
    }
}
