// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! A titled card of rows (DESIGN 5.16).
ColumnLayout {
    id: root

    property string title
    default property alias rows: column.data

    spacing: 8

    AppText {
        Layout.fillWidth: true
        textStyle: Theme.type.cardTitle
        text: root.title
        Accessible.role: Accessible.Heading
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + 2
        radius: Theme.radius.card
        color: Theme.color.bgSurface
        border.width: 1
        border.color: Theme.color.borderDefault

        ColumnLayout {
            id: column

            anchors.fill: parent
            anchors.margins: 1
            spacing: 0
        }
    }
}
