// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! When to show that something loads: after 150 ms, so that quick answers do not flash, and then for at least 300 ms.
Item {
    id: root

    property bool loading
    readonly property bool shown: wait.done && (loading || hold.running)

    visible: false
    onLoadingChanged: {
        if (loading && !hold.running) {
            wait.done = false;
            wait.restart();
        } else if (!loading && wait.running) {
            wait.stop();
        }
    }
    Component.onCompleted: {
        if (loading)
            wait.restart();
    }

    Timer {
        id: wait

        property bool done

        interval: 150
        onTriggered: {
            done = true;
            hold.restart();
        }
    }

    Timer {
        id: hold

        interval: 300
    }
}
