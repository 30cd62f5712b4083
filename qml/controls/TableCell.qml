// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! The place of one column in a TableRow. Centre the content with `anchors.verticalCenter: parent.verticalCenter`.
Item {
    required property DataColumn column

    x: column.x
    width: column.width
    height: parent ? parent.height : 0
    visible: column.shown
}
