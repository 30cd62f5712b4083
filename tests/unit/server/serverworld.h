// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/edge/edges.h"
#include "server/service/accountservice.h"
#include "server/service/agentservice.h"
#include "server/service/crypto.h"
#include "server/service/devicecodeservice.h"
#include "server/service/invitationservice.h"
#include "server/service/keyservice.h"
#include "server/service/keyuseservice.h"
#include "server/service/leakservice.h"
#include "server/service/memberservice.h"
#include "server/service/passwordresetservice.h"
#include "server/service/profileservice.h"
#include "server/service/receiptservice.h"
#include "server/service/reminderservice.h"
#include "server/service/roleservice.h"
#include "server/service/sessionservice.h"
#include "server/service/workspaceservice.h"
#include "server/store/migrations.h"
#include "server/store/store.h"
#include "support/fakeclock.h"

#include <QRegularExpression>

#include <sodium.h>

inline void loadServerResources()
{
    Q_INIT_RESOURCE(intrlume_server_data); // Not from within a namespace.
}

namespace Intrlume::Server {

//! Keeps mails for the test to read.
class FakeMailer final : public Mailer {
public:
    Result<void> send(const Mail &mail) override
    {
        mails.append(mail);
        return {};
    }
    //! The token in the newest mail's link; empty where it has none.
    Secret token() const
    {
        static const QRegularExpression link(QStringLiteral("token=([\\w-]+)"));
        return Secret::fromText(mails.isEmpty() ? QString() : link.match(mails.last().text).captured(1));
    }

    QList<Mail> mails;
};

//! All rules of the server over a database in memory and a clock that tests turn: no network, no disk, no threads.
class ServerWorld {
public:
    //! \a path: a file where threads are to share the database.
    explicit ServerWorld(const QString &path = QStringLiteral(":memory:"))
        : database(path)
        , store(openStore(database))
    {
        accounts.configure({.allowConsumerMail = false, .publicUrl = QStringLiteral("http://127.0.0.1:1")});
        workspaces.configure(edges.regions());
        invitations.configure(QStringLiteral("http://127.0.0.1:1"));
        sessions.prepare(store);
        secondFactors.prepare(store);
        profile.configure({.allowConsumerMail = false, .publicUrl = QStringLiteral("http://127.0.0.1:1")});
        resets.configure(QStringLiteral("http://127.0.0.1:1"));
        receipts.prepare(store);
    }

    static QString goodPassword() { return QStringLiteral("seven lanterns over the quiet river"); }
    static CallContext anyone()
    {
        return {.caller = {}, .address = QStringLiteral("203.0.113.24"), .device = {}, .requestId = QStringLiteral("req_test"), .intention = {}};
    }
    static CallContext as(const Caller &caller)
    {
        CallContext context = anyone();
        context.caller = caller;
        return context;
    }
    static SignIn credentials(const QString &email, const QString &password = goodPassword())
    {
        return {.email = email, .password = Secret::fromText(password), .deviceName = QStringLiteral("desk"), .platform = QStringLiteral("Debian")};
    }
    static SignUp newcomer(const QString &email)
    {
        return {.email = email, .fullName = QStringLiteral("Ananya Krishnan"), .password = Secret::fromText(goodPassword())};
    }

    //! An account that never has to be signed in to: the rules are asked directly.
    Caller person(const QString &name)
    {
        const QDateTime now = clock.now();
        const Account account{.id = newId<AccountId>(now), .email = name + QStringLiteral("@nilavya.example"), .fullName = name, .createdAt = now};
        store.accounts.insert({.account = account, .passwordHash = "none"});
        return {.kind = Caller::Kind::Person, .account = account.id, .session = newId<SessionId>(now)};
    }
    WorkspaceId workspace(const Caller &owner, const QString &name = QStringLiteral("Nilavya Health"))
    {
        CallContext context = as(owner);
        return workspaces.create(store, context, {.name = name, .slug = {}, .region = QStringLiteral("in-mumbai")})->value.id;
    }
    Caller member(const WorkspaceId &workspace, Role role)
    {
        const Caller caller = person(toString(role) + QString::number(++m_people));
        store.workspaces.addMember(newId<MemberId>(clock.now()), workspace, caller.account, role, clock.now());
        return caller;
    }
    Result<Created<GeneratedKey>> generate(const Caller &caller, const WorkspaceId &workspace, const QString &name,
                                           const QString &environment = QStringLiteral("live"))
    {
        CallContext context = as(caller);
        return keys.generate(store, context, workspace, {.name = name, .environment = environment, .allowedIps = {}, .note = {}});
    }
    static Caller callerOf(const ApiKey &key)
    {
        return {.kind = Caller::Kind::Key,
                .key = key.id,
                .keyWorkspace = key.workspace,
                .keyEnvironment = key.environment,
                .keyAutomation = key.automation};
    }
    QStringList actions()
    {
        QStringList actions;
        for (const AuditEvent &event : store.audit.all())
            actions.append(event.action);
        return actions;
    }

    FakeClock clock;
    Database database;
    Store store;
    Notifier notifier;
    FakeMailer mailer;
    RateLimiter limiter{clock};
    Intentions intentions;
    PasswordHasher hasher;
    Edges edges{{{.id = QStringLiteral("in-mumbai"), .city = QStringLiteral("Mumbai")},
                 {.id = QStringLiteral("eu-frankfurt"), .city = QStringLiteral("Frankfurt")}},
                clock,
                notifier};
    AccountService accounts{clock, hasher, limiter, intentions, notifier, mailer};
    Background background = [this](const std::function<void(Store &)> &work) { work(store); };
    SecondFactorService secondFactors{clock, limiter, mailer};
    SessionService sessions{clock, hasher, limiter, secondFactors, mailer, background};
    ProfileService profile{clock, hasher, limiter, notifier, mailer};
    PasswordResetService resets{clock, hasher, limiter, mailer, background};
    DeviceCodeService deviceCodes{clock, limiter, sessions, mailer};
    WorkspaceService workspaces{clock, limiter, intentions, edges};
    MemberService members{clock, mailer, background};
    RoleService roles{clock, intentions, mailer, background};
    InvitationService invitations{clock, limiter, intentions, mailer};
    KeyService keys{clock, intentions, edges};
    KeyUseService keyUse{clock};
    ReceiptService receipts{clock};
    LeakService leaks{limiter, keys, mailer};
    ReminderService reminders{clock, mailer};
    AgentService agents{clock, intentions};

private:
    static std::unique_ptr<Connection> openStore(Database &database)
    {
        if (sodium_init() < 0)
            qFatal("no randomness");
        loadServerResources();
        Result<std::unique_ptr<Connection>> connection = Connection::open(database);
        if (!connection || !migrate(**connection, builtInMigrations()))
            qFatal("no database in memory");
        return *std::move(connection);
    }

    int m_people = 0;
};

} // namespace Intrlume::Server
