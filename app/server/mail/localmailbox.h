// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/mail/mail.h"

#include "core/clock.h"

namespace Intrlume::Server {

//! Keeps mail as .eml files (RFC 5322, multipart/alternative) in a folder that only this user can read.
class LocalMailbox final : public Mailer {
public:
    LocalMailbox(QString folder, const Clock &clock)
        : m_folder(std::move(folder))
        , m_clock(clock)
    {
    }

    [[nodiscard]] Result<void> send(const Mail &mail) override;
    QList<Mail> list() const; //!< newest first, at most the last 200; files that are no mail of ours are left out

private:
    QString m_folder;
    const Clock &m_clock;
};

} // namespace Intrlume::Server
