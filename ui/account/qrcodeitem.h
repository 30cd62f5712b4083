// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace Intrlume::Ui {

//! Draws a QR code, dark on white whatever the theme: cameras want it so. Kept in no image cache; a screen reader hears only its name.
class QrCodeItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_NAMED_ELEMENT(QrCode)

    Q_PROPERTY(QByteArray modules READ modules WRITE setModules NOTIFY modulesChanged)

public:
    explicit QrCodeItem(QQuickItem *parent = nullptr);

    QByteArray modules() const { return m_modules; }
    void setModules(const QByteArray &modules); //!< a byte a module, 1 dark, row by row; a square
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void modulesChanged();

private:
    QByteArray m_modules;
};

} // namespace Intrlume::Ui
