// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apikey.h"

#include <QVariant>

#include <optional>

namespace Intrlume::Server {

//! Where in a sorted list a key stands. A list is made of stretches, each read from an index of its own.
struct KeyPlace {
    int stretch = 0;
    QVariant value; //!< what the stretch is sorted by: milliseconds, or a name
    QString id; //!< tells equals apart; empty: before the first key
};

//! Which keys of a workspace, in which order, and from where on.
struct KeyFilter {
    enum class Sort {
        Attention, //!< overdue, ending, then next due; what is revoked last, newest first. Knows no other direction
        Name,
        Created,
        LastUsed, //!< never used counts as longest ago
        Status, //!< active, paused, ending, revoked
    };

    std::optional<Environment> environment;
    QList<KeyStatus> statuses; //!< empty: all
    bool automationToo = true; //!< false: as if automation keys did not exist
    QString text; //!< in the name, or the last four characters
    QDateTime unusedSince;
    QDateTime dueBefore;
    Sort sort = Sort::Attention;
    bool descending = false;
    QDateTime now; //!< the present
    QDateTime dueAsOf; //!< what "overdue" is measured against: when the walk through the pages began
    KeyPlace after;
    int limit = 50;
};

//! One statement of a list. Its last parameter, which \c values leaves out, is the LIMIT.
struct KeyQuery {
    QString sql;
    QList<QVariant> values;
    int stretch = 0;
};

//! The statements whose rows, one after the other, are the list from filter.after on. Each is answered from an index in its order, so that
//! it costs what it gives and not what there is; behind the columns of KeyRow stands the value that the row is sorted by.
QList<KeyQuery> keyQueries(const WorkspaceId &workspace, const KeyFilter &filter);

} // namespace Intrlume::Server
