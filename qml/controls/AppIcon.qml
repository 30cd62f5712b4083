// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! One icon of resources/icons in one colour. Decoration: the control around it carries the accessible name.
Image {
    id: root

    property string name
    property int size: Theme.size.icon
    property color color: Theme.color.textTertiary

    sourceSize.width: size
    sourceSize.height: size
    source: name === "" ? "" : "image://icon/" + name + "/" + color.toString().slice(-6) + "/" + size
    Accessible.ignored: true
}
