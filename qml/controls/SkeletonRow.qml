// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! A row of a DataTable that is still loading: bars where the columns will be, their widths varied by `step`.
Item {
    id: root

    property list<DataColumn> columns
    property int step

    Repeater {
        model: root.columns

        Column {
            id: cell

            required property DataColumn modelData
            readonly property real widthNow: modelData.skeletonWidth * [1, 0.72, 0.94, 0.86, 0.65, 0.98][root.step % 6]

            anchors.verticalCenter: parent ? parent.verticalCenter : undefined
            x: modelData.x
            visible: modelData.shown && modelData.skeletonWidth > 0
            spacing: 6

            Skeleton {
                width: cell.modelData.skeletonSecond ? cell.widthNow : cell.modelData.skeletonWidth
            }

            Skeleton {
                visible: cell.modelData.skeletonSecond
                width: cell.widthNow * 0.6
                height: 8
            }
        }
    }

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: 1
        color: Theme.color.borderSubtle
    }
}
