// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/leakservice.h"

#include "server/service/crypto.h"
#include "server/store/store.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
//! Who counts as one: an IPv4 address, or a whole /64, the least that one subscriber of IPv6 is given.
QString sourceOf(const QString &address)
{
    const Result<IpAddress> parsed = IpAddress::parse(address);
    if (!parsed || parsed->isIpv4())
        return address;
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(parsed->bytes().data()), 8).toHex());
}
} // namespace

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
    context.rate = m_limiter.take(Limits::leakedKeys, sourceOf(context.address));
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many reports from here. Wait a little."_s);
    QList<Report> reports;
    for (const Secret &key : keys)
        reports.append(reportOne(store, context, key));
    return reports;
}

LeakService::Report LeakService::reportOne(Store &store, CallContext &context, const Secret &key)
{
    const std::optional<SecretKey> parsed = SecretKey::parse(key.expose());
    if (!parsed)
        return {.maskedKey = {}, .outcome = Outcome::Malformed};
    Report report{.maskedKey = u"intrlume_sk_%1_%2…%3"_s.arg(toString(parsed->environment()), parsed->head(), parsed->tail()),
                  .outcome = Outcome::Unknown};
    const std::optional<LeakedKey> leaked = m_keys.revokeLeaked(store, context, sha256(key.expose()));
    if (!leaked)
        return report;
    report.outcome = leaked->stoppedNow ? Outcome::Revoked : Outcome::AlreadyRevoked;
    if (leaked->stoppedNow)
        tellOwners(store, leaked->key);
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
