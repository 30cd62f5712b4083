// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! One titled card of the gallery.
Rectangle {
    id: root

    property string title
    default property alias content: column.data

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight + 32
    radius: Theme.radius.card
    color: Theme.color.bgSurface
    border.width: 1
    border.color: Theme.color.borderDefault

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.leftMargin: 18
        anchors.rightMargin: 18
        anchors.topMargin: 14
        anchors.bottomMargin: 18
        spacing: 12

        AppText {
            textStyle: Theme.type.captionMedium
            color: Theme.color.textTertiary
            text: root.title
        }
    }
}
