// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

//! When a key is due, as a ring and in words, and the way to rotate it.
Rectangle {
    id: root

    required property KeyDetailsViewModel viewModel

    // The order of KeyText::Level: normal, due, overdue, ending, stopped.
    readonly property bool due: viewModel.level === 1 || viewModel.level === 3
    readonly property bool overdue: viewModel.level === 2
    readonly property bool ring: viewModel.level <= 2

    objectName: "rotationCard"
    implicitHeight: row.implicitHeight + 28
    radius: Theme.radius.card
    color: overdue ? Theme.color.dangerTint : due ? Theme.color.warningTint : Theme.color.bgSubtle
    border.width: 1
    border.color: overdue ? Theme.color.dangerBorder : due ? Theme.color.warningBorder : Theme.color.borderDefault

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        spacing: 16

        RotationRing {
            visible: root.ring
            size: 44
            progress: root.viewModel.progress
            level: Math.min(root.viewModel.level, RotationRing.Overdue)
            days: root.viewModel.ringDays
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                objectName: "rotationTitle"
                Layout.fillWidth: true
                textStyle: Theme.type.cardTitle
                text: root.viewModel.ringTitle
                wrapMode: Text.Wrap
            }

            AppText {
                objectName: "rotationText"
                Layout.fillWidth: true
                textStyle: Theme.type.caption
                color: Theme.color.textSecondary
                text: root.viewModel.ringText
                wrapMode: Text.Wrap
            }
        }

        AppButton {
            objectName: "detailsRotateButton"
            visible: root.viewModel.canRotate
            kind: AppButton.Primary
            size: AppButton.Small
            text: qsTr("Rotate")
            disabledReason: root.viewModel.writeDisabledReason
            onClicked: root.viewModel.rotate()
        }
    }
}
