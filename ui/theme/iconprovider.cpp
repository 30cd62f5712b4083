// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "theme/iconprovider.h"

#include <QColor>
#include <QDebug>
#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Intrlume::Ui {

namespace {

constexpr int Grid = 16; // Every icon but the logo is drawn on a 16 x 16 grid.
constexpr double Stroke = 1.5;

//! The icon's SVG in the colour asked for; empty if there is no such icon.
QByteArray colouredSvg(const QString &name, const QColor &colour, double logicalSize)
{
    // The name is part of a URL; a slash cannot get here, and a dot has no business in one.
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (name.contains(u'.') || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000000", colour.name(QColor::HexRgb).toLatin1());
    if (logicalSize > 0)
        svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(Stroke * Grid / logicalSize) + '"');
    return svg;
}

} // namespace

IconProvider::IconProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
{
}

QImage IconProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QString name = id.section(u'/', 0, 0);
    const QColor colour(u'#' + id.section(u'/', 1, 1));
    const QByteArray svg = colour.isValid() ? colouredSvg(name, colour, id.section(u'/', 2, 2).toDouble()) : QByteArray();
    QSvgRenderer renderer(svg);
    if (svg.isEmpty() || !renderer.isValid()) {
        qWarning().noquote() << "No icon for" << id;
        return {};
    }
    const QSize drawn = requestedSize.isEmpty() ? renderer.defaultSize() : requestedSize;
    QImage image(drawn, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(drawn)));
    if (size)
        *size = drawn;
    return image;
}

} // namespace Intrlume::Ui
