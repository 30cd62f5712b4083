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

    QString text;
    int environment = AnyEnvironment;
    int status = ActiveAndEnding;

    bool isDefault() const { return text.isEmpty() && environment == AnyEnvironment && status == ActiveAndEnding; }
    //! Whether revoked keys are among what is asked for.
    bool showsRevoked() const { return status == OnlyRevoked || status == AllStatuses; }
    Api::ListApiKeys call(const WorkspaceId &workspace) const;

    bool operator==(const KeysFilter &) const = default;
};

} // namespace Intrlume::Ui
