// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls

//! The columns of the API keys table. Those with a priority go first where the page is narrow (DESIGN 4).
QtObject {
    readonly property DataColumn name: DataColumn {
        title: qsTr("Name")
        sortable: true
        fill: true
        minimumWidth: 238
        skeletonSecond: true
    }
    readonly property DataColumn key: DataColumn {
        title: qsTr("Key")
        preferredWidth: 192
        skeletonWidth: 140
    }
    readonly property DataColumn lastUsed: DataColumn {
        title: qsTr("Last used")
        sortable: true
        preferredWidth: 98
        skeletonWidth: 56
    }
    readonly property DataColumn rotation: DataColumn {
        title: qsTr("Rotation")
        sortable: true
        preferredWidth: 168
        skeletonWidth: 98
    }
    readonly property DataColumn allowedFrom: DataColumn {
        title: qsTr("Allowed from")
        preferredWidth: 92
        priority: 1
        skeletonWidth: 56
    }
    readonly property DataColumn status: DataColumn {
        title: qsTr("Status")
        sortable: true
        preferredWidth: 78
        priority: 2
        skeletonWidth: 48
    }
    readonly property DataColumn actions: DataColumn {
        preferredWidth: 28
        skeletonWidth: 0
    }
}
