// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! What every button of the console can do beyond a template button: refuse while busy or while there is a reason to,
//! say that reason to eyes and screen readers without leaving the tab order, answer Return, and answer AT-SPI presses.
T.Button {
    id: root

    property bool busy
    property string disabledReason
    property string toolTipText: disabledReason
    property string shortcutText
    property string accessibleDescription
    property real cornerRadius: Theme.radius.control

    //! Neither busy nor refused: a press does something.
    readonly property bool available: enabled && !busy && disabledReason === ""

    function press() {
        if (!available)
            return;
        if (checkable)
            toggle();
        clicked();
    }

    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: disabledReason !== "" ? disabledReason : accessibleDescription
    Accessible.onPressAction: press()
    Keys.onPressed: event => {
        const presses = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        if (presses && event.modifiers === Qt.NoModifier && !event.isAutoRepeat)
            press();
        // A press that is refused must not reach the template, which would click.
        event.accepted = (presses && event.modifiers === Qt.NoModifier) || (event.key === Qt.Key_Space && !available);
    }

    MouseArea {
        anchors.fill: parent
        enabled: !root.available
        visible: enabled
        z: 1
        onPressed: root.forceActiveFocus(Qt.MouseFocusReason)
    }

    FocusRing {
        shown: root.visualFocus
        controlRadius: root.cornerRadius
    }

    Loader {
        active: root.toolTipText !== "" && (root.hovered || root.visualFocus)
        sourceComponent: AppToolTip {
            parent: root
            visible: true
            text: root.toolTipText
            shortcutText: root.shortcutText
        }
    }
}
