// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/edge/edges.h"
#include "server/http/metrics.h"
#include "server/http/router.h"
#include "server/mail/localmailbox.h"
#include "server/service/accountservice.h"
#include "server/service/agentservice.h"
#include "server/service/devicecodeservice.h"
#include "server/service/invitationservice.h"
#include "server/service/keyservice.h"
#include "server/service/keyuseservice.h"
#include "server/service/leakservice.h"
#include "server/service/memberservice.h"
#include "server/service/passwordresetservice.h"
#include "server/service/profileservice.h"
#include "server/service/receiptservice.h"
#include "server/service/roleservice.h"
#include "server/service/sessionservice.h"
#include "server/service/workspaceservice.h"

namespace Intrlume::Server {

//! Everything that routes stand on.
struct Services {
    const Clock &clock;
    AccountService &accounts;
    SessionService &sessions;
    ProfileService &profile;
    PasswordResetService &resets;
    SecondFactorService &secondFactors;
    DeviceCodeService &deviceCodes;
    WorkspaceService &workspaces;
    MemberService &members;
    RoleService &roles;
    InvitationService &invitations;
    KeyService &keys;
    KeyUseService &keyUse;
    ReceiptService &receipts;
    LeakService &leaks;
    AgentService &agents;
    Edges &edges;
    Notifier &notifier;
    RateLimiter &limiter;
    LocalMailbox *mailbox = nullptr; //!< null: not served
    QList<Region> regions = {};
    QString publicUrl = {}; //!< what links begin with
};

//! The server without the network: takes requests, checks what is common to all, finds the route, runs it on a worker.
class Application final : public RequestSink {
public:
    Application(Services services, WorkerPool &workers);

    std::optional<Reply> immediate(const Request &request) override;
    void handle(std::shared_ptr<const Request> request, bool last, Done done) override;
    Reply refusal(const std::string &requestId, const char *code) override;

    void drain() { m_draining = true; } //!< from now on /readyz says no

private:
    std::optional<Reply> refuseForeign(const Request &request) const;
    Reply ping(const Request &request);
    void countRefused(const Edge::Check &check);
    Reply ownKey(const Request &request, std::string_view authorization);
    Outcome answer(Store &store, const Request &request, bool last);
    Outcome run(Call &call, const Route &route);
    Result<void> authenticate(Call &call, const Route &route);
    Result<void> authenticateKey(Call &call, QByteArrayView token);
    Result<void> authenticateSession(Call &call, const std::string *authorization, const char *missing);
    Result<void> findWorkspace(Call &call);
    Result<void> readViewAs(Call &call);
    Result<void> countRequest(Call &call);
    Result<void> readBody(Call &call, const Route &route);
    Result<void> readIntention(Call &call, const Route &route);
    void finish(const Request &request, const CallContext &context, const Route *route, Reply &reply, qint64 startedMs);

    Services m_services;
    WorkerPool &m_workers;
    Router m_router;
    Metrics m_metrics;
    std::atomic<bool> m_draining = false;
};

//! What a refused key is told.
Error keyError(Edge::Verdict verdict);

} // namespace Intrlume::Server
