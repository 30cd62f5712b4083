// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "support/consoleset.h"

#include "api/client.h"

#include <QCoroFuture>

#include <QJsonArray>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {

const QString address = u"http://127.0.0.1:41000"_s;
const QString accountId = u"acc_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s;

QString key(const QString &account, const QString &server)
{
    return account + u' ' + server;
}

} // namespace

QCoro::Task<Result<Api::HttpReply>> RoutedTransport::send(Api::HttpRequest request)
{
    requests.append(request);
    for (auto [path, json] : m_always.asKeyValueRange()) {
        if (request.path.endsWith(path))
            co_return Api::HttpReply{.json = json};
    }
    Waiting &waiting = m_waiting.emplace_back(Waiting{request.path, {}, std::make_shared<std::optional<Result<Api::HttpReply>>>()});
    waiting.arrival.start();
    const auto reply = waiting.reply;
    const QFuture<void> arrival = waiting.arrival.future();
    co_await arrival;
    co_return reply->value_or(tl::unexpected(Error{.kind = Error::Kind::Cancelled}));
}

bool RoutedTransport::answer(const QString &path, Result<Api::HttpReply> reply)
{
    if (!QTest::qWaitFor([&] { return isWaiting(path); }))
        return false;
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const Waiting &waiting) { return waiting.path.endsWith(path); });
    QPromise<void> arrival = std::move(found->arrival);
    *found->reply = std::move(reply);
    m_waiting.erase(found);
    arrival.finish();
    return true;
}

void RoutedTransport::hangUp()
{
    for (Waiting &waiting : std::exchange(m_waiting, {}))
        waiting.arrival.finish();
}

bool RoutedTransport::isWaiting(const QString &path) const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(), [&](const Waiting &waiting) { return waiting.path.endsWith(path); });
}

qsizetype RoutedTransport::count(const QString &path) const
{
    return std::count_if(requests.cbegin(), requests.cend(), [&](const Api::HttpRequest &request) { return request.path.endsWith(path); });
}

Api::HttpRequest RoutedTransport::last(const QString &path) const
{
    for (qsizetype at = requests.size() - 1; at >= 0; --at) {
        if (requests.at(at).path.endsWith(path))
            return requests.at(at);
    }
    return {};
}

QCoro::Task<Session::KeychainState> MemoryTokenStore::state()
{
    Session::KeychainState how{Session::KeychainState::State::Ready, u"GNOME Keyring"_s};
    if (broken)
        how.state = broken->code == u"keychain-locked" ? Session::KeychainState::State::Locked : Session::KeychainState::State::Absent;
    co_return how;
}

QCoro::Task<Result<void>> MemoryTokenStore::unlock()
{
    if (broken && broken->code == u"keychain-locked")
        broken.reset();
    if (broken)
        co_return tl::unexpected(*broken);
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryTokenStore::probe()
{
    if (broken)
        co_return tl::unexpected(*broken);
    co_return Result<void>();
}

QCoro::Task<Result<std::optional<Secret>>> MemoryTokenStore::read(QString account, QString server)
{
    if (broken)
        co_return tl::unexpected(*broken);
    const auto found = tokens.constFind(key(account, server));
    co_return found == tokens.constEnd() ? std::optional<Secret>() : Secret::fromText(QString::fromLatin1(*found));
}

QCoro::Task<Result<void>> MemoryTokenStore::write(QString account, QString server, Secret token)
{
    if (broken)
        co_return tl::unexpected(*broken);
    tokens.insert(key(account, server), QByteArray(token.expose().constData(), token.size()));
    co_return Result<void>();
}

QCoro::Task<Result<void>> MemoryTokenStore::remove(QString account, QString server)
{
    if (broken)
        co_return tl::unexpected(*broken);
    tokens.remove(key(account, server));
    co_return Result<void>();
}

ConsoleSet::ConsoleSet(const QString &lastAccount, const QByteArray &token)
    : preferences(std::make_unique<Ui::Preferences>(std::make_unique<QSettings>(home.filePath(u"console.ini"_s), QSettings::IniFormat)))
{
    if (!lastAccount.isEmpty())
        accounts->list = {{.server = u"this-computer"_s, .address = {}, .email = lastAccount, .id = {}, .name = {}, .kept = !token.isEmpty()}};
    if (!token.isEmpty())
        tokens->tokens.insert(key(lastAccount, u"this-computer"_s), token);
    session = std::make_unique<Session::Session>(Session::SessionParts{
        .transport = service, .tokens = tokens, .accounts = accounts, .clock = clock, .deviceName = u"desk"_s, .platform = u"test"_s});
    client = std::make_unique<Api::Client>(session->transport());
    console = std::make_unique<Ui::ConsoleViewModel>(Ui::ConsoleParts{.session = *session,
                                                                      .client = *client,
                                                                      .platform = platform,
                                                                      .preferences = *preferences,
                                                                      .desktop = desktop,
                                                                      .appearance = appearance,
                                                                      .clipboard = clipboard,
                                                                      .clock = *clock});
}

ConsoleSet::~ConsoleSet() = default;

void ConsoleSet::startPlatform()
{
    service->always(u"/v1/regions"_s, fiveRegionsJson());
    service->always(u"/v1/ping"_s, {{u"region"_s, u"in-mumbai"_s}, {u"time"_s, u"2026-11-22T10:42:07.031Z"_s}, {u"key_checks"_s, u"ok"_s}});
    platform.setReady(address);
}

bool ConsoleSet::endSession()
{
    const QSignalSpy ended(session.get(), &Session::Session::ended);
    const Error refused{.kind = Error::Kind::Unauthorized, .code = u"unauthorized"_s};
    client->send(Api::GetMe()); // Goes on by itself.
    return fail(u"/v1/me"_s, refused) && fail(u"/v1/sessions/refresh"_s, refused) && QTest::qWaitFor([&ended] { return ended.size() == 1; });
}

QJsonObject sessionJson(const QString &email)
{
    const QJsonObject device{{u"name"_s, u"desk"_s}, {u"platform"_s, u"test"_s}};
    const QJsonObject info{{u"id"_s, u"ses_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s},
                           {u"device"_s, device},
                           {u"created_at"_s, u"2026-11-22T10:42:07.031Z"_s},
                           {u"last_seen_at"_s, u"2026-11-22T10:42:07.031Z"_s}};
    const QJsonObject account{
        {u"id"_s, accountId}, {u"email"_s, email}, {u"full_name"_s, u"Ananya Krishnan"_s}, {u"created_at"_s, u"2026-11-22T10:42:07.031Z"_s}};
    return {{u"access_token"_s, QString(40, u'a')},
            {u"expires_in"_s, 900},
            {u"refresh_token"_s, QString(40, u'r')},
            {u"session"_s, info},
            {u"account"_s, account}};
}

QJsonObject confirmationJson(const QString &state)
{
    return {{u"id"_s, u"cnf_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s}, {u"state"_s, state}, {u"expires_at"_s, u"2026-11-23T10:42:07.031Z"_s}};
}

QJsonObject workspacesJson(bool any)
{
    QJsonArray items;
    if (any)
        items.append(QJsonObject{{u"id"_s, u"ws_01J9ZK3V5B8T0M6Q4R2W7X1Y9C"_s},
                                 {u"name"_s, u"Nilavya Health"_s},
                                 {u"slug"_s, u"nilavya-health"_s},
                                 {u"region"_s, u"in-mumbai"_s},
                                 {u"rotation_days"_s, 90},
                                 {u"created_at"_s, u"2026-11-22T10:42:07.031Z"_s},
                                 {u"role"_s, u"owner"_s},
                                 {u"permissions"_s, QJsonArray{u"keys:manage"_s, u"workspace:read"_s}}});
    return {{u"items"_s, items}, {u"next"_s, QJsonValue::Null}};
}

QJsonObject fiveRegionsJson()
{
    const auto region = [](const QString &id, const QString &city, const QString &country, const QJsonArray &optimised) {
        return QJsonObject{
            {u"id"_s, id}, {u"city"_s, city}, {u"country"_s, country}, {u"endpoint"_s, u"http://127.0.0.1:41001"_s}, {u"optimised_for"_s, optimised}};
    };
    return {
        {u"items"_s, QJsonArray{region(u"in-mumbai"_s, u"Mumbai"_s, u"IN"_s, {u"IN"_s}),
                                region(u"in-hyderabad"_s, u"Hyderabad"_s, u"IN"_s, {u"IN"_s}), region(u"ap-singapore"_s, u"Singapore"_s, u"SG"_s, {}),
                                region(u"eu-frankfurt"_s, u"Frankfurt"_s, u"DE"_s, {}), region(u"us-virginia"_s, u"N. Virginia"_s, u"US"_s, {})}},
        {u"next"_s, QJsonValue::Null}};
}

} // namespace Intrlume::Test
