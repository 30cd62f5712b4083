// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/networktransport.h"
#include "api/retryingtransport.h"
#include "session/keychaintokenstore.h"
#include "session/lockfileturns.h"
#include "session/session.h"
#include "support/fakeaccountmemory.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Intrlume;

namespace {

//! Says "asks" before each request and waits for a line on its input, so that a test can choose who comes first.
class HeldTransport final : public Api::Transport {
public:
    explicit HeldTransport(std::shared_ptr<Api::Transport> next)
        : m_next(std::move(next))
    {
    }

    QCoro::Task<Result<Api::HttpReply>> send(Api::HttpRequest request) override
    {
        std::puts("asks");
        std::fflush(stdout);
        std::string word;
        std::getline(std::cin, word);
        return m_next->send(std::move(request));
    }
    void setServer(const QString &address) override { m_next->setServer(address); }
    QString server() const override { return m_next->server(); }

private:
    std::shared_ptr<Api::Transport> m_next;
};

//! Renews one session again and again, as a console or command line would that runs for days. Prints a dot for each, or what went wrong.
int renew(Session::Session &session, int times)
{
    Result<Account> account = QCoro::waitFor(session.restore());
    for (int done = 1; account && done < times; ++done) {
        std::puts(".");
        std::fflush(stdout);
        account = QCoro::waitFor(session.switchTo(*session.current()));
    }
    if (!account) {
        std::puts(qPrintable(account.error().code + QStringLiteral(" ") + account.error().detail));
        return 1;
    }
    std::puts(".");
    return 0;
}

} // namespace

//! refresher SERVER EMAIL TIMES [alone]: "alone" takes no turns, to see what they are good for, and waits for a line before each request.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString &server = arguments.at(1);
    const auto memory = std::make_shared<Test::FakeAccountMemory>();
    memory->setKeptAccount(server, arguments.at(2));
    const bool alone = arguments.size() > 4;
    std::shared_ptr<Api::Transport> transport = std::make_shared<Api::RetryingTransport>(std::make_shared<Api::NetworkTransport>());
    if (alone)
        transport = std::make_shared<HeldTransport>(std::move(transport));
    Session::Session session({.transport = std::move(transport),
                              .tokens = std::make_shared<Session::KeychainTokenStore>(),
                              .accounts = memory,
                              .clock = std::make_shared<SystemClock>(),
                              .deviceName = QStringLiteral("refresher"),
                              .platform = QStringLiteral("test"),
                              .turns = alone ? nullptr : Session::LockFileTurns::ofThisLogin()});
    session.setServer(server);
    return renew(session, arguments.at(3).toInt());
}
