// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
import QtQuick

//! Draws a QR code, black on white whatever the theme: cameras want it so. Kept in no image cache; a screen reader hears only its name.
Canvas {
    id: root

    //! A byte a module, 1 dark, row by row; a square. Undefined while there is nothing to draw: an empty array cannot be read in QML.
    property var modules

    onModulesChanged: requestPaint()
    onPaint: {
        const context = getContext("2d");
        context.fillStyle = "white";
        context.fillRect(0, 0, width, height);
        if (!modules)
            return;
        const cells = new Uint8Array(modules);
        const side = Math.round(Math.sqrt(cells.length));
        const quietZone = 4; // Modules of white around it (ISO/IEC 18004).
        const pixels = Math.floor(Math.min(width, height) / (side + 2 * quietZone));
        const x0 = Math.floor((width - pixels * side) / 2);
        const y0 = Math.floor((height - pixels * side) / 2);
        context.fillStyle = "black";
        for (let i = 0; i < cells.length; ++i) {
            if (cells[i] !== 0)
                context.fillRect(x0 + (i % side) * pixels, y0 + Math.floor(i / side) * pixels, pixels, pixels);
        }
    }
}
