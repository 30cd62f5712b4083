// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts

import Intrlume.Theme

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! One region to keep data in, with how far away it is. A region that does not answer can still be chosen.
ChoiceButton {
    id: root

    enum Phase { Measuring, Measured, Failed }

    property string line
    property string latencyText
    property int bars
    property int phase: RegionCard.Measuring
    property bool recommended

    //: Instead of a latency: the region did not answer, or is being asked.
    readonly property string measureText: phase === RegionCard.Measured ? latencyText : phase === RegionCard.Failed ? qsTr("No answer") : qsTr("Measuring")

    implicitWidth: Math.max(200, content.implicitWidth + 28)
    implicitHeight: content.implicitHeight + 25
    leftPadding: 14
    rightPadding: 14
    topPadding: 13
    bottomPadding: 12
    //: Screen reader, at the end of a region's name.
    accessibleName: text + (line === "" ? "" : ", " + line) + ", " + measureText + (recommended ? ", " + qsTr("recommended") : "")

    contentItem: ColumnLayout {
        id: content

        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            RadioMark {
                checked: root.checked
                enabled: root.enabled
            }

            AppText {
                Layout.fillWidth: true
                textStyle: Theme.type.cardTitle
                text: root.text
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Badge {
                visible: root.recommended
                kind: Badge.AccentOutline
                //: Badge on the region that is nearest.
                text: qsTr("Recommended")
                Accessible.ignored: true
            }
        }

        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: 24
            Layout.topMargin: 4
            textStyle: Theme.type.caption
            color: root.checked ? Theme.color.textSecondary : Theme.color.textTertiary
            text: root.line
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        RowLayout {
            Layout.leftMargin: 24
            Layout.topMargin: 10
            spacing: 8

            Row {
                visible: root.phase === RegionCard.Measured
                Layout.preferredHeight: 12
                spacing: 2

                Repeater {
                    model: [5, 7.5, 10, 12]

                    Rectangle {
                        required property int index
                        required property real modelData

                        anchors.bottom: parent ? parent.bottom : undefined
                        width: 3
                        height: modelData
                        radius: 1.5
                        antialiasing: true
                        color: index < root.bars ? Theme.color.brand : Theme.color.borderDefault
                    }
                }
            }

            Spinner {
                running: root.phase === RegionCard.Measuring
                size: 12
            }

            AppText {
                textStyle: root.phase === RegionCard.Measured ? Theme.type.captionMedium : Theme.type.caption
                color: root.phase === RegionCard.Measured ? Theme.color.textPrimary
                       : root.phase === RegionCard.Failed ? Theme.color.warningText : root.checked ? Theme.color.textSecondary : Theme.color.textTertiary
                text: root.measureText
                Accessible.ignored: true
            }
        }
    }

    background: ChoiceFrame {
        checked: root.checked
        hovered: root.hovered
        pressed: root.down
        ring: root.visualFocus
    }
}
