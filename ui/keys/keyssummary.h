// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keycounts.h"

#include <QCoreApplication>

namespace Intrlume::Ui {

//! What the page's header and banner say about all keys of the workspace, whatever the filters show.
struct KeysSummary {
    Q_DECLARE_TR_FUNCTIONS(KeysSummary)

public:
    int active = 0;
    int live = 0; //!< of all that are not revoked
    int test = 0;
    int overdue = 0;
    KeyCounts::Overdue mostOverdue = {};

    //! The server counts, also where one answer holds every key: what is overdue depends on its clock, not on ours.
    static KeysSummary of(const KeyCounts &counts);

    QString activeText() const; //!< "9 active"; empty where there is no key at all
    QString overdueText() const; //!< "1 key is overdue. Legacy IVR bridge was due on 18 November."; empty where none is
};

} // namespace Intrlume::Ui
