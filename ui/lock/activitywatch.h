// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace Intrlume::Ui {

//! Tells that the person does something in any window of the program: keys, the pointer, touch.
class ActivityWatch : public QObject {
    Q_OBJECT

public:
    //! Watches what \a application, the program's own object, gets to see.
    explicit ActivityWatch(QObject *application, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void active();
};

} // namespace Intrlume::Ui
