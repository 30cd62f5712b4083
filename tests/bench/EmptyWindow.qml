// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick.Controls.Basic

ApplicationWindow {
    width: 1280
    height: 800
    visible: true

    Label {
        anchors.centerIn: parent
        // Not shown to anybody: this window exists to be timed.
        text: "0"
    }
}
