// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

//! A few lines of code. `text` is StyledText made by the page: it colours strings with Theme.color.infoText and comments
//! with Theme.color.textTertiary; `plainText` is what a screen reader hears. Long lines scroll sideways.
Rectangle {
    id: root

    property string text
    property string plainText
    property string accessibleName

    implicitWidth: 320
    implicitHeight: code.implicitHeight + 22
    radius: Theme.radius.banner
    color: Theme.color.bgCode
    border.width: 1
    border.color: Theme.color.borderSubtle
    Accessible.role: Accessible.StaticText
    Accessible.name: accessibleName
    Accessible.description: plainText

    Flickable {
        anchors.fill: parent
        anchors.margins: 1
        contentWidth: code.implicitWidth + 28
        clip: true
        interactive: contentWidth > width
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.horizontal: AppScrollBar {}

        AppText {
            id: code

            x: 13
            y: 10
            textStyle: Theme.type.mono
            textFormat: Text.StyledText
            text: root.text
            Accessible.ignored: true
        }
    }
}
