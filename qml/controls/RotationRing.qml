// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! How far a key is through its rotation period: an arc from 12 o'clock; full and red when overdue. Decoration beside
//! words, so screen readers pass over it.
Item {
    id: root

    enum Level { Normal, Due, Overdue }

    property real progress
    property int level: RotationRing.Normal
    property int size: 16
    //! Shown inside the ring of 44.
    property string days

    readonly property color arcColor: level === RotationRing.Overdue ? Theme.color.dangerIcon
                                      : level === RotationRing.Due ? Theme.color.warningIcon : Theme.color.brand
    readonly property color trackColor: Theme.color.borderDefault
    readonly property real portion: level === RotationRing.Overdue ? 1 : Math.max(0.02, Math.min(1, progress))

    implicitWidth: size
    implicitHeight: size
    onArcColorChanged: canvas.requestPaint()
    onTrackColorChanged: canvas.requestPaint()
    onPortionChanged: canvas.requestPaint()
    Accessible.ignored: true

    Canvas {
        id: canvas

        anchors.fill: parent
        onPaint: {
            const context = getContext("2d");
            const middle = width / 2;
            const line = root.size > 20 ? 4 : 2.5;
            const radius = middle - (root.size > 20 ? 2 : 1.5);
            const start = -Math.PI / 2;
            context.reset();
            context.lineWidth = line;
            context.lineCap = "round";
            context.strokeStyle = root.trackColor;
            context.beginPath();
            context.arc(middle, middle, radius, 0, 2 * Math.PI);
            context.stroke();
            context.strokeStyle = root.arcColor;
            context.beginPath();
            context.arc(middle, middle, radius, start, start + root.portion * 2 * Math.PI);
            context.stroke();
        }
    }

    AppText {
        anchors.centerIn: parent
        visible: root.size > 20
        textStyle: Theme.type.cardTitle
        text: root.days
        Accessible.ignored: true
    }
}
