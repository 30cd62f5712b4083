// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! One column of a DataTable. The page says what it wants; the table says where the column stands and whether it fits.
QtObject {
    property string title
    property real preferredWidth: 120
    property real minimumWidth: fill ? 160 : preferredWidth
    //! Takes a share of the width that is left over.
    property bool fill
    //! Columns with a higher number go first when the table is too narrow; 0 never goes.
    property int priority
    property bool sortable
    property bool alignRight
    property real skeletonWidth: Math.min(98, preferredWidth * 0.7)
    property bool skeletonSecond

    // Set by the table.
    property real x
    property real width
    property bool shown: true
}
