// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Search within a page: 32 px, quiet border, the key that reaches it at the right, a cross once there is text. Esc clears.
Field {
    id: root

    property string shortcutText

    signal cleared

    function reset() {
        clear();
        edited();
        cleared();
    }

    implicitWidth: 260
    compact: true
    soft: true
    leading: "search"
    accessibleName: placeholder
    Keys.onEscapePressed: event => {
        event.accepted = text !== "";
        if (text !== "")
            reset();
    }
    trailing: Item {
        implicitWidth: root.text !== "" ? cross.implicitWidth : cap.implicitWidth
        implicitHeight: 24

        KeyCap {
            id: cap

            anchors.centerIn: parent
            visible: root.text === "" && root.shortcutText !== ""
            text: root.shortcutText
        }

        IconButton {
            id: cross

            anchors.centerIn: parent
            anchors.horizontalCenterOffset: 4
            visible: root.text !== ""
            small: true
            iconName: "close"
            iconSize: 14
            //: The cross in a search field.
            text: qsTr("Clear search")
            onClicked: {
                root.reset();
                root.forceActiveFocus();
            }
        }
    }
}
