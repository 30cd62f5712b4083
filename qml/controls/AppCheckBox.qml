// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

//! A checkbox: 16 px box, 28 px to hit. `flashRing()` points at it when something else was tried first.
T.CheckBox {
    id: root

    property string description

    function flashRing() {
        flash.restart();
    }

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
    Accessible.description: description
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.checkStateMixed: checkState === Qt.PartiallyChecked
    Accessible.onPressAction: press()
    Accessible.onToggleAction: press()
    Keys.onReturnPressed: event => event.accepted = false

    indicator: Rectangle {
        readonly property bool filled: root.checkState !== Qt.Unchecked

        anchors.verticalCenter: parent.verticalCenter
        width: 16
        height: 16
        radius: Theme.radius.check
        color: !root.enabled ? Theme.color.bgSubtle : filled ? Theme.color.accentFill
               : root.down ? Theme.color.bgPressed : root.hovered ? Theme.color.bgHover : Theme.color.bgRaised
        border.width: 1
        border.color: !root.enabled ? Theme.color.borderDefault : filled ? Theme.color.accentFill : Theme.color.borderControl

        AppIcon {
            anchors.centerIn: parent
            visible: parent.filled
            name: root.checkState === Qt.PartiallyChecked ? "minus" : "check"
            size: 12
            color: root.enabled ? Theme.color.onAccent : Theme.color.textDisabled
        }

        FocusRing {
            id: ring

            shown: root.visualFocus || flash.running
            controlRadius: Theme.radius.check
        }
    }

    contentItem: AppText {
        id: label

        leftPadding: root.indicator.width + root.spacing
        textStyle: Theme.type.bodyMedium
        color: root.enabled ? Theme.color.textPrimary : Theme.color.textDisabled
        text: root.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    SequentialAnimation {
        id: flash

        loops: 3

        PropertyAction { target: ring; property: "opacity"; value: 1 }
        PauseAnimation { duration: 160 }
        PropertyAction { target: ring; property: "opacity"; value: 0 }
        PauseAnimation { duration: 120 }
        onStopped: ring.opacity = 1
    }
}
