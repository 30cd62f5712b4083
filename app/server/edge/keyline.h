// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/edge/keylog.h"

namespace Intrlume::Server {

//! The way from one region to where changes are told: whole, or cut through. Safe to call from any thread.
class KeyLine final : public KeySource {
public:
    explicit KeyLine(KeySource &source)
        : m_source(source)
    {
    }

    void setCut(bool cut) { m_cut = cut; }
    std::optional<std::vector<Change>> changesSince(quint64 sequence) override
    {
        if (m_cut)
            return {};
        return m_source.changesSince(sequence);
    }

private:
    KeySource &m_source;
    std::atomic<bool> m_cut = false;
};

} // namespace Intrlume::Server
