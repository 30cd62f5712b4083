// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/accountmemory.h"

#include <QMap>

namespace Intrlume::Test {

//! An AccountMemory without a disk.
class FakeAccountMemory final : public Session::AccountMemory {
public:
    QString lastAccount(const QString &server) const override { return accounts.value(server); }
    void setLastAccount(const QString &server, const QString &email) override { accounts.insert(server, email); }

    QMap<QString, QString> accounts; //!< email by server
};

} // namespace Intrlume::Test
