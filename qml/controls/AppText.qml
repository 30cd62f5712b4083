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
    // Centred, Qt puts the text into the middle of its line height as the design does; at the top it would stand 2 px high.
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    linkColor: Theme.color.accentText
    // Qt names a Text by itself only if a screen reader was there before the window was; markup is not to be read out.
    Accessible.role: Accessible.StaticText
    Accessible.name: textFormat === Text.PlainText ? text : text.replace(/<[^>]*>/g, "")
}
