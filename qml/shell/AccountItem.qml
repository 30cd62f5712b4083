// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! One account of this computer in the account menu: who, with which address, on which server. The one at hand has a tick.
AppMenuItem {
    id: root

    required property string key
    required property string name
    required property string email
    required property string server
    required property string accountId
    required property bool current

    objectName: "account-" + email
    implicitHeight: 44
    text: name
    //: Screen reader: %1 is a person's name, %2 an email address, %3 a server
    Accessible.name: current ? qsTr("%1, %2 on %3, chosen").arg(name).arg(email).arg(server) : qsTr("%1, %2 on %3").arg(name).arg(email).arg(server)

    contentItem: RowLayout {
        spacing: 10

        Avatar {
            size: 22
            name: root.name
            seed: root.accountId
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                lineHeight: 18
                text: root.name
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            AppText {
                Layout.fillWidth: true
                Layout.maximumWidth: 260
                textStyle: Theme.type.micro
                font.weight: Font.Normal
                lineHeight: 14
                color: Theme.color.textTertiary
                text: root.email + " · " + root.server
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        AppIcon {
            visible: root.current
            name: "check"
            color: Theme.color.brand
        }
    }
}
