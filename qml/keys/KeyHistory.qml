// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! What happened to a key, newest first, along a line.
ColumnLayout {
    id: root

    required property KeyDetailsViewModel viewModel

    spacing: 8

    AppText {
        textStyle: Theme.type.cardTitle
        text: qsTr("History")
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: events

        model: root.viewModel.history

        RowLayout {
            id: line

            required property int index
            required property string text
            required property string detail
            required property string icon
            required property string exact

            objectName: "historyLine"
            Layout.fillWidth: true
            spacing: 12
            Accessible.role: Accessible.ListItem
            Accessible.name: text + ", " + exact

            Item {
                Layout.alignment: Qt.AlignTop
                Layout.fillHeight: true
                implicitWidth: 16

                AppIcon {
                    y: 2
                    name: line.icon
                }

                Rectangle {
                    x: 7.5
                    y: 22
                    visible: line.index < events.count - 1
                    width: 1
                    height: parent.height - y + 4
                    color: Theme.color.borderDefault
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    text: line.text
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                AppText {
                    Layout.fillWidth: true
                    Layout.bottomMargin: 4
                    textStyle: Theme.type.caption
                    color: Theme.color.textTertiary
                    text: line.detail
                    Accessible.ignored: true

                    HoverHandler {
                        id: hover
                    }

                    AppToolTip {
                        visible: hover.hovered
                        text: line.exact
                    }
                }
            }
        }
    }

    AppButton {
        objectName: "moreHistoryButton"
        visible: root.viewModel.moreHistory && root.viewModel.historyError === ""
        size: AppButton.Small
        text: qsTr("Show earlier")
        busy: root.viewModel.historyBusy
        onClicked: root.viewModel.loadMoreHistory()
    }

    Banner {
        objectName: "historyError"
        Layout.fillWidth: true
        visible: root.viewModel.historyError !== ""
        kind: Banner.Error
        text: root.viewModel.historyError

        AppButton {
            objectName: "historyRetryButton"
            size: AppButton.Small
            text: qsTr("Retry")
            onClicked: root.viewModel.retryHistory()
        }
    }
}
