// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

class QAccessibleInterface;
class QQuickItem;

namespace Intrlume::Test {

//! Looks at QML items the way a screen reader does, through Qt's accessible tree instead of the items' own
//! properties. Events are not here: the offscreen platform sends none; secrets-over-atspi.py listens to those.
class AccessibilityProbe : public QObject {
    Q_OBJECT

public:
    //! Every name, description, value and editable text that the tree gives away about the item's window, one a line.
    Q_INVOKABLE QString everythingSaid(QQuickItem *item) const;
    //! The same of what is to be seen alone, as screen readers read: they pass over what is marked invisible.
    Q_INVOKABLE QString everythingShown(QQuickItem *item) const;
    //! "role: name" of every node under the item that is in the tree.
    Q_INVOKABLE QStringList nodes(QQuickItem *item) const;
    Q_INVOKABLE QString name(QQuickItem *item) const;
    Q_INVOKABLE QString description(QQuickItem *item) const;
    Q_INVOKABLE QString role(QQuickItem *item) const;
    Q_INVOKABLE bool checked(QQuickItem *item) const;
    Q_INVOKABLE bool focused(QQuickItem *item) const;
    //! Presses over the action interface, as AT-SPI does; false if the item offers no press.
    Q_INVOKABLE bool press(QQuickItem *item) const;
    //! What Qt's own focus event would hand to a screen reader while the item has the keyboard: everything readable there.
    Q_INVOKABLE QString saidOnFocus(QQuickItem *item) const;
};

} // namespace Intrlume::Test
