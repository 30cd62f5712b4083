// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme
import Intrlume.Controls

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Text in a cell that says more under the pointer: the exact time, the ranges themselves.
AppText {
    id: root

    property string hint

    color: Theme.color.textSecondary
    elide: Text.ElideRight
    maximumLineCount: 1
    Accessible.ignored: true

    HoverHandler {
        id: hover
    }

    Loader {
        active: hover.hovered && (root.hint !== "" || root.truncated)
        sourceComponent: AppToolTip {
            parent: root
            visible: true
            text: !root.truncated ? root.hint : root.hint === "" ? root.text : root.text + "\n" + root.hint
        }
    }
}
