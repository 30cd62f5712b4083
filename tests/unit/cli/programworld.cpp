// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "unit/cli/programworld.h"

#include "core/account.h"
#include "core/timestamp.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

ProgramWorld::ProgramWorld()
{
    for (const char *name : {"INTRLUME_SERVER", "INTRLUME_WORKSPACE", "INTRLUME_API_KEY"})
        qunsetenv(name);
}

QJsonObject ProgramWorld::accountJson()
{
    const Account account{.id = AccountId(u"acc_01JZ0000000000000000000000"_s),
                          .email = email,
                          .fullName = u"Ananya Krishnan"_s,
                          .createdAt = *fromRfc3339(u"2026-11-22T10:42:07.031Z"_s)};
    return account.toJson();
}

QJsonObject ProgramWorld::grant()
{
    return {{u"access_token"_s, u"access"_s},
            {u"expires_in"_s, 900},
            {u"refresh_token"_s, u"refresh"_s},
            {u"session"_s, QJsonObject{{u"id"_s, u"ses_01JZ0000000000000000000000"_s}}},
            {u"account"_s, accountJson()}};
}

QJsonObject ProgramWorld::workspaceJson(const QString &slug)
{
    Workspace workspace;
    workspace.id = WorkspaceId(u"ws_01JZ0000000000000000000000"_s);
    workspace.name = u"Nilavya Health"_s;
    workspace.slug = slug;
    workspace.region = u"in-mumbai"_s;
    workspace.createdAt = *fromRfc3339(u"2026-11-22T10:42:07.031Z"_s);
    workspace.role = Role::Owner;
    workspace.permissions = permissionsOf(Role::Owner);
    return workspace.toJson();
}

ApiKey ProgramWorld::someKey(const QString &name, int number)
{
    ApiKey key;
    key.id = KeyId(u"key_01JZ000000000000000000000%1"_s.arg(number));
    key.workspace = WorkspaceId(u"ws_01JZ0000000000000000000000"_s);
    key.name = name;
    key.head = u"0123"_s;
    key.tail = u"yRov"_s;
    key.createdBy = {AccountId(u"acc_01JZ0000000000000000000000"_s), u"Ananya Krishnan"_s};
    key.createdAt = *fromRfc3339(u"2026-11-22T10:42:07.031Z"_s);
    key.rotationDueAt = key.createdAt.addDays(90);
    key.etag = u"7"_s;
    return key;
}

ApiKey ProgramWorld::endingKey(const QString &name)
{
    ApiKey key = someKey(name, 1);
    key.status = KeyStatus::Ending;
    key.endsAt = *fromRfc3339(u"2026-11-23T10:42:00.000Z"_s);
    key.replacedBy = KeyId(keyId);
    return key;
}

QJsonObject ProgramWorld::page(const QJsonArray &items, const QJsonValue &next)
{
    return {{u"items"_s, items}, {u"next"_s, next}};
}

QJsonObject ProgramWorld::stopped(bool complete)
{
    QJsonObject region{
        {u"region"_s, u"in-mumbai"_s}, {u"state"_s, u"stopped"_s}, {u"stopped_at"_s, u"2026-11-22T10:43:00.100Z"_s}, {u"milliseconds"_s, 100}};
    QJsonObject other{
        {u"region"_s, u"eu-frankfurt"_s}, {u"state"_s, u"pending"_s}, {u"stopped_at"_s, QJsonValue::Null}, {u"milliseconds"_s, QJsonValue::Null}};
    if (complete) {
        other = region;
        other[u"region"_s] = u"eu-frankfurt"_s;
        other[u"milliseconds"_s] = 312;
    }
    return {{u"requested_at"_s, u"2026-11-22T10:43:00.000Z"_s}, {u"regions"_s, QJsonArray{region, other}}};
}

namespace {
//! Turns the clock instead of waiting.
QCoro::Task<void> noted(ProgramWorld *world, std::chrono::milliseconds time)
{
    world->pauses.append(std::chrono::duration_cast<std::chrono::seconds>(time));
    world->clock->advance(time);
    co_return;
}
} // namespace

int ProgramWorld::run(QStringList arguments)
{
    terminal.out.clear();
    terminal.err.clear();
    terminal.prompts.clear();
    if (!chosenServer.isEmpty())
        arguments = QStringList{u"--server"_s, chosenServer} + arguments;
    return Cli::runProgram({.terminal = terminal,
                            .transport = service,
                            .tokens = keychain,
                            .accounts = accounts,
                            .clock = clock,
                            .platformFile = u"/nonexistent/platform.json"_s,
                            .apiKey = apiKey,
                            .keys = keys,
                            .pause = [this](std::chrono::milliseconds time) { return noted(this, time); }},
                           arguments);
}

void ProgramWorld::beSignedIn()
{
    accounts->setKeptAccount(server, email);
    keychain->entries.insert({email, server}, Secret::fromText(u"refresh-before"_s));
    service->answer(grant());
}

void ProgramWorld::beInAWorkspace()
{
    beSignedIn();
    service->answer(page({workspaceJson(u"nilavya-health"_s)}));
}

void ProgramWorld::useKey(bool automation)
{
    apiKey = Secret::fromText(secret);
    ApiKey own = someKey(u"CI"_s, 9);
    own.automation = automation;
    service->answer(own.toJson());
}

void ProgramWorld::generateSucceeds()
{
    service->answer(QJsonObject{{u"key"_s, someKey(u"CRM sync"_s).toJson()}, {u"secret"_s, secret}});
}

void ProgramWorld::revokeSucceeds(bool complete)
{
    service->answer(QJsonObject{{u"key"_s, someKey(u"CRM sync"_s).toJson()}, {u"revocation"_s, stopped(complete)}});
}

void ProgramWorld::list(const QList<ApiKey> &keysThere)
{
    QJsonArray items;
    for (const ApiKey &key : keysThere)
        items.append(key.toJson());
    service->answer(page(items));
}

void ProgramWorld::haveOneKey(const ApiKey &key)
{
    beInAWorkspace();
    list({key});
}

QJsonObject ProgramWorld::printedJson() const
{
    return QJsonDocument::fromJson(terminal.out.toUtf8()).object();
}

} // namespace Intrlume::Test
