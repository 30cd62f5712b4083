// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! Text in one of the type roles, with that role's line height. Plain by default: names typed by people are never markup.
Text {
    id: root

    property TextStyle textStyle: Theme.type.body

    color: Theme.color.textPrimary
    font.pixelSize: textStyle.pixelSize
    font.weight: textStyle.weight
    font.letterSpacing: textStyle.letterSpacing
    font.family: textStyle.mono ? Theme.monoFamily : Theme.sansFamily
    lineHeight: textStyle.lineHeight
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    linkColor: Theme.color.accentText
}
