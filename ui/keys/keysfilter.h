// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/apikeys.h"

#include <QStringList>

namespace Intrlume::Ui {

//! What the person chose above the list; the server does the filtering.
struct KeysFilter {
    //! The order of the segmented control.
    enum EnvironmentChoice { AnyEnvironment, OnlyLive, OnlyTest };
    //! The order of the select.
    enum StatusChoice { ActiveAndEnding, OnlyActive, OnlyEnding, OnlyRevoked, AllStatuses };

    //! What the rows are ordered by. Attention, which has one direction: overdue, ending, then the next due.
    enum SortChoice { ByAttention, ByName, ByLastUsed, ByStatus };

    QString text;
    int environment = AnyEnvironment;
    int status = ActiveAndEnding;
    int sort = ByAttention;
    bool descending = false;
    QDateTime dueBefore; //!< only keys that were due then; invalid: all

    //! Whether every key that is not revoked is asked for, in whatever order.
    bool isDefault() const { return text.isEmpty() && environment == AnyEnvironment && status == ActiveAndEnding && !dueBefore.isValid(); }
    //! Whether revoked keys are among what is asked for.
    bool showsRevoked() const { return status == OnlyRevoked || status == AllStatuses; }
    Api::ListApiKeys call(const WorkspaceId &workspace) const;

    bool operator==(const KeysFilter &) const = default;
};

} // namespace Intrlume::Ui
