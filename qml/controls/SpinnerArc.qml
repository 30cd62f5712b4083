// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! The turning arc of a Spinner.
Canvas {
    id: root

    property color color
    property color trackColor

    onColorChanged: requestPaint()
    onTrackColorChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        const middle = width / 2;
        context.reset();
        context.lineWidth = Math.max(1.5, width / 8);
        context.lineCap = "round";
        context.strokeStyle = root.trackColor;
        context.beginPath();
        context.arc(middle, middle, middle - context.lineWidth / 2, 0, 2 * Math.PI);
        context.stroke();
        context.strokeStyle = root.color;
        context.beginPath();
        context.arc(middle, middle, middle - context.lineWidth / 2, -Math.PI / 2, 0);
        context.stroke();
    }

    RotationAnimator {
        target: root
        from: 0
        to: 360
        duration: 900
        loops: Animation.Infinite
        running: !Theme.reduceMotion
    }
}
