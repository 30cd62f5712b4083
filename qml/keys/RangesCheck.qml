// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! What a draft of ranges would have done to the calls of the last 30 days. It warns, it does not block.
ColumnLayout {
    id: root

    required property EditAllowedIpsViewModel viewModel

    readonly property bool refuses: viewModel.check === EditAllowedIpsViewModel.WouldRefuse
    readonly property bool unknown: viewModel.check === EditAllowedIpsViewModel.Unknown

    objectName: "rangesCheck"
    spacing: 8

    RowLayout {
        Layout.fillWidth: true
        visible: !root.refuses
        spacing: 8

        Spinner {
            running: root.viewModel.check === EditAllowedIpsViewModel.Running
            visible: running
        }

        AppIcon {
            visible: root.viewModel.check === EditAllowedIpsViewModel.Clean || root.unknown
            name: root.unknown ? "warning" : "check"
            color: root.unknown ? Theme.color.warningIcon : Theme.color.successIcon
        }

        AppText {
            objectName: "rangesCheckText"
            Layout.fillWidth: true
            textStyle: Theme.type.caption
            color: root.unknown ? Theme.color.warningText
                   : root.viewModel.check === EditAllowedIpsViewModel.Clean ? Theme.color.successText : Theme.color.textTertiary
            text: root.viewModel.checkText
            wrapMode: Text.Wrap
        }
    }

    Banner {
        objectName: "refusedBanner"
        Layout.fillWidth: true
        visible: root.refuses
        kind: Banner.Warning
        title: root.viewModel.checkText
        text: qsTr("They used this key in the last 30 days.")
    }

    Rectangle {
        Layout.fillWidth: true
        visible: root.refuses
        implicitHeight: Math.min(list.contentHeight, 5 * rowHeight) + 2
        radius: Theme.radius.banner
        color: Theme.color.bgSurface
        border.width: 1
        border.color: Theme.color.borderDefault

        readonly property int rowHeight: Math.round(32 * Theme.fontScale)

        ListView {
            id: list

            anchors.fill: parent
            anchors.margins: 1
            clip: true
            model: root.viewModel.refused
            reuseItems: true
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: contentHeight > height
            keyNavigationEnabled: true
            T.ScrollBar.vertical: AppScrollBar {}
            Accessible.role: Accessible.List
            Accessible.name: root.viewModel.checkText

            delegate: Item {
                id: row

                required property int index
                required property string address
                required property string calls
                required property string last
                required property string spoken

                objectName: "refusedRow" + index
                width: list.width
                implicitHeight: Math.round(32 * Theme.fontScale)
                Accessible.role: Accessible.ListItem
                Accessible.name: spoken

                Rectangle {
                    width: parent.width
                    height: 1
                    visible: row.index > 0
                    color: Theme.color.borderSubtle
                }

                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: 12
                    anchors.rightMargin: 12
                    spacing: 12

                    AppText {
                        Layout.fillWidth: true
                        textStyle: Theme.type.mono
                        text: row.address
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }

                    AppText {
                        Layout.preferredWidth: Math.max(96, implicitWidth)
                        horizontalAlignment: Text.AlignRight
                        textStyle: Theme.type.caption
                        color: Theme.color.textSecondary
                        text: row.calls
                        Accessible.ignored: true
                    }

                    AppText {
                        Layout.preferredWidth: Math.max(88, implicitWidth)
                        horizontalAlignment: Text.AlignRight
                        textStyle: Theme.type.caption
                        color: Theme.color.textTertiary
                        text: row.last
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    AppText {
        visible: text !== ""
        textStyle: Theme.type.caption
        color: Theme.color.textTertiary
        text: root.viewModel.moreText
    }
}
