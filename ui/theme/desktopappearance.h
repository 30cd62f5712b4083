// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <optional>

class QDBusVariant;

namespace Intrlume::Ui {

//! What the desktop prefers: dark colours, raised contrast. Asks the XDG settings portal without ever waiting for it and
//! follows its changes; until it answers, and where there is none, the lightness of the palette decides.
class DesktopAppearance : public QObject {
    Q_OBJECT
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(bool highContrast READ highContrast NOTIFY changed)

public:
    explicit DesktopAppearance(QObject *parent = nullptr);

    bool dark() const;
    bool highContrast() const;

Q_SIGNALS:
    void changed();

public Q_SLOTS:
    //! One setting as the portal reports it; settings of other groups are not ours and are ignored.
    void applySetting(const QString &group, const QString &key, const QDBusVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const QString &key);

    std::optional<bool> m_portalDark;
    std::optional<bool> m_portalContrast;
};

} // namespace Intrlume::Ui
