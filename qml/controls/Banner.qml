// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

//! A message across a page or a dialog (DESIGN 3): one line, or a title and a text. Children go to the right, after the
//! action. A warning or an error is announced as an alert.
Rectangle {
    id: root

    enum Kind { Note, Info, Warning, Error, Success }

    property int kind: Banner.Note
    property string title
    property string text
    property string iconName: ["info", "info", "warning", "error", "check"][kind]
    property string actionText
    property string actionBusyText: actionText
    property bool actionBusy

    default property alias actions: actionRow.data

    signal actionClicked

    readonly property bool oneLine: title === ""

    implicitWidth: row.implicitWidth + 24
    implicitHeight: Math.max(oneLine ? 42 : 0, row.implicitHeight + (oneLine ? 12 : 20))
    radius: Theme.radius.banner
    color: [Theme.color.bgSubtle, Theme.color.infoTint, Theme.color.warningTint, Theme.color.dangerTint, Theme.color.successTint][kind]
    border.width: 1
    border.color: [Theme.color.borderDefault, Theme.color.infoBorder, Theme.color.warningBorder, Theme.color.dangerBorder, Theme.color.successTint][kind]
    Accessible.role: kind === Banner.Warning || kind === Banner.Error ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: title === "" ? text : text === "" ? title : title + ". " + text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 12
        anchors.rightMargin: root.oneLine ? 8 : 12
        spacing: 10

        AppIcon {
            Layout.alignment: root.oneLine ? Qt.AlignVCenter : Qt.AlignTop
            Layout.topMargin: root.oneLine ? 0 : 2
            name: root.iconName
            color: [Theme.color.textTertiary, Theme.color.infoIcon, Theme.color.warningIcon, Theme.color.dangerIcon, Theme.color.successIcon][root.kind]
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                textStyle: Theme.type.bodyMedium
                text: root.title
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }

            AppText {
                Layout.fillWidth: true
                visible: text !== ""
                color: root.oneLine ? Theme.color.textPrimary : Theme.color.textSecondary
                text: root.text
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }

        RowLayout {
            id: actionRow

            Layout.alignment: root.oneLine ? Qt.AlignVCenter : Qt.AlignTop
            spacing: 8

            AppButton {
                visible: root.actionText !== ""
                size: AppButton.Small
                kind: root.kind === Banner.Note ? AppButton.Ghost : AppButton.Secondary
                text: root.actionText
                busy: root.actionBusy
                busyText: root.actionBusyText
                onClicked: root.actionClicked()
            }
        }
    }
}
