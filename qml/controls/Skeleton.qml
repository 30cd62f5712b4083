// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! One grey bar that stands for text that is still loading.
Rectangle {
    id: root

    implicitWidth: 98
    implicitHeight: 10
    radius: Math.min(5, height / 2)
    color: Theme.color.bgPressed
    Accessible.ignored: true

    SequentialAnimation on opacity {
        running: root.visible && !Theme.reduceMotion
        loops: Animation.Infinite

        NumberAnimation { from: 1; to: 0.55; duration: Theme.motion.pulse / 2; easing.type: Easing.InOutSine }
        NumberAnimation { from: 0.55; to: 1; duration: Theme.motion.pulse / 2; easing.type: Easing.InOutSine }
    }
}
