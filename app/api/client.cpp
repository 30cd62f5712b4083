// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "api/client.h"

#include "api/platform.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Api {

namespace {
QCoro::Task<Result<void>> probeOver(std::shared_ptr<Transport> transport, QString address)
{
    const ListRegions call{.server = address};
    const Result<HttpReply> reply = co_await transport->send(call.request());
    // Whatever answers, but not as the contract says, is another kind of server; no answer at all is not for us to judge.
    const auto incompatible = [](const Error &error) {
        return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Malformed || error.kind == Error::Kind::Unauthorized
               || error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::Invalid || error.kind == Error::Kind::Conflict;
    };
    if (!reply && !incompatible(reply.error()))
        co_return tl::unexpected(reply.error());
    const Result<ListRegions::Reply> regions = reply ? ListRegions::parse(reply->json) : fail(Error::Kind::Malformed);
    if (!regions || regions->items.isEmpty())
        co_return fail(Error::Kind::Incompatible, u"incompatible"_s, u"The server does not list regions as the contract says."_s);
    co_return Result<void>();
}
} // namespace

HttpRequest Client::asViewed(HttpRequest request) const
{
    const QString path = u"/v1/workspaces/"_s + m_viewed.toString();
    if (!m_viewedRole.isEmpty() && (request.workspace == m_viewed || request.path == path || request.path.startsWith(path + u'/')))
        request.viewAs = m_viewedRole;
    return request;
}

QCoro::Task<Result<void>> Client::probe(QString address)
{
    return probeOver(m_transport, std::move(address));
}

} // namespace Intrlume::Api
