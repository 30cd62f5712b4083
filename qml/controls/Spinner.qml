// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! A quarter arc that turns while `running`. It stands still when motion is reduced.
Item {
    id: root

    property bool running: true
    property int size: 14
    property color color: Theme.color.brand
    property color trackColor: Theme.color.borderDefault

    implicitWidth: size
    implicitHeight: size
    visible: running
    Accessible.ignored: true

    Canvas {
        id: canvas

        anchors.fill: parent
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

        Connections {
            function onColorChanged() {
                canvas.requestPaint();
            }

            function onTrackColorChanged() {
                canvas.requestPaint();
            }

            target: root
        }
    }

    RotationAnimator {
        target: canvas
        from: 0
        to: 360
        duration: 900
        loops: Animation.Infinite
        running: root.running && root.visible && !Theme.reduceMotion
    }
}
