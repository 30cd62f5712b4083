// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/sarif.h"

#include "scan/keysearch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject rule(Environment environment)
{
    const QString kind = toString(environment);
    const bool live = environment == Environment::Live;
    return {{u"id"_s, u"intrlume-%1-key"_s.arg(kind)},
            {u"name"_s, live ? u"IntrlumeLiveKey"_s : u"IntrlumeTestKey"_s},
            {u"shortDescription"_s, message(u"An Intrlume %1 API key lies in a file"_s.arg(kind))},
            {u"help"_s, message(u"Revoke the key, for example with “intrlume scan --revoke”, and hand the new one over through the environment."_s)},
            {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, live ? u"error"_s : u"warning"_s}}}};
}

//! A URI reference (RFC 3986) for \a path, relative where it lies in \a folder.
QJsonObject artifact(const QByteArray &path, const QString &folder)
{
    const QDir base(folder);
    const QString absolute = QDir::cleanPath(base.absoluteFilePath(QFile::decodeName(path)));
    const QString relative = base.relativeFilePath(absolute);
    if (relative.startsWith(u"../"_s) || relative == ".."_L1 || QDir::isAbsolutePath(relative))
        return {{u"uri"_s, QUrl::fromLocalFile(absolute).toString(QUrl::FullyEncoded)}};
    return {{u"uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(relative, "/"))}, {u"uriBaseId"_s, u"SRCROOT"_s}};
}

QJsonObject region(const Scan::Leak &leak)
{
    if (leak.binary)
        return {{u"byteOffset"_s, leak.offset}, {u"byteLength"_s, Scan::keyLength}};
    return {{u"startLine"_s, leak.line}, {u"startColumn"_s, leak.column}, {u"endLine"_s, leak.line}, {u"endColumn"_s, leak.column + Scan::keyLength}};
}

//! Follows a key that stays in its file while the lines around it move.
QString fingerprint(const Scan::Leak &leak, const QJsonObject &where)
{
    const QByteArray text = leak.masked().toUtf8() + '\0' + where[u"uri"_s].toString().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QJsonObject result(const Scan::Leak &leak, const QString &folder)
{
    const bool live = leak.key.environment() == Environment::Live;
    const QJsonObject where = artifact(leak.path, folder);
    return {
        {u"ruleId"_s, u"intrlume-%1-key"_s.arg(toString(leak.key.environment()))},
        {u"ruleIndex"_s, live ? 0 : 1},
        {u"level"_s, live ? u"error"_s : u"warning"_s},
        {u"message"_s, message(u"The API key %1 lies in this file. Revoke it."_s.arg(leak.masked()))},
        {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, where}, {u"region"_s, region(leak)}}}}}},
        {u"partialFingerprints"_s, QJsonObject{{u"intrlumeKey/v1"_s, fingerprint(leak, where)}}}};
}

QJsonObject notification(const Scan::Unread &unread, const QString &folder)
{
    const QJsonObject place{{u"physicalLocation"_s, QJsonObject{{u"artifactLocation"_s, artifact(unread.path, folder)}}}};
    return {{u"level"_s, u"error"_s}, {u"message"_s, message(u"Not read: %1"_s.arg(unread.why))}, {u"locations"_s, QJsonArray{place}}};
}

} // namespace

QJsonObject sarifOf(const Scan::Report &report, const QString &folder)
{
    QJsonArray results;
    for (const Scan::Leak &leak : report.leaks)
        results.append(result(leak, folder));
    QJsonArray notifications;
    for (const Scan::Unread &unread : report.unread)
        notifications.append(notification(unread, folder));
    const QJsonObject driver{{u"name"_s, u"intrlume scan"_s},
                             {u"version"_s, QStringLiteral(INTRLUME_VERSION)},
                             {u"semanticVersion"_s, QStringLiteral(INTRLUME_VERSION)},
                             {u"rules"_s, QJsonArray{rule(Environment::Live), rule(Environment::Test)}}};
    const QJsonObject invocation{{u"executionSuccessful"_s, report.unread.isEmpty()}, {u"toolExecutionNotifications"_s, notifications}};
    const QString root = QUrl::fromLocalFile(folder + u'/').toString(QUrl::FullyEncoded);
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"invocations"_s, QJsonArray{invocation}},
                          {u"originalUriBaseIds"_s, QJsonObject{{u"SRCROOT"_s, QJsonObject{{u"uri"_s, root}}}}},
                          {u"columnKind"_s, u"unicodeCodePoints"_s},
                          {u"results"_s, results}};
    return {{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s}, {u"version"_s, u"2.1.0"_s}, {u"runs"_s, QJsonArray{run}}};
}

} // namespace Intrlume::Cli
