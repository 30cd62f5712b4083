// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! Tells when something has been busy for so long that it is to say so (DESIGN 5.17).
Timer {
    id: root

    objectName: "slowNotice"
    property bool busy
    property bool shown
    //: Beside the spinner of a request that takes over 10 seconds
    readonly property string text: qsTr("Still working")

    interval: 10000
    running: busy
    onTriggered: shown = true
    onBusyChanged: {
        if (!busy)
            shown = false;
    }
}
