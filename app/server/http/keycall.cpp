// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/http/keycall.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

Outcome keyReply(const Call &call, const Result<ApiKey> &key)
{
    if (!key)
        return failed(call, key.error());
    Reply reply = jsonReply(200, key->toJson());
    reply.headers.emplace_back("ETag", '"' + key->etag.toStdString() + '"');
    return reply;
}

Outcome revokedReply(const Call &call, const Result<RevokedKey> &revoked)
{
    if (!revoked)
        return failed(call, revoked.error());
    return jsonReply(202, {{u"key"_s, revoked->key.toJson()}, {u"revocation"_s, revoked->revocation.toJson()}});
}

QString keyLocation(const ApiKey &key)
{
    return u"/v1/workspaces/%1/api-keys/%2"_s.arg(key.workspace.toString(), key.id.toString());
}

Result<QString> ifMatch(const Call &call)
{
    const std::string *header = call.request.header("if-match");
    if (!header)
        return fail(Error::Kind::Changed, u"if-match-missing"_s, u"Send If-Match with the etag that you saw."_s);
    const QString text = QString::fromLatin1(header->c_str()).trimmed();
    if (text == u'*')
        return text;
    if (text.size() < 3 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return fail(Error::Kind::Invalid, u"header-invalid"_s, u"If-Match must be one etag in double quotes."_s);
    return text.mid(1, text.size() - 2);
}

} // namespace Intrlume::Server
