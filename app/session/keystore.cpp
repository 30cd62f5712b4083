// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "session/keystore.h"

#include <QJsonObject>
#include <QMap>

using namespace Qt::StringLiterals;

namespace Intrlume::Session {

KeptKey KeptKey::of(const ApiKey &key, const QString &server, const QString &workspaceSlug)
{
    return {.server = server,
            .workspace = key.workspace,
            .key = key.id,
            .name = key.name,
            .environment = key.environment,
            .tail = key.tail,
            .workspaceSlug = workspaceSlug};
}

QString KeptKey::label() const
{
    return u"Intrlume API key: %1 (%2 …%3) of %4 on %5"_s.arg(name, toString(environment), tail, workspaceSlug, server);
}

Result<KeptKey> KeptKey::fromJson(const QJsonObject &json)
{
    const std::optional<Environment> environment = environmentFromString(json["environment"_L1].toString());
    KeptKey kept{.server = json["server"_L1].toString(),
                 .workspace = WorkspaceId(json["workspace_id"_L1].toString()),
                 .key = KeyId(json["key_id"_L1].toString()),
                 .name = json["name"_L1].toString(),
                 .environment = environment.value_or(Environment::Live),
                 .tail = json["tail"_L1].toString(),
                 .workspaceSlug = json["workspace"_L1].toString()};
    if (!environment || kept.server.isEmpty() || !kept.workspace.isValid() || !kept.key.isValid())
        return fail(Error::Kind::Malformed, u"malformed"_s, u"What is kept of a key is not complete."_s);
    return kept;
}

QJsonObject KeptKey::toJson() const
{
    return {{u"server"_s, server},
            {u"workspace_id"_s, workspace.toString()},
            {u"key_id"_s, key.toString()},
            {u"name"_s, name},
            {u"environment"_s, toString(environment)},
            {u"tail"_s, tail},
            {u"workspace"_s, workspaceSlug}};
}

namespace {
//! The newest of each workspace. Ids are ULIDs, which grow with time.
QList<KeptKey> newestOfEach(const QList<KeptKey> &kept)
{
    QMap<QString, KeptKey> newest;
    for (const KeptKey &one : kept) {
        KeptKey &best = newest[one.workspace.toString()];
        if (!best.key.isValid() || best.key.toString() < one.key.toString())
            best = one;
    }
    return newest.values();
}
} // namespace

Result<KeptKey> chooseKept(const QList<KeptKey> &kept, const QString &idOrName, const QString &workspace, SameName sameName)
{
    QList<KeptKey> meant;
    for (const KeptKey &one : kept) {
        const bool here = workspace.isEmpty() || one.workspace.toString() == workspace || one.workspaceSlug == workspace;
        if (here && (one.key.toString() == idOrName || one.name == idOrName))
            meant.append(one);
    }
    if (sameName == SameName::Newest)
        meant = newestOfEach(meant);
    if (meant.isEmpty())
        return fail(Error::Kind::NotFound, u"key-not-kept"_s, idOrName);
    if (meant.size() == 1)
        return meant.first();
    Error ambiguous{.kind = Error::Kind::Invalid, .code = u"ambiguous"_s, .detail = idOrName};
    for (const KeptKey &one : meant)
        ambiguous.fields.append({u'/' + one.key.toString(), u"candidate"_s, one.label()});
    return tl::unexpected(ambiguous);
}

} // namespace Intrlume::Session
