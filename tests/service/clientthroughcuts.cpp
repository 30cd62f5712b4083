// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "service/clientthroughcuts.h"

#include "api/networktransport.h"
#include "api/retryingtransport.h"
#include "support/fakeaccountmemory.h"
#include "support/faketokenstore.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {
QCoro::Task<void> noPause(std::chrono::milliseconds)
{
    co_return;
}
} // namespace

ClientThroughCuts::ClientThroughCuts()
    : platform(std::make_unique<TestPlatform>(Server::PlatformOptions{.clock = clock}))
{
    if (!platform->isRunning())
        return;
    owner = platform->newPerson();
    workspace = WorkspaceId(platform->newWorkspace(owner));
    proxy = std::make_unique<CuttingProxy>(platform->address());
    const auto line = std::make_shared<Api::RetryingTransport>(std::make_shared<Api::NetworkTransport>(), noPause);
    session = std::make_unique<Session::Session>(
        Session::SessionParts{line, std::make_shared<FakeTokenStore>(), std::make_shared<FakeAccountMemory>(), clock, u"desk"_s, u"Debian"_s});
    session->setServer(proxy->address());
    ready = QCoro::waitFor(session->signIn(owner.email, Secret::fromText(owner.password), true)).has_value();
    client = std::make_unique<Api::Client>(session->transport());
}

void ClientThroughCuts::addAnswerPlaces(qint64 length, int step)
{
    QTest::addColumn<qint64>("bytes");
    for (qint64 bytes = 0; bytes < length; bytes += bytes < 16 || bytes > length - 16 ? 1 : step)
        QTest::addRow("%lld", static_cast<long long>(bytes)) << bytes;
}

void ClientThroughCuts::addRequestPlaces(int step)
{
    QTest::addColumn<qint64>("bytes");
    for (qint64 bytes = 1; bytes < 500; bytes += step)
        QTest::addRow("%lld", static_cast<long long>(bytes)) << bytes;
}

QStringList ClientThroughCuts::liveKeys() const
{
    QStringList ids;
    const QJsonArray items = platform->get(u"/v1/workspaces/%1/api-keys"_s.arg(workspace.toString()), owner.access).json()["items"_L1].toArray();
    for (const QJsonValue &key : items)
        ids.append(key["id"_L1].toString());
    return ids;
}

void ClientThroughCuts::giveBack(const QString &secret) const
{
    platform->request("DELETE", u"/v1/keys/self"_s, {.token = secret});
}

} // namespace Intrlume::Test
