// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Controls
import Intrlume.Theme
import Intrlume.Ui

// The delegates below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// A list model is a QObject, which the linter of Qt 6.4 cannot see.
// qmllint disable unqualified
// qmllint disable type

//! Who may do what, as the server's roles say: a column for each role, the chosen one tinted, what changes marked. The names of the permissions
//! stay; where there are more roles than fit, their columns scroll sideways, also with Left and Right.
Rectangle {
    id: root

    required property PermissionMatrix matrix

    readonly property int roleCount: matrix.roles.length
    readonly property real smallestName: 190
    readonly property real smallestCell: 56
    readonly property real widestCell: 84
    readonly property bool scrolls: roleCount * smallestCell > width - 16 - smallestName
    readonly property real cellWidth: scrolls ? widestCell : Math.min(widestCell, (width - 16 - smallestName) / Math.max(1, roleCount))
    readonly property real nameWidth: scrolls ? smallestName : width - 16 - cellWidth * roleCount
    readonly property int headHeight: 40
    readonly property int groupHeight: Math.round(22 * Theme.fontScale)
    readonly property int lineHeight: Math.round(26 * Theme.fontScale)
    readonly property alias contentX: flick.contentX

    //! A cell in words: "yes", "no", "lost", "gained".
    function cellText(cell: int): string {
        return [qsTr("no"), qsTr("yes"), qsTr("lost"), qsTr("gained")][cell];
    }

    //! Brings the column of a role into sight.
    function reveal(role: int) {
        const x = role * cellWidth;
        flick.contentX = Math.max(0, Math.min(flick.contentWidth - flick.width, x < flick.contentX ? x : Math.max(flick.contentX, x + cellWidth - flick.width)));
    }

    objectName: "permissionTable"
    implicitHeight: names.implicitHeight + 5 + (scrolls ? 10 : 0)
    radius: Theme.radius.banner
    color: "transparent"
    border.width: flick.activeFocus ? 2 : 1
    border.color: flick.activeFocus ? Theme.color.focusRing : Theme.color.borderDefault
    activeFocusOnTab: false
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Permissions of each role")

    Connections {
        function onRolesChanged() {
            Qt.callLater(root.reveal, root.matrix.to);
        }

        target: root.matrix
    }

    Column {
        id: names

        x: 1
        width: parent.width - 2

        AppText {
            leftPadding: 13
            height: root.headHeight
            verticalAlignment: Text.AlignVCenter
            textStyle: Theme.type.captionMedium
            color: Theme.color.textTertiary
            text: qsTr("Permission")
        }

        Repeater {
            model: root.matrix

            Column {
                id: line

                required property string text
                required property string group
                required property list<int> cells
                required property bool changed

                width: names.width

                Item {
                    width: parent.width
                    height: root.groupHeight
                    visible: line.group !== ""

                    Rectangle {
                        width: parent.width
                        height: 1
                        color: Theme.color.borderSubtle
                    }

                    AppText {
                        x: 13
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: 1
                        textStyle: Theme.type.micro
                        color: Theme.color.textTertiary
                        text: line.group
                    }
                }

                AppText {
                    leftPadding: 13
                    width: root.nameWidth
                    height: root.lineHeight
                    verticalAlignment: Text.AlignVCenter
                    textStyle: line.changed ? Theme.type.bodyMedium : Theme.type.body
                    color: line.changed ? Theme.color.textPrimary : Theme.color.textSecondary
                    text: line.text
                    elide: Text.ElideRight
                    Accessible.role: Accessible.Row
                    Accessible.name: line.text + ": " + Array.from(line.cells).map((cell, index) => root.matrix.roles[index] + " " + root.cellText(cell)).join(", ")
                }
            }
        }
    }

    Flickable {
        id: flick

        objectName: "permissionColumns"
        x: 14 + root.nameWidth
        width: parent.width - x - 2
        height: parent.height
        contentWidth: root.cellWidth * root.roleCount
        clip: root.scrolls
        interactive: root.scrolls
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: root.scrolls
        T.ScrollBar.horizontal: AppScrollBar {}
        Accessible.ignored: true
        Keys.onPressed: event => {
            const step = event.key === Qt.Key_Right ? root.cellWidth : event.key === Qt.Key_Left ? -root.cellWidth : 0;
            contentX = Math.max(0, Math.min(contentWidth - width, contentX + step));
            event.accepted = step !== 0;
        }

        Rectangle {
            x: root.cellWidth * root.matrix.to + 2
            y: 4
            width: root.cellWidth - 4
            height: root.height - 8
            radius: 7
            color: Theme.color.accentTint
        }

        Column {
            Row {
                height: root.headHeight

                Repeater {
                    model: root.matrix.roles

                    AppText {
                        required property string modelData
                        required property int index

                        width: root.cellWidth
                        height: root.headHeight
                        leftPadding: 2
                        rightPadding: 2
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        textStyle: Theme.type.captionMedium
                        color: index === root.matrix.to ? Theme.color.accentText
                               : index === root.matrix.from ? Theme.color.textPrimary : Theme.color.textSecondary
                        text: modelData
                        elide: Text.ElideRight
                    }
                }
            }

            Repeater {
                model: root.matrix

                Column {
                    id: cells

                    required property string group
                    required property list<int> cells

                    Item {
                        width: 1
                        height: root.groupHeight
                        visible: cells.group !== ""
                    }

                    Row {
                        Repeater {
                            model: cells.cells

                            Item {
                                id: cell

                                required property int modelData

                                width: root.cellWidth
                                height: root.lineHeight

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
}
