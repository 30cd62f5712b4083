// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

//! The bare line of text inside a field: the template with the console's font, colours and placeholder, no frame.
T.TextField {
    id: root

    property TextStyle textStyle: Theme.type.body
    //! The text is a secret: ui/theme/secretaccessibility gives screen readers the two names below and nothing else.
    property bool secret
    property string accessibleName
    property string accessibleDescription

    implicitHeight: Math.max(contentHeight, textStyle.lineHeight)
    color: enabled ? readOnly ? Theme.color.textSecondary : Theme.color.textPrimary : Theme.color.textDisabled
    selectionColor: Theme.color.accentFill
    selectedTextColor: Theme.color.onAccent
    placeholderTextColor: Theme.color.textTertiary
    font.pixelSize: textStyle.pixelSize
    font.family: textStyle.mono ? Theme.monoFamily : Theme.sansFamily
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    Accessible.role: Accessible.EditableText
    Accessible.name: accessibleName
    Accessible.description: accessibleDescription
    // Return is the form's: without this it would also reach a dialog's default handler twice.
    Keys.onReturnPressed: event => event.accepted = false
    Keys.onEnterPressed: event => event.accepted = false

    AppText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: root.length === 0 && root.preeditText === ""
        textStyle: root.textStyle
        color: root.placeholderTextColor
        text: root.placeholderText
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
