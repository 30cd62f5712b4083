// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "preferences.h"
#include "session/accountmemory.h"

namespace Intrlume::Console {

//! The account that was signed in last, kept among the person's preferences.
class RememberedAccounts final : public Session::AccountMemory {
public:
    explicit RememberedAccounts(Ui::Preferences &preferences)
        : m_preferences(preferences)
    {
    }

    QString lastAccount(const QString &server) const override { return m_preferences.lastAccount(server); }
    void setLastAccount(const QString &server, const QString &email) override { m_preferences.setLastAccount(server, email); }

private:
    Ui::Preferences &m_preferences;
};

} // namespace Intrlume::Console
