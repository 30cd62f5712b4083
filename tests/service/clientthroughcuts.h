// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "session/session.h"
#include "support/cuttingproxy.h"
#include "support/fakeclock.h"
#include "support/testplatform.h"

#include <memory>

namespace Intrlume::Test {

//! The client that the console and the command line share, signed in as the owner of a workspace on the real platform, over a line that a test
//! can cut. What it repeats it repeats at once.
class ClientThroughCuts {
public:
    ClientThroughCuts(); //!< \c ready says whether all of it came up

    //! Adds the column "bytes" with the places at which to cut an answer of \a length bytes: each of the first and the last sixteen, and every
    //! \a step-th in between.
    static void addAnswerPlaces(qint64 length, int step);
    //! The same for a request, from its first byte into its body.
    static void addRequestPlaces(int step);

    //! So many requests in no time would be refused for being many.
    void restBetweenTests() { clock->advance(std::chrono::seconds(2)); }
    //! The secrets' own view of themselves, "GET /v1/keys/self".
    HttpAnswer self(const QString &secret) const { return platform->get(QStringLiteral("/v1/keys/self"), secret); }
    //! The ids of the keys that are alive, newest first.
    QStringList liveKeys() const;
    void giveBack(const QString &secret) const; //!< ends a key, so that the next test finds none

    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::unique_ptr<TestPlatform> platform;
    Person owner;
    WorkspaceId workspace;
    std::unique_ptr<CuttingProxy> proxy;
    std::unique_ptr<Session::Session> session;
    std::unique_ptr<Api::Client> client;
    bool ready = false;
};

} // namespace Intrlume::Test
