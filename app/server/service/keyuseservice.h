// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/clock.h"
#include "core/keyusage.h"
#include "server/service/caller.h"
#include "server/service/keydraft.h"

namespace Intrlume::Server {

class Store;

//! Who uses a key, and what another list of ranges would have done to them. People only: it tells addresses.
class KeyUseService {
public:
    explicit KeyUseService(const Clock &clock)
        : m_clock(clock)
    {
    }

    [[nodiscard]] Result<KeyUsage> usage(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id) const;
    //! Tries \a drafts, whose findings so far are \a errors, against the addresses of the last 30 days. Changes nothing.
    [[nodiscard]] Result<RangesCheck> checkRanges(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id,
                                                  const QList<RangeDraft> &drafts, FieldErrors errors) const;

private:
    Result<void> mayLook(Store &store, const CallContext &context, const WorkspaceId &workspace, const KeyId &id) const;

    const Clock &m_clock;
};

} // namespace Intrlume::Server
