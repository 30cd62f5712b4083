// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/devicelogin.h"

#include "api/devicecodes.h"
#include "cli/printable.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Intrlume::Cli {

namespace {

//! What RFC 8628, section 3.5, has a client wait longer by when it is told to slow down. Also for servers that do not answer.
constexpr std::chrono::seconds slower = 5s;

void showCode(const Context &context, const Api::DeviceCode &code)
{
    const qint64 minutes = std::max<qint64>(1, code.expiresIn.count() / 60);
    context.terminal->note(u"In the console of %1 open the account menu, choose “Sign in a command line…” and enter this code:\n\n"
                           "    %2\n\n"
                           "It is good for %3 min. Nobody else has a reason to ask you for it. Waiting …"_s.arg(
                               context.client->address(), printable(code.userCode), QString::number(minutes)));
}

//! Whether it is worth asking once more, and how much later than the time before.
std::optional<std::chrono::seconds> moreTime(const Error &error)
{
    if (error.code == "authorization-pending"_L1)
        return 0s;
    if (error.code == "slow-down"_L1)
        return slower;
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Timeout:
    case Error::Kind::Server:
        return slower;
    case Error::Kind::TooMany:
        return std::max(slower, error.retryAfter);
    default:
        return std::nullopt;
    }
}

} // namespace

QCoro::Task<Result<Account>> loginByDevice(Context context)
{
    const Result<Api::DeviceCode> code = co_await context.session->startDevice();
    if (!code)
        co_return tl::unexpected(code.error());
    showCode(context, *code);
    const QDateTime end = context.clock->now().addSecs(code->expiresIn.count());
    std::chrono::seconds interval = std::max(code->interval, std::chrono::seconds(1));
    for (;;) {
        co_await context.pause(interval);
        if (context.clock->now() >= end)
            co_return fail(Error::Kind::NotFound, u"device-code-expired"_s);
        const Result<Account> account = co_await context.session->takeDevice(code->deviceCode, true);
        if (account)
            co_return account;
        const std::optional<std::chrono::seconds> more = moreTime(account.error());
        if (!more)
            co_return account;
        interval += *more;
    }
}

} // namespace Intrlume::Cli
