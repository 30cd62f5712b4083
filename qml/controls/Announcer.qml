// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! Speaks one sentence through the screen reader: an alert message whose name changes, as Qt 6.4 has no Accessible.announce.
Item {
    id: root

    property string message

    //! Says the text, also when it is the same as the last one.
    function announce(text: string) {
        message = "";
        pending.text = text;
        pending.restart();
    }

    width: 1
    height: 1
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message

    Timer {
        id: pending

        property string text

        interval: 50
        onTriggered: root.message = text
    }
}
