// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keyevent.h"

#include <QCoreApplication>

namespace Intrlume::Ui {

//! One event of a key's history in words.
class KeyHistoryText {
    Q_DECLARE_TR_FUNCTIONS(KeyHistoryText)

public:
    static QString words(const KeyEvent &event); //!< "Allowed ranges changed by Ananya Krishnan"
    static QString icon(const KeyEvent &event); //!< of resources/icons
    static QString day(const QDateTime &time, const QDateTime &now); //!< "Friday 20 November", "12 October", "3 March 2025"

private:
    static QString change(const KeyEvent &event);
    static QString end(const KeyEvent &event);
};

} // namespace Intrlume::Ui
