// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable unqualified
// qmllint disable type

//! Who may do what, as the server's roles say: a column for each role, the chosen one tinted, what changes marked.
Rectangle {
    id: root

    required property PermissionMatrix matrix

    readonly property int roleCount: matrix.roles.length
    readonly property real cellWidth: Math.min(84, Math.max(56, (width - 190) / Math.max(1, roleCount)))
    readonly property real nameWidth: width - 16 - cellWidth * roleCount
    readonly property bool compared: matrix.from !== matrix.to

    //! A cell in words: "yes", "no", "lost", "gained".
    function cellText(cell: int): string {
        return [qsTr("no"), qsTr("yes"), qsTr("lost"), qsTr("gained")][cell];
    }

    implicitHeight: column.implicitHeight + 5
    radius: Theme.radius.banner
    color: "transparent"
    border.width: 1
    border.color: Theme.color.borderDefault
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Permissions of each role")

    Rectangle {
        x: 14 + root.nameWidth + root.cellWidth * root.matrix.to + 2
        y: 4
        width: root.cellWidth - 4
        height: parent.height - 8
        radius: 7
        color: Theme.color.accentTint
    }

    Column {
        id: column

        x: 1
        width: parent.width - 2

        Row {
            leftPadding: 13
            height: 40

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                width: root.nameWidth
                textStyle: Theme.type.captionMedium
                color: Theme.color.textTertiary
                text: qsTr("Permission")
            }

            Repeater {
                model: root.matrix.roles

                AppText {
                    required property string modelData
                    required property int index

                    anchors.verticalCenter: parent.verticalCenter
                    width: root.cellWidth
                    horizontalAlignment: Text.AlignHCenter
                    textStyle: Theme.type.captionMedium
                    color: index === root.matrix.to ? Theme.color.accentText : index === root.matrix.from ? Theme.color.textPrimary : Theme.color.textSecondary
                    text: modelData
                    elide: Text.ElideRight
                }
            }
        }

        Repeater {
            model: root.matrix

            Column {
                id: line

                required property string text
                required property string group
                required property list<int> cells
                required property bool changed

                width: column.width

                Rectangle {
                    width: parent.width
                    height: 1
                    visible: line.group !== ""
                    color: Theme.color.borderSubtle
                }

                AppText {
                    leftPadding: 13
                    topPadding: 5
                    bottomPadding: 1
                    visible: line.group !== ""
                    textStyle: Theme.type.micro
                    color: Theme.color.textTertiary
                    text: line.group
                }

                Row {
                    leftPadding: 13
                    height: Math.round(26 * Theme.fontScale)
                    Accessible.role: Accessible.Row
                    Accessible.name: line.text + ": " + Array.from(line.cells).map((cell, index) => root.matrix.roles[index] + " " + root.cellText(cell)).join(", ")

                    AppText {
                        anchors.verticalCenter: parent.verticalCenter
                        width: root.nameWidth
                        textStyle: line.changed ? Theme.type.bodyMedium : Theme.type.body
                        color: line.changed ? Theme.color.textPrimary : Theme.color.textSecondary
                        text: line.text
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }

                    Repeater {
                        model: line.cells

                        Item {
                            id: cell

                            required property int modelData

                            width: root.cellWidth
                            height: parent.height

                            AppIcon {
                                anchors.centerIn: parent
                                visible: cell.modelData !== PermissionMatrix.No
                                size: 14
                                name: cell.modelData === PermissionMatrix.Lost ? "minus" : "check"
                                color: cell.modelData === PermissionMatrix.Lost ? Theme.color.dangerText
                                       : cell.modelData === PermissionMatrix.Gained ? Theme.color.successText : Theme.color.textSecondary
                            }

                            Rectangle {
                                anchors.centerIn: parent
                                visible: cell.modelData === PermissionMatrix.No
                                width: 4
                                height: 4
                                radius: 2
                                color: Theme.color.borderDefault
                            }
                        }
                    }
                }
            }
        }
    }
}
