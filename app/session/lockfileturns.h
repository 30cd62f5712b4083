// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session/refreshturns.h"

#include <chrono>

namespace Intrlume::Session {

//! Turns by lock files in a folder of the person's own. A lock whose program has died counts for nothing, whatever its age; one whose
//! program sleeps holds, also over a jump of the clock. Beside each lock lie the digests of the tokens that were sent.
class LockFileTurns final : public RefreshTurns {
public:
    //! \a folder is made where it is missing, for the person alone.
    explicit LockFileTurns(QString folder, std::chrono::milliseconds longestWait = std::chrono::seconds(30))
        : m_folder(std::move(folder))
        , m_longestWait(longestWait)
    {
    }

    //! In the system's folder for what lives as long as the person's login.
    static std::shared_ptr<LockFileTurns> ofThisLogin();

    QCoro::Task<Result<std::shared_ptr<RefreshTurn>>> take(QString account, QString server) override;

private:
    QString m_folder;
    std::chrono::milliseconds m_longestWait;
};

} // namespace Intrlume::Session
