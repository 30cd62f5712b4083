// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "account/qrcodeitem.h"

#include <QPainter>

#include <cmath>

namespace Intrlume::Ui {

namespace {
constexpr int quietZone = 4; // Modules of white around it (ISO/IEC 18004).
}

QrCodeItem::QrCodeItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
    setFillColor(Qt::white);
}

void QrCodeItem::setModules(const QByteArray &modules)
{
    if (modules == m_modules)
        return;
    m_modules = modules;
    Q_EMIT modulesChanged();
    update();
}

void QrCodeItem::paint(QPainter *painter)
{
    const auto side = static_cast<int>(std::lround(std::sqrt(static_cast<double>(m_modules.size()))));
    if (side == 0)
        return;
    // Whole pixels for each module, so that none is wider than its neighbour.
    const int pixels = static_cast<int>(std::min(width(), height())) / (side + 2 * quietZone);
    const int x0 = (static_cast<int>(width()) - pixels * side) / 2;
    const int y0 = (static_cast<int>(height()) - pixels * side) / 2;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            if (m_modules.at(row * side + column) != 0)
                painter->fillRect(x0 + column * pixels, y0 + row * pixels, pixels, pixels, Qt::black);
        }
    }
}

} // namespace Intrlume::Ui
