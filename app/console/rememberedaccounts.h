// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preferences.h"
#include "session/accountmemory.h"

namespace Intrlume::Console {

//! The accounts that were signed in, kept among the person's preferences.
class RememberedAccounts final : public Session::AccountMemory {
public:
    explicit RememberedAccounts(Ui::Preferences &preferences)
        : m_preferences(preferences)
    {
    }

    QList<Session::KnownAccount> accounts() const override { return m_preferences.rememberedAccounts(); }
    void setAccounts(const QList<Session::KnownAccount> &accounts) override { m_preferences.setRememberedAccounts(accounts); }

private:
    Ui::Preferences &m_preferences;
};

} // namespace Intrlume::Console
