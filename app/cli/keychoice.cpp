// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/keychoice.h"

#include "api/apikeys.h"
#include "cli/texts.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

bool isEnding(const ApiKey &key)
{
    return key.status != KeyStatus::Revoked && key.endsAt.isValid();
}

bool isMeant(const ApiKey &key, Meant meant)
{
    return meant == Meant::Any || isEnding(key) == (meant == Meant::Ending);
}

//! \a keys that fulfil \a condition, or all where none does: then the service says best why it cannot be done.
template<typename Condition>
QList<ApiKey> narrowed(const QList<ApiKey> &keys, Condition condition)
{
    QList<ApiKey> some;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(some), condition);
    return some.isEmpty() ? keys : some;
}

Result<ApiKey> only(const QList<ApiKey> &keys, const QString &name, bool revokedToo)
{
    if (keys.isEmpty()) {
        const QString where = revokedToo ? QString() : u" that is not revoked"_s;
        return fail(Error::Kind::NotFound, u"usage"_s, u"There is no key named “%1”%2."_s.arg(name, where));
    }
    if (keys.size() == 1)
        return keys.first();
    Error ambiguous{.kind = Error::Kind::Invalid, .code = u"ambiguous"_s, .detail = name};
    for (const ApiKey &key : keys)
        ambiguous.fields.append({u'/' + key.id.toString(), u"candidate"_s, key.masked() + u", "_s + stateText(key)});
    return tl::unexpected(ambiguous);
}

} // namespace

QCoro::Task<Result<ApiKey>> findKey(Context context, WorkspaceId workspace, QString idOrName, Meant meant, bool revokedToo)
{
    if (const KeyId id(idOrName); id.isValid()) {
        const Api::GetApiKey call{.workspace = workspace, .key = id};
        co_return co_await context.client->send(call);
    }
    const Api::ListApiKeys call{.workspace = workspace, .status = revokedToo ? u"all"_s : QString(), .text = idOrName, .limit = 200};
    const Result<QList<ApiKey>> listed = co_await context.client->sendAll(call);
    if (!listed)
        co_return tl::unexpected(listed.error());
    QList<ApiKey> named;
    std::copy_if(listed->begin(), listed->end(), std::back_inserter(named), [&idOrName](const ApiKey &key) { return key.name == idOrName; });
    named = narrowed(named, [](const ApiKey &key) { return key.status != KeyStatus::Revoked; });
    named = narrowed(named, [meant](const ApiKey &key) { return isMeant(key, meant); });
    co_return only(named, idOrName, revokedToo);
}

} // namespace Intrlume::Cli
