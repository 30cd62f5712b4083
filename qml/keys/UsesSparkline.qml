// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

import Intrlume.Theme

//! How a key was used over the last hours, as bars; the words beside it say how much, so screen readers pass over it.
Item {
    id: root

    property list<int> hours

    readonly property color barColor: Theme.color.brand
    readonly property color emptyColor: Theme.color.borderDefault

    implicitWidth: 24 * 5
    implicitHeight: 20
    onHoursChanged: canvas.requestPaint()
    onBarColorChanged: canvas.requestPaint()
    onEmptyColorChanged: canvas.requestPaint()
    Accessible.ignored: true

    Canvas {
        id: canvas

        anchors.fill: parent
        onPaint: {
            const context = getContext("2d");
            context.reset();
            const most = Math.max(1, ...root.hours);
            for (let i = 0; i < root.hours.length; ++i) {
                const tall = root.hours[i] === 0 ? 1 : Math.max(3, root.hours[i] / most * height);
                context.fillStyle = root.hours[i] === 0 ? root.emptyColor : root.barColor;
                context.fillRect(i * 5, height - tall, 3, tall);
            }
        }
    }
}
