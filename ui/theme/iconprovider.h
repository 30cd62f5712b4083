// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickImageProvider>

namespace Intrlume::Ui {

//! image://icon/<name>/<rrggbb>[/<size>]: a line icon of resources/icons in one colour, drawn at the size asked for.
//! With <size>, the size in device-independent pixels, the stroke stays 1.5 px wide whatever the size (DESIGN 3).
//! Keeps no state, so Qt Quick may call it from any of its loader threads.
class IconProvider : public QQuickImageProvider {
public:
    IconProvider();

    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace Intrlume::Ui
