// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! The colours of one theme. Every name is a meaning of DESIGN 2.1; only Theme.qml fills in values.
QtObject {
    property color bgApp
    property color bgSurface
    property color bgRaised
    property color bgSubtle
    property color bgHover
    property color bgPressed
    property color bgSelected
    property color bgCode
    property color borderSubtle
    property color borderDefault
    property color borderControl
    property color textPrimary
    property color textSecondary
    property color textTertiary
    property color textDisabled
    property color brand
    property color accentFill
    property color accentFillHover
    property color accentFillPress
    //! Text on accentFill. The values go through inkOn…: in an object, `onAccent: x` would be a signal handler.
    readonly property color onAccent: inkOnAccent
    property color inkOnAccent
    property color accentText
    property color accentTint
    property color focusRing
    property color successText
    property color successTint
    property color successIcon
    property color warningText
    property color warningTint
    property color warningBorder
    property color warningIcon
    property color dangerText
    property color dangerTint
    property color dangerBorder
    property color dangerIcon
    property color dangerFill
    property color dangerFillHover
    readonly property color onDanger: inkOnDanger
    property color inkOnDanger
    property color infoText
    property color infoTint
    property color infoBorder
    property color infoIcon
    property color tooltipBg
    property color tooltipText
    property color scrim
    //! The knob of a switch that is off: white in both themes.
    property color knob
    property color navSelected
    property color segmentOn
    property color borderOverlay
}
