// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! A short word about a thing, such as Live or Overdue 4 days.
Rectangle {
    id: root

    enum Kind { Neutral, Accent, Success, Warning, Danger, Info, Outline, AccentOutline }

    property string text
    property int kind: Badge.Neutral

    readonly property color textColor: {
        switch (kind) {
        case Badge.Accent:
        case Badge.AccentOutline:
            return Theme.color.accentText;
        case Badge.Success:
            return Theme.color.successText;
        case Badge.Warning:
            return Theme.color.warningText;
        case Badge.Danger:
            return Theme.color.dangerText;
        case Badge.Info:
            return Theme.color.infoText;
        default:
            return Theme.color.textSecondary;
        }
    }

    implicitWidth: label.implicitWidth + 14
    implicitHeight: Math.max(20, label.implicitHeight + 4)
    radius: Theme.radius.badge
    color: {
        switch (kind) {
        case Badge.Accent:
            return Theme.color.accentTint;
        case Badge.AccentOutline:
            return Theme.color.bgRaised;
        case Badge.Success:
            return Theme.color.successTint;
        case Badge.Warning:
            return Theme.color.warningTint;
        case Badge.Danger:
            return Theme.color.dangerTint;
        case Badge.Info:
            return Theme.color.infoTint;
        case Badge.Outline:
            return "transparent";
        default:
            return Theme.color.bgPressed;
        }
    }
    border.width: kind === Badge.Outline || kind === Badge.AccentOutline ? 1 : 0
    border.color: Theme.color.borderDefault
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    AppText {
        id: label

        anchors.centerIn: parent
        textStyle: Theme.type.micro
        color: root.textColor
        text: root.text
        Accessible.ignored: true
    }
}
