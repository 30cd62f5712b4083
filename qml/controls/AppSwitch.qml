// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

//! A switch, only for settings that apply at once.
T.Switch {
    id: root

    function press() {
        if (!enabled)
            return;
        toggle();
        toggled();
    }

    implicitWidth: indicator.width + (text === "" ? 0 : spacing + label.implicitWidth)
    implicitHeight: Math.max(28, label.implicitHeight)
    spacing: 10
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()

    indicator: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 30
        height: 18
        radius: 9
        color: !root.enabled ? Theme.color.borderDefault : root.checked ? Theme.color.accentFill : Theme.color.borderControl

        Rectangle {
            x: 2 + root.visualPosition * 12
            y: 2
            width: 14
            height: 14
            radius: 7
            color: root.checked ? Theme.color.onAccent : Theme.color.knob

            Behavior on x {
                NumberAnimation { duration: Theme.motion.hover }
            }
        }

        FocusRing {
            shown: root.visualFocus
            controlRadius: 9
        }
    }

    contentItem: AppText {
        id: label

        leftPadding: root.indicator.width + root.spacing
        color: root.enabled ? Theme.color.textPrimary : Theme.color.textDisabled
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
