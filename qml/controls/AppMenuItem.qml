// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Theme

//! One action of an AppMenu.
T.MenuItem {
    id: root

    property string iconName
    property string shortcutText
    property bool danger

    readonly property color ink: !enabled ? Theme.color.textDisabled : danger ? Theme.color.dangerText : Theme.color.textPrimary

    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    implicitHeight: visible ? Theme.size.button : 0
    leftPadding: 9
    rightPadding: 9
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.description: shortcutText
    Accessible.onPressAction: {
        if (root.enabled)
            root.triggered();
        root.menu?.dismiss();
    }

    contentItem: RowLayout {
        id: row

        spacing: 10

        AppIcon {
            visible: root.iconName !== ""
            name: root.iconName
            color: root.danger || !root.enabled ? root.ink : Theme.color.textTertiary
        }

        AppText {
            Layout.fillWidth: true
            color: root.ink
            text: root.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        AppText {
            visible: root.shortcutText !== ""
            Layout.leftMargin: 12
            textStyle: Theme.type.caption
            color: Theme.color.textTertiary
            text: root.shortcutText
            Accessible.ignored: true
        }
    }

    background: Rectangle {
        radius: Theme.radius.small
        color: root.highlighted ? Theme.color.bgHover : "transparent"
    }
}
