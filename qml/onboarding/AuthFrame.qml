// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! The mark, a card in the middle, the connection and the language below: what signing in stands in.
Item {
    id: root

    required property ConsoleViewModel viewModel

    //! Whether another server may be chosen here: not where somebody's session is to go on.
    property bool choosesServer: true

    default property alias content: column.data
    property alias below: belowRow.data

    Rectangle {
        anchors.fill: parent
        color: Theme.color.bgApp
    }

    Flickable {
        id: scroller

        anchors.fill: parent
        anchors.bottomMargin: 48
        contentHeight: Math.max(height + 48, middle.implicitHeight + 48)
        clip: contentHeight > height + 48
        interactive: contentHeight > height + 48
        boundsBehavior: Flickable.StopAtBounds

        ColumnLayout {
            id: middle

            x: Math.round((scroller.width - width) / 2)
            y: Math.max(16, Math.round((scroller.contentHeight - implicitHeight) / 2))
            width: Math.min(392, scroller.width - 32)
            spacing: 18

            LogoMark {
                Layout.alignment: Qt.AlignHCenter
                size: 40
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: column.implicitHeight + 52
                radius: Theme.radius.dialog
                color: Theme.color.bgSurface
                border.width: 1
                border.color: Theme.color.borderDefault

                ColumnLayout {
                    id: column

                    x: 28
                    y: 28
                    width: parent.width - 56
                    spacing: 0
                }
            }

            RowLayout {
                id: belowRow

                Layout.alignment: Qt.AlignHCenter
                visible: children.length > 0
                spacing: 6
            }
        }
    }

    RowLayout {
        x: 28
        y: parent.height - height - 16
        width: parent.width - 56
        spacing: 8

        ConnectionLine {
            Layout.fillWidth: true
            viewModel: root.viewModel.connection
        }

        ServerButton {
            visible: root.choosesServer
            viewModel: root.viewModel.server
        }

        LanguageButton {
            preferences: root.viewModel.preferences
        }
    }
}
