// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/intentions.h"

#include "server/store/store.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
constexpr qint64 remembered = 24 * 60 * 60; // seconds
}

Intentions::Claim::~Claim()
{
    if (!m_owner)
        return;
    const std::lock_guard lock(m_owner->m_mutex);
    m_owner->m_running.erase(m_name);
}

Result<Intentions::Begun> Intentions::begin(Store &store, const CallContext &context, const QDateTime &now)
{
    if (!context.intention)
        return Begun{};
    const Intention &intention = *context.intention;
    const QString name = intention.scope + u' ' + intention.key;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_running.insert(name).second)
            return fail(Error::Kind::Conflict, u"already-running"_s, u"The first request with this Idempotency-Key is still running."_s);
    }
    Claim claim(this, name);
    const std::optional<RememberedAnswer> first = store.idempotency.find(intention.scope, intention.key, now.addSecs(-remembered));
    if (first && first->fingerprint != intention.fingerprint)
        return fail(Error::Kind::Invalid, u"idempotency-key-reused"_s, u"This Idempotency-Key was used for another request."_s);
    std::optional<QJsonObject> answer;
    if (first)
        answer = QJsonDocument::fromJson(first->answer.toUtf8()).object();
    return Begun{std::move(claim), std::move(answer)};
}

void Intentions::remember(Store &store, const CallContext &context, const QDateTime &now, const QJsonObject &answer)
{
    if (!context.intention)
        return;
    const QString text = QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Compact));
    store.idempotency.insert(context.intention->scope, context.intention->key, {context.intention->fingerprint, text}, now);
}

} // namespace Intrlume::Server
