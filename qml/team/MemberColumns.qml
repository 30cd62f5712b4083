// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls

//! The columns of the members' table. Those with a priority go first where the page is narrow (DESIGN 4).
QtObject {
    readonly property DataColumn name: DataColumn {
        title: qsTr("Member")
        sortable: true
        fill: true
        minimumWidth: 220
        skeletonSecond: true
    }
    readonly property DataColumn role: DataColumn {
        title: qsTr("Role")
        sortable: true
        preferredWidth: 124
        skeletonWidth: 72
    }
    readonly property DataColumn lastActive: DataColumn {
        title: qsTr("Last active")
        sortable: true
        preferredWidth: 128
        priority: 2
        skeletonWidth: 64
    }
    readonly property DataColumn secondFactor: DataColumn {
        title: qsTr("Two-factor")
        preferredWidth: 112
        priority: 1
        skeletonWidth: 40
    }
    readonly property DataColumn actions: DataColumn {
        preferredWidth: 32
        skeletonWidth: 0
    }
}
