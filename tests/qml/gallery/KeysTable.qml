// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Controls
import Intrlume.Theme

//! A table as the API keys page has one.
DataTable {
    id: table

    accessibleName: "API keys"
    columns: [
        DataColumn { id: nameColumn; title: "Name"; fill: true; skeletonSecond: true },
        DataColumn { id: keyColumn; title: "Key"; preferredWidth: 190 },
        DataColumn { id: usedColumn; title: "Last used"; preferredWidth: 90; priority: 1; sortable: true },
        DataColumn { id: statusColumn; title: "Status"; preferredWidth: 100; priority: 2 }
    ]
    sortColumn: usedColumn
    delegate: TableRow {
        id: row

        required property string name
        required property string mode
        required property string used

        accessibleName: name

        TableCell {
            column: nameColumn

            Column {
                anchors.verticalCenter: parent.verticalCenter

                Row {
                    spacing: 8

                    AppText { textStyle: Theme.type.bodyMedium; text: row.name }
                    Badge { kind: row.mode === "Live" ? Badge.Accent : Badge.Neutral; text: row.mode }
                }
                AppText { textStyle: Theme.type.caption; color: Theme.color.textTertiary; text: "Created by Devansh Patil" }
            }
        }
        TableCell {
            column: keyColumn

            CellText { width: parent.width; anchors.verticalCenter: parent.verticalCenter; textStyle: Theme.type.mono; text: "intrlume_sk_live_2k9w…Ht4z" }
        }
        TableCell {
            column: usedColumn

            CellText { width: parent.width; anchors.verticalCenter: parent.verticalCenter; text: row.used }
        }
        TableCell {
            column: statusColumn

            StatusDot { anchors.verticalCenter: parent.verticalCenter; text: "Active" }
        }
    }
}
