// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! A page of the workspace that is read and made anew each time: it shows what is so now, and keeps nothing that was typed.
Loader {
    id: root

    property bool wanted
    property url page
    property var pageProperties: ({})
    property bool offline

    function follow() {
        if (wanted) {
            setSource(page, pageProperties);
            return;
        }
        // First the focus, so that a field being left can save what was typed.
        if (activeFocus)
            parent.forceActiveFocus(Qt.OtherFocusReason);
        source = "";
    }

    focus: wanted
    onWantedChanged: follow()
    Component.onCompleted: follow()
    onLoaded: (item as Item)?.forceActiveFocus(Qt.TabFocusReason)

    Binding {
        target: root.item
        property: "offline"
        value: root.offline
        when: root.item !== null
    }
}
