// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! Where a new key is by now, a line each. A line that comes is announced.
ColumnLayout {
    id: root

    property list<string> places

    spacing: 4

    Repeater {
        model: root.places

        RowLayout {
            id: place

            required property string modelData

            Layout.fillWidth: true
            spacing: 8
            Accessible.role: Accessible.AlertMessage
            Accessible.name: modelData

            AppIcon {
                name: "check"
                color: Theme.color.successIcon
            }

            AppText {
                objectName: "storedPlace"
                Layout.fillWidth: true
                textStyle: Theme.type.caption
                color: Theme.color.successText
                text: place.modelData
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
