// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <QCoreApplication>

namespace Intrlume::Ui {

//! What the dialogs say about the use of a key: the numbers that a person weighs before stopping it.
class KeyUseText {
    Q_DECLARE_TR_FUNCTIONS(KeyUseText)

public:
    //! "Last used 3 min ago, 4,120 calls in the last 24 hours."; empty where it was not used in that time.
    static QString inUse(const ApiKey &key, const QDateTime &now);
    static QString agoInSentence(const QDateTime &time, const QDateTime &now); //!< "41 min ago", "yesterday"
    static QString moment(const QDateTime &time); //!< "Mon 23 Nov, 10:48", in the person's own zone
    static QString calls(qint64 uses); //!< "4,120 calls"
};

} // namespace Intrlume::Ui
