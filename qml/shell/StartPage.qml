// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Ui

//! What is there before anything else: quiet while the session is restored, with a way on where that fails.
Item {
    id: root

    required property ConsoleViewModel viewModel
    readonly property bool more: slow.elapsed || viewModel.startError !== ""

    objectName: "startPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Intrlume Console is starting")
    onMoreChanged: progress.setSource("StartProgress.qml", {viewModel: root.viewModel})

    LogoMark {
        anchors.centerIn: parent
        visible: !root.more
        size: 40
    }

    Loader {
        id: progress

        anchors.centerIn: parent
    }

    // Most starts are over before this; a long one should not look like a hang.
    Timer {
        id: slow

        property bool elapsed

        interval: 400
        running: true
        onTriggered: elapsed = true
    }
}
