// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

//! One line of a progress list: what, how far on the shared time scale, and how it ended.
Item {
    id: root

    enum Phase { Waiting, Running, Done, Failed }

    property string name
    property int phase: ProgressRow.Waiting
    property real fraction
    property string timeText
    property bool retryable

    signal retryClicked

    implicitWidth: row.implicitWidth
    implicitHeight: Math.round(40 * Theme.fontScale)
    Accessible.role: Accessible.Row
    Accessible.name: timeText === "" ? name : name + ", " + timeText

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: 12

        Item {
            implicitWidth: 18
            implicitHeight: 18

            Rectangle {
                anchors.fill: parent
                visible: root.phase === ProgressRow.Done
                radius: 9
                color: Theme.color.successTint

                AppIcon {
                    anchors.centerIn: parent
                    name: "check"
                    size: 12
                    color: Theme.color.successIcon
                }
            }

            AppIcon {
                anchors.centerIn: parent
                visible: root.phase === ProgressRow.Failed
                name: "error"
                color: Theme.color.dangerText
            }

            AppIcon {
                anchors.centerIn: parent
                visible: root.phase === ProgressRow.Waiting
                name: "clock"
            }

            Spinner {
                anchors.centerIn: parent
                running: root.phase === ProgressRow.Running
            }
        }

        AppText {
            Layout.preferredWidth: Math.max(92, implicitWidth)
            textStyle: Theme.type.bodyMedium
            text: root.name
            Accessible.ignored: true
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 6
            radius: 3
            color: Theme.color.bgPressed

            Rectangle {
                width: parent.width * Math.max(0, Math.min(1, root.phase === ProgressRow.Failed ? 1 : root.fraction))
                height: parent.height
                radius: 3
                color: root.phase === ProgressRow.Done ? Theme.color.brand
                       : root.phase === ProgressRow.Failed ? Theme.color.dangerIcon : Theme.color.borderControl
            }
        }

        AppText {
            Layout.preferredWidth: Math.max(104, implicitWidth)
            horizontalAlignment: Text.AlignRight
            textStyle: Theme.type.caption
            color: root.phase === ProgressRow.Failed ? Theme.color.dangerText : Theme.color.textSecondary
            text: root.timeText
            Accessible.ignored: true
        }

        AppButton {
            visible: root.retryable && root.phase === ProgressRow.Failed
            kind: AppButton.Ghost
            size: AppButton.Small
            //: Asks a region again.
            text: qsTr("Retry")
            onClicked: root.retryClicked()
        }
    }
}
