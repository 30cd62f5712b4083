// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

// The delegates and slots below use ids of this file; Bound components, which qmllint would trust, need Qt 6.5.
// qmllint disable unqualified

//! Text in a cell: one line, elided, the whole of it in a tooltip when it does not fit.
AppText {
    id: root

    color: Theme.color.textSecondary
    elide: Text.ElideRight
    maximumLineCount: 1

    HoverHandler {
        id: hover
    }

    Loader {
        active: hover.hovered && root.truncated
        sourceComponent: AppToolTip {
            parent: root
            visible: true
            text: root.text
        }
    }
}
