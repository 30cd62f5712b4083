// SPDX-FileCopyrightText: 2026 The Intrlume Console founders
// SPDX-License-Identifier: Apache-2.0
#include "cli/scantext.h"

#include "cli/printable.h"
#include "cli/table.h"

#include <QFile>
#include <QJsonArray>
#include <QMultiHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Intrlume::Cli {

namespace {

QString wordOf(Api::LeakOutcome::What what)
{
    switch (what) {
    case Api::LeakOutcome::What::Revoked:
        return u"revoked"_s;
    case Api::LeakOutcome::What::AlreadyRevoked:
        return u"already-revoked"_s;
    case Api::LeakOutcome::What::Unknown:
        return u"unknown"_s;
    case Api::LeakOutcome::What::Malformed:
        return u"malformed"_s;
    }
    Q_UNREACHABLE();
}

QString sentenceEndOf(Api::LeakOutcome::What what)
{
    switch (what) {
    case Api::LeakOutcome::What::Revoked:
        return u"revoked"_s;
    case Api::LeakOutcome::What::AlreadyRevoked:
        return u"was revoked already"_s;
    case Api::LeakOutcome::What::Unknown:
        return u"not a key of this server"_s;
    case Api::LeakOutcome::What::Malformed:
        return u"not accepted as a key"_s;
    }
    Q_UNREACHABLE();
}

QString placeText(const Scan::Leak &leak)
{
    const QString path = QFile::decodeName(leak.path);
    return leak.binary ? u"%1, byte %2"_s.arg(path).arg(leak.offset) : u"%1:%2:%3"_s.arg(path).arg(leak.line).arg(leak.column);
}

} // namespace

QString countText(qint64 count, const QString &noun)
{
    return count == 1 ? u"1 %1"_s.arg(noun) : u"%1 %2s"_s.arg(count).arg(noun);
}

QString foundText(const Scan::Report &report)
{
    QSet<QByteArray> files;
    for (const Scan::Leak &leak : report.leaks)
        files.insert(leak.path);
    qint64 places = report.leaks.size();
    for (const Scan::Repeats &repeats : report.repeats)
        places += repeats.places;
    return u"%1 found in %2."_s.arg(countText(places, u"API key"_s), countText(files.size(), u"file"_s));
}

QStringList remarks(const Scan::Report &report)
{
    const auto name = [](const QByteArray &path) { return printable(QFile::decodeName(path)); };
    QStringList lines;
    for (const Scan::Unread &unasked : report.unasked)
        lines.append(
            u"What git ignores in %1 was looked through, too, since git gave no answer: %2"_s.arg(name(unasked.path), printable(unasked.why)));
    for (const Scan::Unread &unread : report.unread)
        lines.append(u"Not read: %1: %2"_s.arg(name(unread.path), unread.why));
    for (const Scan::Repeats &repeats : report.repeats)
        lines.append(u"In %1 the same keys stand in %2 more."_s.arg(name(repeats.path), countText(repeats.places, u"place"_s)));
    return lines;
}

QString leaksTable(const QList<Scan::Leak> &leaks)
{
    Table table({u"PLACE"_s, u"ENVIRONMENT"_s, u"KEY"_s});
    for (const Scan::Leak &leak : leaks)
        table.addRow({placeText(leak), toString(leak.key.environment()), leak.masked()});
    return table.toString();
}

QString outcomeText(const Api::LeakOutcome &outcome)
{
    return u"%1: %2"_s.arg(printable(outcome.maskedKey), sentenceEndOf(outcome.what));
}

QString revokeQuestion(qsizetype keys, const QString &server)
{
    return u"Report %1 to %2, which revokes them? What uses them stops working, and this cannot be undone."_s.arg(countText(keys, u"key"_s), server);
}

QList<Secret> distinctKeys(const QList<Scan::Leak> &leaks)
{
    QList<Secret> keys;
    QMultiHash<size_t, qsizetype> places; // In the list, by what the key's bytes add up to: no second copy of them.
    for (const Scan::Leak &leak : leaks) {
        const Secret &key = leak.key.secret();
        const size_t sum = qHash(key.expose());
        const auto [from, to] = std::as_const(places).equal_range(sum);
        if (std::any_of(from, to, [&](qsizetype place) { return keys[place] == key; }))
            continue;
        places.insert(sum, keys.size());
        keys.append(key);
    }
    return keys;
}

QJsonObject reportJson(const Scan::Report &report, const QList<Api::LeakOutcome> &outcomes)
{
    QJsonArray findings;
    for (const Scan::Leak &leak : report.leaks)
        findings.append(QJsonObject{{u"path"_s, QFile::decodeName(leak.path)},
                                    {u"line"_s, leak.binary ? QJsonValue() : QJsonValue(leak.line)},
                                    {u"column"_s, leak.binary ? QJsonValue() : QJsonValue(leak.column)},
                                    {u"offset"_s, leak.offset},
                                    {u"binary"_s, leak.binary},
                                    {u"environment"_s, toString(leak.key.environment())},
                                    {u"key"_s, leak.masked()}});
    QJsonArray unread;
    for (const Scan::Unread &file : report.unread)
        unread.append(QJsonObject{{u"path"_s, QFile::decodeName(file.path)}, {u"reason"_s, file.why}});
    QJsonArray revocations;
    for (const Api::LeakOutcome &outcome : outcomes)
        revocations.append(QJsonObject{{u"key"_s, outcome.maskedKey}, {u"outcome"_s, wordOf(outcome.what)}});
    QJsonArray repeats;
    for (const Scan::Repeats &file : report.repeats)
        repeats.append(QJsonObject{{u"path"_s, QFile::decodeName(file.path)}, {u"places"_s, file.places}});
    return {{u"findings"_s, findings},  {u"unread"_s, unread},           {u"files"_s, report.files},
            {u"bytes"_s, report.bytes}, {u"revocations"_s, revocations}, {u"repeats"_s, repeats}};
}

} // namespace Intrlume::Cli
