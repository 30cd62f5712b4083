// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

// The component below uses ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! The console's button (DESIGN 3). One Primary per surface; Danger only inside the dialog that does the damage.
GuardedButton {
    id: root

    enum Kind { Primary, Secondary, Ghost, Danger, DangerQuiet, Link }
    enum Size { Small, Medium, Large }

    property int kind: AppButton.Secondary
    property int size: AppButton.Medium
    property string iconName
    property string iconAfter
    property string busyText: text

    readonly property bool looksDisabled: !enabled || disabledReason !== ""
    readonly property bool isLink: kind === AppButton.Link
    readonly property SlowNotice slowNotice: slow.item as SlowNotice
    readonly property TextStyle textStyle: size === AppButton.Small ? Theme.type.captionMedium
                                           : size === AppButton.Large ? Theme.type.bodyLarge : Theme.type.bodyMedium
    readonly property int sidePadding: isLink ? 2 : size === AppButton.Small ? 10 : size === AppButton.Large ? 16 : 12
    readonly property color textColor: {
        if (looksDisabled)
            return Theme.color.textDisabled;
        switch (kind) {
        case AppButton.Primary:
            return Theme.color.onAccent;
        case AppButton.Danger:
            return Theme.color.onDanger;
        case AppButton.DangerQuiet:
            return Theme.color.dangerText;
        case AppButton.Link:
            return Theme.color.accentText;
        case AppButton.Ghost:
            return hovered ? Theme.color.textPrimary : Theme.color.textSecondary;
        default:
            return Theme.color.textPrimary;
        }
    }
    readonly property color fillColor: {
        if (isLink)
            return "transparent";
        if (looksDisabled)
            return kind === AppButton.Ghost ? "transparent" : Theme.color.bgPressed;
        switch (kind) {
        case AppButton.Primary:
            return down ? Theme.color.accentFillPress : hovered ? Theme.color.accentFillHover : Theme.color.accentFill;
        case AppButton.Danger:
            return down || hovered ? Theme.color.dangerFillHover : Theme.color.dangerFill;
        case AppButton.DangerQuiet:
            return down || hovered ? Theme.color.dangerTint : Theme.color.bgRaised;
        case AppButton.Ghost:
            return down ? Theme.color.bgPressed : hovered ? Theme.color.bgHover : "transparent";
        default:
            return down ? Theme.color.bgPressed : hovered ? Theme.color.bgHover : Theme.color.bgRaised;
        }
    }
    readonly property color edgeColor: {
        if (looksDisabled)
            return "transparent";
        if (kind === AppButton.DangerQuiet)
            return down ? Theme.color.dangerIcon : Theme.color.dangerBorder;
        return kind === AppButton.Secondary ? Theme.color.borderDefault : "transparent";
    }

    // The wider of both faces, so that going busy never moves what stands beside the button.
    implicitWidth: Math.max(isLink ? 0 : 64, idleFace.wantedWidth + 2 * sidePadding,
                            busyText === text ? 0 : busyFace.wantedWidth + 2 * Math.min(sidePadding, 8))
    implicitHeight: isLink ? Theme.type.body.lineHeight : size === AppButton.Small ? Theme.size.buttonSmall
                           : size === AppButton.Large ? Theme.size.buttonLarge : Theme.size.button
    cornerRadius: size === AppButton.Small ? Theme.radius.small : size === AppButton.Large ? Theme.radius.banner : Theme.radius.control
    Accessible.name: busy ? busyFace.label : text

    // Most buttons are never busy, and hardly any for long: nothing is made before.
    Loader {
        id: slow

        active: root.busy
        sourceComponent: SlowNotice {
            busy: root.busy
        }
    }

    contentItem: Item {
        ButtonFace {
            id: idleFace

            anchors.centerIn: parent
            visible: !root.busy
            label: root.text
            before: root.iconName
            after: root.iconAfter
            ink: root.textColor
            textStyle: root.textStyle
            iconSize: root.size === AppButton.Small ? 14 : Theme.size.icon
            underline: root.isLink && root.hovered && !root.looksDisabled
            maximumTextWidth: root.isLink ? Infinity : Math.max(0, root.width - 16)
        }

        ButtonFace {
            id: busyFace

            anchors.centerIn: parent
            visible: root.busy
            label: root.slowNotice?.shown ? root.slowNotice.text : root.busyText
            spinning: true
            ink: root.textColor
            textStyle: root.textStyle
            maximumTextWidth: root.isLink ? Infinity : Math.max(0, root.width - 16)
        }
    }

    background: Rectangle {
        radius: root.cornerRadius
        color: root.fillColor
        border.width: 1
        border.color: root.edgeColor

        Behavior on color {
            ColorAnimation { duration: Theme.motion.hover }
        }
    }

    HoverHandler {
        cursorShape: root.isLink && root.available ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
}
