// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme

//! One workspace in the switcher, with the person's role in it. The one at hand has a tick.
AppMenuItem {
    id: root

    required property string workspaceId
    required property string name
    required property string roleName
    required property bool current

    objectName: "workspace-" + workspaceId
    text: name
    //: Screen reader: %1 is a workspace, %2 a role such as Owner
    Accessible.name: current ? qsTr("%1, %2, chosen").arg(name).arg(roleName) : qsTr("%1, %2").arg(name).arg(roleName)

    contentItem: RowLayout {
        spacing: 10

        AppText {
            Layout.fillWidth: true
            Layout.maximumWidth: 260
            text: root.name
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        AppText {
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: root.roleName
            Accessible.ignored: true
        }

        AppIcon {
            visible: root.current
            name: "check"
            color: Theme.color.brand
        }
    }
}
