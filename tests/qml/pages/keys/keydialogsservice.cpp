// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "keydialogsservice.h"

#include "core/receipt.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Intrlume::Test {

namespace {
QList<qint64> wide(const QList<int> &numbers)
{
    return {numbers.begin(), numbers.end()};
}
} // namespace

KeyDialogsService::KeyDialogsService(KeysService &service)
    : m_service(service)
{
}

void KeyDialogsService::askToRotate(const QString &name)
{
    dialogs().askToRotate(sampleKey(name));
}

void KeyDialogsService::askToReplaceLeaked(const QString &name)
{
    dialogs().askToReplaceLeaked(sampleKey(name));
}

void KeyDialogsService::askToEditAllowedIps(const QString &name)
{
    dialogs().askToEditAllowedIps(sampleKey(name));
}

void KeyDialogsService::askToStopNow(const QString &name)
{
    dialogs().askToStopNow(sampleKey(name));
}

void KeyDialogsService::askToExtend(const QString &name)
{
    dialogs().askToExtend(sampleKey(name));
}

void KeyDialogsService::askForReceipt(const QString &name)
{
    dialogs().askToSaveReceipt(sampleKey(name));
}

void KeyDialogsService::tellAddress(const QString &address)
{
    transport().answer(QJsonObject{{u"region"_s, u"in-mumbai"_s}, {u"key_checks"_s, u"ok"_s}, {u"address"_s, address}});
}

void KeyDialogsService::tellUsage(int addresses)
{
    KeyUsage usage;
    usage.sourcesTotal = addresses;
    transport().answer(usage.toJson());
}

void KeyDialogsService::rotateKey(const QString &name, const QList<int> &stopped)
{
    ApiKey old = sampleKey(name);
    ApiKey fresh = sampleKey(u"Telephony gateway"_s);
    fresh.name = name;
    fresh.replaces = old.id;
    old.replacedBy = fresh.id;
    old.status = stopped.isEmpty() ? KeyStatus::Ending : KeyStatus::Revoked;
    if (stopped.isEmpty())
        old.endsAt = sampleNow().addDays(1);
    else
        old.revokedAt = sampleNow();
    transport().answer(QJsonObject{{u"key"_s, fresh.toJson()},
                                   {u"secret"_s, sampleSecret().exposeText()},
                                   {u"previous"_s, old.toJson()},
                                   {u"revocation"_s, stopped.isEmpty() ? QJsonValue() : QJsonValue(revocationJson(wide(stopped)))}});
}

void KeyDialogsService::checkRanges(const QStringList &refused, int checked)
{
    RangesCheck check{
        .since = sampleNow().addDays(-30), .checked = checked, .refused = {}, .refusedTotal = refused.size(), .callerIp = u"203.0.113.24"_s};
    qint64 uses = 1204;
    for (const QString &address : refused) {
        check.refused.append({.ip = address, .uses = uses, .lastUsedAt = sampleNow().addSecs(-uses)});
        uses *= 7;
    }
    transport().answer(check.toJson());
}

void KeyDialogsService::saveRanges(const QString &name)
{
    ApiKey key = sampleKey(name);
    key.allowedIps = dialogs().allowedIps()->ranges()->ranges();
    transport().answer(key.toJson());
}

void KeyDialogsService::giveKey(const QString &name)
{
    ApiKey key = sampleKey(name);
    key.etag = u"2"_s;
    transport().answer(key.toJson());
}

void KeyDialogsService::stopKey(const QString &name, const QList<int> &milliseconds)
{
    transport().answer(revokedJson(sampleKey(name), wide(milliseconds)));
}

void KeyDialogsService::extendKey(const QString &name)
{
    ApiKey key = sampleKey(name);
    key.endsAt = key.endsAt.addSecs(24 * 3600);
    transport().answer(key.toJson());
}

void KeyDialogsService::giveReceipt(const QString &name)
{
    const ApiKey key = sampleKey(name);
    const Receipt receipt{.workspace = key.workspace,
                          .key = key.id,
                          .maskedKey = key.masked(),
                          .name = key.name,
                          .revocation = Revocation::fromJson(revocationJson({400, 500, 700, 900, 1100})).value(),
                          .issuedAt = sampleNow()};
    const SignedReceipt sealed{
        .payload = receipt.toPayload(), .keyId = u"sig_1"_s, .publicKey = QByteArray(32, 'p'), .signature = QByteArray(64, 's')};
    transport().answer(sealed.toJson());
}

void KeyDialogsService::elevate()
{
    transport().answer(QJsonObject{{u"elevated_until"_s, u"2026-11-22T10:52:00.000Z"_s}});
}

void KeyDialogsService::refusePassword()
{
    transport().fail(Error{.kind = Error::Kind::Unauthorized, .code = u"password-wrong"_s, .triesLeft = 4});
}

void KeyDialogsService::wantElevation()
{
    transport().fail(Error{.kind = Error::Kind::Forbidden, .code = u"elevation-required"_s});
}

void KeyDialogsService::changedMeanwhile()
{
    transport().fail(Error{.kind = Error::Kind::Changed, .code = u"changed"_s});
}

void KeyDialogsService::install(const QString &program, const QString &behaviour)
{
    m_programs.put(program, behaviour.toUtf8());
}

void KeyDialogsService::offerKeychain(bool locked)
{
    m_keychain.problem = locked ? std::optional(Error{.kind = Error::Kind::Keychain, .code = u"keychain-locked"_s}) : std::nullopt;
    dialogs().setKeyStore(&m_keychain, u"this-computer"_s);
}

QString KeyDialogsService::body(const QString &member) const
{
    const QJsonObject body = transport().requests.isEmpty() ? QJsonObject() : transport().requests.last().body;
    return QString::fromUtf8(QJsonDocument(QJsonObject{{member, body[member]}}).toJson(QJsonDocument::Compact));
}

QString KeyDialogsService::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString KeyDialogsService::lastPath() const
{
    return transport().requests.isEmpty() ? QString() : transport().requests.last().path;
}

QString KeyDialogsService::keptKeys() const
{
    QStringList labels;
    for (const FakeKeyStore::Entry &entry : m_keychain.entries)
        labels.append(entry.kept.label());
    return labels.join(u'\n');
}

} // namespace Intrlume::Test
