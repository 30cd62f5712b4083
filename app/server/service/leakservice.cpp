// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/leakservice.h"

#include "server/service/audittrail.h"
#include "server/service/crypto.h"
#include "server/store/store.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

QString toString(LeakService::Outcome outcome)
{
    switch (outcome) {
    case LeakService::Outcome::Revoked:
        return u"revoked"_s;
    case LeakService::Outcome::AlreadyRevoked:
        return u"already-revoked"_s;
    case LeakService::Outcome::Unknown:
        return u"unknown"_s;
    case LeakService::Outcome::Malformed:
        return u"malformed"_s;
    }
    Q_UNREACHABLE();
}

Result<QList<LeakService::Report>> LeakService::report(Store &store, CallContext &context, const QList<Secret> &keys)
{
    context.rate = m_limiter.take(Limits::leakedKeys, context.address);
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many reports from here. Wait a little."_s);
    QList<Report> reports;
    for (const Secret &key : keys) {
        const Result<Report> report = reportOne(store, context, key);
        if (!report)
            return tl::unexpected(report.error());
        reports.append(*report);
    }
    return reports;
}

Result<LeakService::Report> LeakService::reportOne(Store &store, CallContext &context, const Secret &key)
{
    const std::optional<SecretKey> parsed = SecretKey::parse(key.expose());
    if (!parsed)
        return Report{.maskedKey = {}, .outcome = Outcome::Malformed};
    Report report{.maskedKey = u"intrlume_sk_%1_%2…%3"_s.arg(toString(parsed->environment()), parsed->head(), parsed->tail()),
                  .outcome = Outcome::Unknown};
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const std::optional<StoredKey> stored = store.keys.findByHash(sha256(key.expose()), now);
    if (!stored)
        return report;
    report.outcome = stored->key.status == KeyStatus::Revoked ? Outcome::AlreadyRevoked : Outcome::Revoked;
    audit(store, context, now,
          {.action = u"api_key.reported_leaked"_s, .target = stored->key.id.toString(), .workspace = stored->key.workspace.toString()});
    transaction.commit();
    if (report.outcome == Outcome::Revoked) {
        if (const Result<RevokedKey> revoked = m_keys.revokeKnown(store, context, stored->key.id, RevokeReason::Leaked); !revoked)
            return tl::unexpected(revoked.error());
        tellOwners(store, stored->key);
    }
    return report;
}

void LeakService::tellOwners(Store &store, const ApiKey &key)
{
    const QString workspace = store.workspaces.nameOf(key.workspace);
    for (const Account &owner : store.workspaces.owners(key.workspace)) {
        // The key is dead either way; what is wrong with the mail is for whoever runs the server.
        m_mailer.deliver(leakedKeyMail(owner.email, owner.fullName, workspace, key.name, key.masked()), "a leaked key");
    }
}

} // namespace Intrlume::Server
