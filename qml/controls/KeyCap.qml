// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! One key or chord, such as Ctrl K, drawn as a key cap.
Rectangle {
    id: root

    property string text

    implicitWidth: Math.max(18, label.implicitWidth + 10)
    implicitHeight: label.implicitHeight + 2
    radius: Theme.radius.check
    color: Theme.color.bgSurface
    border.width: 1
    border.color: Theme.color.borderDefault

    AppText {
        id: label

        anchors.centerIn: parent
        textStyle: Theme.type.micro
        color: Theme.color.textTertiary
        text: root.text
        Accessible.ignored: true
    }
}
