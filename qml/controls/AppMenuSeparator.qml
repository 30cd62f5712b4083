// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Templates as T

import Intrlume.Theme

//! The line in an AppMenu before what is dangerous or different.
T.MenuSeparator {
    implicitWidth: 8
    implicitHeight: 11
    padding: 5
    leftPadding: 4
    rightPadding: 4

    contentItem: Rectangle {
        implicitHeight: 1
        color: Theme.color.borderSubtle
    }
}
