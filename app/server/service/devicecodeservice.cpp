// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "server/service/devicecodeservice.h"

#include "server/mail/identitymails.h"
#include "server/service/access.h"
#include "server/service/accountview.h"
#include "server/service/audittrail.h"
#include "server/service/crypto.h"

using namespace Qt::StringLiterals;

namespace Intrlume::Server {

namespace {
using State = StoredDeviceCode::State;

constexpr qsizetype longestDeviceName = 100;
constexpr qsizetype userCodeLength = 8;
constexpr qsizetype userCodeHalf = 4;
constexpr auto userCodeAlphabet = "BCDFGHJKLMNPQRSTVWXZ"_L1; // No vowels, so no words; RFC 8628, 6.1.

//! The eight letters of what somebody typed.
QByteArray plainUserCode(const QString &text)
{
    QByteArray plain;
    for (const QChar character : text) {
        if (character != u' ' && character != u'-')
            plain.append(character.toUpper().toLatin1());
    }
    return plain;
}

QString shown(const QByteArray &userCode)
{
    return QString::fromLatin1(userCode.first(userCodeHalf) + '-' + userCode.sliced(userCodeHalf));
}

std::optional<StoredDeviceCode> findPending(Store &store, const QString &userCode, const QDateTime &now)
{
    const QByteArray plain = plainUserCode(userCode);
    if (plain.size() != userCodeLength)
        return {};
    std::optional<StoredDeviceCode> code = store.deviceCodes.findByUser(sha256(plain));
    return code && code->state == State::Pending && code->expiresAt > now ? code : std::nullopt;
}
} // namespace

Result<DeviceCodeService::Started> DeviceCodeService::start(Store &store, CallContext &context, const QString &deviceName, const QString &platform,
                                                            FieldErrors errors)
{
    checkLength(errors, u"/device/name"_s, deviceName.trimmed(), 1, longestDeviceName);
    checkLength(errors, u"/device/platform"_s, platform.trimmed(), 1, longestDeviceName);
    if (!errors.isEmpty())
        return errors.failure();
    context.rate = m_limiter.take(Limits::deviceCode, context.address);
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many codes from here. Wait a little."_s);
    const QDateTime now = m_clock.now();
    const Secret deviceCode = randomToken();
    const Secret userCode = randomText(userCodeAlphabet, userCodeLength);
    Transaction transaction(store.connection());
    store.deviceCodes.insert({.deviceHash = sha256(deviceCode.expose()),
                              .deviceName = deviceName.trimmed(),
                              .platform = platform.trimmed(),
                              .address = context.address,
                              .createdAt = now,
                              .expiresAt = now.addSecs(life),
                              .askedAt = {},
                              .account = {}},
                             sha256(userCode.expose()));
    transaction.commit();
    return Started{.deviceCode = deviceCode, .userCode = shown(userCode.expose())};
}

Result<SessionGrant> DeviceCodeService::take(Store &store, CallContext &context, const Secret &deviceCode)
{
    const auto expired = fail(Error::Kind::NotFound, u"device-code-expired"_s, u"This code is over. Ask for a new one."_s);
    context.rate = m_limiter.take(Limits::devicePoll, context.address);
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many questions from here. Wait a little."_s);
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const std::optional<StoredDeviceCode> code = store.deviceCodes.findByDevice(sha256(deviceCode.expose()));
    if (!code || code->expiresAt <= now)
        return expired;
    const bool hasty = code->askedAt.isValid() && code->askedAt.secsTo(now) < interval;
    store.deviceCodes.setAsked(code->deviceHash, now);
    if (hasty) {
        transaction.commit();
        return tl::unexpected(Error{
            .kind = Error::Kind::TooMany, .code = u"slow-down"_s, .detail = u"Ask less often."_s, .retryAfter = std::chrono::seconds(interval)});
    }
    if (code->state == State::Pending) {
        transaction.commit();
        return fail(Error::Kind::Conflict, u"authorization-pending"_s, u"Nobody has approved this code yet."_s);
    }
    store.deviceCodes.remove(code->deviceHash);
    const std::optional<StoredAccount> account = store.accounts.find(code->account);
    if (code->state == State::Denied || !account) {
        transaction.commit();
        return fail(Error::Kind::Forbidden, u"authorization-denied"_s, u"The person said no."_s);
    }
    SessionGrant granted = m_sessions.begin(store, context, account->account, code->deviceName, code->platform);
    transaction.commit();
    return granted;
}

Result<void> DeviceCodeService::countTry(CallContext &context)
{
    context.rate = m_limiter.take(Limits::userCode, context.caller.account.toString());
    if (context.rate->exceeded)
        return tooMany(context.rate->reset, u"Too many codes. Wait a little."_s);
    return {};
}

Result<DeviceCodeService::Asking> DeviceCodeService::find(Store &store, CallContext &context, const QString &userCode)
{
    if (const Result<void> counted = countTry(context); !counted)
        return tl::unexpected(counted.error());
    const std::optional<StoredDeviceCode> code = findPending(store, userCode, m_clock.now());
    if (!code)
        return notFound();
    return Asking{.userCode = shown(plainUserCode(userCode)),
                  .deviceName = code->deviceName,
                  .platform = code->platform,
                  .address = code->address,
                  .createdAt = code->createdAt,
                  .expiresAt = code->expiresAt};
}

Result<void> DeviceCodeService::approve(Store &store, CallContext &context, const QString &userCode)
{
    const QDateTime now = m_clock.now();
    // A stolen access token lives for minutes; a session that it could approve would live for months.
    if (Result<void> elevated = requireElevation(context.caller, now); !elevated)
        return elevated;
    if (Result<void> counted = countTry(context); !counted)
        return counted;
    Transaction transaction(store.connection());
    const std::optional<StoredDeviceCode> code = findPending(store, userCode, now);
    if (!code)
        return notFound();
    store.deviceCodes.answer(code->deviceHash, State::Approved, context.caller.account);
    audit(store, context, now,
          {.action = u"session.device_approved"_s, .target = context.caller.account.toString(), .after = {{u"device"_s, code->deviceName}}});
    const Account account = accountNow(store, context.caller.account, now);
    transaction.commit();
    m_mailer.deliver(deviceApprovedMail(account.email, account.fullName, code->deviceName), "a new device");
    return {};
}

Result<void> DeviceCodeService::deny(Store &store, CallContext &context, const QString &userCode)
{
    if (Result<void> counted = countTry(context); !counted)
        return counted;
    const QDateTime now = m_clock.now();
    Transaction transaction(store.connection());
    const std::optional<StoredDeviceCode> code = findPending(store, userCode, now);
    if (!code)
        return notFound();
    store.deviceCodes.answer(code->deviceHash, State::Denied, context.caller.account);
    audit(store, context, now,
          {.action = u"session.device_denied"_s, .target = context.caller.account.toString(), .after = {{u"device"_s, code->deviceName}}});
    transaction.commit();
    return {};
}

} // namespace Intrlume::Server
